import { describe, expect, it } from 'vitest';
import { compareSubset } from '../../../src/cli/compareSubset.js';

describe('compareSubset', () => {
  it.each([
    ['equal scalars', 'complete', 'complete'],
    ['an object with more than is expected', { raw: 3 }, { raw: 3, status: 'complete' }],
    ['an empty expectation', {}, { raw: 3 }],
    ['numbers that agree to nine decimals', 0.333333333, 1 / 3],
    ['lists of objects with more than is expected', [{ role: 'citizen' }], [{ role: 'citizen', raw: 2 }]],
  ])('finds nothing in %s', (_title, expected, received) => {
    expect(compareSubset(expected, received, [])).toEqual([]);
  });

  it.each([
    ['another number', 0.5, 0.75],
    ['numbers that differ in the ninth decimal', 0.333333333, 0.333333334],
    ['a number told as a text', 3, '3'],
    ['a shorter list', ['floor'], []],
    ['an object where a list is expected', [], {}],
    ['a text where an object is expected', { raw: 3 }, '3'],
    ['null where an object is expected', { raw: 3 }, null],
  ])('finds %s', (_title, expected, received) => {
    expect(compareSubset(expected, received, ['at'])).toEqual([{ problem: 'different', path: ['at'], expected, received }]);
  });

  it('tells where the difference is, and every one of them', () => {
    const expected = { scores: { health: { raw: 3 }, support: { raw: 2 } }, sides: [{ raw: 1 }, { raw: 4 }] };
    const received = { scores: { health: { raw: 4 } }, sides: [{ raw: 1 }, { raw: 5 }] };
    expect(compareSubset(expected, received, [])).toEqual([
      { problem: 'different', path: ['scores', 'health', 'raw'], expected: 3, received: 4 },
      { problem: 'missing', path: ['scores', 'support'], expected: { raw: 2 } },
      { problem: 'different', path: ['sides', 1, 'raw'], expected: 4, received: 5 },
    ]);
  });

  it('does not find what an object inherits', () => {
    expect(compareSubset({ constructor: {} }, {}, [])).toEqual([{ problem: 'missing', path: ['constructor'], expected: {} }]);
  });
});
