/** A place where what came out is not what a case expects. */
export type Difference =
  | { readonly problem: 'different'; readonly path: DifferencePath; readonly expected: unknown; readonly received: unknown }
  | { readonly problem: 'missing'; readonly path: DifferencePath; readonly expected: unknown }
  | { readonly problem: 'unexpected'; readonly path: DifferencePath; readonly received: unknown };

export type DifferencePath = readonly (string | number)[];

const halfOfTheNinthDecimal = 0.5e-9;

/**
 * Returns where a value differs from what is expected of it. Of an object only the properties that are expected are
 * compared; a list must have the same length and order; numbers are equal when they agree to nine decimals.
 *
 * @example
 * compareSubset({ raw: 3 }, { raw: 4, status: 'complete' }, ['health'])
 * // => [{ problem: 'different', path: ['health', 'raw'], expected: 3, received: 4 }]
 */
export function compareSubset(expected: unknown, received: unknown, path: DifferencePath): readonly Difference[] {
  if (received === undefined) return [{ problem: 'missing', path, expected }];
  if (Array.isArray(expected)) return compareLists(expected, received, path);
  if (isObject(expected) && isObject(received)) return compareObjects(expected, received, path);
  return isSameScalar(expected, received) ? [] : [{ problem: 'different', path, expected, received }];
}

function compareLists(expected: readonly unknown[], received: unknown, path: DifferencePath): readonly Difference[] {
  if (!Array.isArray(received) || received.length !== expected.length) {
    return [{ problem: 'different', path, expected, received }];
  }
  return expected.flatMap((member, index) => compareSubset(member, received[index], [...path, index]));
}

function compareObjects(expected: PlainObject, received: PlainObject, path: DifferencePath): readonly Difference[] {
  return Object.keys(expected).flatMap((key) =>
    compareSubset(expected[key], Object.hasOwn(received, key) ? received[key] : undefined, [...path, key]),
  );
}

function isSameScalar(expected: unknown, received: unknown): boolean {
  if (typeof expected === 'number' && typeof received === 'number') {
    return Math.abs(expected - received) < halfOfTheNinthDecimal;
  }
  return expected === received;
}

type PlainObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
