import type { RecordedEntry, RefusedResponse } from './admitEntry.js';
import type { CourseParts } from './assembleCourse.js';
import { assembleCourse } from './assembleCourse.js';
import type { Course } from './course.js';
import { deriveFacts } from './deriveFacts.js';
import { diffFacts } from './diffFacts.js';
import type { InstrumentVersions } from './findInstrument.js';

/** A change that may touch every fact of a course. */
export interface WideChange {
  readonly parts: Partial<CourseParts>;
  readonly recordedAt: string;
  readonly refused?: readonly RefusedResponse[];
}

/**
 * Returns a course with other parts, and every fact that differs. All facts are worked out, before and after: such changes
 * (of the plan, of the facts of the course) are rare, and may touch any of them.
 */
export function restate(
  course: Course,
  { parts, recordedAt, refused = [] }: WideChange,
  instruments: InstrumentVersions,
): RecordedEntry {
  const after = assembleCourse(course, parts);
  const { sequence } = after;
  const before = deriveFacts({ ...course, instruments, sequence });
  const changes = diffFacts(before, deriveFacts({ ...after, instruments, sequence }));
  return { status: 'recorded', course: after, changes, recordedAt, refused };
}
