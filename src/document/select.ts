import type { IssuePath } from '../issues/issue.js';

/** A value in a document and the way to it. */
export interface Place<Value = unknown> {
  readonly path: IssuePath;
  readonly value: Value;
}

/**
 * Returns every value of a document that a pattern leads to: names of properties with slashes between, and `*` for
 * every element of a list. What is absent is left out. The caller says what type the schema has there.
 *
 * @example
 * select({ roles: ['citizen'] }, 'roles/*') // => [{ path: ['roles', 0], value: 'citizen' }]
 */
export function select<Value>(document: object, pattern: string): readonly Place<Value>[] {
  const steps = pattern.split('/');
  return steps.reduce<readonly Place[]>(
    (places, step) => places.flatMap((place) => follow(place, step)),
    [{ path: [], value: document }],
  ) as readonly Place<Value>[];
}

function follow({ path, value }: Place, step: string): readonly Place[] {
  if (step === '*')
    return Array.isArray(value) ? value.map((element, index) => ({ path: [...path, index], value: element })) : [];
  const found = Object.hasOwn(value as object, step) ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
  return found === undefined ? [] : [{ path: [...path, step], value: found }];
}

/**
 * Returns every value of a document that is looked for, wherever it stands, without looking inside those found. What a
 * host adds under "extensions" is its own.
 */
export function selectAll<Value>(
  document: object,
  isMatch: (value: unknown, path: IssuePath) => boolean,
): readonly Place<Value>[] {
  const found: Place[] = [];
  const path: (string | number)[] = [];
  const search = (value: unknown): void => {
    if (isMatch(value, path)) {
      found.push({ path: [...path], value });
      return;
    }
    if (typeof value !== 'object' || value === null || path.at(-1) === 'extensions') return;
    const isList = Array.isArray(value);
    for (const [key, part] of Object.entries(value)) {
      path.push(isList ? Number(key) : key);
      search(part);
      path.pop();
    }
  };
  search(document);
  return found as readonly Place<Value>[];
}
