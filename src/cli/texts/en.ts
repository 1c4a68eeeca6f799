import type { CheckCounts, CliTexts } from './cliTexts.js';

/** What the command line says in English. */
export const en: CliTexts = {
  locale: 'en-GB',
  error: 'error',
  warning: 'warning',
  cause: 'Cause',
  cure: 'Cure',
  recordsRead: (count) => `${count} read`,
  summary: summarize,
  untold: (path, number) => `${path}: and ${number.toLocaleString('en-GB')} more, which are not shown.`,
  seeExplain: 'Why, and how to put it right? See "fremdrift explain <code>".',
  help: {
    headings: {
      usage: 'Usage:',
      arguments: 'Arguments:',
      options: 'Options:',
      globalOptions: 'Options of all commands:',
      commands: 'Commands:',
      examples: 'Examples:',
    },
    options: '[options]',
    command: '<command>',
    program: 'Fremdrift measures progression: it checks instruments and responses, scores them and tells what has changed.',
    commands: {
      list: 'List the instruments that come with the package.',
      validate: 'Check documents, and show what is wrong and where.',
      test: 'Run cases: do answers give the scores, and courses the events, that are expected?',
      show: 'Show an instrument as a professional reads it.',
      score: 'Score responses: one line of JSON for each.',
      record: 'Record entries in the courses of citizens: one line of JSON for each event that follows.',
      schedule: 'Show when to measure, and what is missing.',
      explain: 'Explain the code of a problem: why it arises and how to put it right.',
      help: 'Show help for a command.',
    },
    arguments: {
      instrument: {
        term: 'instrument',
        description: 'The instrument: a file, or a name from "fremdrift list" such as "bip" (newest version) or "bip@1.0.0".',
      },
      responses: {
        term: 'responses',
        description:
          'The responses: a file with one JSON response on each line (NDJSON), or a JSON list. "-" reads standard input.',
      },
      entries: {
        term: 'entries',
        description:
          'The entries, such as responses: a file with one on each line (NDJSON), or a JSON list. "-" reads standard input.',
      },
      path: {
        term: 'path',
        description:
          'Files and folders. In folders all .json and .ndjson files are checked, however deep. "-" reads standard input.',
      },
      cases: {
        term: 'path',
        description: 'Files of cases, and folders. In folders all files are run whose name ends in ".cases.json".',
      },
      code: { term: 'code', description: 'The code, such as "response/unknown-option". Without it, all codes are listed.' },
      command: { term: 'command', description: 'The command. Without it, help for the whole is shown.' },
    },
    optionTexts: {
      lang: { term: 'language', description: 'The language: "da" or "en". Default: that of the computer.' },
      format: { term: 'format', description: 'How the result is written: "text" or "json". Default: "text".' },
      testFormat: { term: 'format', description: 'How the result is written: "text", "json" or "junit". Default: "text".' },
      showFormat: { term: 'format', description: 'How the instrument is written: "text" or "markdown". Default: "text".' },
      norms: {
        term: 'file',
        description: 'Norms for the instrument that do not come with it. May stand several times; the first that fit are used.',
      },
      plan: {
        term: 'file',
        description: 'The plan whose goals were rated. Without it, scales that rest on goals have no score.',
      },
      instrument: { term: 'instrument', description: 'Check also whether responses, plans and norms fit this instrument.' },
      courses: {
        term: 'file',
        description:
          'The facts of the courses, all of this version of the instrument. Without them a course begins with its first response, and responses belong to no occasion.',
      },
      source: { term: 'uri', description: 'Who states the events, as they name it. Default: "urn:fremdrift:cli".' },
      scheduleFormat: {
        term: 'format',
        description:
          'How the occasions are written: "table", "json" or "ics" (a calendar; needs the package "ical-generator"). Default: "table".',
      },
      start: { term: 'date', description: 'The day a course starts. Shows what is planned in it.' },
      end: { term: 'date', description: 'The day it is expected to end. Without it the first year is shown.' },
      scheduledCourses: {
        term: 'file',
        description: 'The facts of courses, all of this version of the instrument. Shows what is missing in them.',
      },
      entries: { term: 'file', description: 'What is recorded in the courses, responses for example.' },
      asOf: { term: 'date', description: 'The day that the status holds for. Default: today, or the day of "--start".' },
    },
    showHelp: 'Show this help.',
    showVersion: 'Show the version.',
    examples: {
      list: ['fremdrift list'],
      validate: ['fremdrift validate instruments/', 'fremdrift validate responses.ndjson --instrument bip'],
      test: ['fremdrift test instruments/', 'fremdrift test my-instrument.cases.json --format junit > result.xml'],
      show: ['fremdrift show bip', 'fremdrift show my-instrument.json --norms norms.json | less'],
      score: ['fremdrift score bip responses.ndjson > scores.ndjson', 'cat responses.ndjson | fremdrift score bip -'],
      record: ['fremdrift record bip responses.ndjson --courses courses.ndjson --source https://example.org/cases'],
      schedule: [
        'fremdrift schedule bip --start 2026-01-05 --end 2026-12-18',
        'fremdrift schedule bip --courses courses.ndjson --entries responses.ndjson',
      ],
      explain: ['fremdrift explain response/unknown-option'],
    },
    exitCodes: 'Exit code 0: all is well. 1: something was refused or failed. 2: wrong use, or a file that cannot be read.',
  },
  usage: {
    unknownCommand: (name) => `There is no command "${name}".`,
    unknownOption: (flag) => `There is no option "${flag}" here.`,
    missingArgument: (term) => `<${term}> is missing.`,
    missingValue: (option) => `The option "${option}" lacks its value.`,
    wrongValue: (option, value) => `"${value}" cannot be used for "${option}".`,
    choices: (names) => `Choose between ${list(names, 'conjunction')}.`,
    tooManyArguments: (command) => `There are too many arguments for "${command}".`,
    didYouMean: (names) => `Did you mean ${list(names, 'disjunction')}?`,
    seeHelp: (command) => `See "${command}".`,
    seeList: 'Write a file or one of the names from "fremdrift list".',
    noFile: (path) => `There is no file "${path}".`,
    noAccess: (path) => `There is no permission to read "${path}".`,
    isFolder: (path) => `"${path}" is a folder, but a file belongs here.`,
    unreadable: (path, reason) => `"${path}" cannot be read (${reason}).`,
    noFiles: {
      documents: (path) => `The folder "${path}" has no .json or .ndjson files.`,
      cases: (path) => `The folder "${path}" has no files of cases: files whose name ends in ".cases.json".`,
    },
    noInstrument: (path, reference) =>
      `The instrument "${reference}" that "${path}" is for neither lies beside the file nor comes with the package.`,
    notOneDocument: (path) => `"${path}" must hold one document, but it holds something else.`,
    unknownInstrument: (name) => `No instrument that comes with the package is called "${name}".`,
    instrumentFromInput: 'The instrument cannot be read from standard input ("-").',
    unusableInstrument: (name) => `The instrument "${name}" cannot be used.`,
    sameInput: (option) => `Standard input ("-") can be read only once, but is named for "${option}" as well.`,
    unknownCode: (code) => `There is no code "${code}".`,
    seeCodes: 'See all codes with "fremdrift explain".',
    wrongSource: 'A source is a URI without blanks, of 2,000 characters at most.',
    outputFailed: 'The result could not be written.',
  },
};

function summarize({ documents, files, errors, warnings }: CheckCounts): string {
  const checked = `${count(documents, 'document', 'documents')} in ${count(files, 'file', 'files')}`;
  const found = [
    errors === 0 ? 'no errors' : count(errors, 'error', 'errors'),
    ...(warnings === 0 ? [] : [count(warnings, 'warning', 'warnings')]),
  ];
  return `${checked}: ${found.join(' and ')}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}

function list(names: readonly string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat('en-GB', { type }).format(names);
}
