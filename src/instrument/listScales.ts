import type { Condition } from '../generated/documents.js';

/** Returns the ids of all scales that a condition asks for. */
export function listScales(condition: Condition): string[] {
  const parts = [...(condition.all ?? []), ...(condition.any ?? []), ...(condition.not ? [condition.not] : [])];
  return [...(condition.scale === undefined ? [] : [condition.scale]), ...parts.flatMap(listScales)];
}
