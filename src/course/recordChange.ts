import { checkLife } from '../document/checkLife.js';
import type { Cadence, CourseChanges, CourseEntry, CourseFacts } from '../generated/documents.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { createError, createWarning, hasErrors } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { checkCourseEntry } from '../response/checkCourseEntry.js';
import { rescoreConverted } from '../scoring/rescoreConverted.js';
import { jsonEqual } from '../shared/jsonEqual.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import { dateIn } from '../shared/timeZone.js';
import type { RecordedEntry } from './admitEntry.js';
import { checkAround, refuseInstrument, settle } from './admitEntry.js';
import type { CourseParts } from './assembleCourse.js';
import { checkAnswerDay } from './checkAnswerDay.js';
import { checkReferences } from './checkFacts.js';
import type { Course, CourseChange, CourseResponse } from './course.js';
import type { InstrumentVersions } from './findInstrument.js';
import { findInstrument, listInstruments } from './findInstrument.js';
import { hashContent } from './hashEntry.js';
import { findKnown, standingOf } from './knownEntry.js';
import { applyChanges, compareChanges } from './life.js';
import { restate } from './restate.js';
import type { CourseSetting } from './seriesPointOf.js';
import { formOf, seriesPointOf, settingOf } from './seriesPointOf.js';
import { placingForm, timeResponse } from './timeResponse.js';
import { listReigns, never } from './versionOn.js';
import { listWaiting } from './waiting.js';

/** Returns the course with changed facts, and all that follows from them; or why they are refused. */
export function recordChange(
  course: Course,
  entry: Record<string, unknown>,
  instruments: InstrumentVersions,
): Result<RecordedEntry, Issue> {
  const issues = [...checkCourseEntry(entry), ...checkAround(course, entry, { kind: 'course', instruments })];
  if (!hasErrors(issues)) issues.push(...checkMeaning(course, entry as unknown as CourseEntry, instruments));
  if (hasErrors(issues)) return fail(issues);
  const change = createChange(entry as unknown as CourseEntry, course.startedAs ?? course.facts);
  const standing = standingOf(findKnown(course, change.id), change);
  if (standing !== 'newer') return settle(course, change, { standing, warnings: issues });
  const changes = [...(course.changes ?? []).filter(({ id }) => id !== change.id), change].sort(compareChanges);
  const withdrawn = course.withdrawn.filter(({ id }) => id !== change.id);
  const parts = { ...changeFacts(course, changes, instruments), withdrawn };
  issues.push(...warnOf(course, { ...course, ...parts }, { entry: change.id, instruments }));
  return succeed(restate(course, { parts, recordedAt: change.recordedAt }, instruments), issues);
}

/** Each entry is sound by itself, and which of two is wrong is not known: nothing is refused. */
function warnOf(
  before: Course,
  after: Course,
  { entry, instruments }: { readonly entry: string; readonly instruments: InstrumentVersions },
): Issue[] {
  const { facts } = after;
  const isPausedLater = facts.pauses?.some(({ from }) => from > (facts.endedOn ?? never)) ?? false;
  const isUndated = facts.endReason !== undefined && facts.endedOn === undefined;
  const isConflicting = isPausedLater || isUndated || checkLife(facts, []).length > 0;
  const warnings = isConflicting ? [createWarning('course/conflicting-facts', ['changes'], { entry })] : [];
  if (facts.startedOn === before.facts.startedOn && facts.endedOn === before.facts.endedOn) return warnings;
  const setting = settingOf(after, instruments);
  const [misplaced] = after.lanes.flatMap(({ responses }) =>
    responses.flatMap((response) => {
      const form = placingForm(response, formOf(response, instruments).form, setting);
      return checkAnswerDay(response, form, facts);
    }),
  );
  return misplaced ? [...warnings, { ...misplaced, path: ['changes'] }] : warnings;
}

/** Returns the parts of a course that hang on its facts, with other changes of these. */
export function changeFacts(
  course: Course,
  changes: readonly CourseChange[],
  instruments: InstrumentVersions,
): Partial<CourseParts> & Pick<Course, 'facts'> {
  const startedAs = course.startedAs ?? course.facts;
  const facts = applyChanges(startedAs, changes);
  const setting = settingOf({ ...course, facts, startedAs, changes }, instruments);
  const adapt = (response: CourseResponse) => retime(convert(response, setting), setting);
  return {
    facts,
    startedAs,
    changes,
    lanes: course.lanes.map((lane) => ({ ...lane, responses: lane.responses.map(adapt) })),
    waiting: listWaiting(course).map(adapt),
  };
}

/** Which occasion a response belongs to hangs on the days of the course. */
function retime(response: CourseResponse, setting: CourseSetting): CourseResponse {
  const { occasion, timing: before, isOccasionNamed, ...rest } = response;
  const answered = { answeredOn: response.answeredOn, ...(isOccasionNamed && occasion !== undefined && { occasion }) };
  const form = placingForm(answered, formOf(response, setting.instruments).form, setting);
  const timing = timeResponse(answered, form, setting.facts);
  if (timing.timing === before && timing.occasion === occasion) return response;
  return { ...rest, ...timing, ...(isOccasionNamed && { isOccasionNamed }) };
}

/** Which norms convert a score hangs on the groups that the citizen was of. */
function convert(response: CourseResponse, setting: CourseSetting): CourseResponse {
  const { scales, unconverted } = response;
  if (!unconverted) return response;
  const { form, traits } = seriesPointOf(response, setting);
  const converted = rescoreConverted(form, { scales, unconverted }, traits);
  return jsonEqual(converted, scales) ? response : { ...response, scales: converted };
}

/** Any version at hand may have a group or a profile: which one is followed when, another entry may tell later. */
function checkMeaning(course: Course, { changes }: CourseEntry, instruments: InstrumentVersions): Issue[] {
  const versions = listInstruments(instruments).filter(({ id }) => course.facts.instrument.startsWith(`${id}@`));
  return [...checkReferences(changes, versions), ...checkVersion(course, changes, versions)].map((issue) =>
    placeIssue(issue, ['changes']),
  );
}

/**
 * Returns an issue when a version that is to be followed is not at hand, or counts the occasions of a cadence otherwise than
 * one that the course has followed: the same name would mean two occasions.
 */
function checkVersion(course: Course, { instrument }: CourseChanges, versions: readonly Instrument[]): Issue[] {
  if (instrument === undefined) return [];
  const next = findInstrument(versions, instrument);
  if (!next)
    return [
      refuseInstrument(
        instrument,
        versions.map(({ reference }) => reference),
      ),
    ];
  const others = listReigns(course).flatMap((reign) => findInstrument(versions, reign.instrument) ?? []);
  const strange = next.definition.cadences?.find((cadence) => others.some((other) => isCountedOtherwise(cadence, other)));
  return strange ? [createError('course/other-cadence', ['instrument'], { cadence: strange.id, instrument })] : [];
}

function isCountedOtherwise(cadence: Cadence, { definition: { cadences = [] } }: Instrument): boolean {
  const countOf = (one: Cadence) => [one.type, one.type === 'interval' && one.every];
  return cadences.some((other) => other.id === cadence.id && !jsonEqual(countOf(other), countOf(cadence)));
}

function createChange(entry: CourseEntry, { timeZone }: CourseFacts): CourseChange {
  const { id, revision, recordedAt, effectiveOn = dateIn(recordedAt, timeZone), changes } = entry;
  return { id, revision, recordedAt, contentHash: hashContent(entry), effectiveOn, changes: JSON.parse(JSON.stringify(changes)) };
}
