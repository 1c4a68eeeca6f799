import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cadence, CourseFacts, Form } from '../../../src/generated/documents.js';
import { type OccasionRecord, scheduleOccasions } from '../../../src/index.js';
import { createFacts, createInstrument, createRating } from '../../support/createInstrument.js';

/** The occasion, form, roles and status; the days it opens, is due and closes; and the day it was answered or told of. */
type Row = readonly [string, string, string, string, string | null, string | null, string | null, string | null];

interface GoldenCase {
  readonly cadences: readonly Cadence[];
  readonly forms: readonly Form[];
  readonly facts: Partial<CourseFacts>;
  readonly answered: readonly OccasionRecord[];
  readonly asOf: string;
  readonly until?: string;
  readonly rows: readonly Row[];
}

const golden = readFileSync(join(import.meta.dirname, '../../golden/schedule.ndjson'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line, index): [number, GoldenCase] => [index + 1, JSON.parse(line)]);

function scheduleCase({ cadences, forms, facts, answered, asOf, until }: GoldenCase) {
  const instrument = createInstrument({
    items: [createRating('q1')],
    groups: ['young', 'ready', 'old'].map((id) => ({ id, title: { da: 'Tekst' } })),
    cadences: [...cadences],
    forms: forms.map((form) => ({ ...form, items: ['q1'] })),
  });
  const { startedOn: _, ...unstarted } = createFacts();
  return scheduleOccasions(instrument, { ...unstarted, ...facts }, answered, {
    asOf,
    ...(until !== undefined && { until }),
  });
}

function toRows(course: GoldenCase): readonly Row[] {
  return scheduleCase(course)
    .map((one): Row => {
      const { id, form, roles, status, opensOn, dueOn = null, closesOn = null, answeredOn, recordedOn } = one;
      return [id, form, roles.join('+'), status, opensOn, dueOn, closesOn, answeredOn ?? recordedOn ?? null];
    })
    .toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
}

const keyOf = ([id, form, roles, , , dueOn]: Row) => [dueOn ?? '~', form, id, roles].join(' ');

describe('schedules worked out by a separate program with a calendar of its own', () => {
  it.each(golden)('number %d', (_number, course) => {
    expect(toRows(course)).toEqual(course.rows);
  });

  it('are told in the order occasions are due', () => {
    for (const [, course] of golden) {
      const due = scheduleCase(course).map(({ dueOn = '~' }) => dueOn);
      expect(due).toEqual(due.toSorted());
    }
  });
});
