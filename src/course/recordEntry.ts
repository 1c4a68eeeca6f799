import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { isPlainObject, typeOf } from '../issues/received.js';
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

/** Returns the course with an entry in it, and the facts that changed; or why the entry is refused. */
export function recordEntry(course: Course, entry: unknown, instruments: InstrumentVersions): Result<RecordedEntry, Issue> {
  if (!isPlainObject(entry))
    return fail([createError('response/wrong-type', [], { expected: ['object'], received: typeOf(entry) })]);
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
    default:
      return recordResponse(course, entry, instruments);
  }
}
