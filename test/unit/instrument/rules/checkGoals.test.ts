import { describe, expect, it } from 'vitest';
import type { Goals, InstrumentDefinition, Scale } from '../../../../src/generated/documents.js';
import { validateInstrument } from '../../../../src/validate.js';
import { createGoals, createLevels } from '../../../support/createGoals.js';
import { createDefinition, createForm, createScale } from '../../../support/createInstrument.js';

const danish = { da: 'Tekst' };
const anchors = [{ value: 0, label: danish }];

function check(goals: Goals, { scale, ...overrides }: Partial<InstrumentDefinition> & { scale?: Partial<Scale> } = {}) {
  const scales = [createScale({ method: 'attainment', ...scale })];
  const definition = createDefinition({ goals, forms: [createForm({ goals: true })], scales, ...overrides });
  return validateInstrument(definition).issues.map(({ code, path, params }) => [code, path, params]);
}

/** Returns goals whose points have one meaning for all. */
function share(min: number, max: number, step: number): Goals {
  const own = anchors.map((anchor) => ({ ...anchor, value: min }));
  return createGoals({ attainment: { min, max, step, meaning: 'shared', anchors: own } });
}

describe('goals that are sound', () => {
  const coarse = createLevels({ tScore: [-2, -1, 0, 1, 2].map((value) => ({ value, level: Math.min(0, value) })) });

  it.each([
    ['with a meaning per goal', createGoals()],
    ['with one for all', share(0, 10, 0.1)],
    ['mapped to levels', createLevels()],
    ['mapped to fewer levels than points', coarse],
    ['with as many points as can be described one by one', createGoals({ attainment: { min: 1, max: 200 } })],
    ['with as many points as there can be', share(-10_000, 10_000, 1)],
    ['with points as fine as they can be', share(0, 0.01, 0.000001)],
  ])('are accepted: %s', (_, goals) => {
    expect(check(goals)).toEqual([]);
  });

  it.each([
    ['some of the goals', { minAnswered: 2 }],
    ['a share of them', { minAnswered: { share: 0.5 } }],
    ['a transform and rounding', { transform: { times: 25, plus: -25 }, round: { decimals: 1 } }],
    ['a conversion table', { round: { decimals: 0 }, lookup: [1, 2, 3, 4, 5].map((raw) => ({ raw, value: raw })) }],
  ] as const)('have scales with %s', (_, scale) => {
    expect(check(createGoals({ weights: true }), { scale: scale as Partial<Scale> })).toEqual([]);
  });

  it('may be asked about without a scale', () => {
    expect(check(createGoals(), { scales: [] })).toEqual([]);
  });
});

describe('points of attainment', () => {
  it.each([
    [
      'one more than can be described one by one',
      createGoals({ attainment: { min: 0, max: 200 } }),
      ['instrument/goal-points', ['goals', 'attainment', 'step'], { problem: 'too-many', value: 201 }],
    ],
    [
      'larger than sums can be exact with',
      share(0, 10_001, 1),
      ['instrument/too-large', ['goals', 'attainment', 'max'], { value: 10_001, limit: 10_000 }],
    ],
    [
      'further below than sums can be exact with',
      share(-10_000.5, 0, 0.5),
      ['instrument/too-large', ['goals', 'attainment', 'min'], { value: -10_000.5, limit: 1_000 }],
    ],
  ])('are refused: %s', (_, goals, issue) => {
    expect(check(goals)).toEqual([issue]);
  });

  it('are missing from the levels one by one', () => {
    const tScore = [-2, 0, 2].map((level) => ({ value: level, level }));
    expect(check(createLevels({ tScore }))).toEqual(
      [-1, 1].map((value) => ['instrument/goal-points', ['goals', 'tScore'], { problem: 'missing', value }]),
    );
  });
});

describe('a scale of goals', () => {
  const weights = createGoals({ weights: true });

  it('is as fine as can be told exactly', () => {
    // Of 1,000 goals of 1,000,000 thousandths each: 5 × 10⁹ × 10⁴ lies below 2^53 as it is compared, 5 × 10⁹ × 10⁶ does not.
    expect(check(weights, { scale: { transform: { times: 0.01 } } })).toEqual([]);
    expect(check(weights, { scale: { transform: { times: 0.000001 } } })).toEqual([
      ['instrument/not-exact', ['scales', 0], { scale: 'scale' }],
    ]);
    expect(check(createGoals(), { scale: { transform: { times: 0.000001 } } })).toEqual([]);
  });
});
