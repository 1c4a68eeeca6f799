import { expect, it } from 'vitest';
import { deepFreeze } from '../../../src/shared/deepFreeze.js';

it('freezes an object, its lists and what is in its maps', () => {
  const inMap = { list: [{ value: 1 }] };
  const value = deepFreeze({ list: [{ value: 1 }], map: new Map([['key', inMap]]) });
  const parts: readonly object[] = [value, value.list, value.list[0] ?? {}, value.map, inMap, inMap.list, inMap.list[0] ?? {}];
  expect(parts.every(Object.isFrozen)).toBe(true);
});

it.each([1, 'text', null, undefined, true])('gives %s back as it is', (value) => {
  expect(deepFreeze(value)).toBe(value);
});

it('ends at a circle', () => {
  const circle: { self?: object } = {};
  circle.self = circle;
  expect(Object.isFrozen(deepFreeze(circle))).toBe(true);
});
