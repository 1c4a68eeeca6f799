import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/generated/documents.js';
import { record, startCourse } from '../../../src/index.js';
import { accepted } from '../../support/accepted.js';
import { createCourseParts, fromCitizen, lines, source, withdraw } from '../../support/createCourse.js';
import { createGoal, createGoals } from '../../support/createGoals.js';
import { createFacts, createForm, createInstrument } from '../../support/createInstrument.js';

const parts = createCourseParts();
const instrument = createInstrument({
  ...parts,
  forms: [...(parts.forms ?? []), createForm({ id: 'goals', goals: true, cadence: 'monthly' })],
  cadences: [{ type: 'interval', id: 'monthly', every: 'P1M' }],
  goals: createGoals({ attainment: { meaning: 'shared', anchors: [{ value: 1, label: { da: 'Slet ikke' } }] } }),
  followUps: [{ id: 'talk', title: { da: 'Tal sammen' }, when: { item: 'q1', atMost: 2 } }],
});

/** An entry of each kind that stands by itself, all with the id "entry". */
const entries = {
  response: fromCitizen({ id: 'entry', on: '2026-01-05', answers: lines(5, 5, 5, 5) }),
  plan: createEntry('plan', { plannedOn: '2026-01-05', respondents: [{ role: 'citizen', id: 'p1' }], goals: [createGoal('g1')] }),
  course: createEntry('course', { changes: { endedOn: '2026-12-31' } }),
  occasion: createEntry('occasion', { occasion: 'monthly-1', status: 'declined' }),
  'follow-up': createEntry('follow-up', { followUp: 'talk', response: 'r1', resolvedOn: '2026-01-05', outcome: 'talked' }),
};
const kinds = Object.keys(entries) as (keyof typeof entries)[];
const pairs = kinds.flatMap((first) => kinds.filter((second) => second !== first).map((second) => ({ first, second })));

function createEntry(kind: Entry['kind'], rest: object): object {
  return { kind, format: 1, id: 'entry', revision: 1, course: 'course-1', recordedAt: '2026-01-05T12:00:00Z', ...rest };
}

function recordAll(...given: readonly object[]) {
  let { course } = accepted(startCourse(instrument, createFacts(), { source }));
  for (const entry of given.slice(0, -1)) course = accepted(record(course, entry, { instrument, source })).course;
  return record(course, given.at(-1), { instrument, source });
}

describe('the id of an entry', () => {
  it.each(pairs)('stays with the kind $first, and is refused of the kind $second', ({ first, second }) => {
    const { ok, issues } = recordAll(entries[first], { ...entries[second], revision: 2 });
    expect([ok, issues]).toEqual([
      false,
      [
        {
          code: 'course/other-kind',
          severity: 'error',
          path: ['id'],
          params: { id: 'entry', expected: first, received: second },
        },
      ],
    ]);
  });

  it.each(kinds)('of the kind %s can be withdrawn', (kind) => {
    expect(recordAll(entries[kind], withdraw('entry', 2)).issues).toEqual([]);
  });
});

describe('a second plan', () => {
  it('is refused, whichever revision it says it is', () => {
    for (const revision of [1, 2]) {
      expect(recordAll(entries.plan, { ...entries.plan, id: 'other', revision }).issues).toEqual([
        { code: 'course/other-plan', severity: 'error', path: ['id'], params: { expected: 'entry', received: 'other' } },
      ]);
    }
  });
});
