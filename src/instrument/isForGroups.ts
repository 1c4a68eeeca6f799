import type { CompiledForm } from './instrument.js';

/** Tells whether a form is for citizens of at least one of these groups; a form that names no groups is for all. */
export function isForGroups({ definition: { groups } }: CompiledForm, held: readonly string[]): boolean {
  return groups === undefined || groups.some((group) => held.includes(group));
}
