import type {
  Answer,
  CourseFacts,
  InstrumentDefinition,
  InstrumentResponse,
  ProgressionEvent,
  WithdrawalEntry,
} from '../../src/generated/documents.js';
import type { Instrument, Replayed } from '../../src/index.js';
import { replay } from '../../src/index.js';
import { accepted } from './accepted.js';
import {
  createFacts,
  createForm,
  createInstrument,
  createRating,
  createRatings,
  createResponse,
  createScale,
} from './createInstrument.js';

type Answers = { readonly [item: string]: Answer };

const danish = { da: 'Tekst' };

export const source = 'urn:example:host';

/**
 * Returns the parts of an instrument to follow a course with: four lines of 10 cm from the citizen, summed as "total" and,
 * two of them, as the mean "mood"; a rating from 0 to 10 from the caseworker ("chance"), and from each mentor ("support").
 */
export function createCourseParts(): Partial<InstrumentDefinition> {
  const lines = createRatings(4, { min: 0, max: 10, step: 0.1 });
  const rating = { min: 0, max: 10, step: 0.1 };
  return {
    roles: [
      { id: 'citizen', title: danish },
      { id: 'caseworker', title: danish },
      { id: 'mentor', title: danish, many: true },
    ],
    items: [
      ...lines,
      createRating('chance', rating),
      createRating('support', rating),
      { type: 'text', id: 'note', text: danish },
    ],
    forms: [
      createForm({ id: 'citizen', items: ['q1', 'q2', 'q3', 'q4', 'note'], readableBy: ['caseworker'] }),
      createForm({ id: 'caseworker', respondents: ['caseworker'], authorship: 'observer', items: ['chance'] }),
      createForm({ id: 'mentor', respondents: ['mentor'], authorship: 'observer', items: ['support'] }),
    ],
    scales: [
      createScale({ id: 'total', method: 'sum', items: ['q1', 'q2', 'q3', 'q4'], moved: { raw: { atLeast: 5 } } }),
      createScale({ id: 'mood', items: ['q1', 'q2'], minAnswered: 1 }),
      createScale({ id: 'chance', items: ['chance'] }),
      createScale({ id: 'support', items: ['support'] }),
    ],
  };
}

/** Returns that instrument, with whatever is to be different. */
export function createCourseInstrument(overrides: Partial<InstrumentDefinition> = {}): Instrument {
  return createInstrument({ ...createCourseParts(), ...overrides });
}

/** What a response is told by: an id, a day, and anything more. */
export type Given = { readonly id: string; readonly on: string; readonly answers?: Answers } & Partial<
  Omit<InstrumentResponse, 'id' | 'answers'>
>;

/** Returns a response of the citizen, recorded at noon of the day it was answered. */
export function fromCitizen({ id, on, answers = {}, ...overrides }: Given): InstrumentResponse {
  return createResponse(answers, { id, form: 'citizen', answeredOn: on, recordedAt: `${on}T12:00:00Z`, ...overrides });
}

/** Returns a response of the caseworker. */
export function fromCaseworker(given: Given): InstrumentResponse {
  return fromCitizen({ form: 'caseworker', respondents: [{ role: 'caseworker', id: 'worker-1' }], ...given });
}

/** Returns answers to the four lines. */
export function lines(q1: number, q2: number, q3: number, q4: number): Answers {
  return { q1, q2, q3, q4 };
}

/** Returns a withdrawal of an entry. */
export function withdraw(id: string, revision: number, overrides: Partial<WithdrawalEntry> = {}): WithdrawalEntry {
  return { kind: 'withdrawal', format: 1, id, revision, course: 'course-1', recordedAt: '2026-12-01T12:00:00Z', ...overrides };
}

/** Returns a course with all the entries recorded; refused ones are a mistake unless the test says otherwise. */
export function replayed(
  instrument: Instrument,
  entries: readonly unknown[],
  { facts = createFacts(), earlier = [] }: { readonly facts?: CourseFacts; readonly earlier?: readonly Instrument[] } = {},
): Replayed {
  return accepted(replay([instrument, ...earlier], facts, entries, { source }));
}

/** Returns what holds at the end, by key: of each key what was stated last, without those that hold no longer. */
export function survivors(events: readonly ProgressionEvent[]): Map<string, Omit<ProgressionEvent['data'], 'sequence'>> {
  const latest = new Map<string, ProgressionEvent['data']>();
  for (const { data } of events) {
    const known = latest.get(data.key);
    if (known === undefined || known.sequence < data.sequence) latest.set(data.key, data);
  }
  const holding = [...latest].filter(([, data]) => data.void !== true).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return new Map(holding.map(([key, { sequence: _, ...data }]) => [key, data]));
}
