import type { CasesDocument, CourseCase, ScoreCase } from '../generated/documents.js';
import type { Instrument } from '../index.js';
import { runCourseCase } from './cases/runCourseCase.js';
import { runScoreCase } from './cases/runScoreCase.js';
import type { Difference } from './compareSubset.js';

/** What became of one case: it passed when nothing differs from what it expects. */
export interface CaseOutcome {
  readonly id: string;
  readonly title: string;
  readonly passed: boolean;
  readonly differences: readonly Difference[];
}

/**
 * Returns what became of every case of an instrument, in the order they stand. The instrument is compiled with the norms
 * that the cases name; the cases have passed validation.
 */
export function runCases(document: CasesDocument, instrument: Instrument): readonly CaseOutcome[] {
  if (document.instrument !== instrument.reference)
    return document.cases.map((one) => wrongInstrument(one, document, instrument));
  return document.cases.map((one) => {
    const differences = one.type === 'score' ? runScoreCase(one, instrument) : runCourseCase(one, instrument);
    return { id: one.id, title: one.title, passed: differences.length === 0, differences };
  });
}

function wrongInstrument({ id, title }: ScoreCase | CourseCase, document: CasesDocument, instrument: Instrument): CaseOutcome {
  const difference = {
    problem: 'different',
    path: ['instrument'],
    expected: document.instrument,
    received: instrument.reference,
  } as const;
  return { id, title, passed: false, differences: [difference] };
}
