import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/generated/documents.js';
import { type Course, record } from '../../../src/index.js';
import { shapedInstrument } from '../../support/arbitraryShapes.js';
import { replayed, source, survivors, withdraw } from '../../support/createCourse.js';
import {
  createChange,
  createLine,
  createMissed,
  createObservation,
  createPlanEntry,
  createRated,
  createResolution,
} from '../../support/createEntries.js';

type Kind = 'response' | 'response that waits' | 'plan' | 'course' | 'occasion' | 'follow-up';

/** One entry of each kind that can be withdrawn, and the list of the course that holds it. */
const kinds: {
  readonly [Name in Kind]: readonly [(revision: number) => Entry, (course: Course) => readonly unknown[] | undefined];
} = {
  response: [(revision) => createLine('x', 5, { revision }), ({ lanes }) => lanes.flatMap(({ responses }) => responses)],
  'response that waits': [(revision) => createRated('x', { home: 3 }, { revision }), ({ pending }) => pending],
  plan: [(revision) => createPlanEntry(revision, ['home'], { id: 'x' }), ({ plans }) => plans],
  course: [(revision) => createChange('x', { groups: ['adult'] }, { revision }), ({ changes }) => changes],
  occasion: [(revision) => createMissed('x', 'before-s1', { revision }), ({ occasions }) => occasions],
  'follow-up': [
    (revision) => createResolution('x', { followUp: 'talk', response: 'b' }, { revision }),
    ({ resolutions }) => resolutions,
  ],
};
const around = [createLine('b', 2, { on: '2026-02-01' }), createObservation('a', { meets: true })];

function recordAll(...entries: readonly unknown[]) {
  const { course, events, refused } = replayed(shapedInstrument, [...around, ...entries]);
  expect(refused).toEqual([]);
  return { course, keys: [...survivors(events).keys()] };
}

function statusOf(course: Course, entry: unknown) {
  const result = record(course, entry, { instrument: shapedInstrument, source });
  return result.ok ? result.value.status : result.issues.map(({ code }) => code);
}

const untouched = recordAll();

describe.each(Object.entries(kinds))('a withdrawal of a %s', (kind, [create, listIn]) => {
  it('leaves the course as if it had never come, but for the mark', () => {
    const { course, keys } = recordAll(create(1), withdraw('x', 2));
    expect(keys).toEqual(untouched.keys);
    expect({ ...course, sequence: 0, withdrawn: [], entryIds: [] }).toEqual({ ...untouched.course, sequence: 0, entryIds: [] });
    expect(course.withdrawn).toMatchObject([{ id: 'x', revision: 2 }]);
  });

  it('that comes first keeps it out', () => {
    const { course, keys } = recordAll(withdraw('x', 2), create(1));
    expect(keys).toEqual(untouched.keys);
    expect(listIn(course) ?? []).toEqual(listIn(untouched.course) ?? []);
    expect(course).toEqual({ ...recordAll(create(1), withdraw('x', 2)).course, sequence: course.sequence });
  });

  it('of its own revision is refused, and it is refused by one of its own revision', () => {
    expect(statusOf(recordAll(create(2)).course, withdraw('x', 2))).toEqual(['course/conflicting-revision']);
    expect(statusOf(recordAll(withdraw('x', 2)).course, create(2))).toEqual(['course/conflicting-revision']);
  });

  it('is overruled by a higher revision, whichever comes first', () => {
    const orders = [
      [create(1), withdraw('x', 2), create(3)],
      [create(3), withdraw('x', 2), create(1)],
      [withdraw('x', 2), create(3), create(1)],
      [create(3), create(1), withdraw('x', 2)],
    ].map((entries) => recordAll(...entries));
    for (const { course, keys } of orders) {
      expect(keys).toEqual(orders[0]?.keys);
      expect(listIn(course)).toEqual(listIn(orders[0]?.course as Course));
      expect(listIn(course)).toContainEqual(expect.objectContaining({ id: 'x', revision: 3 }));
    }
  });

  it('twice, and a lower one after a higher, change nothing', () => {
    const { course } = recordAll(create(1), withdraw('x', 4));
    expect(statusOf(course, withdraw('x', 4))).toBe('unchanged');
    expect(statusOf(course, withdraw('x', 3))).toBe('unchanged');
    expect(statusOf(course, withdraw('x', 4, { reason: 'other' }))).toEqual(['course/conflicting-revision']);
    expect(recordAll(create(1), withdraw('x', 2), withdraw('x', 4)).course.withdrawn).toMatchObject([{ revision: 4 }]);
  });

  it('leaves nothing to find of what it was', () => {
    const text = JSON.stringify(recordAll(create(1), withdraw('x', 2)).course);
    expect(text.match(/"x"/g)).toHaveLength(2);
    expect(kind === 'course' && text.includes('startedAs')).toBe(false);
  });
});

describe('a withdrawal of one revision of the plan', () => {
  const [first, second, third] = [1, 2, 3].map((revision) => createPlanEntry(revision, ['home']));

  it('takes that one and all before it back, and none after', () => {
    const { course } = recordAll(first, third, withdraw('plan', 2));
    expect(course.plans?.map(({ revision }) => revision)).toEqual([3]);
    expect(recordAll(first, second, withdraw('plan', 3)).course).not.toHaveProperty('plans');
  });

  it('tells the goals of the one that is left as set by it', () => {
    expect(recordAll(first, third).keys).toContain('goal.set/home/1');
    const { keys } = recordAll(first, third, withdraw('plan', 2));
    expect(keys).toContain('goal.set/home/3');
    expect(keys).not.toContain('goal.set/home/1');
  });

  it('lets what rates it wait again, and says so of what was told', () => {
    const rated = createRated('g', { home: 3 });
    const { course, keys } = recordAll(first, rated, third, withdraw('plan', 2));
    expect(course.pending).toMatchObject([{ id: 'g', revision: 1 }]);
    expect(keys).not.toContain('response.scored/g');
    const early = recordAll(withdraw('plan', 2), third, rated, first);
    expect(early.course.pending).toEqual(course.pending);
    expect(early.keys).toEqual(keys);
  });
});

describe('a withdrawal of an earlier revision of ratings', () => {
  const plan = createPlanEntry(1, ['home']);
  const [first, third] = [1, 3].map((revision) => createRated('g', { home: revision }, { revision }));
  const gone = withdraw('g', 2);

  it.each([
    [[plan, first, gone, third]],
    [[plan, third, gone, first]],
    [[plan, third, first, gone]],
    [[third, gone, plan, first]],
    [[gone, first, third, plan]],
  ])('leaves the later one: order %#', (entries) => {
    const { course, keys } = recordAll(...entries);
    expect(keys).toContain('response.scored/g');
    expect(course.lanes.flatMap(({ responses }) => responses)).toContainEqual(expect.objectContaining({ id: 'g', revision: 3 }));
  });
});
