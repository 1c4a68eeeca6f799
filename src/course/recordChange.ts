import { checkLife } from '../document/checkLife.js';
import type { CourseEntry, CourseFacts } from '../generated/documents.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { createWarning, hasErrors } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { checkCourseEntry } from '../response/checkCourseEntry.js';
import { rescoreConverted } from '../scoring/rescoreConverted.js';
import { jsonEqual } from '../shared/jsonEqual.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import { dateIn } from '../shared/timeZone.js';
import type { RecordedEntry } from './admitEntry.js';
import { checkAround, settle } from './admitEntry.js';
import type { CourseParts } from './assembleCourse.js';
import { checkReferences } from './checkFacts.js';
import type { Course, CourseChange, CourseResponse } from './course.js';
import type { InstrumentVersions } from './findInstrument.js';
import { findFollowed } from './findInstrument.js';
import { hashContent } from './hashEntry.js';
import { findKnown, standingOf } from './knownEntry.js';
import { applyChanges, compareChanges } from './life.js';
import { restate } from './restate.js';
import type { CourseSetting } from './seriesPointOf.js';
import { formOf, seriesPointOf, settingOf } from './seriesPointOf.js';
import { timeResponse } from './timeResponse.js';
import { listWaiting } from './waiting.js';

/** Returns the course with changed facts, and all that follows from them; or why they are refused. */
export function recordChange(
  course: Course,
  entry: Record<string, unknown>,
  instruments: InstrumentVersions,
): Result<RecordedEntry, Issue> {
  const issues = [...checkCourseEntry(entry), ...checkAround(course, entry, { kind: 'course', instruments })];
  if (!hasErrors(issues)) issues.push(...checkMeaning(entry as unknown as CourseEntry, findFollowed(instruments, course.facts)));
  if (hasErrors(issues)) return fail(issues);
  const change = createChange(entry as unknown as CourseEntry, course.startedAs ?? course.facts);
  const standing = standingOf(findKnown(course, change.id), change);
  if (standing !== 'newer') return settle(course, change, { standing, warnings: issues });
  const changes = [...(course.changes ?? []).filter(({ id }) => id !== change.id), change].sort(compareChanges);
  const withdrawn = course.withdrawn.filter(({ id }) => id !== change.id);
  const parts = { ...changeFacts(course, changes, instruments), withdrawn };
  // Each entry is sound by itself, and which of two is wrong is not known: nothing is refused.
  if (checkLife(parts.facts, []).length > 0) {
    issues.push(createWarning('course/conflicting-facts', ['changes'], { entry: change.id }));
  }
  return succeed(restate(course, { parts, recordedAt: change.recordedAt }, instruments), issues);
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
function retime(response: CourseResponse, { instruments, facts }: CourseSetting): CourseResponse {
  const { occasion, timing: before, isOccasionNamed, ...rest } = response;
  const answered = { answeredOn: response.answeredOn, ...(isOccasionNamed && occasion !== undefined && { occasion }) };
  const timing = timeResponse(answered, formOf(response, instruments).form, facts);
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

function checkMeaning({ changes }: CourseEntry, instrument: Instrument): Issue[] {
  return checkReferences(changes, instrument).map((issue) => placeIssue(issue, ['changes']));
}

function createChange(entry: CourseEntry, { timeZone }: CourseFacts): CourseChange {
  const { id, revision, recordedAt, effectiveOn = dateIn(recordedAt, timeZone), changes } = entry;
  return { id, revision, recordedAt, contentHash: hashContent(entry), effectiveOn, changes: JSON.parse(JSON.stringify(changes)) };
}
