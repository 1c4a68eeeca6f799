import { expect, it } from 'vitest';
import { createArrayLender } from '../../../src/shared/arrayLender.js';

it('lends arrays of its length, and the same one again when it was given back', () => {
  const { lend, giveBack } = createArrayLender(3);
  const first = lend();
  expect(first).toHaveLength(3);
  giveBack(first);
  expect(lend()).toBe(first);
});

it('never lends one array to two borrowers', () => {
  const { lend } = createArrayLender(3);
  expect(lend()).not.toBe(lend());
});
