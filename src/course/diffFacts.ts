import { jsonEqual } from '../shared/jsonEqual.js';
import type { Fact } from './fact.js';

/** Returns facts that came or changed, and facts that went, void; those that stayed as they were are not told again. */
export function diffFacts(before: readonly Fact[], after: readonly Fact[]): readonly Fact[] {
  if (before.length === 0) return after;
  const held = new Map(before.map((fact) => [fact.data.key, fact]));
  const holding = new Set(after.map((fact) => fact.data.key));
  const stated = after.filter((fact) => !jsonEqual(held.get(fact.data.key)?.data, fact.data));
  const gone = before.filter((fact) => !holding.has(fact.data.key));
  return [...stated, ...gone.map(({ type, data }) => ({ type, data: { ...data, void: true } }) as Fact)];
}
