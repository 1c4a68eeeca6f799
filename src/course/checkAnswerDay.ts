import type { CourseFacts } from '../generated/documents.js';
import type { CompiledForm } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { createWarning } from '../issues/issue.js';
import { findOccasion } from '../schedule/occasion.js';
import { parseCalendarDate } from '../shared/calendar.js';
import type { CourseResponse } from './course.js';

type AnswerDay = Pick<CourseResponse, 'answeredOn' | 'occasion' | 'timing'>;

/**
 * Returns a warning when a response was answered before its course started or after it ended, other than in the window of
 * an occasion that was due within the course. It counts all the same: which of the days is wrong is not known.
 */
export function checkAnswerDay(response: AnswerDay, form: CompiledForm, facts: CourseFacts): Issue[] {
  const { answeredOn } = response;
  const { startedOn, endedOn } = facts;
  const isEarly = startedOn !== undefined && answeredOn < startedOn;
  const isLate = endedOn !== undefined && answeredOn > endedOn;
  if ((!isEarly && !isLate) || isAwaited(response, form, facts)) return [];
  return [
    isEarly
      ? createWarning('course/before-start', ['answeredOn'], { answeredOn, startedOn })
      : createWarning('course/after-end', ['answeredOn'], { answeredOn, endedOn: endedOn ?? '' }),
  ];
}

function isAwaited({ occasion, timing }: AnswerDay, { cadence }: CompiledForm, facts: CourseFacts): boolean {
  if (timing !== 'in-window' || occasion === undefined || !cadence) return false;
  const due = findOccasion(cadence, occasion, facts)?.dueOn ?? Number.NaN;
  return !(due > parseCalendarDate(facts.endedOn ?? ''));
}
