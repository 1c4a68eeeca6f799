import type { CourseFacts, InstrumentResponse } from '../generated/documents.js';
import type { CompiledForm } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { findOccasion, occasionIndex, occasionOn } from '../schedule/occasion.js';
import { parseCalendarDate } from '../shared/calendar.js';
import type { Timing } from './course.js';

/** The occasion a response belongs to, and how it lies to it. */
export interface ResponseTiming {
  readonly occasion?: string;
  readonly timing: Timing;
}

/**
 * Returns which occasion a response belongs to: the one it names, else the one whose window holds the day it was answered,
 * else none. A course without a start has no windows; neither has a form without a cadence.
 */
export function timeResponse(
  response: Pick<InstrumentResponse, 'answeredOn' | 'occasion'>,
  { cadence }: CompiledForm,
  facts: Pick<CourseFacts, 'startedOn'>,
): ResponseTiming {
  const named = response.occasion;
  if (!cadence || facts.startedOn === undefined) return named === undefined ? { timing: 'unscheduled' } : { occasion: named, timing: 'unscheduled' };
  const startedOn = parseCalendarDate(facts.startedOn);
  const day = parseCalendarDate(response.answeredOn);
  const occasion = named === undefined ? occasionOn(cadence, startedOn, day) : findOccasion(cadence, startedOn, named);
  if (!occasion) return { timing: 'unscheduled' };
  const isInWindow = day >= occasion.opensOn && day <= occasion.closesOn;
  return { occasion: occasion.id, timing: isInWindow ? 'in-window' : 'outside-window' };
}

/** Returns an issue when a response names an occasion that its form's cadence does not have. */
export function checkOccasion({ occasion }: Pick<InstrumentResponse, 'occasion'>, { cadence }: CompiledForm): Issue[] {
  const isKnown = occasion === undefined || !cadence || occasionIndex(cadence, occasion) !== undefined;
  return isKnown ? [] : [createError('course/unknown-occasion', ['occasion'], { occasion })];
}
