import type { Entry } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import type { Course } from './course.js';
import { findHolder } from './placeResponse.js';

/** What a course knows of an entry's id. */
export interface KnownEntry {
  readonly kind: Entry['kind'];
  readonly revision: number;
  readonly contentHash: number;
}

/** How an entry lies to what is known of its id. */
export type EntryRank = 'newer' | 'older' | 'same' | 'conflicting';

/** Returns what holds of an entry's id; the ids are in order, so that a new one is known for new at once. */
export function findKnown(course: Course, id: string): KnownEntry | undefined {
  const { entryIds, lanes, withdrawn } = course;
  if (entryIds[positionOfId(entryIds, id)] !== id) return undefined;
  const holder = findHolder(lanes, id);
  if (holder) return describe('response', holder);
  const isIt = (entry: { readonly id: string }) => entry.id === id;
  return (
    describe('plan', course.plans?.findLast(isIt)) ??
    // One that waits does not hold yet, so that whatever comes is newer than it; but it is known for a response.
    describe(course.pending?.some(isIt) ? 'response' : 'withdrawal', withdrawn.find(isIt)) ??
    describe('course', course.changes?.find(isIt)) ??
    describe('occasion', course.occasions?.find(isIt)) ??
    describe('follow-up', course.resolutions?.find(isIt)) ??
    describe('response', course.pending?.find(isIt) && { revision: 0, contentHash: 0 })
  );
}

/** Returns where an id stands among others in order, or would. */
export function positionOfId(ids: readonly string[], id: string): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] as string) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The highest revision of an entry holds, whatever order they come in; two contents cannot share a revision. */
export function standingOf(
  known: Pick<KnownEntry, 'revision' | 'contentHash'> | undefined,
  { revision, contentHash }: Pick<KnownEntry, 'revision' | 'contentHash'>,
): EntryRank {
  if (!known || revision > known.revision) return 'newer';
  if (revision < known.revision) return 'older';
  return known.contentHash === contentHash ? 'same' : 'conflicting';
}

/** Returns an issue when an id is known as that of another kind of entry; a withdrawal is of any kind. */
export function checkEntryKind(known: KnownEntry | undefined, id: string, kind: Entry['kind']): Issue[] {
  if (!known || known.kind === kind || known.kind === 'withdrawal') return [];
  return [createError('course/other-kind', ['id'], { id, expected: known.kind, received: kind })];
}

function describe(kind: Entry['kind'], entry: Pick<KnownEntry, 'revision' | 'contentHash'> | undefined): KnownEntry | undefined {
  return entry && { kind, revision: entry.revision, contentHash: entry.contentHash };
}
