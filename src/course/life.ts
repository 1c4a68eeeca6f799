import type { Context, CourseChanges, CourseFacts, Pause, Session } from '../generated/documents.js';
import { compareRecorded } from './compareRecorded.js';
import type { Course, CourseChange } from './course.js';

/**
 * Returns the facts of a course with recorded changes in them, in the order they take effect.
 *
 * A value takes the place of the one before. Meetings (by id), pauses and who is responsible (both by first day) join
 * those known; one of the same id or day takes its place.
 */
export function applyChanges(startedAs: CourseFacts, changes: readonly CourseChange[]): CourseFacts {
  return changes.reduce(applyChange, startedAs);
}

/** Returns the facts of a course with the groups and the profile that the citizen had on a day. */
export function factsOn(
  { facts, startedAs, changes }: Pick<Course, 'facts' | 'startedAs' | 'changes'>,
  day: string,
): CourseFacts {
  if (!startedAs || !changes) return facts;
  const later = changes.findIndex(({ effectiveOn }) => effectiveOn > day);
  if (later < 0) return facts;
  const { groups, profile } = applyChanges(startedAs, changes.slice(0, later));
  const { groups: _, profile: __, ...rest } = facts;
  return { ...rest, ...(groups && { groups }), ...(profile !== undefined && { profile }) };
}

function applyChange(facts: CourseFacts, { effectiveOn, changes }: CourseChange): CourseFacts {
  const { sessions, pauses, context, ...plain } = changes;
  return {
    ...facts,
    ...plain,
    ...(sessions && { sessions: mergeSessions(facts.sessions, sessions) }),
    ...(pauses && { pauses: mergeBy<Pause>(facts.pauses, pauses, ({ from }) => from) }),
    ...(context && { context: mergeContext(facts.context, context, effectiveOn) }),
  };
}

/** Orders changes as they take effect: by day, the moment they were recorded, and id. */
export function compareChanges(left: CourseChange, right: CourseChange): number {
  if (left.effectiveOn !== right.effectiveOn) return left.effectiveOn < right.effectiveOn ? -1 : 1;
  return compareRecorded(left, right);
}

/** What is not told of a meeting stays as it was. */
function mergeSessions(known: readonly Session[] = [], added: NonNullable<CourseChanges['sessions']>): readonly Session[] {
  const merged = new Map(known.map((session) => [session.id, session]));
  for (const session of added) merged.set(session.id, { ...merged.get(session.id), ...session });
  return [...merged.values()];
}

function mergeContext(known: readonly Context[] | undefined, added: readonly Context[], effectiveOn: string): readonly Context[] {
  const dated = added.map((context) => (context.from === undefined ? { ...context, from: effectiveOn } : context));
  return mergeBy(known, dated, ({ from = '' }) => from);
}

function mergeBy<Part>(known: readonly Part[] = [], added: readonly Part[], keyOf: (part: Part) => string): readonly Part[] {
  const merged = new Map(known.map((part) => [keyOf(part), part]));
  for (const part of added) merged.set(keyOf(part), part);
  return [...merged.values()];
}
