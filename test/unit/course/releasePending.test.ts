import { describe, expect, it } from 'vitest';
import type { InstrumentResponse, ResponseScoredEvent } from '../../../src/generated/documents.js';
import { type Course, record } from '../../../src/index.js';
import { shapedInstrument } from '../../support/arbitraryShapes.js';
import { replayed, source, survivors, withdraw } from '../../support/createCourse.js';
import { createLine, createObservation, createPlanEntry, createRated } from '../../support/createEntries.js';
import { createGoal } from '../../support/createGoals.js';

const plan = createPlanEntry(1, ['home', 'sleep']);
const full = { home: 3, sleep: 4 };

function recordAll(...entries: readonly unknown[]) {
  const { course, events, refused } = replayed(shapedInstrument, entries);
  return { course, refused, facts: survivors(events) };
}

function recordOne(course: Course, entry: unknown) {
  const result = record(course, entry, { instrument: shapedInstrument, source });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const waitingIn = ({ pending = [] }: Course) => pending.map(({ id, revision }) => `${id}/${revision}`);
const scoreOf = (facts: ReturnType<typeof survivors>, id: string) =>
  (facts.get(`response.scored/${id}`) as ResponseScoredEvent['data'] | undefined)?.scores.goals;

describe('a response whose plan has not come', () => {
  it('waits without a word, and is told when the plan comes', () => {
    const { course, events, status } = recordOne(recordAll().course, createRated('g', full));
    expect([status, events, waitingIn(course)]).toEqual(['pending', [], ['g/1']]);
    const told = recordOne(course, plan);
    expect(told.events.map(({ data }) => data.key)).toEqual(['goal.set/home/1', 'goal.set/sleep/1', 'response.scored/g']);
    expect(told.course).not.toHaveProperty('pending');
    // (3 + 4) / 2
    expect(scoreOf(recordAll(createRated('g', full), plan).facts, 'g')).toMatchObject({ status: 'complete', raw: 3.5 });
  });

  it('is the same course in the end as when the plan came first', () => {
    const rated = createRated('g', full);
    const [late, early] = [recordAll(rated, plan), recordAll(plan, rated)];
    expect(late.course).toEqual(early.course);
    expect(late.facts).toEqual(early.facts);
  });

  it('again changes nothing, and of other content is refused', () => {
    const { course } = recordAll(createRated('g', full));
    expect(recordOne(course, createRated('g', full)).status).toBe('unchanged');
    const other = record(course, createRated('g', { ...full, home: 4 }), { instrument: shapedInstrument, source });
    expect(other.issues).toMatchObject([{ code: 'course/conflicting-revision' }]);
  });

  it('waits for the revision it names, not for another', () => {
    const rated = createRated('g', full, { planRevision: 2 });
    expect(waitingIn(recordAll(rated, plan, createPlanEntry(3, ['home', 'sleep'])).course)).toEqual(['g/1']);
    expect(scoreOf(recordAll(rated, plan, createPlanEntry(2, ['home', 'sleep'])).facts, 'g')).toMatchObject({ raw: 3.5 });
  });

  it('is gone when it is withdrawn, and stays so when the plan comes', () => {
    const rated = createRated('g', full);
    for (const entries of [
      [rated, withdraw('g', 2), plan],
      [withdraw('g', 2), rated, plan],
      [rated, plan, withdraw('g', 2)],
    ]) {
      const { course, facts } = recordAll(...entries);
      expect(waitingIn(course)).toEqual([]);
      expect([...facts.keys()].filter((key) => key.endsWith('/g'))).toEqual([]);
    }
  });

  it('keeps the place of the day it was answered among the others', () => {
    const days = ['2026-02-10', '2026-02-20', '2026-02-28'];
    const three = days.map((on, index) => createRated(`g${index}`, { home: index + 1, sleep: 3 }, { on }));
    const { facts } = recordAll(three[2], three[0], three[1], plan);
    expect(facts).toEqual(recordAll(plan, ...three).facts);
    expect(facts.get('goals.compared/g2')).toMatchObject({
      sincePrevious: { response: 'g1' },
      sinceBaseline: { response: 'g0' },
    });
  });
});

describe('a response that waited for a plan it does not fit', () => {
  const halved = createPlanEntry(1, [
    'home',
    createGoal('sleep'),
    createGoal('bed', { parent: 'sleep' }),
    createGoal('work', { status: 'closed' }),
    createGoal('school', { status: 'attained' }),
  ]);

  it.each<[string, InstrumentResponse['goals'], string, string]>([
    ['a goal that nobody set', { hoem: 3 }, 'response/unknown-goal', 'goals.hoem'],
    ['a goal with sub-goals', { sleep: 3 }, 'response/goal-has-sub-goals', 'goals.sleep'],
    ['a closed goal', { home: 3, work: 1 }, 'response/goal-not-open', 'goals.work'],
    ['an attained goal', { school: 5 }, 'response/goal-not-open', 'goals.school'],
    ['a goal named like what every object inherits', { constructor: 3 }, 'response/unknown-goal', 'goals.constructor'],
  ])('is gone, and told: %s', (_title, goals = {}, code, path) => {
    const waiting = recordAll(createRated('g', goals)).course;
    const { course, refused } = recordOne(waiting, halved);
    expect(refused).toMatchObject([{ id: 'g', revision: 1, issues: [{ code, path: path.split('.') }] }]);
    expect([waitingIn(course), course.lanes, course.entryIds]).toEqual([[], [], ['plan']]);
    expect(recordAll(createLine('b', 5), createRated('g', goals), halved).refused).toMatchObject([
      { index: 1, issues: [{ code }] },
    ]);
  });

  it('leaves what held before, and what else waits', () => {
    const [good, bad] = [createRated('g', { home: 2 }), createRated('g', { hoem: 3 }, { revision: 2, planRevision: 2 })];
    const other = createRated('h', { home: 4 }, { planRevision: 2 });
    const next = createPlanEntry(2, halved.goals);
    const expected = recordAll(halved, next, good, other).facts;
    for (const entries of [
      [good, bad, other, halved, next],
      [bad, other, halved, good, next],
      [next, bad, halved, good, other],
      [bad, next, good, other, halved],
    ]) {
      expect(recordAll(...entries).facts).toEqual(expected);
    }
  });
});

describe('several revisions of a response', () => {
  const [first, third] = [1, 3].map((revision) => createPlanEntry(revision, ['home', 'sleep']));
  const ratesThird = createRated('r', { home: 2, sleep: 2 }, { planRevision: 3 });
  const ratesFirst = createRated('r', { home: 5, sleep: 5 }, { revision: 2, planRevision: 1 });
  const gone = withdraw('plan', 2);
  const orders = [
    [0, 1, 2, 3, 4],
    [4, 0, 1, 2, 3],
    [1, 2, 3, 4, 0],
    [0, 1, 3, 2, 4],
    [3, 0, 1, 4, 2],
    [2, 3, 1, 0, 4],
  ];

  it('the highest whose plan is known holds', () => {
    expect(scoreOf(recordAll(first, third, ratesThird, ratesFirst).facts, 'r')).toMatchObject({ raw: 5 });
    expect(scoreOf(recordAll(third, ratesThird, ratesFirst).facts, 'r')).toMatchObject({ raw: 2 });
  });

  it.each(orders.map((order) => [order.join(' '), order] as const))(
    'an earlier one holds again when the plan of the later is withdrawn: order %s',
    (_title, order) => {
      const entries = [first, third, ratesThird, ratesFirst, gone];
      const { facts, refused } = recordAll(...order.map((index) => entries[index]));
      expect(refused).toEqual([]);
      expect(scoreOf(facts, 'r')).toMatchObject({ raw: 2 });
    },
  );

  it('of several earlier ones the highest holds again', () => {
    const fourth = createPlanEntry(4, ['home', 'sleep']);
    const ratesFourth = createRated('r', { home: 4, sleep: 4 }, { revision: 2, planRevision: 4 });
    const entries = [first, third, fourth, ratesThird, ratesFourth, { ...ratesFirst, revision: 3 }, gone];
    for (const order of [entries, entries.toReversed()]) {
      expect(scoreOf(recordAll(...order).facts, 'r')).toMatchObject({ raw: 4 });
    }
  });

  it.each(orders.map((order) => [order.join(' '), order] as const))(
    'one that was withdrawn never holds again, whatever becomes of the plan: order %s',
    (_title, order) => {
      const again = { ...ratesFirst, revision: 3 };
      const entries = [third, withdraw('r', 2), again, ratesThird, gone];
      const { facts, refused } = recordAll(first, ...order.map((index) => entries[index]));
      expect(refused).toEqual([]);
      expect(scoreOf(facts, 'r')).toBeUndefined();
    },
  );

  it.each([[[0, 1, 2, 3]], [[3, 2, 1, 0]], [[1, 3, 0, 2]], [[2, 0, 3, 1]]])(
    'that say something else than goals leave the same course: order %j',
    (order) => {
      const entries = [
        first,
        createRated('r', full),
        createLine('r', 5, { revision: 2 }),
        createObservation('a', { meets: true }),
      ];
      const { course } = recordAll(...order.map((index) => entries[index]));
      expect(waitingIn(course)).toEqual([]);
      expect(course).toEqual({ ...recordAll(...entries).course, sequence: course.sequence });
    },
  );
});
