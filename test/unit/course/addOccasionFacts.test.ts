import { describe, expect, it } from 'vitest';
import type { Form, OccasionEntry } from '../../../src/generated/documents.js';
import { shapedInstrument } from '../../support/arbitraryShapes.js';
import { replayed, survivors, withdraw } from '../../support/createCourse.js';
import { createMissed } from '../../support/createEntries.js';
import { createFacts, createForm, createInstrument } from '../../support/createInstrument.js';

function factsOf(...entries: readonly unknown[]) {
  const { events, refused } = replayed(shapedInstrument, entries);
  expect(refused).toEqual([]);
  return survivors(events);
}

const keysOf = (...entries: readonly unknown[]) => [...factsOf(...entries).keys()].filter((key) => key !== 'course.started');

describe('an occasion at which nothing was measured', () => {
  it('is told once, as the entry recorded last tells it, whichever came last', () => {
    const early = createMissed('o2', 'before-s1', { recordedAt: '2026-02-01T12:30:00+01:00' });
    const late = createMissed('o1', 'before-s1', { recordedAt: '2026-02-01T12:00:00Z', status: 'not-held' });
    const same = createMissed('o3', 'before-s1', { recordedAt: '2026-02-01T13:00:00+01:00' });
    expect(keysOf(early, late)).toEqual(['occasion.not-held/before-s1']);
    expect(keysOf(late, early)).toEqual(['occasion.not-held/before-s1']);
    // Of two recorded at one moment the one with the later id tells.
    expect(keysOf(same, late)).toEqual(['occasion.declined/before-s1']);
    expect(keysOf(late, same)).toEqual(['occasion.declined/before-s1']);
    expect(keysOf(late, same, withdraw('o3', 2))).toEqual(['occasion.not-held/before-s1']);
  });

  it('is one thing for a form and another for all of them', () => {
    const all = createMissed('o1', 'before-s1');
    const one = createMissed('o2', 'before-s1', { form: 'before', status: 'not-held' });
    expect(keysOf(all, one)).toEqual(['occasion.declined/before-s1', 'occasion.not-held/before-s1/before']);
    expect(factsOf(one).get('occasion.not-held/before-s1/before')).toMatchObject({ occasion: 'before-s1', form: 'before' });
  });

  it('is told of the day it was recorded in the time zone of the course', () => {
    const context = [{ unit: 'north' }, { from: '2026-02-02', unit: 'south' }];
    const entry = createMissed('o', 'before-s1', { recordedAt: '2026-02-01T23:30:00Z' });
    const unitIn = (timeZone: string) =>
      survivors(replayed(shapedInstrument, [entry], { facts: createFacts({ context, timeZone }) }).events).get(
        'occasion.declined/before-s1',
      )?.context;
    expect(unitIn('Europe/Copenhagen')).toEqual({ unit: 'south' });
    expect(unitIn('Atlantic/Reykjavik')).toEqual({ unit: 'north' });
  });
});

describe('who may read of it', () => {
  const text = { da: 'Tekst' };
  const roles = ['citizen', 'caseworker', 'mentor', 'leader'].map((id) => ({ id, title: text }));
  const form = (overrides: Partial<Form>) => createForm({ cadence: 'stages', ...overrides });
  const instrument = createInstrument({
    roles,
    forms: [
      form({ id: 'own', readableBy: ['caseworker'] }),
      form({ id: 'seen', respondents: ['caseworker'], authorship: 'observer', readableBy: ['mentor'], milestones: ['start'] }),
      form({ id: 'private', respondents: ['mentor'], authorship: 'observer', milestones: ['end'] }),
      createForm({ id: 'elsewhere', respondents: ['leader'], cadence: 'talks' }),
    ],
    cadences: [
      { type: 'milestones', id: 'stages', at: ['start', 'midpoint', 'end'] },
      { type: 'adhoc', id: 'talks' },
    ],
  });

  it.each<[string, OccasionEntry, readonly string[]]>([
    ['of one form: those of that form', createMissed('o', 'stages-start', { form: 'own' }), ['citizen', 'caseworker']],
    ['of another: those of that one', createMissed('o', 'stages-start', { form: 'seen' }), ['caseworker', 'mentor']],
    ['of all forms of the occasion: those who may read each', createMissed('o', 'stages-start'), ['caseworker']],
    ['of the only form used then: those of it', createMissed('o', 'stages-midpoint'), ['citizen', 'caseworker']],
    ['of forms that nobody may read together: nobody', createMissed('o', 'stages-end'), []],
    ['of another cadence: those of its form', createMissed('o', 'talks-first'), ['leader']],
  ])('%s', (_title, entry, expected) => {
    const { events } = replayed(instrument, [entry]);
    expect(events.find(({ data }) => data.key.startsWith('occasion.'))?.data.readableBy).toEqual(expected);
  });
});
