import type { JsonType } from './issue.js';

/**
 * Tells whether a value is an object as JSON has them, rather than a list, nothing, or something with a nature of its own:
 * what a map holds could not be seen. An object of another realm is one too.
 */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  // Nearly always so, and many times quicker to see than what the prototype is.
  if (value.constructor === Object) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Returns the name of a value's type as JSON knows it. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (isPlainObject(value)) return 'object';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'other';
}

/** Returns the name of a property as the path of an issue holds it. */
export function cutName(name: string): string {
  return name.slice(0, 64);
}

/** Returns a value as a text short enough to be told; of a list or an object, only that it is one. */
export function cut(value: unknown): string {
  return typeof value === 'object' || typeof value === 'function' ? typeOf(value) : String(value).slice(0, 200);
}
