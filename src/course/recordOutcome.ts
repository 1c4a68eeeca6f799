import type { FollowUpEntry, OccasionEntry } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { createError, hasErrors } from '../issues/issue.js';
import { checkFollowUpEntry } from '../response/checkFollowUpEntry.js';
import { checkOccasionEntry } from '../response/checkOccasionEntry.js';
import { compareText } from '../shared/compareText.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import { dateIn } from '../shared/timeZone.js';
import { listFormsOf } from './addOccasionFacts.js';
import type { RecordedEntry } from './admitEntry.js';
import { checkAround, settle } from './admitEntry.js';
import { checkKnown } from './checkFacts.js';
import type { Course, FollowUpResolution, OccasionOutcome } from './course.js';
import type { InstrumentVersions } from './findInstrument.js';
import { listInstruments } from './findInstrument.js';
import { hashContent } from './hashEntry.js';
import { findKnown, standingOf } from './knownEntry.js';
import { restate } from './restate.js';

/** Returns the course with an occasion in it at which nothing was measured, or why that is refused. */
export function recordOccasion(
  course: Course,
  entry: Record<string, unknown>,
  instruments: InstrumentVersions,
): Result<RecordedEntry, Issue> {
  const issues = [...checkOccasionEntry(entry), ...checkAround(course, entry, { kind: 'occasion', instruments })];
  const sound = entry as unknown as OccasionEntry;
  if (!hasErrors(issues)) issues.push(...checkOccasionOf(sound, instruments));
  if (hasErrors(issues)) return fail(issues);
  const { id, revision, recordedAt, occasion, form, status } = sound;
  const contentHash = hashContent(sound);
  const recordedOn = dateIn(recordedAt, (course.startedAs ?? course.facts).timeZone);
  const outcome = { id, revision, recordedAt, recordedOn, contentHash, occasion, ...(form !== undefined && { form }), status };
  return recordTold(course, { list: 'occasions', entry: outcome, warnings: issues }, instruments);
}

/**
 * Returns the course with what was done about a follow-up, or why that is refused. The response that called for it need
 * not have come yet.
 */
export function recordFollowUp(
  course: Course,
  entry: Record<string, unknown>,
  instruments: InstrumentVersions,
): Result<RecordedEntry, Issue> {
  const issues = [...checkFollowUpEntry(entry), ...checkAround(course, entry, { kind: 'follow-up', instruments })];
  const sound = entry as unknown as FollowUpEntry;
  if (!hasErrors(issues)) {
    const known = listInstruments(instruments).flatMap(({ definition }) => definition.followUps?.map(({ id }) => id) ?? []);
    issues.push(...checkKnown({ of: 'follow-up', id: sound.followUp, known }, ['followUp']));
  }
  if (hasErrors(issues)) return fail(issues);
  const { id, revision, recordedAt, followUp, response, resolvedOn, outcome } = sound;
  const resolution = { id, revision, recordedAt, contentHash: hashContent(sound), followUp, response, resolvedOn, outcome };
  return recordTold(course, { list: 'resolutions', entry: resolution, warnings: issues }, instruments);
}

/** Any version at hand may have it: which one is followed when, another entry may tell later. */
function checkOccasionOf({ occasion, form }: OccasionEntry, instruments: InstrumentVersions): Issue[] {
  const versions = listInstruments(instruments);
  const known = versions.flatMap(({ forms }) => [...forms.keys()]);
  const unknown = form === undefined ? [] : checkKnown({ of: 'form', id: form, known }, ['form']);
  if (unknown.length > 0) return unknown;
  const isOne = versions.some((version) => listFormsOf(version, { occasion, form }).length > 0);
  return isOne ? [] : [createError('course/unknown-occasion', ['occasion'], { occasion })];
}

type Told =
  | { readonly list: 'occasions'; readonly entry: OccasionOutcome }
  | { readonly list: 'resolutions'; readonly entry: FollowUpResolution };

function recordTold(
  course: Course,
  { list, entry, warnings }: Told & { readonly warnings: readonly Issue[] },
  instruments: InstrumentVersions,
): Result<RecordedEntry, Issue> {
  const standing = standingOf(findKnown(course, entry.id), entry);
  if (standing !== 'newer') return settle(course, entry, { standing, warnings });
  const others = (course[list] ?? []).filter(({ id }) => id !== entry.id);
  const told = [...others, entry].sort((left, right) => compareText(left.id, right.id));
  const withdrawn = course.withdrawn.filter(({ id }) => id !== entry.id);
  return succeed(restate(course, { parts: { [list]: told, withdrawn }, recordedAt: entry.recordedAt }, instruments), warnings);
}
