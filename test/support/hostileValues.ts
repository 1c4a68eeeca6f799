const deep = JSON.parse(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);

/** Values that no entry holds anywhere, or only in places for such. */
export const hostileValues: readonly unknown[] = [
  ...[undefined, null, true, false, 0, -0, -1, 0.1 + 0.2, 1.5, 2 ** 53, 1e308, Number.NaN, Number.POSITIVE_INFINITY],
  ...['', ' ', '5', '__proto__', 'constructor', 'toString', 'æ', '070761-4285', '\ud800', 'x'.repeat(100_000), '2026-02-30'],
  ...[[], [null], [undefined], new Array(3), {}, Object.create(null), JSON.parse('{"__proto__":{"a":1}}'), deep],
  ...[
    { valueOf: 1, toString: 1 },
    { length: 1, 0: 1 },
    new Date(0),
    new Map([['home', 3]]),
    new Set([1]),
    /x/,
    new Uint8Array(9),
  ],
  ...[Symbol('x'), 10n, () => 1, new (class Entry {})(), Promise.resolve(1), Object('x')],
];

/** Every place in an entry: the names that lead to it. */
export function listPlaces(part: unknown): (readonly string[])[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => [[key], ...listPlaces(value).map((rest) => [key, ...rest])]);
}

/** The entry with something else at a place, frozen so far. */
export function replaceAt(part: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = Array.isArray(part) ? [...part] : { ...(part as object) };
  (copy as Record<string, unknown>)[key] = replaceAt((part as Record<string, unknown>)[key], rest, value);
  return Object.freeze(copy);
}

/** Returns an object with one name more, which may be "__proto__". */
export function addName(part: object, name: string): unknown {
  const text = JSON.stringify(part);
  const more = `${JSON.stringify(name)}:{"a":1}`;
  return JSON.parse(text === '{}' ? `{${more}}` : `${text.slice(0, -1)},${more}}`);
}
