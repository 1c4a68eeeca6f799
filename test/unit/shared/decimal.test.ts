import { describe, expect, it } from 'vitest';
import { countDecimals, splitDecimal, toScaled } from '../../../src/shared/decimal.js';

describe('countDecimals', () => {
  it.each([
    [0, 0],
    [-0, 0],
    [1, 0],
    [100, 0],
    [0.1, 1],
    [-0.25, 2],
    [6.3, 1],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
    [1.5e21, 0],
    [123456.789, 3],
    // The binary sum of 0.1 and 0.2 has a shortest writing of seventeen decimals.
    [0.1 + 0.2, 17],
  ])('finds that %d is written with %i decimals', (value, decimals) => {
    expect(countDecimals(value)).toBe(decimals);
  });
});

describe('toScaled', () => {
  it.each([
    [0.3, 1, 3],
    [6.3, 1, 63],
    [-6.3, 1, -63],
    [0.07, 2, 7],
    [1.005, 3, 1005],
    [4.35, 2, 435],
    [5, 0, 5],
    [5, 2, 500],
    [9_007_199_254_740_991, 0, 9_007_199_254_740_991],
  ])('counts %d in units of 10^-%i as %i', (value, decimals, scaled) => {
    expect(toScaled(value, decimals)).toBe(scaled);
  });

  it.each([
    [0.35, 1],
    [0.1 + 0.2, 1],
    [1e-7, 1],
    [1e-7, 6],
    [2.5, 0],
    [9_007_199_254_740_992, 0],
    [1e300, 0],
    [1e15, 2],
    [Number.POSITIVE_INFINITY, 0],
    [Number.NaN, 0],
  ])('has no whole number for %d in units of 10^-%i', (value, decimals) => {
    expect(toScaled(value, decimals)).toBeUndefined();
  });
});

describe('splitDecimal', () => {
  it.each([
    [0.25, { whole: '0', fraction: '25', exponent: 0 }],
    [-1.5, { whole: '-1', fraction: '5', exponent: 0 }],
    [-0.5, { whole: '-0', fraction: '5', exponent: 0 }],
    [1.5e-7, { whole: '1', fraction: '5', exponent: -7 }],
    [1e21, { whole: '1', fraction: '', exponent: 21 }],
  ])('splits %d', (value, parts) => {
    expect(splitDecimal(value)).toEqual(parts);
  });
});
