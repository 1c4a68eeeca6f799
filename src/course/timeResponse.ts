import type { CourseFacts, InstrumentResponse } from '../generated/documents.js';
import type { CompiledForm } from '../instrument/instrument.js';
import { occasionNumber } from '../instrument/occasionNumber.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { findOccasion, occasionOn } from '../schedule/occasion.js';
import { parseCalendarDate } from '../shared/calendar.js';
import type { Timing } from './course.js';

/** The occasion a response belongs to, and how it lies to it. */
export interface ResponseTiming {
  readonly occasion?: string;
  readonly timing: Timing;
}

/**
 * Returns which occasion a response belongs to: the one it names, else the one whose window holds the day it was answered,
 * else none. In a course without a start it is not known when an occasion is open.
 */
export function timeResponse(
  response: Pick<InstrumentResponse, 'answeredOn' | 'occasion'>,
  { cadence }: CompiledForm,
  facts: Pick<CourseFacts, 'startedOn'>,
): ResponseTiming {
  const named = response.occasion;
  if (cadence?.type !== 'interval' || facts.startedOn === undefined)
    return { timing: 'unscheduled', ...(named !== undefined && { occasion: named }) };
  const startedOn = parseCalendarDate(facts.startedOn);
  const day = parseCalendarDate(response.answeredOn);
  const occasion = named === undefined ? occasionOn(cadence, startedOn, day) : findOccasion(cadence, startedOn, named);
  if (!occasion) return { timing: 'unscheduled' };
  const isInWindow = day >= occasion.opensOn && day <= occasion.closesOn;
  return { occasion: occasion.id, timing: isInWindow ? 'in-window' : 'outside-window' };
}

/** Returns an issue when a response names an occasion that its form's cadence does not have; a form without one has none. */
export function checkOccasion(occasion: unknown, { cadence }: CompiledForm): Issue[] {
  const isKnown = typeof occasion !== 'string' || (cadence !== undefined && occasionNumber(cadence.id, occasion) !== undefined);
  return isKnown ? [] : [createError('course/unknown-occasion', ['occasion'], { occasion })];
}
