import type { ScheduleOptions } from '../schedule/scheduleOccasions.js';
import type { Course } from './course.js';
import type { InstrumentVersions } from './findInstrument.js';
import type { CourseOccasion } from './listCourseOccasions.js';
import { listCourseOccasions } from './listCourseOccasions.js';

export interface CourseScheduleOptions extends ScheduleOptions {
  /** The instrument the course follows, or all its versions that the course spans. */
  readonly instrument: InstrumentVersions;
}

/**
 * Returns the occasions of a course in the order they are due, and how each stands on a day: what `scheduleOccasions` tells,
 * from all that is recorded. Each occasion is of the version of the instrument that is followed on the day it is due, and for
 * the groups that the citizen is of on that day. A version that the course follows and that is not passed throws a TypeError.
 */
export function scheduleCourse(course: Course, options: CourseScheduleOptions): readonly CourseOccasion[] {
  return listCourseOccasions(course, options);
}
