import { isDeepStrictEqual } from 'node:util';

/** Throws when a contender's result is another than the one it is held to; says where, and not all of both. */
export function assertSame(actual, expected, name) {
  if (!isDeepStrictEqual(actual, expected)) throw new Error(`${name} differs: ${describeDifference(actual, expected, '')}`);
}

function describeDifference(actual, expected, path) {
  if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null) {
    return `${path} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`;
  }
  const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  const differing = [...keys].find((key) => !isDeepStrictEqual(actual[key], expected[key]));
  return describeDifference(actual[differing], expected[differing], `${path}/${differing}`);
}
