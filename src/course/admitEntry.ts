import type { Entry } from '../generated/documents.js';
import type { Issue, IssuePath } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { cut } from '../issues/received.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import type { Course, CourseResponse } from './course.js';
import type { Fact } from './fact.js';
import type { InstrumentVersions } from './findInstrument.js';
import { listInstruments } from './findInstrument.js';
import type { EntryRank } from './knownEntry.js';
import { checkEntryKind, findKnown } from './knownEntry.js';
import { listReigns } from './versionOn.js';

/** What an entry did to a course. */
export interface RecordedEntry {
  /**
   * `pending`: the response waits for the revision of the plan that it rates. `unchanged`: the entry was known already, or a
   * later revision of it is.
   */
  readonly status: 'recorded' | 'pending' | 'unchanged';
  readonly course: Course;
  /** Every fact that came, changed or went. */
  readonly changes: readonly Fact[];
  readonly recordedAt: string;
  /** Responses that waited for this plan and do not fit it: they are gone from the course. */
  readonly refused: readonly RefusedResponse[];
}

/** A response that waited for its plan and does not fit it. */
export interface RefusedResponse extends Pick<CourseResponse, 'id' | 'revision'> {
  readonly issues: readonly Issue[];
}

/** An entry as far as recording it is alike for all kinds. */
type AnyEntry = Pick<Entry, 'id' | 'revision' | 'recordedAt'>;

/** Returns issues when an entry is of another course or about another citizen. */
export function checkBelonging({ facts }: Course, entry: Readonly<Record<string, unknown>>): Issue[] {
  const issues: Issue[] = [];
  if (typeof entry.course === 'string' && entry.course !== facts.id) {
    issues.push(createError('course/wrong-course', ['course'], { expected: facts.id, received: cut(entry.course) }));
  }
  if (typeof entry.subject === 'string' && entry.subject !== facts.subject)
    issues.push(createError('course/wrong-subject', ['subject'], {}));
  return issues;
}

/** The entry must be of the instrument that the course follows, and every version that it follows or its responses pin must be at hand. */
export function checkInstruments(
  course: Course,
  entry: Readonly<Record<string, unknown>>,
  instruments: InstrumentVersions,
): Issue[] {
  const { facts, versions } = course;
  const [followed] = facts.instrument.split('@');
  const all = listInstruments(instruments);
  const expected = all.filter(({ id }) => id === followed).map(({ reference }) => reference);
  const isNamed = entry.instrument !== undefined;
  if (!isNamed && expected.length === 0) return [refuseInstrument(all[0]?.reference, [facts.instrument], [])];
  const used: readonly unknown[] = [...versions, ...listReigns(course).map(({ instrument }) => instrument)];
  const pinned = new Set(isNamed ? [entry.instrument, ...used] : used);
  const strange = [...pinned].filter((reference) => !expected.some((known) => known === reference));
  return strange.map((received) => refuseInstrument(received, expected, isNamed ? ['instrument'] : []));
}

/** Returns what is wrong with an entry of certain kinds, other than a response, beside what it says itself. */
export function checkAround(
  course: Course,
  entry: Readonly<Record<string, unknown>>,
  { kind, instruments }: { readonly kind: Entry['kind']; readonly instruments: InstrumentVersions },
): Issue[] {
  const { id } = entry;
  return [
    ...checkInstruments(course, {}, instruments),
    ...checkBelonging(course, entry),
    ...(typeof id === 'string' ? checkEntryKind(findKnown(course, id), id, kind) : []),
  ];
}

/** Returns an issue that another instrument was expected. */
export function refuseInstrument(received: unknown, expected: readonly string[], path: IssuePath = ['instrument']): Issue {
  return createError('course/wrong-instrument', path, { expected, received: cut(received) });
}

/** Concludes an entry that changes nothing: it was known, a later revision is, or it contradicts what is known. */
export function settle(
  course: Course,
  { id, revision, recordedAt }: AnyEntry,
  { standing, warnings }: { readonly standing: Exclude<EntryRank, 'newer'>; readonly warnings: readonly Issue[] },
): Result<RecordedEntry, Issue> {
  if (standing === 'conflicting') return fail([createError('course/conflicting-revision', ['revision'], { id, revision })]);
  return succeed({ status: 'unchanged', course, changes: [], recordedAt, refused: [] }, warnings);
}
