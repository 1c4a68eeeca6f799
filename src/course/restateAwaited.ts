import type { Course } from './course.js';
import { diffFacts } from './diffFacts.js';
import type { Fact } from './fact.js';
import type { InstrumentVersions } from './findInstrument.js';
import { listNewlyAwaited } from './listNewlyAwaited.js';
import { findHolder } from './placeResponse.js';

/** A course before and after an entry. */
export interface Step {
  readonly before: Course;
  readonly after: Course;
  readonly entryId: string;
}

/**
 * Returns what an entry changes of that which events have told of occasions, up to the day they have told it. A late answer or
 * a pause that was not known disproves a miss; a withdrawn answer brings it back.
 */
export function restateAwaited({ before, after, entryId }: Step, instruments: InstrumentVersions): readonly Fact[] {
  const { toldAfter, toldUntil: asOf, sequence } = after;
  if (asOf === undefined) return [];
  const among = findTouchedOccasions({ before, after, entryId });
  if (among?.size === 0) return [];
  const told = { instruments, asOf, after: toldAfter, sequence, among };
  return diffFacts(listNewlyAwaited(before, told), listNewlyAwaited(after, told));
}

/** The occasions that an entry tells of; nothing where it may touch any. */
function findTouchedOccasions({ before, after, entryId }: Step): ReadonlySet<string> | undefined {
  const isSameLife = before.facts === after.facts && before.changes === after.changes;
  const isReleased = before.plans !== after.plans && (before.pending ?? after.pending) !== undefined;
  if (!isSameLife || isReleased) return undefined;
  const told = [before, after].flatMap(({ lanes, pending = [], occasions = [] }) => [
    findHolder(lanes, entryId),
    ...[...pending, ...occasions].filter(({ id }) => id === entryId),
  ]);
  return new Set(told.flatMap((entry) => entry?.occasion ?? []));
}
