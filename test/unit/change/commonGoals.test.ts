import { describe, expect, it } from 'vitest';
import { compareScores } from '../../../src/change/compareScores.js';
import type { Goals, Norm, Scale } from '../../../src/generated/documents.js';
import type { GoalRatings, RatedPlan } from '../../../src/scoring/plan.js';
import {
  createGoal,
  createGoalInstrument,
  createGoalPoint,
  createGoals,
  createPlan,
  createWeightedPlan,
  rate,
} from '../../support/createGoals.js';
import { createScale } from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };

type Rated = readonly [RatedPlan, GoalRatings];

/** Returns how a scale of goals has changed. */
function compare(
  [later, nowRatings]: Rated,
  [earlier, thenRatings]: Rated,
  { goals = createGoals(), ...scale }: Partial<Scale> & { readonly goals?: Goals } = {},
) {
  const instrument = createGoalInstrument(goals, { scales: [createScale({ method: 'attainment', ...scale })] });
  const now = createGoalPoint({ plan: later, ratings: nowRatings }, { instrument });
  const then = createGoalPoint({ plan: earlier, ratings: thenRatings }, { instrument });
  return compareScores({ point: now, index: 0 }, { point: then, index: 0 });
}

const three = createWeightedPlan([1, 1, 1]);

describe('two scores of a scale of goals', () => {
  it('are compared as they are where the same goals were rated', () => {
    // 11/3 less 7/3.
    expect(compare([three, rate([3, 4, 4])], [three, rate([1, 2, 4])])).toEqual({
      status: 'compared',
      response: 'earlier',
      answeredOn: '2026-01-05',
      from: 7 / 3,
      to: 11 / 3,
      difference: 4 / 3,
      movement: 'better',
      reliable: 'no-norms',
      cautions: [],
    });
  });

  it.each([
    ['added', [createGoal('g1'), createGoal('g2'), createGoal('new')], { g1: 3, g2: 4, new: 1 }],
    ['adjusted', [createGoal('g1'), createGoal('g2'), createGoal('g3', { version: 2 })], { g1: 3, g2: 4, g3: 1 }],
    ['attained', [createGoal('g1'), createGoal('g2'), createGoal('g3', { status: 'attained' })], { g1: 3, g2: 4 }],
  ])('are compared on the goals they have in common where one was %s', (_, goals, ratings) => {
    // On g1 and g2: 3.5 less 2.
    expect(compare([createPlan(goals, 2), ratings], [three, rate([1, 3, 5])])).toMatchObject({
      from: 2,
      to: 3.5,
      difference: 1.5,
      movement: 'better',
      cautions: ['goals-differ'],
    });
  });

  it('are compared on the goals rated both times where the scale can do with fewer', () => {
    const compared = compare([three, rate([3, undefined, 1])], [three, rate([1, 5, undefined])], { minAnswered: 1 });
    expect(compared).toMatchObject({ from: 1, to: 3, movement: 'better', cautions: ['prorated', 'goals-differ'] });
  });

  it('do not differ in their goals where the same one is not rated in either', () => {
    const compared = compare([three, rate([3, 4])], [three, rate([1, 2])], { minAnswered: 2 });
    expect(compared).toMatchObject({ from: 1.5, to: 3.5, cautions: ['prorated'] });
  });

  it.each([
    ['none', createPlan([createGoal('new')], 2), { new: 3 }, undefined],
    ['fewer than the scale needs', createPlan([createGoal('g1'), createGoal('new')], 2), { g1: 3, new: 3 }, 2],
    ['a smaller share of those to be rated both times', three, rate([3, 4]), { share: 0.6 }],
  ] as const)('are not compared where they have %s in common', (_, plan, ratings, minAnswered) => {
    const scale = minAnswered === undefined ? {} : { minAnswered };
    const then = minAnswered === undefined || minAnswered === 2 ? rate([1, 3, 5]) : rate([undefined, 3, 5]);
    expect(compare([plan, ratings], [three, then], scale)).toEqual({
      status: 'not-compared',
      response: 'earlier',
      answeredOn: '2026-01-05',
      reason: 'no-common-goals',
    });
  });

  it('are weighed both times as the later plan does', () => {
    const goals = createGoals({ weights: true });
    const compared = compare([createWeightedPlan([3, 1]), rate([1, 5])], [createWeightedPlan([1, 1]), rate([1, 5])], { goals });
    expect(compared).toMatchObject({ from: 2, to: 2, difference: 0, movement: 'same', cautions: [] });
  });

  it('of a theme are compared on the goals that had it both times', () => {
    const themes = ['home', 'work'].map((id) => ({ id, title: danish }));
    const plan = (theme: string) => createPlan([createGoal('g1', { theme: 'home' }), createGoal('g2', { theme })]);
    const compared = compare([plan('home'), rate([3, 5])], [plan('work'), rate([2, 1])], {
      goals: createGoals({ themes }),
      theme: 'home',
    });
    expect(compared).toMatchObject({ from: 2, to: 3, cautions: ['goals-differ'] });
  });

  it('take the steps that follow a method', () => {
    const scale = { transform: { times: 25, plus: -25 }, round: { decimals: 0 } };
    // (3 + 4 + 4) / 3 is 66.67, rounded 67; on two goals 3.5 is 62.5, rounded 63, and 2 is 25.
    expect(compare([three, rate([3, 4, 4])], [three, rate([1, 1, 1])], scale)).toMatchObject({ from: 0, to: 67 });
    const two = createPlan([createGoal('g1'), createGoal('g2')], 2);
    expect(compare([two, rate([3, 4])], [three, rate([1, 3, 5])], scale)).toMatchObject({ from: 25, to: 63, difference: 38 });
  });

  it('move by as much as the instrument asks for, exactly', () => {
    const goals = createGoals({ attainment: { min: 0, max: 10, step: 0.1 } });
    const moved = { raw: { atLeast: 0.1 } };
    // 0.3 more over three goals is 0.1; in binary fractions 0.1 + 0.2 + 0.3 is not 0.6.
    expect(compare([three, rate([0.2, 0.3, 0.4])], [three, rate([0.1, 0.2, 0.3])], { goals, moved })).toMatchObject({
      difference: 0.1,
      movement: 'better',
    });
  });

  it('are exact for the most goals and the widest weights there can be', () => {
    const weights = Array.from({ length: 1_000 }, (_, index) => (index === 999 ? 0.001 : 1_000));
    const plan = createWeightedPlan(weights);
    const low = rate(weights.map(() => 1));
    const lastHigher = { ...low, g1000: 2 };
    const compared = compare([plan, lastHigher], [plan, low], { goals: createGoals({ weights: true }) });
    expect(compared).toMatchObject({ from: 1, difference: 1 / 999_000_001, movement: 'better' });
  });

  it('have enough figures to tell reliability and importance only on the same goals', () => {
    const norms: Norm[] = [{ source: 'paper', reliable: { type: 'points', atLeast: 1 }, minimalImportant: { atLeast: 1 } }];
    const compared = compare([three, rate([3, 4, 4])], [three, rate([1, 2, 4])], { norms });
    expect(compared).toMatchObject({ reliable: 'yes', important: 'yes' });
    const two = createPlan([createGoal('g1'), createGoal('g2')], 2);
    const others = compare([two, rate([3, 4])], [three, rate([1, 2, 4])], { norms });
    expect(others).toMatchObject({ reliable: 'insufficient-data' });
    expect(others).not.toHaveProperty('important');
  });

  it('tell of the ends of the scale', () => {
    expect(compare([three, rate([5, 5, 5])], [three, rate([5, 5, 5])])).toMatchObject({ cautions: ['ceiling'] });
    expect(compare([three, rate([1, 1, 1])], [three, rate([1, 1, 1])])).toMatchObject({ cautions: ['floor'] });
  });
});
