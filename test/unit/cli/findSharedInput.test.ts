import { expect, it } from 'vitest';
import { findSharedInput } from '../../../src/cli/findSharedInput.js';

it.each([
  ['nothing names standard input', 'a', { '--courses': ['b'], '--norms': ['c', 'd'] }, undefined],
  ['only what is read names it', '-', { '--courses': [undefined], '--norms': undefined }, undefined],
  ['only one option names it', 'a', { '--courses': [undefined], '--norms': ['c', '-'] }, undefined],
  ['an option names it besides what is read', '-', { '--courses': [undefined], '--norms': ['-'] }, '--norms'],
  ['two options name it', 'a', { '--courses': ['-'], '--norms': ['-'] }, '--norms'],
  ['one option names it twice', 'a', { '--norms': ['-', '-'] }, '--norms'],
])('findSharedInput tells the option that cannot have it: %s', (_title, path, options, expected) => {
  expect(findSharedInput(path, options)).toBe(expected);
});
