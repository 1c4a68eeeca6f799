import type { CommanderError } from 'commander';
import { suggest } from '../issues/suggest.js';
import { printable } from './printable.js';
import type { UsageTexts } from './texts/cliTexts.js';
import type { UsageProblem } from './usageProblem.js';

interface UsageContext {
  readonly texts: UsageTexts;
  readonly commands: readonly string[];
  readonly argv: readonly string[];
}

/** Returns what commander objects to, in the user's language. Only its messages hold the names, so they are taken from there. */
export function describeUsageError({ code, message }: CommanderError, context: UsageContext): UsageProblem {
  const { texts, commands, argv } = context;
  const asked = argv.find((argument, index) => !argument.startsWith('-') && argv[index - 1] !== '--lang');
  const command = commands.find((name) => name !== 'help' && name === asked);
  const hint = texts.seeHelp(['fremdrift', 'help', ...(command === undefined ? [] : [command])].join(' '));
  const text = printable(message.replace(/^error: /, ''));
  const [first = '', second = ''] = [...text.matchAll(/'(.*?)'(?=[ .]|$)/g)].map((match) => match[1] as string);
  switch (code) {
    case 'commander.unknownCommand':
      return { message: join(texts.unknownCommand(first), near(nearOnes(text) ?? suggest(first, commands), texts)), hint };
    case 'commander.unknownOption':
      return { message: join(texts.unknownOption(first), near(nearOnes(text), texts)), hint };
    case 'commander.missingArgument':
      return { message: texts.missingArgument(first), hint };
    case 'commander.optionMissingArgument':
      return { message: texts.missingValue(first), hint };
    case 'commander.invalidArgument':
      return { message: join(texts.wrongValue(first, second), choices(text, texts)), hint };
    case 'commander.excessArguments':
      return { message: texts.tooManyArguments(first), hint };
    default:
      return { message: text, hint };
  }
}

function nearOnes(text: string): string | undefined {
  return /Did you mean (?:one of )?(.*)\?\)$/.exec(text)?.[1];
}

function near(names: string | undefined, texts: UsageTexts): string | undefined {
  return names === undefined ? undefined : texts.didYouMean(quoteAll(names));
}

function choices(text: string, texts: UsageTexts): string | undefined {
  const names = /Allowed choices are (.*)\.$/.exec(text)?.[1];
  return names === undefined ? undefined : texts.choices(quoteAll(names));
}

function quoteAll(names: string): readonly string[] {
  return names.split(', ').map((name) => `"${name}"`);
}

function join(sentence: string, next: string | undefined): string {
  return next === undefined ? sentence : `${sentence} ${next}`;
}
