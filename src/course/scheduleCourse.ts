import type { ScheduledOccasion, ScheduleOptions } from '../schedule/scheduleOccasions.js';
import { listSchedule } from '../schedule/scheduleOccasions.js';
import { compareText } from '../shared/compareText.js';
import type { Course } from './course.js';
import type { InstrumentVersions } from './findInstrument.js';
import { findFollowed } from './findInstrument.js';
import { factsOn } from './life.js';
import { listOccasionRecords } from './listOccasionRecords.js';
import type { Reign } from './versionOn.js';
import { isWithin, listReigns, never } from './versionOn.js';

export interface CourseScheduleOptions extends ScheduleOptions {
  /** The instrument the course follows, or all its versions that the course spans. */
  readonly instrument: InstrumentVersions;
}

/** An occasion of a course, and the version of the instrument (`id@version`) that it is of. */
export interface CourseOccasion extends ScheduledOccasion {
  readonly instrument: string;
}

/**
 * Returns the occasions of a course in the order they are due, and how each stands on a day: what `scheduleOccasions` tells,
 * from all that is recorded. Each occasion is of the version of the instrument that is followed on the day it is due, and for
 * the groups that the citizen is of on that day.
 */
export function scheduleCourse(
  course: Course,
  { instrument, among, ...options }: CourseScheduleOptions & { readonly among?: ReadonlySet<string> },
): readonly CourseOccasion[] {
  const { facts } = course;
  const answered = listOccasionRecords(course);
  const groupsOn = (day: string) => factsOn(course, day).groups;
  const asked = { ...options, ...(among !== undefined && { among }) };
  const reigns = listReigns(course);
  const schedules = reigns.map((reign) =>
    listSchedule(findFollowed(instrument, reign), { facts, answered, groupsOn }, { ...asked, from: reign.from }).map(
      (occasion) => ({
        ...occasion,
        instrument: reign.instrument,
      }),
    ),
  );
  const [only = []] = schedules;
  return schedules.length === 1 ? only : joinSchedules(schedules, reigns);
}

/** Of each version what is due while it is followed; and what is known of an occasion that none of them tells then. */
function joinSchedules(schedules: readonly (readonly CourseOccasion[])[], reigns: readonly Reign[]): readonly CourseOccasion[] {
  const told = new Map<string, CourseOccasion>();
  const isDue = ({ dueOn, opensOn }: ScheduledOccasion, index: number) => isWithin(reigns[index] as Reign, dueOn ?? opensOn);
  for (const isOwn of [true, false]) {
    for (const [index, occasions] of schedules.entries()) {
      for (const occasion of occasions) {
        const name = [occasion.id, occasion.form, ...occasion.roles].join('/');
        const isKnown = occasion.answeredOn !== undefined || occasion.recordedOn !== undefined;
        if (isDue(occasion, index) === isOwn && (isOwn || isKnown) && !told.has(name)) told.set(name, occasion);
      }
    }
  }
  return [...told.values()].sort((left, right) => compareText(left.dueOn ?? never, right.dueOn ?? never));
}
