import { describe, expect, it } from 'vitest';
import type { Goals, Scale } from '../../../src/generated/documents.js';
import { explainScore, scoreResponse } from '../../../src/index.js';
import type { GoalRatings, RatedPlan } from '../../../src/scoring/plan.js';
import {
  createGoal,
  createGoalInstrument,
  createGoals,
  createPlan,
  createRatedResponse,
  createWeightedPlan,
  rate,
} from '../../support/createGoals.js';
import { createForm, createRating, createScale } from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };

/** Returns the score of one scale of goals. */
function scoreScale(
  { goals = createGoals(), ...scale }: Partial<Scale> & { readonly goals?: Goals },
  { plan, ratings }: { readonly plan?: RatedPlan; readonly ratings: GoalRatings },
) {
  const instrument = createGoalInstrument(goals, { scales: [createScale({ method: 'attainment', ...scale })] });
  const response = createRatedResponse(ratings);
  const scores = scoreResponse(instrument, response, { plan });
  expect(explainScore(instrument, response, { scale: 'scale', plan }).score).toEqual(scores['scale']);
  return scores['scale'];
}

const three = createWeightedPlan([1, 1, 1]);

describe('a scale of goals', () => {
  it('is the mean of their ratings, normalized between the lowest and the highest point', () => {
    // (3 + 4 + 4) / 3 is 11/3; less 1, over 4, it is 2/3.
    expect(scoreScale({}, { plan: three, ratings: rate([3, 4, 4]) })).toEqual({
      status: 'complete',
      raw: 11 / 3,
      normalized: 2 / 3,
      itemCount: 3,
      answeredCount: 3,
    });
  });

  it.each([
    // 15.25 / 3.5, and that less 1 over 4.
    [{ weights: true }, [0.125, 2, 1.375], [3, 4, 5], 61 / 14, 47 / 56],
    [{}, [0.125, 2, 1.375], [3, 4, 5], 4, 0.75],
    [{ weights: true }, [1_000, 0.001, 0.001], [1, 5, 5], 1_000.01 / 1_000.002, 0.008 / 4_000.008],
  ])('of an instrument with %j, with weights %j, of ratings %j is %f', (goals, weights, ratings, raw, normalized) => {
    const plan = createWeightedPlan(weights);
    const score = scoreScale({ goals: createGoals(goals) }, { plan, ratings: rate(ratings) });
    expect(score).toMatchObject({ status: 'complete', raw });
    expect(score).toHaveProperty('normalized', expect.closeTo(normalized, 15));
  });

  it.each([
    ['a transform', { transform: { times: 25, plus: -25 } }, 200 / 3, 2 / 3],
    ['rounding', { round: { decimals: 1 } }, 3.7, 0.675],
    ['rounding after a transform', { transform: { times: 25, plus: -25 }, round: { decimals: 0 } }, 67, 0.67],
    [
      'a conversion table',
      { round: { decimals: 0 }, lookup: [1, 2, 3, 4, 5].map((point) => ({ raw: point, value: 10 * point })) },
      40,
      0.75,
    ],
    ['a low end that is best', { best: 'low' }, 11 / 3, 1 / 3],
  ] as const)('takes the steps that follow a method: %s', (_, scale, raw, normalized) => {
    const score = scoreScale(scale as Partial<Scale>, { plan: three, ratings: rate([3, 4, 4]) });
    expect(score).toMatchObject({ status: 'complete', raw });
    expect(score).toHaveProperty('normalized', expect.closeTo(normalized, 15));
  });

  it('is not scorable for a mean that its conversion table has no row for', () => {
    const lookup = [{ raw: 3, value: 30 }];
    expect(scoreScale({ lookup }, { plan: three, ratings: rate([3, 4, 4]) })).toEqual({
      status: 'not-scorable',
      reason: 'not-in-lookup',
      itemCount: 3,
      answeredCount: 3,
    });
  });

  it.each([
    ['all, when it says nothing', undefined, [3, 4, undefined], 'too-few-answers'],
    ['so many', 2, [3, 4, undefined], 3.5],
    ['more than there are', 4, [3, 4, 4], 'too-few-answers'],
    ['a share that is reached', { share: 0.6 }, [3, 4, undefined], 3.5],
    ['a share that is not', { share: 0.7 }, [3, 4, undefined], 'too-few-answers'],
    ['none of them, which is too few for any', 1, [undefined, undefined, undefined], 'too-few-answers'],
  ] as const)('needs %s of the goals', (_, minAnswered, ratings, expected) => {
    const score = scoreScale(minAnswered === undefined ? {} : { minAnswered }, { plan: three, ratings: rate(ratings) });
    const answeredCount = ratings.filter((rating) => rating !== undefined).length;
    if (typeof expected === 'string') {
      expect(score).toEqual({ status: 'not-scorable', reason: expected, itemCount: 3, answeredCount });
    } else expect(score).toMatchObject({ status: 'prorated', raw: expected, itemCount: 3, answeredCount });
  });

  it('takes a goal that it is told why is not rated for one that is not', () => {
    const ratings = { ...rate([3, 4]), g3: { missing: 'not-applicable' } } as const;
    expect(scoreScale({}, { plan: three, ratings })).toMatchObject({ reason: 'too-few-answers', answeredCount: 2 });
  });

  it.each([
    ['no-plan', undefined],
    ['no-goals', createPlan([])],
    ['no-goals', createPlan([createGoal('g1', { status: 'attained' }), createGoal('g2', { status: 'closed' })])],
  ])('has no score: %s', (reason, plan) => {
    const score = scoreScale({}, { ...(plan && { plan }), ratings: {} });
    expect(score).toEqual({ status: 'not-scorable', reason, itemCount: 0, answeredCount: 0 });
  });
});

describe('a scale of the goals of one theme', () => {
  const goals = createGoals({
    themes: [
      { id: 'home', title: danish },
      { id: 'work', title: danish },
    ],
  });
  const plan = createPlan([createGoal('g1', { theme: 'home' }), createGoal('g2', { theme: 'work' }), createGoal('g3')]);

  it('counts these alone', () => {
    const ratings = rate([2, 5]);
    expect(scoreScale({ goals, theme: 'home' }, { plan, ratings })).toMatchObject({ status: 'complete', raw: 2, itemCount: 1 });
    expect(scoreScale({ goals }, { plan, ratings })).toMatchObject({ reason: 'too-few-answers', itemCount: 3 });
  });

  it('has no goals where the plan has none of the theme', () => {
    const other = createPlan([createGoal('g2', { theme: 'work' })]);
    expect(scoreScale({ goals, theme: 'home' }, { plan: other, ratings: rate([undefined, 5]) })).toMatchObject({
      reason: 'no-goals',
    });
  });
});

describe('a form that asks about goals', () => {
  it('scores its items beside them, and forms that do not ask score no goals', () => {
    const instrument = createGoalInstrument(createGoals(), {
      items: [createRating('q1')],
      forms: [createForm({ goals: true, items: ['q1'] }), createForm({ id: 'other', items: ['q1'] })],
      scales: [createScale({ method: 'attainment' }), createScale({ id: 'items', items: ['q1'] })],
    });
    const response = createRatedResponse(rate([5]), { answers: { q1: 2 } });
    const plan = createWeightedPlan([1]);
    expect(scoreResponse(instrument, response, { plan })).toMatchObject({ scale: { raw: 5 }, items: { raw: 2 } });
    const { goals: _, ...other } = { ...response, form: 'other' };
    expect(Object.keys(scoreResponse(instrument, other, { plan }))).toEqual(['items']);
  });

  it('cannot be scored by another revision of the plan than the response rates', () => {
    const response = createRatedResponse(rate([5]), { planRevision: 2 });
    expect(() => scoreResponse(createGoalInstrument(), response, { plan: createWeightedPlan([1]) })).toThrow(TypeError);
  });
});
