import { phrases as danishPhrases } from '../../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../../issues/messages/en/words.js';
import type { MessageLanguage } from '../../messages.js';

/** What became of the cases of some files. */
export interface TestCounts {
  readonly cases: number;
  /** Files whose cases were run. */
  readonly files: number;
  readonly failed: number;
  /** Files whose cases could not be run. */
  readonly unusable: number;
}

const danish = {
  failed: 'ikke bestået',
  differs: (expected: string, received: string) => `forventede ${expected}, men fik ${received}`,
  nothing: 'ingenting',
  source: 'Kilde',
  passedOf: (passed: number, all: number) =>
    `${danishPhrases.count(passed)} af ${danishPhrases.count(all, 'eksempel', 'eksempler')} er bestået.`,
  notRun: 'Eksemplerne kunne ikke prøves.',
  noneRun: 'Ingen eksempler blev prøvet.',
  run: ({ cases, files }: TestCounts) =>
    `${danishPhrases.count(cases, 'eksempel', 'eksempler')} i ${danishPhrases.count(files, 'fil', 'filer')}`,
  verdict: ({ cases, failed }: TestCounts) =>
    failed === 0 ? (cases === 1 ? 'bestået' : 'alle er bestået') : `${danishPhrases.count(failed)} er ikke bestået`,
  unusable: ({ unusable }: TestCounts) => `${danishPhrases.count(unusable, 'fil', 'filer')} kunne ikke prøves.`,
};

/** What is said of cases that were run, in one language. */
export type TestTexts = typeof danish;

const english: TestTexts = {
  failed: 'failed',
  differs: (expected, received) => `expected ${expected}, received ${received}`,
  nothing: 'nothing',
  source: 'Source',
  passedOf: (passed, all) => `${englishPhrases.count(passed)} of ${englishPhrases.count(all, 'case', 'cases')} passed.`,
  notRun: 'The cases could not be run.',
  noneRun: 'No cases were run.',
  run: ({ cases, files }) => `${englishPhrases.count(cases, 'case', 'cases')} in ${englishPhrases.count(files, 'file', 'files')}`,
  verdict: ({ cases, failed }) =>
    failed === 0 ? (cases === 1 ? 'passed' : 'all passed') : `${englishPhrases.count(failed)} failed`,
  unusable: ({ unusable }) => `${englishPhrases.count(unusable, 'file', 'files')} could not be run.`,
};

/** Returns what is said of cases that were run. */
export function testTextsOf(language: MessageLanguage): TestTexts {
  return language === 'da' ? danish : english;
}
