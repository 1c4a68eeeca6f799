import type { Result } from '../../src/index.js';

/** Returns the value of a result, and fails the test with its issues when there is none. */
export function accepted<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2));
  return result.value;
}
