import { describe, expect, it } from 'vitest';
import { compileGoals } from '../../../src/instrument/compileGoals.js';
import { listPoints } from '../../../src/instrument/listPoints.js';
import { toPoint } from '../../../src/instrument/toPoint.js';
import { createGoals } from '../../support/createGoals.js';

const tenths = compileGoals(createGoals({ attainment: { min: -0.3, max: 0.3, step: 0.1 } }));
const odd = compileGoals(createGoals({ attainment: { min: 0.5, max: 6.5, step: 1.5 } }));

describe('a point of attainment', () => {
  it.each([
    [-0.3, -3],
    [0, 0],
    [-0, 0],
    [0.3, 3],
    [0.1 + 0.2, undefined],
    [0.25, undefined],
    [0.4, undefined],
    [-0.4, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
  ])('of tenths from −0.3 to 0.3: %f is %s', (value, units) => {
    expect(toPoint(value, tenths)).toBe(units);
  });

  it.each([
    [0.5, 5],
    [2, 20],
    [6.5, 65],
    [1, undefined],
    [3, undefined],
  ])('is counted from the lowest: %f is %s', (value, units) => {
    expect(toPoint(value, odd)).toBe(units);
  });

  it('is one of those listed, lowest first', () => {
    expect(listPoints(tenths)).toEqual([-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
    expect(listPoints(odd)).toEqual([0.5, 2, 3.5, 5, 6.5]);
  });
});

it('has the level that the instrument gives it', () => {
  const tScore = [0, 0.5, 1].map((value, index) => ({ value, level: index - 1 }));
  const { levels, ...goals } = compileGoals(createGoals({ attainment: { min: 0, max: 1, step: 0.5 }, tScore }));
  expect(goals).toMatchObject({ factor: 10, min: 0, max: 10, step: 5 });
  expect([...(levels ?? [])]).toEqual([
    [0, -1],
    [5, 0],
    [10, 1],
  ]);
});
