import type { WithdrawalEntry } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { hasErrors } from '../issues/issue.js';
import { checkWithdrawal } from '../response/checkWithdrawal.js';
import { compareText } from '../shared/compareText.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import type { RecordedEntry } from './admitEntry.js';
import { checkBelonging, checkInstruments, settle } from './admitEntry.js';
import type { CourseParts } from './assembleCourse.js';
import { assembleCourse } from './assembleCourse.js';
import type { Course, CourseResponse, PlanSnapshot, WithdrawnEntry } from './course.js';
import type { InstrumentVersions } from './findInstrument.js';
import { foldResponse } from './foldEntry.js';
import { hashWithdrawal } from './hashEntry.js';
import type { KnownEntry } from './knownEntry.js';
import { findKnown, standingOf } from './knownEntry.js';
import { findHolder } from './placeResponse.js';
import { changeFacts } from './recordChange.js';
import { holdBack } from './releasePending.js';
import { restate } from './restate.js';
import { settingOf } from './seriesPointOf.js';
import { voiceOf } from './voice.js';
import { isRuledOut, listWaiting } from './waiting.js';

/** Returns the course without an entry, or why its withdrawal is refused. The entry need not have come yet. */
export function recordWithdrawal(
  course: Course,
  entry: Record<string, unknown>,
  instruments: InstrumentVersions,
): Result<RecordedEntry, Issue> {
  const issues: Issue[] = [];
  checkWithdrawal(entry, issues);
  issues.push(...checkBelonging(course, entry), ...checkInstruments(course, {}, instruments));
  if (hasErrors(issues)) return fail(issues);
  const withdrawal = entry as unknown as WithdrawalEntry;
  const { id, revision, recordedAt } = withdrawal;
  const voiceHash = voiceOf(course, id);
  const withdrawn = { id, revision, contentHash: hashWithdrawal(withdrawal), ...(voiceHash !== undefined && { voiceHash }) };
  const standing = standingOf(findRival(course, withdrawn), withdrawn);
  const mayCount = standing === 'older' && mayWaitAgain(course, withdrawn);
  if (standing !== 'newer' && !mayCount) return settle(course, withdrawal, { standing, warnings: issues });
  return succeed(withdraw(course, { withdrawn, recordedAt }, instruments), issues);
}

/** What stands against a withdrawal: the entry that holds, one of its own revision that waits, or an earlier withdrawal. */
function findRival(course: Course, { id, revision }: WithdrawnEntry): Pick<KnownEntry, 'revision' | 'contentHash'> | undefined {
  const isRival = (entry: { readonly id: string; readonly revision: number }) => entry.id === id && entry.revision === revision;
  const { plans = [], withdrawn } = course;
  const ofSameRevision = [...plans, ...listWaiting(course)].find(isRival);
  // Of a plan every revision stands, so that a later one does not keep an earlier one from being withdrawn.
  const isPlan = plans.some((plan) => plan.id === id);
  return ofSameRevision ?? (isPlan ? withdrawn.find((entry) => entry.id === id) : findKnown(course, id));
}

/** Whether a withdrawal that comes late must be remembered: an earlier revision that comes later still could hold again. */
function mayWaitAgain(course: Course, { id, revision }: WithdrawnEntry): boolean {
  const isNews = !course.withdrawn.some((known) => known.id === id && known.revision >= revision);
  return isNews && findKnown(course, id)?.kind === 'response' && !isRuledOut({ id, revision }, listWaiting(course), course);
}

/** Only a response is known to touch few facts. */
function withdraw(
  course: Course,
  { withdrawn, recordedAt }: { readonly withdrawn: WithdrawnEntry; readonly recordedAt: string },
  instruments: InstrumentVersions,
): RecordedEntry {
  const { id, revision } = withdrawn;
  const others = course.withdrawn.filter((entry) => entry.id !== id);
  const marks = [...others, withdrawn].sort((left, right) => compareText(left.id, right.id));
  const kept = <Entry extends { readonly id: string; readonly revision: number }>(entries: readonly Entry[] = []) =>
    entries.filter((entry) => entry.id !== id || entry.revision > revision);
  const waiting = kept(listWaiting(course));
  const held = findHolder(course.lanes, id);
  if (held) {
    const removed = held.revision < revision ? held : undefined;
    const { lanes, changes } = foldResponse(course.lanes, { removed, inserted: undefined }, settingOf(course, instruments));
    const after = assembleCourse(course, { lanes, withdrawn: marks, waiting });
    return { status: 'recorded', course: after, changes, recordedAt, refused: [] };
  }
  const plans = kept(course.plans);
  const isChange = course.changes?.some((entry) => entry.id === id) ?? false;
  const parts: Partial<CourseParts> = {
    withdrawn: marks,
    waiting,
    plans,
    occasions: kept(course.occasions),
    resolutions: kept(course.resolutions),
    ...(isChange && changeFacts(course, kept(course.changes), instruments)),
    ...holdBackFrom({ ...course, waiting }, plans, instruments),
  };
  return restate(course, { parts, recordedAt }, instruments);
}

/** The responses that rate a revision of the plan that is gone wait again. */
function holdBackFrom(
  course: Course & { readonly waiting: readonly CourseResponse[] },
  left: readonly PlanSnapshot[],
  instruments: InstrumentVersions,
): Partial<CourseParts> {
  if (left.length === (course.plans?.length ?? 0)) return {};
  return holdBack(course, left, settingOf({ ...course, plans: left }, instruments));
}
