import type { InstrumentResponse } from '../generated/documents.js';
import type { CompiledForm } from '../instrument/instrument.js';
import { isOccasionOf } from '../instrument/isOccasionOf.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { type CourseCalendar, findOccasion, occasionOn } from '../schedule/occasion.js';
import { parseCalendarDate } from '../shared/calendar.js';
import type { Timing } from './course.js';
import type { InstrumentVersions } from './findInstrument.js';
import { findFollowed, listInstruments } from './findInstrument.js';
import type { DatedFacts } from './versionOn.js';
import { versionOn } from './versionOn.js';

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

/**
 * Returns the form by whose cadence a response is placed: that of the version followed when it was answered. A response that
 * names its occasion may mean one of another version, which it was still to be answered for.
 */
export function placingForm(
  { answeredOn, occasion }: Pick<InstrumentResponse, 'answeredOn' | 'occasion'>,
  form: CompiledForm,
  setting: DatedFacts & { readonly instruments: InstrumentVersions },
): CompiledForm {
  const forms = listSameForms(form, setting.instruments);
  if (forms.length === 1) return form;
  if (occasion !== undefined) return forms.find((candidate) => isUsedAt(candidate, occasion)) ?? form;
  return findFollowed(setting.instruments, { instrument: versionOn(setting, answeredOn) }).forms.get(form.id) ?? form;
}

/** Returns an issue when a response names an occasion that its form is not used at in any version; a form without a cadence has none. */
export function checkOccasion(occasion: unknown, form: CompiledForm, instruments: InstrumentVersions): Issue[] {
  const isKnown =
    typeof occasion !== 'string' || listSameForms(form, instruments).some((candidate) => isUsedAt(candidate, occasion));
  return isKnown ? [] : [createError('course/unknown-occasion', ['occasion'], { occasion })];
}

/** The form itself, and the one of the same id in each other version. */
function listSameForms(form: CompiledForm, instruments: InstrumentVersions): readonly CompiledForm[] {
  const all = listInstruments(instruments);
  if (all.length === 1) return [form];
  const others = all.flatMap(({ forms }) => forms.get(form.id) ?? []);
  return [form, ...others.filter((other) => other !== form)];
}

function isUsedAt({ cadence, definition }: CompiledForm, occasion: string): boolean {
  return cadence !== undefined && isOccasionOf(cadence, occasion, definition);
}
