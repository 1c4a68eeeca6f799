import type { Condition } from '../generated/documents.js';

/** Returns the tests that a condition is made of: each asks for one item or one scale. */
export function listTests(condition: Condition | undefined): readonly Condition[] {
  if (condition === undefined) return [];
  const parts = condition.all ?? condition.any ?? (condition.not && [condition.not]);
  return parts === undefined ? [condition] : parts.flatMap(listTests);
}
