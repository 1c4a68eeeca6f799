import { issueLimit } from '../document/checkBounds.js';
import type { Entry } from '../generated/documents.js';
import { refuseType } from '../instrument/refuse.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { cut, isPlainObject, typeOf } from '../issues/received.js';
import { suggest } from '../issues/suggest.js';
import { compareText } from '../shared/compareText.js';
import type { Result } from '../shared/result.js';
import { fail } from '../shared/result.js';
import type { RecordedEntry } from './admitEntry.js';
import type { Course } from './course.js';
import type { InstrumentVersions } from './findInstrument.js';
import { recordChange } from './recordChange.js';
import { recordFollowUp, recordOccasion } from './recordOutcome.js';
import { recordPlan } from './recordPlan.js';
import { recordResponse } from './recordResponse.js';
import { recordWithdrawal } from './recordWithdrawal.js';
import { restateAwaited } from './restateAwaited.js';

/** Returns the course with an entry in it, and the facts that changed; or why the entry is refused, as far as it is worth telling. */
export function recordEntry(course: Course, entry: unknown, instruments: InstrumentVersions): Result<RecordedEntry, Issue> {
  if (!isPlainObject(entry))
    return fail([createError('response/wrong-type', [], { expected: ['object'], received: typeOf(entry) })]);
  const recorded = tellAwaited(course, recordKind(course, entry, instruments), { entry, instruments });
  if (recorded.issues.length <= issueLimit) return recorded;
  const ranked = recorded.issues.toSorted((left, right) => compareText(left.severity, right.severity));
  return { ...recorded, issues: ranked.slice(0, issueLimit) };
}

/** Adds what the entry changes of occasions that have been told of. */
function tellAwaited(
  before: Course,
  recorded: Result<RecordedEntry, Issue>,
  { entry, instruments }: { readonly entry: { readonly id?: unknown }; readonly instruments: InstrumentVersions },
): Result<RecordedEntry, Issue> {
  if (!recorded.ok || before.toldUntil === undefined || recorded.value.status === 'unchanged') return recorded;
  const { course: after, changes } = recorded.value;
  const awaited = restateAwaited({ before, after, entryId: entry.id as string }, instruments);
  return awaited.length === 0 ? recorded : { ...recorded, value: { ...recorded.value, changes: [...changes, ...awaited] } };
}

function recordKind(
  course: Course,
  entry: Record<string, unknown>,
  instruments: InstrumentVersions,
): Result<RecordedEntry, Issue> {
  switch (entry.kind) {
    case 'withdrawal':
      return recordWithdrawal(course, entry, instruments);
    case 'plan':
      return recordPlan(course, entry, instruments);
    case 'course':
      return recordChange(course, entry, instruments);
    case 'occasion':
      return recordOccasion(course, entry, instruments);
    case 'follow-up':
      return recordFollowUp(course, entry, instruments);
    case 'response':
    case undefined:
      return recordResponse(course, entry, instruments);
    default:
      return fail([refuseKind(entry.kind)]);
  }
}

const kinds: readonly Entry['kind'][] = ['response', 'withdrawal', 'plan', 'course', 'occasion', 'follow-up'];

function refuseKind(kind: unknown): Issue {
  if (typeof kind !== 'string') return placeIssue(refuseType('string', kind), ['kind']);
  const suggestion = suggest(kind, kinds);
  const params = { expected: kinds, received: cut(kind), ...(suggestion === undefined ? {} : { suggestion }) };
  return createError('response/wrong-value', ['kind'], params);
}
