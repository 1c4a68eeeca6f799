import { describe, expect, it } from 'vitest';
import { validateResponse } from '../../../src/index.js';
import { checkRatedGoals } from '../../../src/response/checkGoals.js';
import {
  createGoal,
  createGoalInstrument,
  createGoals,
  createPlan,
  createRatedResponse,
  createWeightedPlan,
} from '../../support/createGoals.js';

const instrument = createGoalInstrument(createGoals({ attainment: { min: 0, max: 1, step: 0.1 } }));
const plan = createPlan([
  createGoal('home'),
  createGoal('sleep', { parent: 'home' }),
  createGoal('work', { status: 'attained' }),
  createGoal('study', { status: 'closed' }),
]);

describe('ratings of goals', () => {
  it.each([
    ['a point of attainment', { sleep: 0.3 }],
    ['the lowest point, written as a negative zero', { sleep: -0 }],
    ['the highest point', { sleep: 1 }],
    ['why there is none', { sleep: { missing: 'not-applicable' } }],
    ['nothing of a goal', {}],
  ] as const)('may say %s', (_, goals) => {
    const response = createRatedResponse(goals);
    expect(validateResponse(instrument, response, { plan })).toEqual({ ok: true, value: response, issues: [] });
  });

  it('may be left out altogether', () => {
    const { goals: _, ...response } = createRatedResponse({});
    expect(validateResponse(instrument, response, { plan }).ok).toBe(true);
  });

  it('are checked for what they say where the plan is not at hand, but not for what they are of', () => {
    const codes = (goals: object) =>
      validateResponse(instrument, { ...createRatedResponse({}), goals }).issues.map(({ code }) => code);
    expect(codes({ anything: 0.5 })).toEqual([]);
    expect(codes({ anything: 0.55, other: 2, third: true })).toEqual([
      'response/goal-off-step',
      'response/goal-out-of-range',
      'response/wrong-type',
    ]);
  });

  it('are held to the plan only where they are sound themselves', () => {
    const response = { ...createRatedResponse({}), goals: { sleep: 0.55, unknown: 1 } };
    const { issues } = validateResponse(instrument, response, { plan });
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ['response/goal-off-step', { goal: 'sleep', step: 0.1, received: 0.55 }],
    ]);
  });

  it('are of the revision of the plan that the response pins', () => {
    const { issues } = validateResponse(instrument, createRatedResponse({ gone: 1 }, { planRevision: 7 }), { plan });
    expect(issues).toMatchObject([
      { code: 'response/wrong-value', path: ['planRevision'], params: { expected: [1], received: '7' } },
    ]);
  });
});

describe('goals that are rated', () => {
  it('are those that the plan has to be rated', () => {
    expect(checkRatedGoals({ sleep: 0.5 }, plan)).toEqual([]);
    expect(checkRatedGoals({}, plan)).toEqual([]);
  });

  it.each([
    ['home', 'response/goal-has-sub-goals', {}],
    ['work', 'response/goal-not-open', { status: 'attained' }],
    ['study', 'response/goal-not-open', { status: 'closed' }],
    ['slepe', 'response/unknown-goal', { suggestion: 'sleep' }],
    ['other', 'response/unknown-goal', {}],
    ['constructor', 'response/unknown-goal', {}],
  ])('are not "%s"', (goal, code, params) => {
    for (const rating of [1, { missing: 'declined' } as const]) {
      expect(checkRatedGoals({ [goal]: rating }, plan)).toEqual([
        { code, severity: 'error', path: ['goals', goal], params: { goal, ...params } },
      ]);
    }
  });

  it('are told in full, however long their names', () => {
    const goal = 'g'.repeat(128);
    expect(checkRatedGoals({ [goal]: 1 }, createWeightedPlan([1]))).toMatchObject([{ path: ['goals', goal] }]);
  });
});
