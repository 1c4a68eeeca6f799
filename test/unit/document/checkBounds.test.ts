import { describe, expect, it } from 'vitest';
import { characterLimit, checkBounds, depthLimit, nameLimit } from '../../../src/document/checkBounds.js';

const find = (value: unknown) => checkBounds(value).map(({ code, path, params }) => [code, path, params]);

describe('a plain JSON value', () => {
  it.each([
    ['a text', 'glæde'],
    ['a whole emoji', '😀'],
    ['null', null],
    ['an empty list', []],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
    ['a name that objects inherit', JSON.parse('{"__proto__":{"constructor":[1,true]}}')],
    ['as deep as may be', nest(depthLimit)],
    ['as long as may be', 'x'.repeat(characterLimit - 2)],
    ['a name as long as may be', { ['x'.repeat(nameLimit)]: 1 }],
  ])('is within bounds: %s', (_title, value) => {
    expect(checkBounds(value)).toEqual([]);
  });
});

describe('a value that is no JSON', () => {
  it.each<[string, unknown, readonly (string | number)[], string]>([
    ['nothing', undefined, [], 'undefined'],
    ['nothing under a name', { a: { b: undefined } }, ['a', 'b'], 'undefined'],
    ['a function', { a: () => 1 }, ['a'], 'function'],
    ['a large number', [1n], [0], 'bigint'],
    ['a symbol', { a: Symbol('a') }, ['a'], 'symbol'],
    ['a symbol for a name', { a: { [Symbol('b')]: 1 } }, ['a'], 'symbol'],
    ['no number', [0, Number.NaN], [1], 'NaN'],
    ['an endless number', { a: Number.NEGATIVE_INFINITY }, ['a'], '-Infinity'],
    ['a date', { a: new Date(0) }, ['a'], 'Date'],
    ['a map', new Map(), [], 'Map'],
    ['a list of another sort', { a: new Uint8Array(2) }, ['a'], 'Uint8Array'],
    ['an object of a nameless class', { a: Object.create({}) }, ['a'], 'object'],
    ['a hole in a list', new Array(1), [0], 'hole'],
    [
      'a getter',
      {
        get a() {
          throw new Error('never run');
        },
      },
      ['a'],
      'accessor',
    ],
    ['a hidden property', Object.defineProperty({}, 'a', { value: 1 }), ['a'], 'accessor'],
    [
      'a proxy that throws',
      {
        a: new Proxy(
          {},
          {
            getPrototypeOf: () => {
              throw new Error('no');
            },
          },
        ),
      },
      ['a'],
      'Proxy',
    ],
    ['a proxy that deceives', { a: new Proxy({ b: 1 }, { get: () => 2 }) }, ['a', 'b'], 'Proxy'],
  ])('is told by its sort and place: %s', (_title, value, path, received) => {
    expect(find(value)).toEqual([['document/not-json', path, { received }]]);
  });

  it('runs no method of it', () => {
    const touchy = { toJSON: 1, valueOf: 2, toString: 3 };
    expect(checkBounds(touchy)).toEqual([]);
    expect(
      checkBounds({
        toJSON: () => {
          throw new Error('never run');
        },
      }),
    ).toHaveLength(1);
  });
});

describe('a document out of bounds', () => {
  it('is too deep at the first level too many', () => {
    expect(find(nest(depthLimit + 1))).toEqual([['document/too-deep', Array(depthLimit).fill(0), { limit: 64 }]]);
  });

  it('is too deep when it goes in a circle', () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(find(circle)).toEqual([['document/too-deep', Array(depthLimit).fill(0), { limit: 64 }]]);
  });

  it.each([
    ['of one text', 'x'.repeat(characterLimit)],
    ['of many numbers', new Array(characterLimit / 2).fill(0)],
    ['of many names', Object.fromEntries(Array.from({ length: 500_000 }, (_, index) => [`name-${index}`, null]))],
    ['of one part many times over', explode()],
  ])('is too large: %s', (_title, value) => {
    expect(find(value)).toEqual([['document/too-large', [], { limit: 5_000_000, unit: 'characters' }]]);
  });

  it('has a name that is too long', () => {
    const name = 'x'.repeat(nameLimit + 1);
    expect(find({ a: { [name]: 1 } })).toEqual([
      ['document/out-of-bounds', ['a', name], { bound: 'max-length', limit: 1_000, received: 1_001 }],
    ]);
  });

  it.each<[string, unknown, readonly (string | number)[]]>([
    ['in a text', ['\ud83d'], [0]],
    ['the second half alone', { a: 'x\ude00x' }, ['a']],
    ['in a name', { a: { '\ud83d': 1 } }, ['a', '\ud83d']],
  ])('holds half a character: %s', (_title, value, path) => {
    expect(find(value)).toEqual([['document/lone-surrogate', path, {}]]);
  });

  it('has its first thousand problems told', () => {
    expect(checkBounds(new Array(5_000).fill(Number.NaN))).toHaveLength(1_000);
  });
});

function nest(depth: number): unknown {
  return depth === 1 ? [] : [nest(depth - 1)];
}

/** Thirty levels, each of which holds the next one twice: a thousand million values. */
function explode(): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < 30; level += 1) value = [value, value];
  return value;
}
