import type { Item } from '../generated/documents.js';

/** Tells whether an answer is an option that stands for a missing one, such as "don't know", or holds such an option. */
export function standsForMissing(item: Item, answer: unknown): boolean {
  if (item.type !== 'choice' && item.type !== 'choices') return false;
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
  return item.options?.some(({ value, missing }) => missing !== undefined && chosen.includes(value)) ?? false;
}
