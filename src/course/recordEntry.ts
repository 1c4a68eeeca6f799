import type { InstrumentResponse, WithdrawalEntry } from '../generated/documents.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { createError, hasErrors } from '../issues/issue.js';
import { cut, isPlainObject, typeOf } from '../issues/received.js';
import { checkWithdrawal } from '../response/checkWithdrawal.js';
import type { ReadResponse } from '../response/readResponse.js';
import { readResponse } from '../response/readResponse.js';
import type { FormScores } from '../scoring/formScores.js';
import { scoreScales } from '../scoring/scoreForm.js';
import type { Mutable } from '../shared/mutable.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import type { Course, CourseResponse, WithdrawnEntry } from './course.js';
import type { Fact } from './fact.js';
import type { InstrumentVersions } from './findInstrument.js';
import { findInstrument, listInstruments } from './findInstrument.js';
import { foldResponse } from './foldEntry.js';
import { hashResponse, hashWithdrawal } from './hashEntry.js';
import { findResponse } from './placeResponse.js';
import type { ResponseTiming } from './timeResponse.js';
import { checkOccasion, timeResponse } from './timeResponse.js';

/** What an entry did to a course. */
export interface RecordedEntry {
  /** `unchanged`: the entry was known already, or a later revision of it is. */
  readonly status: 'recorded' | 'unchanged';
  readonly course: Course;
  /** Every fact that came, changed or went. */
  readonly changes: readonly Fact[];
  readonly recordedAt: string;
}

/** What is known of an entry's id so far. */
type Known = CourseResponse | WithdrawnEntry | undefined;

/** Returns the course with an entry in it, and the facts that changed; or why the entry is refused. */
export function recordEntry(course: Course, entry: unknown, instruments: InstrumentVersions): Result<RecordedEntry, Issue> {
  if (!isPlainObject(entry))
    return fail([createError('response/wrong-type', [], { expected: ['object'], received: typeOf(entry) })]);
  switch (entry.kind) {
    case 'withdrawal':
      return recordWithdrawal(course, entry, instruments);
    case 'plan':
    case 'course':
    case 'occasion':
    case 'follow-up':
      return fail([createError('course/unsupported-entry', ['kind'], { kind: entry.kind })]);
    default:
      return recordResponse(course, entry, instruments);
  }
}

function recordResponse(
  course: Course,
  entry: Record<string, unknown>,
  instruments: InstrumentVersions,
): Result<RecordedEntry, Issue> {
  const instrument = findInstrument(instruments, entry.instrument);
  const { issues, scores } = readAgainst(instrument ?? listInstruments(instruments)[0], entry, course);
  const problems = [
    ...issues.filter(({ code }) => code !== 'response/wrong-instrument'),
    ...checkInstruments(course, entry, instruments),
    ...checkBelonging(course, entry),
    ...(scores ? checkOccasion(entry.occasion, scores.form) : []),
  ];
  if (!instrument && problems.length === 0) problems.push(refuseInstrument(entry.instrument, [course.facts.instrument]));
  if (!instrument || !scores || hasErrors(problems)) return fail(problems);
  const response = entry as unknown as InstrumentResponse;
  const contentHash = hashResponse(response, scores.form);
  const known = findKnown(course, response.id);
  const standing = checkRevision(known, response, contentHash);
  if (standing !== 'newer') return settle(course, response, standing, problems);
  scoreScales(scores);
  const inserted = createCourseResponse(response, scores, { contentHash, ...timeResponse(response, scores.form, course.facts) });
  return succeed(change(course, { entry: response, known, inserted }, instruments), problems);
}

/** Where the entry's instrument is not at hand, it is read against another version, so that all problems are told at once. */
function readAgainst(instrument: Instrument | undefined, entry: Record<string, unknown>, { facts }: Course): ReadResponse {
  return instrument ? readResponse(instrument, entry, facts) : { issues: [], scores: undefined };
}

/** The entry must be of the instrument that the course follows, and every version that its responses pin must be at hand. */
function checkInstruments({ facts, versions }: Course, entry: Record<string, unknown>, instruments: InstrumentVersions): Issue[] {
  const [followed] = facts.instrument.split('@');
  const expected = listInstruments(instruments).filter(({ id }) => id === followed);
  const isAtHand = (reference: unknown) => expected.some((instrument) => instrument.reference === reference);
  const references = expected.map(({ reference }) => reference);
  const strange = entry.instrument === undefined || isAtHand(entry.instrument) ? [] : [entry.instrument];
  const refused = [...strange, ...versions.filter((reference) => !isAtHand(reference))];
  return refused.map((received) => refuseInstrument(received, references));
}

function refuseInstrument(received: unknown, expected: readonly string[]): Issue {
  return createError('course/wrong-instrument', ['instrument'], { expected, received: cut(received) });
}

function recordWithdrawal(
  course: Course,
  entry: Record<string, unknown>,
  instruments: InstrumentVersions,
): Result<RecordedEntry, Issue> {
  const issues: Issue[] = [];
  checkWithdrawal(entry, issues);
  issues.push(...checkBelonging(course, entry), ...checkInstruments(course, {}, instruments));
  if (hasErrors(issues)) return fail(issues);
  const withdrawal = entry as unknown as WithdrawalEntry;
  const contentHash = hashWithdrawal(withdrawal);
  const known = findKnown(course, withdrawal.id);
  const standing = checkRevision(known, withdrawal, contentHash);
  if (standing !== 'newer') return settle(course, withdrawal, standing, issues);
  const withdrawn = { id: withdrawal.id, revision: withdrawal.revision, contentHash };
  return succeed(change(course, { entry: withdrawal, known, withdrawn }, instruments));
}

function checkBelonging({ facts }: Course, entry: Record<string, unknown>): Issue[] {
  const issues: Issue[] = [];
  if (typeof entry.course === 'string' && entry.course !== facts.id) {
    issues.push(createError('course/wrong-course', ['course'], { expected: facts.id, received: cut(entry.course) }));
  }
  if (typeof entry.subject === 'string' && entry.subject !== facts.subject)
    issues.push(createError('course/wrong-subject', ['subject'], {}));
  return issues;
}

/** The ids are in order, so that an unknown one is known for new without looking at every response. */
function findKnown(course: Course, id: string): Known {
  const { entryIds } = course;
  const index = positionOfId(entryIds, id);
  if (entryIds[index] !== id) return undefined;
  const place = findResponse(course.lanes, id);
  return place ? place.lane.responses[place.position] : course.withdrawn.find((entry) => entry.id === id);
}

function positionOfId(ids: readonly string[], id: string): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] as string) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The highest revision of an entry holds, whatever order they come in; two contents cannot share a revision. */
function checkRevision(
  known: Known,
  entry: { readonly revision: number },
  contentHash: number,
): 'newer' | 'older' | 'same' | 'conflicting' {
  if (!known || entry.revision > known.revision) return 'newer';
  if (entry.revision < known.revision) return 'older';
  return known.contentHash === contentHash ? 'same' : 'conflicting';
}

function settle(
  course: Course,
  { id, revision, recordedAt }: { id: string; revision: number; recordedAt: string },
  standing: 'older' | 'same' | 'conflicting',
  warnings: readonly Issue[],
): Result<RecordedEntry, Issue> {
  if (standing === 'conflicting') return fail([createError('course/conflicting-revision', ['revision'], { id, revision })]);
  return succeed({ status: 'unchanged', course, changes: [], recordedAt }, warnings);
}

/** Optional parts are set one by one: copying them together would cost more than all the scoring. */
function createCourseResponse(
  { id, revision, recordedAt, instrument, form, respondents, enteredBy, mode, language, answeredOn }: InstrumentResponse,
  { items, scales }: FormScores,
  { contentHash, occasion, timing }: ResponseTiming & { readonly contentHash: number },
): CourseResponse {
  const people = respondents.map(({ role, id: person }) => ({ role, id: person }));
  const response: Mutable<CourseResponse> = {
    id,
    revision,
    recordedAt,
    instrument,
    form,
    answeredOn,
    respondents: people,
    contentHash,
    timing,
    items,
    scales,
  };
  if (occasion !== undefined) response.occasion = occasion;
  if (enteredBy !== undefined) response.enteredBy = enteredBy;
  if (mode !== undefined) response.mode = mode;
  if (language !== undefined) response.language = language;
  return response;
}

function change(
  course: Course,
  {
    entry,
    known,
    inserted,
    withdrawn,
  }: { entry: { id: string; recordedAt: string }; known: Known; inserted?: CourseResponse; withdrawn?: WithdrawnEntry },
  instruments: InstrumentVersions,
): RecordedEntry {
  const removed = known && 'form' in known ? known : undefined;
  const { lanes, changes } = foldResponse(
    course.lanes,
    { removed, inserted },
    { instruments, facts: course.facts, sequence: course.sequence + 1 },
  );
  const others = known && !removed ? course.withdrawn.filter(({ id }) => id !== entry.id) : course.withdrawn;
  const changed: Course = {
    kind: 'course',
    format: 1,
    facts: course.facts,
    sequence: course.sequence + 1,
    versions: versionsOf(course, { removed, inserted, lanes }),
    entryIds: known ? course.entryIds : course.entryIds.toSpliced(positionOfId(course.entryIds, entry.id), 0, entry.id),
    lanes,
    withdrawn: withdrawn ? [...others, withdrawn].sort((left, right) => (left.id < right.id ? -1 : 1)) : others,
  };
  return { status: 'recorded', course: changed, changes, recordedAt: entry.recordedAt };
}

/** The versions that the responses pin; all are looked at only where one may be gone. */
function versionsOf(
  { versions }: Course,
  {
    removed,
    inserted,
    lanes,
  }: { removed: CourseResponse | undefined; inserted: CourseResponse | undefined; lanes: Course['lanes'] },
): readonly string[] {
  const isGone = removed !== undefined && removed.instrument !== inserted?.instrument;
  if (!isGone && (!inserted || versions.includes(inserted.instrument))) return versions;
  return [...new Set(lanes.flatMap(({ responses }) => responses.map(({ instrument }) => instrument)))].sort();
}
