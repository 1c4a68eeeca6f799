import type { CourseChanges } from '../generated/documents.js';
import type { Issue, IssuePath } from '../issues/issue.js';
import { checkDates, checkOrder } from './checkDates.js';
import { checkIdentities } from './checkIdentities.js';
import { select } from './select.js';

const dates = [
  'startedOn',
  'expectedEndOn',
  'endedOn',
  'sessions/*/plannedOn',
  'sessions/*/heldOn',
  'pauses/*/from',
  'pauses/*/to',
  'context/*/from',
];
const ids = ['sessions/*/id', 'context/*/unit', 'context/*/supplier', 'context/*/caseworker', 'context/*/effort'];

/**
 * Returns what is wrong with what a course and its changes have in common: dates that do not exist or stand in the wrong
 * order, ids that could be CPR numbers.
 */
export function checkLife(life: CourseChanges, path: IssuePath): readonly Issue[] {
  const ofDates = checkDates(life, dates);
  const ofOrder = [
    ...checkOrder({ path: [], value: life }, [
      ['startedOn', 'expectedEndOn'],
      ['startedOn', 'endedOn'],
    ]),
    ...select<object>(life, 'pauses/*').flatMap((pause) => checkOrder(pause, [['from', 'to']])),
  ];
  const issues = [...(ofDates.length > 0 ? ofDates : ofOrder), ...checkIdentities(life, ids)];
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}
