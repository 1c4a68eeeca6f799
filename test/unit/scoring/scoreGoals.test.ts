import { describe, expect, it } from 'vitest';
import { scoreGoals } from '../../../src/scoring/scoreGoals.js';
import {
  createGoal,
  createGoalInstrument,
  createGoals,
  createLevels,
  createPlan,
  createRatedResponse,
  createWeightedPlan,
  rate,
} from '../../support/createGoals.js';
import { createForm } from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };
const themes = [
  { id: 'health', title: danish },
  { id: 'work', title: danish },
  { id: 'home', title: danish },
];

describe('the T-score of goal attainment scaling', () => {
  const equal = createGoalInstrument(createLevels());
  const weighted = createGoalInstrument(createLevels({ weights: true }));
  const scoreT = (values: readonly number[], weights?: readonly number[]) => {
    const plan = createWeightedPlan(weights ?? values.map(() => 1));
    return scoreGoals(weights ? weighted : equal, createRatedResponse(rate(values)), { plan }).tScore;
  };

  // T = 50 + 10 Σx ÷ √(0.7 n + 0.3 n²) by hand; Kiresuk & Sherman 1968.
  it.each([
    [1, 30, 40, 60, 70],
    [2, 25.19, 37.6, 62.4, 74.81],
    [3, 22.61, 36.31, 63.69, 77.39],
    [4, 20.98, 35.49, 64.51, 79.02],
    [5, 19.85, 34.92, 65.08, 80.15],
    [6, 19.02, 34.51, 65.49, 80.98],
  ])('of %i goals of the same weight reaches from %f by way of %f and %f to %f', (count, ...expected) => {
    const found = [-2, -1, 1, 2].map((level) => scoreT(Array.from({ length: count }, () => level)));
    for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 2);
  });

  it.each([
    [[1, 1, 0], undefined, 59.1287],
    [[2, 0, -1], undefined, 54.5644],
    [[-2, -1], [2, 1], 29.9195],
    [[1, 0], [3, 1], 58.7333],
    [[1, 2, 0], [1, 2, 3], 61.0163],
    [[0, 1, -1, 2], [4, 2, 1, 3], 59.802],
    // With 0.7 Σw² + 0.3 (Σw)² computed by floating point, in Python.
    [[2, -1, 0, 1], [0.5, 1.125, 2, 0.001], 49.5562],
  ])('of levels %j with weights %j is %f', (values, weights, expected) => {
    expect(scoreT(values, weights)).toBeCloseTo(expected, 4);
  });

  it('is the 55 of the example of the gasr package, exactly', () => {
    expect(scoreT([-2, 0, -1, 2, 0, 1], [3, 5, 1, 4, 2, 6])).toBe(55);
  });

  it('of one goal is 10 for each level, exactly', () => {
    expect([-2, -1, 0, 1, 2].map((level) => scoreT([level]))).toEqual([30, 40, 50, 60, 70]);
  });

  it('holds for the most goals and the widest weights there can be', () => {
    const weights = Array.from({ length: 1_000 }, (_, index) => (index === 999 ? 0.001 : 1_000));
    const values = weights.map((weight) => (weight === 1_000 ? 2 : -2));
    // Worked out with forty digits.
    expect(scoreT(values, weights)).toBeCloseTo(86.4722683627828, 12);
  });

  it('knows only the proportions of weights', () => {
    const plain = scoreT([2, 0, -1]);
    expect(scoreT([2, 0, -1], [1, 1, 1])).toBe(plain);
    expect(scoreT([2, 0, -1], [0.333, 0.333, 0.333])).toBe(plain);
  });

  it('takes points as the instrument maps them', () => {
    const tScore = [1, 2, 3, 4, 5].map((value) => ({ value, level: value - 3 }));
    const instrument = createGoalInstrument(createGoals({ tScore }));
    const plan = createWeightedPlan([1, 1, 1]);
    expect(scoreGoals(instrument, createRatedResponse(rate([5, 3, 2])), { plan }).tScore).toBeCloseTo(54.5644, 4);
  });

  it('is absent where the instrument maps no points', () => {
    const plan = createWeightedPlan([1]);
    const scored = scoreGoals(createGoalInstrument(), createRatedResponse(rate([5])), { plan });
    expect(scored).not.toHaveProperty('tScore');
    expect(scored.mean).toBe(5);
  });
});

describe('the mean attainment', () => {
  const weighted = createGoalInstrument(
    createGoals({ weights: true, attainment: { min: 0, max: 10, step: 0.1, meaning: 'shared' } }),
  );

  it.each([
    ['3 × 0.125 + 4 × 2 + 5 × 1.375 = 15.25, over 3.5', [3, 4, 5], [0.125, 2, 1.375], 61 / 14],
    ['2 × 0.333 + 4 × 0.333 + 5 × 0.334 = 3.668', [2, 4, 5], [0.333, 0.333, 0.334], 3.668],
    ['7.3 + 3 × 2.9 + 2.5 × 6.1 = 31.25, over 6.5', [7.3, 2.9, 6.1], [1, 3, 2.5], 125 / 26],
    ['0.6 over 3 is 0.2, not 0.20000000000000004', [0.1, 0.2, 0.3], [1, 1, 1], 0.2],
  ])('by weight is exact: %s', (_, values, weights, expected) => {
    const scored = scoreGoals(weighted, createRatedResponse(rate(values)), { plan: createWeightedPlan(weights) });
    expect(scored.mean).toBe(expected);
  });

  it('leaves weights aside where the instrument has none', () => {
    const plan = createWeightedPlan([9, 1]);
    expect(scoreGoals(createGoalInstrument(), createRatedResponse(rate([1, 5])), { plan }).mean).toBe(3);
  });

  it('is exact for the most goals and the widest weights there can be', () => {
    const weights = Array.from({ length: 1_000 }, (_, index) => (index === 999 ? 0.001 : 1_000));
    const plan = createWeightedPlan(weights);
    const values = weights.map((weight) => (weight === 1_000 ? 2 : -2));
    const instrument = createGoalInstrument(createLevels({ weights: true }));
    expect(scoreGoals(instrument, createRatedResponse(rate(values)), { plan }).mean).toBe(1_997_999_998 / 999_000_001);
  });
});

describe('goals that were to be rated', () => {
  const instrument = createGoalInstrument(createGoals({ themes, subGoals: true }));
  const plan = createPlan(
    [
      createGoal('whole', { theme: 'work' }),
      createGoal('part', { theme: 'work', parent: 'whole', version: 3 }),
      createGoal('done', { theme: 'work', status: 'attained' }),
      createGoal('other', { theme: 'health' }),
      createGoal('given-up', { status: 'closed' }),
      createGoal('constructor'),
    ],
    4,
  );
  const response = createRatedResponse({ part: 2, other: { missing: 'declined' } }, { planRevision: 4 });

  it('are the open ones without sub-goals, in the order of the plan, each with what was said of it', () => {
    expect(scoreGoals(instrument, response, { plan })).toEqual({
      planRevision: 4,
      goalCount: 3,
      answeredCount: 1,
      ratings: [
        { goal: 'part', version: 3, theme: 'work', value: 2 },
        { goal: 'other', version: 1, theme: 'health', missing: 'declined' },
        { goal: 'constructor', version: 1 },
      ],
      themes: [
        { theme: 'health', goalCount: 1, answeredCount: 0 },
        { theme: 'work', goalCount: 1, answeredCount: 1, mean: 2 },
      ],
    });
  });

  it('have their figures by theme, of those themes that have goals, in the order of the instrument', () => {
    const all = { ...response, goals: { part: 2, other: 5, constructor: 4 } };
    const { themes: byTheme, mean } = scoreGoals(instrument, all, { plan });
    expect(mean).toBe(11 / 3);
    expect(byTheme).toEqual([
      { theme: 'health', goalCount: 1, answeredCount: 1, mean: 5 },
      { theme: 'work', goalCount: 1, answeredCount: 1, mean: 2 },
    ]);
  });

  it('are none in a plan without goals', () => {
    const empty = createPlan([]);
    const goals = createGoalInstrument(createLevels());
    expect(scoreGoals(goals, createRatedResponse({}), { plan: empty })).toEqual({
      planRevision: 1,
      goalCount: 0,
      answeredCount: 0,
      ratings: [],
    });
  });

  it('can be scored from what a course keeps', () => {
    const kept = { form: 'form', goals: { part: 2 } };
    expect(scoreGoals(instrument, kept, { plan }).answeredCount).toBe(1);
    expect(scoreGoals(instrument, { form: 'form' }, { plan }).answeredCount).toBe(0);
  });
});

describe('a mistake of a programmer', () => {
  const plan = createWeightedPlan([1]);
  const weighted = createGoalInstrument(createGoals({ weights: true }));

  it.each([
    [
      'a form that asks about no goals',
      createGoalInstrument(createGoals(), { forms: [createForm({ items: [] })], scales: [] }),
      rate([1]),
    ],
    ['a rating between two points', weighted, rate([1.5])],
    ['a rating beyond the ends', weighted, rate([6])],
  ])('throws: %s', (_, instrument, goals) => {
    expect(() => scoreGoals(instrument, createRatedResponse(goals), { plan })).toThrow(TypeError);
  });

  it.each([0.0005, 0, -1, Number.NaN])('throws: a weight of %f', (weight) => {
    const odd = createWeightedPlan([weight]);
    expect(() => scoreGoals(weighted, createRatedResponse(rate([1])), { plan: odd })).toThrow(TypeError);
  });

  it('throws: another revision of the plan than the response pins', () => {
    expect(() => scoreGoals(weighted, createRatedResponse(rate([1]), { planRevision: 2 }), { plan })).toThrow(TypeError);
  });
});
