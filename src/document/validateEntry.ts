import type { Entry } from '../generated/documents.js';
import { isEntry } from '../generated/structure.js';
import type { Issue } from '../issues/issue.js';
import type { Result } from '../shared/result.js';
import { checkDates } from './checkDates.js';
import { checkIdentities } from './checkIdentities.js';
import { checkLife } from './checkLife.js';
import { validateAs } from './validateAs.js';

const dates = ['recordedAt', 'answeredOn', 'plannedOn', 'effectiveOn', 'resolvedOn', 'goals/*/dueOn'];
const ids = ['id', 'course', 'subject', 'enteredBy', 'respondents/*/id', 'response', 'occasion', 'goals/*/id', 'goals/*/parent'];

/** Returns any value as an entry of a course, or all that stands in its way; instrument and course are not looked at. */
export function validateEntry(input: unknown): Result<Entry, Issue> {
  return validateAs<Entry>(input, { structure: isEntry, checkMeaning });
}

function checkMeaning(entry: Entry): readonly Issue[] {
  const realm = entry.kind === 'response' ? 'response' : 'course';
  return [
    ...checkDates(entry, dates, realm),
    ...checkIdentities(entry, ids, realm),
    ...(entry.kind === 'course' ? checkLife(entry.changes, ['changes']) : []),
  ];
}
