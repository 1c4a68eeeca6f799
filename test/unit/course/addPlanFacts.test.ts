import { describe, expect, it } from 'vitest';
import type { Goal, PlanEntry } from '../../../src/generated/documents.js';
import { shapedInstrument } from '../../support/arbitraryShapes.js';
import { replayed, survivors } from '../../support/createCourse.js';
import { createPlanEntry } from '../../support/createEntries.js';
import { createGoal } from '../../support/createGoals.js';

function factsOf(...plans: readonly PlanEntry[]) {
  const { events, refused } = replayed(shapedInstrument, plans);
  expect(refused).toEqual([]);
  return survivors(events);
}

const goal = (status: Goal['status'], version = 1) => createGoal('home', { status, version });

describe('what a revision of the plan did to a goal', () => {
  it.each<[string, Goal | undefined, Goal, string[]]>([
    ['a goal that is new was set', undefined, goal('open'), ['set']],
    ['one that is new and attained was set and attained', undefined, goal('attained'), ['attained', 'set']],
    ['one that is new and closed was set and closed', undefined, goal('closed', 4), ['closed', 'set']],
    ['one that is as it was has no fact', goal('open'), goal('open'), []],
    ['one with another meaning was adjusted', goal('open'), goal('open', 2), ['adjusted']],
    ['versions may jump', goal('open'), goal('open', 9), ['adjusted']],
    ['one that was reached was attained', goal('open'), goal('attained'), ['attained']],
    [
      'one that was reached in another version was adjusted and attained',
      goal('open'),
      goal('attained', 2),
      ['adjusted', 'attained'],
    ],
    ['one that was given up was closed', goal('open'), goal('closed'), ['closed']],
    ['one that is still attained has no fact', goal('attained'), goal('attained'), []],
    ['one that was attained and is closed now was closed', goal('attained'), goal('closed'), ['closed']],
    ['one that was closed and is attained now was attained', goal('closed'), goal('attained'), ['attained']],
    ['one that is worked on again was set', goal('attained'), goal('open'), ['set']],
    ['one that is worked on again in another version was set and adjusted', goal('closed'), goal('open', 2), ['adjusted', 'set']],
  ])('%s', (_title, before, now, expected) => {
    const [first, second] = [createPlanEntry(1, before ? [before] : []), createPlanEntry(2, [now])];
    for (const plans of [
      [first, second],
      [second, first],
    ]) {
      const keys = [...factsOf(...plans).keys()].filter((key) => key.endsWith('/2'));
      expect(keys).toEqual(expected.map((name) => `goal.${name}/home/2`));
    }
  });

  it('is told with all that is known of it, and never in words', () => {
    const first = createPlanEntry(3, [createGoal('work'), createGoal('cv', { parent: 'work', theme: 'work', version: 2 })], {
      plannedOn: '2026-02-05',
      respondents: [{ role: 'citizen', id: 'citizen-1' }],
    });
    expect(factsOf(first).get('goal.set/cv/3')).toEqual({
      key: 'goal.set/cv/3',
      course: 'course-1',
      subject: 'subject-1',
      engine: expect.any(String),
      instrument: 'measure@1.0.0',
      readableBy: ['citizen', 'mentor'],
      goal: 'cv',
      version: 2,
      theme: 'work',
      parent: 'work',
      plan: 'plan',
      planRevision: 3,
      plannedOn: '2026-02-05',
      roles: ['citizen'],
    });
    const next = createPlanEntry(4, [createGoal('work', { version: 3 }), createGoal('cv', { version: 2 })]);
    expect(factsOf(first, next).get('goal.adjusted/work/4')).toMatchObject({ version: 3, previousVersion: 1 });
  });

  it('is told of each goal against the revision before it, whatever comes between them later', () => {
    const plans = [
      createPlanEntry(1, [createGoal('home')]),
      createPlanEntry(3, [createGoal('home', { version: 3, status: 'attained' })]),
    ];
    const between = createPlanEntry(2, [createGoal('home', { version: 2, status: 'attained' })]);
    expect([...factsOf(...plans).keys()]).toEqual([
      'course.started',
      'goal.adjusted/home/3',
      'goal.attained/home/3',
      'goal.set/home/1',
    ]);
    expect([...factsOf(...plans, between).keys()]).toEqual([
      'course.started',
      'goal.adjusted/home/2',
      'goal.adjusted/home/3',
      'goal.attained/home/2',
      'goal.set/home/1',
    ]);
    expect(factsOf(...plans, between)).toEqual(factsOf(between, ...plans.toReversed()));
  });

  it('may be of a goal named like what every object inherits', () => {
    const ids = ['constructor', 'hasOwnProperty', 'toString', 'valueOf'];
    const keys = [...factsOf(createPlanEntry(1, ids), createPlanEntry(2, ids)).keys()];
    expect(keys).toEqual(['course.started', ...ids.map((id) => `goal.set/${id}/1`)]);
  });
});

it('what a revision did is readable by those who may read it and the one before', () => {
  const [mentor, staff] = ['mentor', 'staff'].map((role) => ({ respondents: [{ role, id: `${role}-1` }] }));
  const facts = factsOf(
    createPlanEntry(1, [goal('open')], staff),
    createPlanEntry(2, [goal('open', 2)], mentor),
    createPlanEntry(3, [goal('open', 3)]),
  );
  expect(facts.get('goal.set/home/1')?.readableBy).toEqual(['staff', 'mentor']);
  expect(facts.get('goal.adjusted/home/2')?.readableBy).toEqual(['mentor']);
  expect(facts.get('goal.adjusted/home/3')?.readableBy).toEqual(['mentor']);
});
