import { checkLife } from '../document/checkLife.js';
import type { Context, CourseChanges, CourseEntry, Pause, Session } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { checkDate, checkId, checkOpaqueId, oneOf, propertiesOfEntry, textLike } from './checkEnvelope.js';
import type { Checks } from './shape.js';
import { checkShape, listOf, objectOf } from './shape.js';

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

const session = objectOf({ id: checkOpaqueId }, { plannedOn: checkDate, heldOn: checkDate } satisfies Checks<Session>);
const pause = objectOf({ from: checkDate }, { to: checkDate } satisfies Checks<Pause>);
const context = objectOf({}, {
  from: checkDate,
  unit: checkOpaqueId,
  supplier: checkOpaqueId,
  caseworker: checkOpaqueId,
  effort: checkOpaqueId,
} satisfies Required<Checks<Context>>);

/** Checks a reference to a version of an instrument. */
export const reference = textLike(
  'instrument-reference',
  /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*@(?:0|[1-9]\d{0,8})(?:\.(?:0|[1-9]\d{0,8})){2}$/,
  96,
);

/** How each fact of the life of a course is checked. */
export const life = {
  startedOn: checkDate,
  expectedEndOn: checkDate,
  endedOn: checkDate,
  endReason: oneOf(...endReasons),
  groups: listOf(checkId, { least: 1, most: 100 }),
  profile: checkId,
  sessions: listOf(session, { most: 10_000 }),
  pauses: listOf(pause, { most: 1_000 }),
  timeZone: textLike('time-zone', /^[A-Za-z][A-Za-z0-9_+/-]*$/),
  context: listOf(context, { least: 1, most: 1_000 }),
} satisfies Required<Checks<Omit<CourseChanges, 'instrument'>>>;

/** Checks what changes of the facts of a course are made of. */
export const changes = objectOf({}, { instrument: reference, ...life } satisfies Required<Checks<CourseChanges>>);

const required = { kind: oneOf('course'), ...propertiesOfEntry, changes };
const optional = { effectiveOn: checkDate } satisfies Checks<CourseEntry>;

/** Returns everything wrong with an entry that says how the facts of a course have changed, but for what its instrument says. */
export function checkCourseEntry(input: Readonly<Record<string, unknown>>): readonly Issue[] {
  const issues = checkShape(input, { required, optional });
  return issues.length > 0 ? issues : checkLife(input.changes as CourseChanges, ['changes']);
}
