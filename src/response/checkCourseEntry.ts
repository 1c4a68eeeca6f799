import { checkLife } from '../document/checkLife.js';
import type { CourseChanges, CourseEntry } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { hasErrors } from '../issues/issue.js';
import { isPlainObject } from '../issues/received.js';
import { checkDate, checkId, checkOpaqueId, oneOf, propertiesOfEntry, textLike } from './checkEnvelope.js';
import { checkList, objectOf, valueOf } from './checkList.js';
import type { Check, Findings, Properties } from './checkProperties.js';
import { checkProperties } from './checkProperties.js';

const entry: Properties = {
  required: { kind: oneOf('course'), ...propertiesOfEntry, changes: undefined },
  optional: { effectiveOn: checkDate } satisfies Partial<Record<keyof CourseEntry, Check>>,
};

const endReasons: readonly NonNullable<CourseChanges['endReason']>[] = [
  'job',
  'education',
  'completed',
  'transferred',
  'dropped-out',
  'moved',
  'died',
  'other',
];

const life: Properties = {
  required: {},
  optional: {
    startedOn: checkDate,
    expectedEndOn: checkDate,
    endedOn: checkDate,
    endReason: oneOf(...endReasons),
    profile: checkId,
    timeZone: textLike('time-zone', /^[A-Za-z][A-Za-z0-9_+/-]*$/),
    groups: undefined,
    sessions: undefined,
    pauses: undefined,
    context: undefined,
  } satisfies Record<keyof CourseChanges, Check | undefined>,
};

const session = { required: { id: checkOpaqueId }, optional: { plannedOn: checkDate, heldOn: checkDate } };
const pause = { required: { from: checkDate }, optional: { to: checkDate } };
const context = {
  required: {},
  optional: {
    from: checkDate,
    unit: checkOpaqueId,
    supplier: checkOpaqueId,
    caseworker: checkOpaqueId,
    effort: checkOpaqueId,
  },
};

/** Returns everything wrong with an entry that says how the facts of a course have changed. */
export function checkCourseEntry(input: Readonly<Record<string, unknown>>): Issue[] {
  const issues: Issue[] = [];
  checkProperties(input, entry, { path: [], issues });
  const { changes } = input;
  if (changes !== undefined) objectOf(life)(changes, { path: ['changes'], issues });
  if (isPlainObject(changes)) checkLists(changes, { path: ['changes'], issues });
  return hasErrors(issues) ? issues : [...issues, ...checkLife(changes as CourseChanges, ['changes'])];
}

function checkLists({ groups, sessions, pauses, context: contexts }: Record<string, unknown>, { path, issues }: Findings): void {
  const at = (property: string) => ({ path: [...path, property], issues });
  checkList(groups, { least: 1, most: 100, checkPart: valueOf(checkId) }, at('groups'));
  checkList(sessions, { most: 10_000, checkPart: objectOf(session) }, at('sessions'));
  checkList(pauses, { most: 1_000, checkPart: objectOf(pause) }, at('pauses'));
  checkList(contexts, { least: 1, most: 1_000, checkPart: objectOf(context) }, at('context'));
}
