import type { Course } from './course.js';
import type { Fact } from './fact.js';
import type { AwaitedInput } from './listAwaitedFacts.js';
import { listAwaitedFacts } from './listAwaitedFacts.js';

/** Returns what holds on a day of occasions that are awaited and did not hold on an earlier one yet. Without that day: all. */
export function listNewlyAwaited(
  course: Course,
  { after, ...input }: AwaitedInput & { readonly after: string | undefined },
): readonly Fact[] {
  const holding = listAwaitedFacts(course, input);
  if (after === undefined) return holding;
  const held = new Set(listAwaitedFacts(course, { ...input, asOf: after }).map(({ data }) => data.key));
  return holding.filter(({ data }) => !held.has(data.key));
}
