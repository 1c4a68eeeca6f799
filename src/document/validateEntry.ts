import type { Entry, InstrumentResponse } from '../generated/documents.js';
import { isEntry } from '../generated/structure.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { isCprLike } from '../shared/cpr.js';
import { isOpaqueId } from '../shared/opaqueId.js';
import type { Result } from '../shared/result.js';
import { checkDates } from './checkDates.js';
import { checkGoalTexts, checkGoalTree } from './checkGoalTree.js';
import { checkIdentities } from './checkIdentities.js';
import { checkLife } from './checkLife.js';
import { checkReason } from './checkReason.js';
import { describeValue } from './describeValue.js';
import { validateAs } from './validateAs.js';

const dates = ['recordedAt', 'answeredOn', 'plannedOn', 'effectiveOn', 'resolvedOn', 'goals/*/dueOn'];
const ids = ['id', 'course', 'subject', 'enteredBy', 'respondents/*/id', 'response', 'occasion', 'goals/*/id', 'goals/*/parent'];

/** Returns any value as an entry of a course, or all that stands in its way; instrument and course are not looked at. */
export function validateEntry(input: unknown): Result<Entry, Issue> {
  return validateAs<Entry>(input, { structure: isEntry, checkMeaning });
}

function checkMeaning(entry: Entry): readonly Issue[] {
  const realm = entry.kind === 'response' ? 'response' : 'course';
  return [...checkDates(entry, dates, realm), ...checkIdentities(entry, ids, realm), ...checkOwn(entry)];
}

function checkOwn(entry: Entry): readonly Issue[] {
  switch (entry.kind) {
    case 'response':
      return checkGoalNames(entry);
    case 'plan':
      return [...checkGoalTree(entry.goals), ...checkGoalTexts(entry.goals)];
    case 'course':
      return checkLife(entry.changes, ['changes']);
    case 'occasion':
      return checkReason(entry);
    default:
      return [];
  }
}

function checkGoalNames({ goals = {} }: InstrumentResponse): readonly Issue[] {
  return Object.keys(goals).flatMap((goal) => {
    const path = ['goals', goal];
    if (!isOpaqueId(goal))
      return [createError('document/wrong-key', path, { expected: 'opaque-id', received: describeValue(goal) })];
    return isCprLike(goal) ? [createError('response/cpr-like-id', path, {})] : [];
  });
}
