import { addLifeFacts } from '../course/addLifeFacts.js';
import type { RefusedResponse } from '../course/admitEntry.js';
import { checkFacts } from '../course/checkFacts.js';
import type { Course } from '../course/course.js';
import type { Fact } from '../course/fact.js';
import type { InstrumentVersions } from '../course/findInstrument.js';
import { findInstrument, listInstruments } from '../course/findInstrument.js';
import { recordEntry } from '../course/recordEntry.js';
import type { CourseFacts, Entry, ProgressionEvent } from '../generated/documents.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { deepFreeze } from '../shared/deepFreeze.js';
import { invariant } from '../shared/invariant.js';
import { isOpaqueId } from '../shared/opaqueId.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import { stateFacts } from './stateFacts.js';

/** A course after a change, and the events to store and send with it, in one transaction. */
export interface Recorded {
  /**
   * `pending`: the response waits for the revision of the plan that it rates. `unchanged`: the entry was known already, or a
   * later revision of it is.
   */
  readonly status: 'recorded' | 'pending' | 'unchanged';
  readonly course: Course;
  readonly events: readonly ProgressionEvent[];
  /** Responses that waited for the plan just recorded and do not fit it: they are gone from the course. Absent: none. */
  readonly refused?: readonly RefusedResponse[];
}

/**
 * Returns a new course for a citizen, and the event that it started where its start is known.
 *
 * Without `startedOn` the course has no anchor: its responses belong to no occasion. `source` is the host's URI. Facts that
 * come from outside are validated before (`validateCourseFacts`); ids that are none throw a TypeError.
 */
export function startCourse(
  instrument: Instrument,
  facts: CourseFacts,
  options: { readonly source: string },
): Result<Recorded, Issue> {
  invariant(typeof options?.source === 'string' && options.source !== '', 'name the host as the source of events');
  invariant(isOpaqueId(facts.id) && isOpaqueId(facts.subject), 'the facts have no sound ids; validate them first');
  const issues = checkFacts(instrument, facts);
  if (issues.length > 0) return fail(issues);
  const course: Course = {
    kind: 'course-state',
    format: 1,
    facts: deepFreeze(structuredClone(facts)),
    sequence: 0,
    versions: [],
    entryIds: [],
    lanes: [],
    withdrawn: [],
  };
  const known: Fact[] = [];
  addLifeFacts({ ...course, instruments: instrument }, known);
  return succeed({ status: 'recorded', course, events: stateFacts(known, { source: options.source }) });
}

/**
 * Returns the course with one entry recorded, and an event for every fact that came, changed or went with it.
 *
 * A refused entry changes nothing. The same entry twice, or a lower revision that comes late, is `unchanged`. A response
 * that rates a revision of the plan not seen yet is `pending`: it counts when that revision comes. The same entries in any
 * order leave the same facts; but an entry is judged by the facts and the plan known so far: a response to a form for certain
 * groups, say, is refused until it is known that the citizen belongs to one of them, and is then to be sent again. Nothing is read from a clock: `recordedAt` is the
 * event's time. `instrument` is the one the course follows, or all its versions that the course
 * spans, compiled with the same norms from first to last: when norms change, the entries are replayed.
 */
export function record(
  course: Course,
  entry: unknown,
  options: { readonly instrument: InstrumentVersions; readonly source: string },
): Result<Recorded, Issue> {
  invariant(course?.kind === 'course-state', 'an entry is recorded in the state of a course: pass that first');
  const recorded = recordEntry(course, entry, options.instrument);
  if (!recorded.ok) return recorded;
  const { status, course: after, changes, recordedAt, refused } = recorded.value;
  const events = stateFacts(changes, { source: options.source, time: recordedAt });
  return succeed({ status, course: after, events, ...(refused.length > 0 && { refused }) }, recorded.issues);
}

/** What is left of a course's entries when all have been recorded. */
export interface Replayed {
  readonly course: Course;
  readonly events: readonly ProgressionEvent[];
  /** Entries that were refused: where they stood, and why. */
  readonly refused: readonly Refusal[];
}

interface Refusal {
  readonly index: number;
  readonly issues: readonly Issue[];
}

/**
 * Returns a course with all its entries recorded, in whatever order. They are taken as they come, and one that is refused is
 * tried again as long as others are accepted, since these may be what it hangs on; those that stay refused are told. Where the
 * course spans several versions of the instrument, all of them are handed over.
 */
export function replay(
  instruments: InstrumentVersions,
  facts: CourseFacts,
  entries: readonly unknown[],
  options: { readonly source: string },
): Result<Replayed, Issue> {
  const followed = findInstrument(instruments, facts.instrument) ?? listInstruments(instruments)[0];
  invariant(followed, 'pass the instrument that the course follows');
  const started = startCourse(followed, facts, options);
  if (!started.ok) return started;
  let { course } = started.value;
  const events = [...started.value.events];
  // Those that do not fit the plan that they waited for: no other plan will have its revision.
  const unfit: Refusal[] = [];
  let refused: Refusal[] = entries.map((_, index) => ({ index, issues: [] }));
  for (let isNew = true; isNew && refused.length > 0; ) {
    const tried = refused;
    refused = [];
    isNew = false;
    for (const { index } of tried) {
      const recorded = record(course, entries[index], { instrument: instruments, source: options.source });
      if (!recorded.ok) {
        refused.push({ index, issues: recorded.issues });
        continue;
      }
      isNew ||= recorded.value.status !== 'unchanged';
      course = recorded.value.course;
      events.push(...recorded.value.events);
      for (const { id, revision, issues } of recorded.value.refused ?? [])
        unfit.push({ index: findEntry(entries, id, revision), issues });
    }
  }
  return succeed({ course, events, refused: [...refused, ...unfit].sort((one, other) => one.index - other.index) });
}

/** Where the entry of an id and a revision stands. */
function findEntry(entries: readonly unknown[], id: string, revision: number): number {
  return entries.findIndex((entry) => {
    const { id: entryId, revision: entryRevision } = Object(entry) as Partial<Entry>;
    return entryId === id && entryRevision === revision;
  });
}
