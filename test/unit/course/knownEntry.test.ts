import { describe, expect, it } from 'vitest';
import { findKnown, positionOfId, standingOf } from '../../../src/course/knownEntry.js';
import type { Entry } from '../../../src/generated/documents.js';
import { type Course, record } from '../../../src/index.js';
import { shapedInstrument } from '../../support/arbitraryShapes.js';
import { replayed, source, withdraw } from '../../support/createCourse.js';
import {
  createChange,
  createLine,
  createMissed,
  createPlanEntry,
  createRated,
  createResolution,
} from '../../support/createEntries.js';

/** One entry of each kind, all of the id "x". */
const entries: { readonly [Kind in Entry['kind']]: Entry } = {
  response: createLine('x', 5),
  plan: createPlanEntry(1, ['home'], { id: 'x' }),
  course: createChange('x', { expectedEndOn: '2026-06-30' }),
  occasion: createMissed('x', 'before-s1'),
  'follow-up': createResolution('x', { followUp: 'talk', response: 'r1' }),
  withdrawal: withdraw('x', 1),
};
const kinds = Object.keys(entries) as Entry['kind'][];
const others = kinds.filter((kind) => kind !== 'withdrawal');

function courseOf(...recorded: readonly unknown[]): Course {
  const { course, refused } = replayed(shapedInstrument, recorded);
  expect(refused).toEqual([]);
  return course;
}

function codesOf(course: Course, entry: unknown) {
  return record(course, entry, { instrument: shapedInstrument, source }).issues.map(({ code, path }) => [code, path.join('.')]);
}

describe('what a course knows of an id', () => {
  it.each(kinds)('is of which kind and which revision: %s', (kind) => {
    expect(findKnown(courseOf(entries[kind]), 'x')).toMatchObject({ kind, revision: 1 });
    expect(findKnown(courseOf({ ...entries[kind], revision: 7 }), 'x')).toMatchObject({ kind, revision: 7 });
  });

  it.each(['', 'w', 'xx', 'constructor', '__proto__'])('is nothing where no entry has it: "%s"', (id) => {
    for (const kind of kinds) expect(findKnown(courseOf(entries[kind]), id)).toBeUndefined();
  });

  it('of a plan is its highest revision', () => {
    const plans = [3, 1, 2].map((revision) => createPlanEntry(revision, ['home'], { id: 'x' }));
    expect(findKnown(courseOf(...plans), 'x')).toMatchObject({ kind: 'plan', revision: 3 });
  });

  it('of a response that waits is only that it is one: whatever comes is newer', () => {
    expect(findKnown(courseOf(createRated('x', { home: 3 }, { revision: 4 })), 'x')).toMatchObject({
      kind: 'response',
      revision: 0,
    });
  });
});

describe('an id', () => {
  it.each(others)('of a %s is no other kind of entry', (kind) => {
    const course = courseOf(entries[kind]);
    const before = JSON.stringify(course);
    for (const other of others) {
      if (other === kind) continue;
      expect(codesOf(course, { ...entries[other], revision: 2 })).toEqual([['course/other-kind', 'id']]);
    }
    expect(JSON.stringify(course)).toBe(before);
  });

  it.each(others)('of a %s that was withdrawn may be of any kind', (kind) => {
    const course = courseOf(entries[kind], withdraw('x', 2));
    for (const other of others) expect(codesOf(course, { ...entries[other], revision: 3 })).toEqual([]);
  });

  it('of a response that waits is no other kind of entry, even if an earlier revision was withdrawn', () => {
    const waiting = createRated('x', { home: 3 }, { revision: 3 });
    for (const course of [courseOf(waiting), courseOf(withdraw('x', 2), waiting)]) {
      for (const other of others.filter((kind) => kind !== 'response')) {
        expect(codesOf(course, { ...entries[other], revision: 4 })).toEqual([['course/other-kind', 'id']]);
      }
    }
  });
});

describe('an entry', () => {
  const known = { revision: 5, contentHash: 55 };

  it.each([
    ['of an id not known', undefined, { revision: 1, contentHash: 1 }, 'newer'],
    ['of a higher revision', known, { revision: 6, contentHash: 55 }, 'newer'],
    ['of a lower revision', known, { revision: 4, contentHash: 55 }, 'older'],
    ['of the same revision and content', known, { revision: 5, contentHash: 55 }, 'same'],
    ['of the same revision and other content', known, { revision: 5, contentHash: 56 }, 'conflicting'],
  ])('%s is judged so', (_title, before, entry, standing) => {
    expect(standingOf(before, entry)).toBe(standing);
  });

  it('stands among ids in order where it keeps them in order', () => {
    const ids = ['B', 'a', 'a1', 'b', 'z'];
    for (const [index, id] of ids.entries()) expect(positionOfId(ids, id)).toBe(index);
    expect(['A', 'a0', 'aa', 'zz'].map((id) => positionOfId(ids, id))).toEqual([0, 2, 3, 5]);
    expect(positionOfId([], 'a')).toBe(0);
  });
});
