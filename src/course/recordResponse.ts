import type { InstrumentResponse } from '../generated/documents.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { createError, hasErrors } from '../issues/issue.js';
import type { ReadResponse } from '../response/readResponse.js';
import { readResponse } from '../response/readResponse.js';
import { findFollowUps } from '../scoring/findFollowUps.js';
import type { FormScores } from '../scoring/formScores.js';
import { scoreScales } from '../scoring/scoreForm.js';
import { listOnce } from '../shared/listOnce.js';
import type { Mutable } from '../shared/mutable.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import type { RecordedEntry } from './admitEntry.js';
import { checkBelonging, checkInstruments, refuseInstrument, settle } from './admitEntry.js';
import { advance, assembleCourse } from './assembleCourse.js';
import { checkAnswerDay } from './checkAnswerDay.js';
import type { Course, CourseResponse } from './course.js';
import type { InstrumentVersions } from './findInstrument.js';
import { findInstrument, listInstruments } from './findInstrument.js';
import { foldResponse } from './foldEntry.js';
import { hashResponse, hashVoice } from './hashEntry.js';
import type { KnownEntry } from './knownEntry.js';
import { checkEntryKind, findKnown, positionOfId, standingOf } from './knownEntry.js';
import { factsOn } from './life.js';
import { findHolder } from './placeResponse.js';
import { rate } from './releasePending.js';
import type { CourseSetting } from './seriesPointOf.js';
import { settingOf } from './seriesPointOf.js';
import type { ResponseTiming } from './timeResponse.js';
import { checkOccasion, placingForm, timeResponse } from './timeResponse.js';
import { markVoice, voiceOf } from './voice.js';
import { isRuledOut, listWaiting } from './waiting.js';

/** Returns the course with a response in it, or waiting in it for its plan; or why the response is refused. */
export function recordResponse(
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
    // What the envelope has refused already is not looked up, nor told again.
    ...(scores && issues.every(({ path }) => path[0] !== 'occasion')
      ? checkOccasion(entry.occasion, scores.form, instruments)
      : []),
  ];
  if (!instrument && problems.length === 0) problems.push(refuseInstrument(entry.instrument, [course.facts.instrument]));
  if (!instrument || !scores || hasErrors(problems)) return fail(problems);
  const response = entry as unknown as InstrumentResponse;
  const contentHash = hashResponse(response, scores.form);
  const known = findKnown(course, response.id);
  const ofOtherKind = checkEntryKind(known, response.id, 'response');
  if (ofOtherKind.length > 0) return fail(ofOtherKind);
  const voice = known && voiceOf(course, response.id);
  const waiting = listWaiting(course).find(({ id, revision }) => id === response.id && revision === response.revision);
  const standing = standingOf(waiting ?? known, { revision: response.revision, contentHash });
  if (standing !== 'conflicting' && voice !== undefined && voice !== hashVoice(response))
    return fail([createError('course/other-respondents', ['respondents'], { id: response.id })]);
  const mayReturn = standing === 'older' && !waiting && known?.kind === 'response' && mayHoldAgain(course, response);
  const heard = markVoice(course, response);
  const isOnlyHeard = standing === 'older' && !mayReturn && heard !== course;
  if (isOnlyHeard) return succeed(conclude(assembleCourse(heard, {}), response), problems);
  if (standing !== 'newer' && !mayReturn) return settle(course, response, { standing, warnings: problems });
  scoreScales(scores);
  const setting = settingOf(course, instruments);
  const form = placingForm(response, scores.form, setting);
  const inserted = createCourseResponse(response, scores, { contentHash, ...timeResponse(response, form, course.facts) });
  problems.push(...checkAnswerDay(inserted, form, course.facts));
  const isPlanless = scores.form.goals !== undefined && findPlan(course, response.planRevision) === undefined;
  const recorded = isPlanless || mayReturn ? wait(heard, inserted, setting) : insert(heard, { inserted, known }, setting);
  return succeed(recorded, problems);
}

/** Where the entry's instrument is not at hand, it is read against another version, so that all problems are told at once. */
function readAgainst(instrument: Instrument | undefined, entry: Record<string, unknown>, course: Course): ReadResponse {
  if (!instrument) return { issues: [], scores: undefined };
  const facts = typeof entry.answeredOn === 'string' ? factsOn(course, entry.answeredOn) : course.facts;
  return readResponse(instrument, entry, { facts, plan: findPlan(course, entry.planRevision) });
}

function findPlan({ plans }: Course, revision: unknown) {
  return plans?.find((plan) => plan.revision === revision);
}

/** Whether an earlier revision may come to hold after all, since the later one rates a plan that may be withdrawn. */
function mayHoldAgain(course: Course, { id, revision, planRevision }: InstrumentResponse): boolean {
  const isGone = course.withdrawn.some((gone) => gone.id === id && gone.revision > revision);
  const candidate = { id, revision, ...(planRevision !== undefined && { planRevision }) };
  return !isGone && !isRuledOut(candidate, listWaiting(course), course);
}

function wait(course: Course, response: CourseResponse, setting: CourseSetting): RecordedEntry {
  const unrated = rate(response, undefined, setting);
  const after = assembleCourse(course, { waiting: [...listWaiting(course), unrated] });
  return { ...conclude(after, response), status: after.pending?.includes(unrated) ? 'pending' : 'recorded' };
}

/** Of a response that nothing is told of yet. */
function conclude(course: Course, { recordedAt }: Pick<CourseResponse, 'recordedAt'>): RecordedEntry {
  return { status: 'recorded', course, changes: [], recordedAt, refused: [] };
}

/** Optional parts are set one by one: copying them together would cost more than all the scoring. */
function createCourseResponse(
  response: InstrumentResponse,
  scores: FormScores,
  { contentHash, occasion, timing }: ResponseTiming & { readonly contentHash: number },
): CourseResponse {
  const { id, revision, recordedAt, instrument, form, respondents, enteredBy, mode, language, answeredOn } = response;
  const { items, scales } = scores;
  const created: Mutable<CourseResponse> = {
    id,
    revision,
    recordedAt,
    instrument,
    form,
    answeredOn,
    respondents: respondents.map(({ role, id: person, count }) =>
      count === undefined ? { role, id: person } : { role, id: person, count },
    ),
    contentHash,
    timing,
    items,
    scales,
  };
  if (occasion !== undefined) created.occasion = occasion;
  if (enteredBy !== undefined) created.enteredBy = enteredBy;
  if (mode !== undefined) created.mode = mode;
  if (language !== undefined) created.language = language;
  if (response.occasion !== undefined) created.isOccasionNamed = true;
  if (scores.form.goals) Object.assign(created, { planRevision: response.planRevision, goals: copyGoals(response.goals) });
  if (scores.steps) created.steps = scores.steps;
  if (scores.unconverted) created.unconverted = scores.unconverted;
  const followUps = findFollowUps(scores);
  if (followUps.length > 0) created.followUps = followUps;
  return created;
}

/** What a host does with its entry afterwards must not reach the course. */
function copyGoals(goals: InstrumentResponse['goals'] = {}): CourseResponse['goals'] {
  const told = Object.entries(goals).filter(([, rating]) => rating !== undefined);
  return Object.fromEntries(
    told.map(([goal, rating]) => [goal, typeof rating === 'object' ? { missing: rating.missing } : rating]),
  );
}

function insert(
  course: Course,
  { inserted, known }: { readonly inserted: CourseResponse; readonly known: KnownEntry | undefined },
  setting: CourseSetting,
): RecordedEntry {
  const { id, recordedAt } = inserted;
  const removed = known?.kind === 'response' ? findHolder(course.lanes, id) : undefined;
  const { lanes, changes } = foldResponse(course.lanes, { removed, inserted }, setting);
  // One that rates goals may have to wait again: then its earlier revisions are still withdrawn.
  const isTakenBack = known?.kind === 'withdrawal' && inserted.planRevision === undefined;
  const after = advance(course, {
    versions: versionsWith(course, { removed, inserted, lanes }),
    entryIds: known ? course.entryIds : course.entryIds.toSpliced(positionOfId(course.entryIds, id), 0, id),
    lanes,
    withdrawn: isTakenBack ? course.withdrawn.filter((entry) => entry.id !== id) : course.withdrawn,
    waiting: stillWaiting(course, { inserted, removed }, setting),
  });
  return { status: 'recorded', course: after, changes, recordedAt, refused: [] };
}

/** The revision that gives way to one that rates goals may hold again, should the plan of that one be withdrawn. */
function stillWaiting(
  course: Course,
  { inserted, removed }: { readonly inserted: CourseResponse; readonly removed: CourseResponse | undefined },
  setting: CourseSetting,
): readonly CourseResponse[] {
  const waiting = listWaiting(course);
  if (!removed || inserted.planRevision === undefined) return waiting;
  return [...waiting, rate(removed, undefined, setting)];
}

/** The versions that the responses pin; all are looked at only where one may be gone. */
function versionsWith(
  course: Course,
  { removed, inserted, lanes }: { removed: CourseResponse | undefined; inserted: CourseResponse; lanes: Course['lanes'] },
): readonly string[] {
  const isGone = removed !== undefined && removed.instrument !== inserted.instrument;
  if (!isGone && course.versions.includes(inserted.instrument)) return course.versions;
  const all = [...lanes.flatMap(({ responses }) => responses), ...listWaiting(course)];
  return listOnce(all.map(({ instrument }) => instrument));
}
