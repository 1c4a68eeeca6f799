import type { ScheduledOccasion, ScheduleOptions } from '../schedule/scheduleOccasions.js';
import { listSchedule } from '../schedule/scheduleOccasions.js';
import type { Course } from './course.js';
import type { InstrumentVersions } from './findInstrument.js';
import { findFollowed } from './findInstrument.js';
import { factsOn } from './life.js';
import { listOccasionRecords } from './listOccasionRecords.js';

export interface CourseScheduleOptions extends ScheduleOptions {
  /** The instrument the course follows, or all its versions that the course spans. */
  readonly instrument: InstrumentVersions;
}

/**
 * Returns the occasions of a course in the order they are due, and how each stands on a day: what `scheduleOccasions` tells,
 * from all that is recorded. Each occasion is for the groups that the citizen is of on the day it is due.
 */
export function scheduleCourse(
  course: Course,
  { instrument, among, ...options }: CourseScheduleOptions & { readonly among?: ReadonlySet<string> },
): readonly ScheduledOccasion[] {
  const { facts } = course;
  const answered = listOccasionRecords(course);
  const groupsOn = (day: string) => factsOn(course, day).groups;
  return listSchedule(
    findFollowed(instrument, facts),
    { facts, answered, groupsOn },
    { ...options, ...(among !== undefined && { among }) },
  );
}
