import type { HelpConfiguration } from 'commander';
import { Command, CommanderError, Option } from 'commander';
import type { Paint } from './createPaint.js';
import { describeUsageError } from './describeUsageError.js';
import type { ScheduleCommand } from './schedule/checkOptions.js';
import type { CliTexts, CommandName, HelpTexts, TermTexts } from './texts/cliTexts.js';
import type { UsageProblem } from './usageProblem.js';

/** What the user asks for. */
export type Invocation =
  | { readonly command: 'list' }
  | {
      readonly command: 'validate';
      readonly paths: readonly string[];
      readonly format: 'text' | 'json';
      readonly instrument?: string;
    }
  | {
      readonly command: 'test';
      readonly paths: readonly string[];
      readonly format: 'text' | 'json' | 'junit';
    }
  | {
      readonly command: 'show';
      readonly instrument: string;
      readonly format: 'text' | 'markdown';
      readonly norms?: readonly string[];
    }
  | {
      readonly command: 'score';
      readonly instrument: string;
      readonly responses: string;
      readonly plan?: string;
      readonly norms?: readonly string[];
    }
  | {
      readonly command: 'record';
      readonly instrument: string;
      readonly entries: string;
      readonly courses?: string;
      readonly source?: string;
      readonly norms?: readonly string[];
    }
  | ({ readonly command: 'schedule' } & ScheduleCommand)
  | { readonly command: 'explain'; readonly code?: string };

/** What arguments come to: a command to run, a text to show, or wrong use. */
export type ParsedArguments =
  | { readonly type: 'run'; readonly invocation: Invocation }
  | { readonly type: 'show'; readonly text: string }
  | { readonly type: 'wrong'; readonly problem: UsageProblem }
  | { readonly type: 'nothing-asked'; readonly text: string };

interface Parsing {
  readonly help: HelpTexts;
  readonly paint: Paint;
  invocation: Invocation | undefined;
  shown: string;
}

/** Returns what the arguments of the command line ask for. */
export function parseArguments(
  argv: readonly string[],
  options: { readonly texts: CliTexts; readonly version: string; readonly paint: Paint },
): ParsedArguments {
  const { texts, version, paint } = options;
  const parsing: Parsing = { help: texts.help, paint, invocation: undefined, shown: '' };
  const program = createProgram(parsing, version);
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { type: 'show', text: parsing.shown };
    if (error.code === 'commander.help') return { type: 'nothing-asked', text: parsing.shown };
    const commands = program.commands.map((command) => command.name());
    return { type: 'wrong', problem: describeUsageError(error, { texts: texts.usage, commands, argv }) };
  }
  const { invocation, shown } = parsing;
  return invocation === undefined ? { type: 'show', text: shown } : { type: 'run', invocation };
}

function createProgram(parsing: Parsing, version: string): Command {
  const { help } = parsing;
  const program = new Command('fremdrift')
    .description(help.program)
    .exitOverride()
    .configureOutput({
      writeOut: show,
      writeErr: show,
      outputError: () => {},
      getOutHasColors: () => true,
      getErrHasColors: () => false,
    })
    .configureHelp(createHelpStyle(parsing))
    .helpOption('-h, --help', help.showHelp)
    .helpCommand(false)
    .version(version, '-V, --version', help.showVersion)
    .addOption(createOption('--lang', help.optionTexts.lang).choices(['da', 'en']));
  addCommands(program, parsing);
  return program.addHelpText('after', `${createEnding(Object.values(help.examples).flat(), parsing)}\n\n${help.exitCodes}`);

  function show(text: string): void {
    parsing.shown += text;
  }
}

function addCommands(program: Command, parsing: Parsing): void {
  const { arguments: names, optionTexts } = parsing.help;
  addCommand(program, 'list', parsing).action(() => {
    parsing.invocation = { command: 'list' };
  });
  addCommand(program, 'validate', parsing)
    .argument(`<${names.path.term}...>`, names.path.description)
    .addOption(createOption('--format', optionTexts.format).choices(['text', 'json']))
    .addOption(createOption('--instrument', optionTexts.instrument))
    .action((paths: readonly string[], { format = 'text', ...rest }) => {
      parsing.invocation = { command: 'validate', paths, format, ...rest };
    });
  addCommand(program, 'test', parsing)
    .argument(`<${names.cases.term}...>`, names.cases.description)
    .addOption(createOption('--format', optionTexts.testFormat).choices(['text', 'json', 'junit']))
    .action((paths: readonly string[], { format = 'text' }) => {
      parsing.invocation = { command: 'test', paths, format };
    });
  addCommand(program, 'show', parsing)
    .argument(`<${names.instrument.term}>`, names.instrument.description)
    .addOption(createOption('--format', optionTexts.showFormat).choices(['text', 'markdown']))
    .addOption(createNormsOption(parsing))
    .action((instrument: string, { format = 'text', ...rest }) => {
      parsing.invocation = { command: 'show', instrument, format, ...rest };
    });
  addEntryCommands(program, parsing);
  addScheduleCommand(program, parsing);
  addCommand(program, 'explain', parsing)
    .argument(`[${names.code.term}]`, names.code.description)
    .action((code?: string) => {
      parsing.invocation = { command: 'explain', ...(code !== undefined && { code }) };
    });
  addHelpCommand(program, parsing);
}

function addEntryCommands(program: Command, parsing: Parsing): void {
  const { arguments: names, optionTexts } = parsing.help;
  addCommand(program, 'score', parsing)
    .argument(`<${names.instrument.term}>`, names.instrument.description)
    .argument(`<${names.responses.term}>`, names.responses.description)
    .addOption(createNormsOption(parsing))
    .addOption(createOption('--plan', optionTexts.plan))
    .action((instrument: string, responses: string, options) => {
      parsing.invocation = { command: 'score', instrument, responses, ...options };
    });
  addCommand(program, 'record', parsing)
    .argument(`<${names.instrument.term}>`, names.instrument.description)
    .argument(`<${names.entries.term}>`, names.entries.description)
    .addOption(createOption('--courses', optionTexts.courses))
    .addOption(createOption('--source', optionTexts.source))
    .addOption(createNormsOption(parsing))
    .action((instrument: string, entries: string, options) => {
      parsing.invocation = { command: 'record', instrument, entries, ...options };
    });
}

function addScheduleCommand(program: Command, parsing: Parsing): void {
  const { arguments: names, optionTexts } = parsing.help;
  addCommand(program, 'schedule', parsing)
    .argument(`<${names.instrument.term}>`, names.instrument.description)
    .addOption(createOption('--start', optionTexts.start))
    .addOption(createOption('--end', optionTexts.end))
    .addOption(createOption('--courses', optionTexts.scheduledCourses))
    .addOption(createOption('--entries', optionTexts.entries))
    .addOption(createOption('--as-of', optionTexts.asOf))
    .addOption(createOption('--format', optionTexts.scheduleFormat).choices(['table', 'json', 'ics']))
    .action((instrument: string, { format = 'table', ...rest }) => {
      parsing.invocation = { command: 'schedule', instrument, format, ...rest };
    });
}

/** It may stand several times. */
function createNormsOption({ help }: Parsing): Option {
  const gather = (path: string, paths: readonly string[] = []) => [...paths, path];
  return createOption('--norms', help.optionTexts.norms).argParser(gather);
}

function addCommand(program: Command, name: Exclude<CommandName, 'help'>, parsing: Parsing): Command {
  const { commands, examples, showHelp } = parsing.help;
  return program
    .command(name)
    .description(commands[name])
    .helpOption('-h, --help', showHelp)
    .addHelpText('after', createEnding(examples[name], parsing));
}

function addHelpCommand(program: Command, { help }: Parsing): void {
  const { term, description } = help.arguments.command;
  program
    .command('help')
    .description(help.commands.help)
    .helpOption('-h, --help', help.showHelp)
    .argument(`[${term}]`, description)
    .action((name?: string) => {
      const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (command === undefined) program.error(`error: unknown command '${name}'`, { code: 'commander.unknownCommand' });
      else command.outputHelp();
    });
}

function createOption(flag: string, { term, description }: TermTexts): Option {
  return new Option(`${flag} <${term}>`, description);
}

function createEnding(examples: readonly string[], { help, paint }: Parsing): string {
  return ['', paint.strong(help.headings.examples), ...examples.map((example) => `  ${example}`)].join('\n');
}

/** Help as commander lays it out, in the user's language. */
function createHelpStyle({ help, paint }: Parsing): HelpConfiguration {
  const headings = new Map([
    ['Usage:', help.headings.usage],
    ['Arguments:', help.headings.arguments],
    ['Options:', help.headings.options],
    ['Global Options:', help.headings.globalOptions],
    ['Commands:', help.headings.commands],
  ]);
  return {
    showGlobalOptions: true,
    styleTitle: (title) => paint.strong(headings.get(title) ?? title),
    styleUsage: (usage) => usage.replace('[options]', help.options).replace('[command]', help.command),
    subcommandTerm: (command) => `${command.name()} ${command.usage().replace(/\[options\] ?/, '')}`.trimEnd(),
    optionDescription: ({ description }) => description,
  };
}
