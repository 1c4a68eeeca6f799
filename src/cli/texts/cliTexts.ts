import type { MessageLanguage } from '../../messages.js';
import { da } from './da.js';
import { en } from './en.js';

/** The commands there are. */
export type CommandName = 'list' | 'validate' | 'test' | 'show' | 'score' | 'record' | 'schedule' | 'explain' | 'help';

type OptionName =
  | 'lang'
  | 'format'
  | 'testFormat'
  | 'showFormat'
  | 'scheduleFormat'
  | 'instrument'
  | 'norms'
  | 'plan'
  | 'courses'
  | 'source'
  | 'start'
  | 'end'
  | 'scheduledCourses'
  | 'entries'
  | 'asOf';

/** A word that stands for what the user fills in, and what that is. */
export interface TermTexts {
  readonly term: string;
  readonly description: string;
}

/** What help says in one language. */
export interface HelpTexts {
  readonly headings: Readonly<Record<'usage' | 'arguments' | 'options' | 'globalOptions' | 'commands' | 'examples', string>>;
  /** What stands for the options and for the command in a line of usage. */
  readonly options: string;
  readonly command: string;
  readonly program: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly arguments: Readonly<Record<'instrument' | 'responses' | 'entries' | 'path' | 'cases' | 'code' | 'command', TermTexts>>;
  readonly optionTexts: Readonly<Record<OptionName, TermTexts>>;
  readonly showHelp: string;
  readonly showVersion: string;
  readonly examples: Readonly<Record<Exclude<CommandName, 'help'>, readonly string[]>>;
  readonly exitCodes: string;
}

/** What is said of wrong use in one language. */
export interface UsageTexts {
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (flag: string) => string;
  readonly missingArgument: (term: string) => string;
  readonly missingValue: (option: string) => string;
  readonly wrongValue: (option: string, value: string) => string;
  readonly choices: (names: readonly string[]) => string;
  readonly tooManyArguments: (command: string) => string;
  readonly didYouMean: (names: readonly string[]) => string;
  readonly seeHelp: (command: string) => string;
  readonly seeList: string;
  readonly noFile: (path: string) => string;
  readonly noAccess: (path: string) => string;
  readonly isFolder: (path: string) => string;
  readonly unreadable: (path: string, reason: string) => string;
  readonly noFiles: Readonly<Record<'documents' | 'cases', (path: string) => string>>;
  readonly noInstrument: (path: string, reference: string) => string;
  readonly notOneDocument: (path: string) => string;
  readonly unknownInstrument: (name: string) => string;
  readonly instrumentFromInput: string;
  readonly unusableInstrument: (name: string) => string;
  readonly sameInput: (option: string) => string;
  readonly unknownCode: (code: string) => string;
  readonly seeCodes: string;
  readonly wrongSource: string;
  readonly outputFailed: string;
}

/** How many documents were checked, and what was found. */
export interface CheckCounts {
  readonly documents: number;
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Everything that the command line says in one language, apart from issues. */
export interface CliTexts {
  readonly help: HelpTexts;
  readonly usage: UsageTexts;
  readonly locale: string;
  readonly error: string;
  readonly warning: string;
  readonly cause: string;
  readonly cure: string;
  readonly recordsRead: (count: string) => string;
  readonly summary: (counts: CheckCounts) => string;
  readonly untold: (path: string, count: number) => string;
  readonly seeExplain: string;
}

/** Returns what the command line says in a language. */
export function cliTextsOf(language: MessageLanguage): CliTexts {
  return language === 'da' ? da : en;
}
