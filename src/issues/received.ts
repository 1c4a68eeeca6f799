import type { JsonType } from './issue.js';

/** Tells whether a value is an object with properties, rather than a list or nothing. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the name of a value's type as JSON knows it. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'object' || type === 'string' || type === 'number' || type === 'boolean' ? type : 'other';
}

/** Returns a value as a text short enough to be told; of a list or an object, only that it is one. */
export function cut(value: unknown): string {
  return typeof value === 'object' || typeof value === 'function' ? typeOf(value) : String(value).slice(0, 200);
}
