import { expect, it } from 'vitest';
import { jsonEqual } from '../../../src/shared/jsonEqual.js';

const same: [unknown, unknown][] = [
  [1, 1],
  ['a', 'a'],
  [null, null],
  [[], []],
  [{}, {}],
  [
    { a: 1, b: [1, { c: null }] },
    { b: [1, { c: null }], a: 1 },
  ],
  [JSON.parse('{"__proto__": 1}'), JSON.parse('{"__proto__": 1}')],
  [Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
];

const different: [unknown, unknown][] = [
  [1, '1'],
  [1, 2],
  [null, {}],
  [null, undefined],
  [[], {}],
  [{}, []],
  [
    [1, 2],
    [2, 1],
  ],
  [[1], [1, 2]],
  [{ a: 1 }, { a: 1, b: 1 }],
  [{ a: undefined }, { b: undefined }],
  [{ constructor: Object }, { a: Object }],
  [{ toString: 1 }, {}],
  [JSON.parse('{"__proto__": {}}'), { other: {} }],
];

it.each(same)('finds %j and %j the same', (left, right) => {
  expect(jsonEqual(left, right)).toBe(true);
  expect(jsonEqual(right, left)).toBe(true);
});

it.each(different)('finds %j and %j different', (left, right) => {
  expect(jsonEqual(left, right)).toBe(false);
  expect(jsonEqual(right, left)).toBe(false);
});
