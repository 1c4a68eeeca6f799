import type { JsonType } from '../issues/issue.js';

const receivedLength = 64;

/** Returns the type of a JSON value. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : (typeof value as JsonType);
}

/** Returns a value as an issue names it: the beginning of a text, a number, or only the type of anything larger. */
export function describeValue(value: unknown): string {
  return (typeof value === 'object' ? typeOf(value) : String(value)).slice(0, receivedLength);
}
