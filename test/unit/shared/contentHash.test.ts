import { expect, it } from 'vitest';
import { createContentHash, finishContentHash, mixNumber, mixText } from '../../../src/shared/contentHash.js';

type Part = string | number;

function hashOf(...parts: readonly Part[]): number {
  const hash = createContentHash();
  for (const part of parts) {
    if (typeof part === 'string') mixText(hash, part);
    else mixNumber(hash, part);
  }
  return finishContentHash(hash);
}

it('gives the same number for the same content, always', () => {
  expect(hashOf('citizen', 3)).toBe(hashOf('citizen', 3));
});

it.each<[string, Part[][]]>([
  [
    'texts apart, also by where one ends and the next begins',
    [[], [''], ['', ''], ['ab', 'c'], ['a', 'bc'], ['abc'], ['cba'], ['1'], ['æ'], ['ø'], ['\u0000'], ['\u{1f600}']],
  ],
  ['numbers apart, also by their order', [[], [0], [1], [-1], [0, 0], [1, 0], [0, 1], [0, 0, 0]]],
])('tells %s', (_title, contents) => {
  expect(new Set(contents.map((parts) => hashOf(...parts))).size).toBe(contents.length);
});

it('spreads ten thousand neighbours without a collision', () => {
  const hashes = Array.from({ length: 10_000 }, (_, index) => hashOf('answer', index));
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
});
