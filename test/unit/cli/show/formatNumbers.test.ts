import { describe, expect, it } from 'vitest';
import { formatNumbers } from '../../../../src/cli/show/formatNumbers.js';

describe('formatNumbers', () => {
  it.each<[readonly number[], string]>([
    [[], ''],
    [[7], '7'],
    [[1, 2], '1 og 2'],
    [[1, 2, 3], '1–3'],
    [[3, 1, 2, 2], '1–3'],
    [[1, 2, 4, 5, 6, 9], '1, 2, 4–6 og 9'],
    [[1, 3, 5], '1, 3 og 5'],
    [[8, 9, 10, 11], '8–11'],
  ])('lists %j', (numbers, text) => {
    expect(formatNumbers(numbers, 'da-DK')).toBe(text);
  });
});
