import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  createFraction,
  divide,
  floor,
  fromFraction,
  multiply,
  negate,
  roundHalfUp,
  toFraction,
} from '../../../src/shared/fraction.js';

const tenth = createFraction(1n, 10n);

describe('toFraction', () => {
  it.each([
    [0.1, 1n, 10n],
    [-0.5, -1n, 2n],
    [6.3, 63n, 10n],
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [1e21, 10n ** 21n, 1n],
    [1.5e-7, 3n, 2n * 10n ** 7n],
    [-12.25, -49n, 4n],
    [100, 100n, 1n],
  ])('reads %d as the decimal it is written as', (value, numerator, denominator) => {
    expect(toFraction(value)).toEqual({ numerator, denominator });
  });
});

describe('createFraction', () => {
  it.each([
    [6n, 4n, 3n, 2n],
    [-6n, 4n, -3n, 2n],
    [6n, -4n, -3n, 2n],
    [-6n, -4n, 3n, 2n],
    [0n, -7n, 0n, 1n],
  ])('brings %i/%i to lowest terms over a denominator above zero', (above, below, numerator, denominator) => {
    expect(createFraction(above, below)).toEqual({ numerator, denominator });
  });
});

it('adds a tenth ten times to exactly one', () => {
  const sum = Array.from({ length: 10 }, () => tenth).reduce(add);
  expect(sum).toEqual({ numerator: 1n, denominator: 1n });
});

it('multiplies, divides and negates', () => {
  expect(multiply(toFraction(1.5), toFraction(-0.4))).toEqual({ numerator: -3n, denominator: 5n });
  expect(divide(toFraction(1), toFraction(-3))).toEqual({ numerator: -1n, denominator: 3n });
  expect(negate(tenth)).toEqual({ numerator: -1n, denominator: 10n });
});

it.each([
  [0.1, 0.2, -1],
  [0.3, 0.3, 0],
  [-0.1, -0.2, 1],
  [1e21, 1e20, 1],
])('compares %d with %d', (left, right, order) => {
  expect(compare(toFraction(left), toFraction(right))).toBe(order);
});

it.each([
  [2.5, 2n],
  [-2.5, -3n],
  [-2, -2n],
  [0.9, 0n],
  [-0.1, -1n],
])('finds the whole number at or below %d', (value, whole) => {
  expect(floor(toFraction(value))).toBe(whole);
});

describe('roundHalfUp', () => {
  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -2],
    [-2.6, 0, -3],
    [2.4, 0, 2],
    [0.05, 1, 0.1],
    [-0.05, 1, 0],
    [1.005, 2, 1.01],
    [8.345, 2, 8.35],
    [1.45, 1, 1.5],
    [12, 2, 12],
  ])('rounds %d to %i decimals: %d', (value, decimals, rounded) => {
    expect(roundHalfUp(toFraction(value), decimals)).toEqual(toFraction(rounded));
  });

  it('rounds a third up from two thirds only', () => {
    expect(roundHalfUp(createFraction(1n, 3n), 2)).toEqual(toFraction(0.33));
    expect(roundHalfUp(createFraction(2n, 3n), 2)).toEqual(toFraction(0.67));
    expect(roundHalfUp(createFraction(-2n, 3n), 2)).toEqual(toFraction(-0.67));
  });
});

it.each([0.1, -6.3, 1 / 3, 2 / 3, 1e21, 0.30000000000000004, 123456.789])('reads %d back as the same number', (value) => {
  expect(fromFraction(toFraction(value))).toBe(value);
});
