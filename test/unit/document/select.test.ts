import { describe, expect, it } from 'vitest';
import { select, selectAll } from '../../../src/document/select.js';

const document = JSON.parse('{"a":[{"b":1},{"c":2},{"b":{"d":3}}],"extensions":{"b":4},"__proto__":{"b":5}}');

describe('select', () => {
  it.each<[string, [unknown[], unknown][]]>([
    [
      'a/*/b',
      [
        [['a', 0, 'b'], 1],
        [['a', 2, 'b'], { d: 3 }],
      ],
    ],
    ['a/*/b/d', [[['a', 2, 'b', 'd'], 3]]],
    ['__proto__/b', [[['__proto__', 'b'], 5]]],
    ['a/b', []],
    ['constructor/name', []],
    ['extensions/*', []],
  ])('follows %s', (pattern, expected) => {
    expect(select(document, pattern).map(({ path, value }) => [path, value])).toEqual(expected);
  });
});

describe('selectAll', () => {
  it('finds values wherever they stand, but not inside those found nor in what a host adds', () => {
    const found = selectAll(document, (value, path) => path.at(-1) === 'b' || typeof value === 'number');
    expect(found.map(({ path }) => path)).toEqual([
      ['a', 0, 'b'],
      ['a', 1, 'c'],
      ['a', 2, 'b'],
      ['__proto__', 'b'],
    ]);
  });
});
