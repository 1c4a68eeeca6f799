import type { CourseFacts, Session } from '../generated/documents.js';
import { compareText } from '../shared/compareText.js';
import { compareRecorded } from './compareRecorded.js';
import type { CourseChange } from './course.js';
import type { DatedFacts } from './versionOn.js';

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

/**
 * Returns the facts of a course with the groups and the profile that the citizen has on a day, and the version of the instrument
 * that is followed then. All else is what was told last, as is all of `course.facts`, also where it is told ahead.
 *
 * @example
 * const facts = { kind: 'course-facts', format: 1, id: 'c1', subject: 's1', instrument: 'pipi@1.0.0', groups: ['job-ready'] } as const;
 * factsOn({ facts }, '2026-03-31').groups // => ['job-ready']
 */
export function factsOn({ facts, startedAs, changes }: DatedFacts, day: string): CourseFacts {
  if (!startedAs || !changes) return facts;
  let { groups, profile, instrument } = startedAs;
  for (const { effectiveOn, changes: changed } of changes) {
    if (effectiveOn > day) break;
    groups = changed.groups ?? groups;
    profile = changed.profile ?? profile;
    instrument = changed.instrument ?? instrument;
  }
  if (groups === facts.groups && profile === facts.profile && instrument === facts.instrument) return facts;
  const { groups: _, profile: __, ...rest } = facts;
  return { ...rest, instrument, ...(groups && { groups }), ...(profile !== undefined && { profile }) };
}

/** Orders changes as they take effect: by day, the moment they were recorded, and id. */
export function compareChanges(left: CourseChange, right: CourseChange): number {
  return compareText(left.effectiveOn, right.effectiveOn) || compareRecorded(left, right);
}

function mergeSession(known: Session | undefined, told: Session): Session {
  return known ? { ...known, ...told } : told;
}
