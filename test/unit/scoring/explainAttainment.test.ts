import { expect, it } from 'vitest';
import { explainScore } from '../../../src/index.js';
import { createGoalInstrument, createGoals, createRatedResponse, createWeightedPlan, rate } from '../../support/createGoals.js';
import { createScale } from '../../support/createInstrument.js';

const scale = createScale({ method: 'attainment', minAnswered: 2, transform: { times: 25, plus: -25 }, round: { decimals: 0 } });
const attainment = { min: 0, max: 5, step: 0.5 };
const weighted = createGoalInstrument(createGoals({ weights: true, attainment }), { scales: [scale] });

it('tells every goal, the rule and each step of a score', () => {
  // (0.5 × 2.5 + 2 × 4) / 2.5 is 3.7; times 25 minus 25 is 67.5, rounded up 68.
  const plan = createWeightedPlan([0.5, 2, 1]);
  expect(explainScore(weighted, createRatedResponse(rate([2.5, 4])), { scale: 'scale', plan })).toEqual({
    scale: 'scale',
    method: 'attainment',
    score: {
      status: 'prorated',
      raw: 68,
      normalized: expect.closeTo(93 / 125, 15),
      itemCount: 3,
      answeredCount: 2,
    },
    items: [],
    scales: [],
    goals: [
      { goal: 'g1', state: 'used', value: 2.5, weight: 0.5 },
      { goal: 'g2', state: 'used', value: 4, weight: 2 },
      { goal: 'g3', state: 'missing', weight: 1 },
    ],
    rule: { needed: 2, answered: 2, members: 3 },
    steps: [
      { step: 'method', value: 3.7 },
      { step: 'transform', value: 67.5, times: 25, plus: -25 },
      { step: 'round', value: 68, decimals: 0 },
    ],
  });
});

it('tells no weights where goals count alike', () => {
  const instrument = createGoalInstrument(createGoals({ attainment }), { scales: [scale] });
  const plan = createWeightedPlan([0.5, 2]);
  const { goals } = explainScore(instrument, createRatedResponse(rate([1])), { scale: 'scale', plan });
  expect(goals).toEqual([
    { goal: 'g1', state: 'used', value: 1 },
    { goal: 'g2', state: 'missing' },
  ]);
});

it('tells of no goals without their plan', () => {
  expect(explainScore(weighted, createRatedResponse(rate([1])), { scale: 'scale' })).toMatchObject({
    score: { status: 'not-scorable', reason: 'no-plan' },
    goals: [],
    rule: { answered: 0, members: 0 },
    steps: [],
  });
});
