import type { InstrumentResponse } from '../generated/documents.js';
import type { CompiledForm } from '../instrument/instrument.js';
import { isOccasionOf } from '../instrument/isOccasionOf.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { type CourseCalendar, findOccasion, occasionOn } from '../schedule/occasion.js';
import { parseCalendarDate } from '../shared/calendar.js';
import type { Timing } from './course.js';

/** The occasion a response belongs to, and how it lies to it. */
export interface ResponseTiming {
  readonly occasion?: string;
  readonly timing: Timing;
}

/**
 * Returns which occasion a response belongs to: the one it names, else the one whose window holds the day it was answered,
 * else none. Where its days are not known, neither is when it is open.
 */
export function timeResponse(
  response: Pick<InstrumentResponse, 'answeredOn' | 'occasion'>,
  { cadence, definition: { milestones, occasions } }: CompiledForm,
  facts: CourseCalendar,
): ResponseTiming {
  const named = response.occasion;
  const day = parseCalendarDate(response.answeredOn);
  const occasion =
    cadence &&
    (named === undefined
      ? occasionOn(cadence, day, { calendar: facts, milestones, occasions })
      : findOccasion(cadence, named, facts));
  if (!occasion) return { timing: 'unscheduled', ...(named !== undefined && { occasion: named }) };
  const isInWindow = day >= occasion.opensOn && day <= occasion.closesOn;
  return { occasion: occasion.id, timing: isInWindow ? 'in-window' : 'outside-window' };
}

/** Returns an issue when a response names an occasion that its form is not used at; a form without a cadence has none. */
export function checkOccasion(occasion: unknown, { cadence, definition }: CompiledForm): Issue[] {
  const isKnown = typeof occasion !== 'string' || (cadence !== undefined && isOccasionOf(cadence, occasion, definition));
  return isKnown ? [] : [createError('course/unknown-occasion', ['occasion'], { occasion })];
}
