import type { ProgressionEvent } from '../generated/documents.js';
import { isEvent } from '../generated/structure.js';
import type { Issue } from '../issues/issue.js';
import type { Result } from '../shared/result.js';
import { checkDates } from './checkDates.js';
import { checkIdentities } from './checkIdentities.js';
import { validateAs } from './validateAs.js';

const dates = ['time', 'data/answeredOn', 'data/startedOn', 'data/sides/*/answeredOn', 'data/context/from'];
const ids = ['subject', 'data/course', 'data/subject', 'data/response', 'data/previous', 'data/sides/*/response'];

/** Returns any value as a progression event, or all that stands in its way. */
export function validateEvent(input: unknown): Result<ProgressionEvent, Issue> {
  return validateAs<ProgressionEvent>(input, {
    structure: isEvent,
    checkMeaning: (event) => [...checkDates(event, dates), ...checkIdentities(event, ids)],
  });
}
