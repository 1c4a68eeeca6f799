import { expect, it } from 'vitest';
import { assembleCourse } from '../../../src/course/assembleCourse.js';
import { shapedInstrument } from '../../support/arbitraryShapes.js';
import { replayed, withdraw } from '../../support/createCourse.js';
import {
  createChange,
  createLine,
  createMissed,
  createPlanEntry,
  createRated,
  createResolution,
} from '../../support/createEntries.js';

const { course: empty } = replayed(shapedInstrument, []);
const { course: full } = replayed(shapedInstrument, [
  createLine('b', 5),
  createRated('g', { home: 3 }, { planRevision: 9 }),
  createPlanEntry(1, ['home']),
  createChange('k', { expectedEndOn: '2026-06-30' }),
  createMissed('o', 'before-s1'),
  createResolution('f', { followUp: 'talk', response: 'b' }),
  withdraw('a', 1),
]);

it('a course knows the ids of all its entries, each once and in order', () => {
  expect(assembleCourse(full, {}).entryIds).toEqual(['a', 'b', 'f', 'g', 'k', 'o', 'plan']);
  const revisions = [1, 2, 3].map((revision) => createPlanEntry(revision, ['home']));
  expect(replayed(shapedInstrument, revisions).course.entryIds).toEqual(['plan']);
});

it('a course is one entry further, and all that is not changed stays', () => {
  expect(assembleCourse(full, {})).toEqual({ ...full, sequence: full.sequence + 1 });
});

it('lists that it need not have are left out when they are empty', () => {
  const bare = assembleCourse(full, { plans: [], waiting: [], occasions: [], resolutions: [], changes: [] });
  for (const list of ['plans', 'pending', 'occasions', 'resolutions', 'changes', 'startedAs'])
    expect(bare).not.toHaveProperty(list);
  expect(assembleCourse(empty, { plans: [] })).toEqual({ ...empty, sequence: 1 });
});

it('the versions are those that its responses pin, those that wait too', () => {
  const [response] = full.lanes[0]?.responses ?? [];
  const waiting = full.pending?.map((one) => ({ ...one, instrument: 'measure@1.2.0' })) ?? [];
  const lanes = [{ key: 'citizen', roles: ['citizen'], responses: [{ ...response, instrument: 'measure@1.10.0' }] }];
  expect(assembleCourse(full, { waiting }).versions).toEqual(['measure@1.0.0', 'measure@1.2.0']);
  expect(assembleCourse(full, { waiting, lanes: lanes as typeof full.lanes }).versions).toEqual([
    'measure@1.10.0',
    'measure@1.2.0',
  ]);
  expect(assembleCourse(full, { waiting: [], lanes: [] }).versions).toEqual([]);
});
