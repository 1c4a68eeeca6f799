import type { Course } from './course.js';

/** The facts of a course, and their changes. */
export interface DatedFacts extends Pick<Course, 'facts'> {
  readonly startedAs?: Course['startedAs'];
  readonly changes?: Course['changes'];
}

/** A version of the instrument, and the days on which a course follows it. */
export interface Reign {
  readonly instrument: string;
  /** The first day; empty for the version that was followed from the start. */
  readonly from: string;
  /** The first day of the next; sorts behind every date where there is none. */
  readonly until: string;
}

/** Sorts behind every date. */
export const never = '\uffff';

/** Returns the versions of the instrument that a course follows, each with its days, in order. */
export function listReigns({ facts, startedAs = facts, changes = [] }: DatedFacts): readonly Reign[] {
  if (changes.length === 0) return [{ instrument: startedAs.instrument, from: '', until: never }];
  const firstDays = new Map([['', startedAs.instrument]]);
  for (const { effectiveOn, changes: changed } of changes) {
    if (changed.instrument !== undefined) firstDays.set(effectiveOn, changed.instrument);
  }
  const days = [...firstDays.keys(), never];
  return [...firstDays].map(([from, instrument], index) => ({ instrument, from, until: days[index + 1] ?? never }));
}

/** Tells whether a day is one of those. */
export function isWithin({ from, until }: Reign, day: string): boolean {
  return day >= from && day < until;
}

/**
 * Returns the version of the instrument (`id@version`) that a course follows on a day: by it is asked, and by it is told what is
 * due. A response says itself which version it answers.
 *
 * @example
 * const facts = { kind: 'course-facts', format: 1, id: 'c1', subject: 's1', instrument: 'bip@1.0.0' } as const;
 * versionOn({ facts }, '2026-03-31') // => 'bip@1.0.0'
 */
export function versionOn(course: DatedFacts, day: string): string {
  if (!course.changes) return course.facts.instrument;
  return listReigns(course).find((reign) => isWithin(reign, day))?.instrument ?? course.facts.instrument;
}
