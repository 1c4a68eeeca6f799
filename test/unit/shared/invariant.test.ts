import { expect, it } from 'vitest';
import { invariant } from '../../../src/shared/invariant.js';

it('throws a TypeError that names the package when something does not hold', () => {
  expect(() => invariant(false, 'it does not hold')).toThrow(TypeError);
  expect(() => invariant(0, 'it does not hold')).toThrow('fremdrift: it does not hold');
});

it('passes over what holds', () => {
  expect(invariant(1, 'it does not hold')).toBeUndefined();
});
