import { describe, expect, it } from 'vitest';
import type { PlanEntry } from '../../../src/generated/documents.js';
import { type Course, type Instrument, record } from '../../../src/index.js';
import { shapedInstrument } from '../../support/arbitraryShapes.js';
import { replayed, source, survivors, withdraw } from '../../support/createCourse.js';
import { createPlanEntry } from '../../support/createEntries.js';
import { createGoal } from '../../support/createGoals.js';
import { createFacts, createInstrument } from '../../support/createInstrument.js';

function courseOf(...recorded: readonly unknown[]): Course {
  const { course, refused } = replayed(shapedInstrument, recorded);
  expect(refused).toEqual([]);
  return course;
}

function outcomeOf(course: Course, entry: unknown, instrument: Instrument = shapedInstrument) {
  const before = JSON.stringify(course);
  const result = record(course, entry, { instrument, source });
  expect(JSON.stringify(course)).toBe(before);
  return result.ok ? result.value.status : result.issues.map(({ code, path }) => [code, path.join('.')]);
}

const revisionsOf = ({ plans = [] }: Course) => plans.map(({ revision }) => revision);

describe('a plan in a course', () => {
  const written: PlanEntry = createPlanEntry(
    1,
    [
      {
        ...createGoal('work', { theme: 'work', weight: 2.5, dueOn: '2026-06-01' }),
        title: 'HEMMELIGT',
        signs: ['HEMMELIGT'],
        methods: ['HEMMELIGT'],
        agreements: ['HEMMELIGT'],
      },
      createGoal('home', { parent: 'work', version: 3, status: 'closed' }),
    ],
    {
      respondents: [
        { role: 'mentor', id: 'HEMMELIGT-1' },
        { role: 'citizen', id: 'HEMMELIGT-2' },
        { role: 'mentor', id: 'HEMMELIGT-3' },
      ],
    },
  );

  it('is kept as far as scores need it: no texts, and no people', () => {
    const [plan] = courseOf(written).plans ?? [];
    expect(plan).toEqual({
      id: 'plan',
      revision: 1,
      recordedAt: '2026-02-01T12:00:00Z',
      contentHash: expect.any(Number),
      plannedOn: '2026-02-01',
      roles: ['citizen', 'mentor'],
      goals: [
        { id: 'work', version: 1, status: 'open', theme: 'work', weight: 2.5 },
        { id: 'home', version: 3, status: 'closed', parent: 'work' },
      ],
    });
    expect(JSON.stringify(courseOf(written))).not.toContain('HEMMELIGT');
  });

  it.each<[string, (plan: PlanEntry) => PlanEntry]>([
    ['the title of a goal', (plan) => ({ ...plan, goals: plan.goals.map((goal) => ({ ...goal, title: 'Andet' })) })],
    ['the order of goals', (plan) => ({ ...plan, goals: plan.goals.toReversed() })],
    ['who agreed', (plan) => ({ ...plan, respondents: plan.respondents.slice(1) })],
    ['the day', (plan) => ({ ...plan, plannedOn: '2026-01-31' })],
    ['a sign', (plan) => ({ ...plan, goals: plan.goals.map((goal) => ({ ...goal, signs: ['A', 'B'] })) })],
    ['no weight', (plan) => ({ ...plan, goals: plan.goals.map(({ weight: _, ...goal }) => goal) })],
    ['a goal more', (plan) => ({ ...plan, goals: [...plan.goals, createGoal('more')] })],
  ])('of one revision and other content is refused: %s', (_title, change) => {
    expect(outcomeOf(courseOf(written), change(written))).toEqual([['course/conflicting-revision', 'revision']]);
  });

  it('of one revision and content with its properties in another order is the same', () => {
    const turned = (part: object) => Object.fromEntries(Object.entries(part).toReversed());
    expect(outcomeOf(courseOf(written), turned({ ...written, goals: written.goals.map(turned) }))).toBe('unchanged');
  });
});

describe('the revisions of a plan', () => {
  it.each([[[1, 2, 3]], [[3, 2, 1]], [[2, 3, 1]], [[900_000_000, 7, 1]]])(
    'all stand beside one another, lowest first, in whatever order they come: %j',
    (revisions) => {
      const course = courseOf(...revisions.map((revision) => createPlanEntry(revision, ['home'])));
      expect(revisionsOf(course)).toEqual(revisions.toSorted((left, right) => left - right));
    },
  );

  it('belong to one plan', () => {
    expect(outcomeOf(courseOf(createPlanEntry(1, ['home'])), createPlanEntry(2, ['home'], { id: 'other' }))).toEqual([
      ['course/other-plan', 'id'],
    ]);
  });

  it('of another plan are taken once the first is withdrawn', () => {
    const other = createPlanEntry(1, ['sleep'], { id: 'other' });
    const course = courseOf(createPlanEntry(1, ['home']), withdraw('plan', 2), other);
    expect(course.plans?.map(({ id }) => id)).toEqual(['other']);
    expect(outcomeOf(course, createPlanEntry(3, ['home']))).toEqual([['course/other-plan', 'id']]);
  });

  it.each<[string, PlanEntry[], PlanEntry, unknown]>([
    [
      'a goal of the one before',
      [createPlanEntry(1, ['home', 'sleep'])],
      createPlanEntry(2, ['sleep']),
      [['course/lost-goal', 'goals']],
    ],
    [
      'a goal that the one after lacks',
      [createPlanEntry(3, ['home'])],
      createPlanEntry(2, ['home', 'sleep']),
      [['course/lost-goal', 'goals.1.id']],
    ],
    [
      'a goal of the nearest one before, not of the first',
      [createPlanEntry(1, ['home']), createPlanEntry(3, ['home', 'sleep'])],
      createPlanEntry(4, ['home']),
      [['course/lost-goal', 'goals']],
    ],
    [
      'a version of a goal lower than before',
      [createPlanEntry(1, [createGoal('home', { version: 2 })])],
      createPlanEntry(2, ['home']),
      [['course/goal-version-lowered', 'goals.0.version']],
    ],
    [
      'a version of a goal higher than after',
      [createPlanEntry(3, ['home'])],
      createPlanEntry(2, [createGoal('home', { version: 2 })]),
      [['course/goal-version-lowered', 'goals.0.version']],
    ],
  ])('may not lose %s', (_title, known, entry, expected) => {
    expect(outcomeOf(courseOf(...known), entry)).toEqual(expected);
  });

  it('between two others may have what both allow', () => {
    const course = courseOf(createPlanEntry(1, ['home']), createPlanEntry(3, ['home', 'sleep', 'work']));
    expect(outcomeOf(course, createPlanEntry(2, ['sleep', 'home']))).toBe('recorded');
  });

  it('may start over after a withdrawal, and one refused before can be sent again then', () => {
    const [first, anew] = [createPlanEntry(1, ['home', 'sleep']), createPlanEntry(3, ['sleep'])];
    expect(revisionsOf(courseOf(first, withdraw('plan', 2), anew))).toEqual([3]);
    expect(outcomeOf(courseOf(first), anew)).toEqual([['course/lost-goal', 'goals']]);
    expect(revisionsOf(courseOf(first, withdraw('plan', 2), anew))).toEqual([3]);
  });

  it('that were withdrawn stay so when they come late, whatever they hold', () => {
    const course = courseOf(createPlanEntry(3, ['sleep']), withdraw('plan', 2));
    expect(outcomeOf(course, createPlanEntry(1, ['home', 'sleep']))).toBe('unchanged');
    expect(outcomeOf(course, createPlanEntry(2, ['sleep']))).toEqual([['course/conflicting-revision', 'revision']]);
  });
});

describe('a plan that is not sound', () => {
  it.each<[string, unknown, unknown]>([
    ['no number as revision', 'two', [['response/wrong-type', 'revision']]],
    ['half a revision', 1.5, [['response/wrong-type', 'revision']]],
    ['revision 0', 0, [['response/out-of-bounds', 'revision']]],
    ['a revision that cannot be made a number', { valueOf: 1, toString: 1 }, [['response/wrong-type', 'revision']]],
    ['a revision that is a list', [1], [['response/wrong-type', 'revision']]],
  ])('is refused for it: %s', (_title, revision, expected) => {
    expect(outcomeOf(courseOf(), { ...createPlanEntry(1, ['home']), revision })).toEqual(expected);
  });

  it('is told of with what is wrong around it', () => {
    const entry = { ...createPlanEntry(1, [createGoal('home', { theme: 'wrok' })]), course: 'other' };
    expect(outcomeOf(courseOf(), entry)).toEqual([
      ['course/unknown-reference', 'goals.0.theme'],
      ['course/wrong-course', 'course'],
    ]);
  });

  it('is no plan where the instrument has no goals', () => {
    const plain = createInstrument();
    const { course } = replayed(plain, [], { facts: createFacts() });
    expect(outcomeOf(course, createPlanEntry(1, ['home']), plain)).toEqual([['course/plan-not-used', '']]);
  });
});

it('a plan is known from then on: what it did to goals is told', () => {
  const { events } = replayed(shapedInstrument, [createPlanEntry(2, ['home']), createPlanEntry(1, ['home'])]);
  expect([...survivors(events).keys()]).toEqual(['course.started', 'goal.set/home/1']);
});
