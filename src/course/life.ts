import type { CourseFacts, Session } from '../generated/documents.js';
import { compareText } from '../shared/compareText.js';
import { compareRecorded } from './compareRecorded.js';
import type { Course, CourseChange } from './course.js';

/**
 * Returns the facts of a course with recorded changes in them, in the order they take effect.
 *
 * A value takes the place of the one before. Meetings (by id), pauses and who is responsible (both by first day) join
 * those known; one of the same id or day takes its place, but what is not told of a meeting stays as it was.
 */
export function applyChanges(startedAs: CourseFacts, changes: readonly CourseChange[]): CourseFacts {
  const sessions = new Map(startedAs.sessions?.map((session) => [session.id, session]));
  const pauses = new Map(startedAs.pauses?.map((pause) => [pause.from, pause]));
  const context = new Map(startedAs.context?.map((part) => [part.from, part]));
  const plain = Object.assign({}, ...changes.map((change) => change.changes));
  for (const { effectiveOn, changes: changed } of changes) {
    for (const session of changed.sessions ?? []) sessions.set(session.id, mergeSession(sessions.get(session.id), session));
    for (const pause of changed.pauses ?? []) pauses.set(pause.from, pause);
    for (const part of changed.context ?? []) context.set(part.from ?? effectiveOn, { ...part, from: part.from ?? effectiveOn });
  }
  return {
    ...startedAs,
    ...plain,
    ...(sessions.size > 0 && { sessions: [...sessions.values()] }),
    ...(pauses.size > 0 && { pauses: [...pauses.values()] }),
    ...(context.size > 0 && { context: [...context.values()] }),
  };
}

/** Returns the facts of a course with the groups and the profile that the citizen had on a day. */
export function factsOn(
  {
    facts,
    startedAs,
    changes,
  }: Pick<Course, 'facts'> & { readonly startedAs?: Course['startedAs']; readonly changes?: Course['changes'] },
  day: string,
): CourseFacts {
  if (!startedAs || !changes) return facts;
  let { groups, profile } = startedAs;
  for (const { effectiveOn, changes: changed } of changes) {
    if (effectiveOn > day) break;
    groups = changed.groups ?? groups;
    profile = changed.profile ?? profile;
  }
  if (groups === facts.groups && profile === facts.profile) return facts;
  const { groups: _, profile: __, ...rest } = facts;
  return { ...rest, ...(groups && { groups }), ...(profile !== undefined && { profile }) };
}

/** Orders changes as they take effect: by day, the moment they were recorded, and id. */
export function compareChanges(left: CourseChange, right: CourseChange): number {
  return compareText(left.effectiveOn, right.effectiveOn) || compareRecorded(left, right);
}

function mergeSession(known: Session | undefined, told: Session): Session {
  return known ? { ...known, ...told } : told;
}
