import { expect } from 'vitest';
import type { InstrumentResponse, Perspective, PerspectivesComparedEvent } from '../../src/generated/documents.js';
import type { Instrument } from '../../src/index.js';
import { createCourseInstrument, fromCaseworker, fromCitizen, replayed, survivors } from './createCourse.js';

type Told = PerspectivesComparedEvent['data'];

/** The citizen's mood beside the caseworker's belief, taken to be the same question. */
export const belief: Perspective = {
  id: 'belief',
  construct: 'same',
  sides: [
    { scale: 'mood', role: 'citizen' },
    { scale: 'chance', role: 'caseworker' },
  ],
};

/** Returns the instrument of the courses with perspectives. */
export function measureWith(...perspectives: Perspective[]): Instrument {
  return createCourseInstrument({ perspectives });
}

/** Returns what is told of perspectives in the end, and sees to it that it is the same when all comes in the other way round. */
export function tell(instrument: Instrument, entries: readonly unknown[]): Told[] {
  const [forwards = [], backwards] = [entries, entries.toReversed()].map((arrival) =>
    [...survivors(replayed(instrument, arrival).events).values()].filter(({ key }) => key.startsWith('perspectives.')),
  );
  expect(backwards).toEqual(forwards);
  return forwards as Told[];
}

/** Returns which responses were paired. */
export function pairsOf(told: readonly Told[]): string[] {
  return told.map(({ sides }) => sides.map(({ response }) => response).join('–')).toSorted();
}

/** Returns a response of the citizen with a mood. */
export function citizen(id: string, on: string, mood = 5, rest: Partial<InstrumentResponse> = {}): InstrumentResponse {
  return fromCitizen({ id, on, answers: { q1: mood, q2: mood }, ...rest });
}

/** Returns a response of the caseworker with a belief in the citizen's chance. */
export function worker(id: string, on: string, chance = 5, rest: Partial<InstrumentResponse> = {}): InstrumentResponse {
  return fromCaseworker({ id, on, answers: { chance }, ...rest });
}
