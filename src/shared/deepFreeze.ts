/**
 * Freezes a plain value and everything in it, maps with their values too, and returns it. What is frozen already is taken
 * to be frozen all through. The depth must be bounded before.
 */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(part);
  return value;
}
