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

/** An occasion of a course, and the version of the instrument (`id@version`) that it is of. */
export interface CourseOccasion extends ScheduledOccasion {
  readonly instrument: string;
}

/** Which occasions are asked for, and of what. */
interface AskedOccasions extends ScheduleOptions {
  readonly instrument: InstrumentVersions;
  /** The ids asked for. Absent: all. */
  readonly among?: ReadonlySet<string>;
}

/** Returns the occasions of a course, all or those of certain ids, and how each stands on a day. */
export function listCourseOccasions(course: Course, { instrument, ...asked }: AskedOccasions): readonly CourseOccasion[] {
  const { facts } = course;
  const answered = listOccasionRecords(course);
  const groupsOn = (day: string) => factsOn(course, day).groups;
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
