import type { RecordedEntry, RefusedResponse } from './admitEntry.js';
import type { CourseParts } from './assembleCourse.js';
import { assembleCourse } from './assembleCourse.js';
import type { Course } from './course.js';
import { deriveFacts } from './deriveFacts.js';
import { diffFacts } from './diffFacts.js';
import type { InstrumentVersions } from './findInstrument.js';
import { findTouched } from './findTouched.js';

/** A change that may touch every fact of a course. */
export interface WideChange {
  readonly parts: Partial<CourseParts>;
  readonly recordedAt: string;
  readonly refused?: readonly RefusedResponse[];
}

/**
 * Returns a course with other parts, and every fact that differs. Facts are worked out before and after: all of them where
 * the change may touch any response, as it seldom does.
 */
export function restate(
  course: Course,
  { parts, recordedAt, refused = [] }: WideChange,
  instruments: InstrumentVersions,
): RecordedEntry {
  const after = assembleCourse(course, parts);
  const { sequence } = after;
  const touched = findTouched(course, after);
  const before = deriveFacts({ ...course, instruments, sequence }, touched);
  const changes = diffFacts(before, deriveFacts({ ...after, instruments, sequence }, touched));
  return { status: 'recorded', course: after, changes, recordedAt, refused };
}
