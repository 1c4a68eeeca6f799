import type { Cadence, CourseFacts } from '../generated/documents.js';
import { type CadenceUse, occasionSuffix } from '../instrument/isOccasionOf.js';
import { occasionNumber } from '../instrument/occasionNumber.js';
import { parseCalendarDate } from '../shared/calendar.js';
import { createNumbered, numberedOn } from './intervalOccasions.js';
import { listPausedSpans } from './pausedSpans.js';
import { createPlanned, listDueDays, plannedOn } from './plannedOccasions.js';

/**
 * One planned measurement, with its days counted from 1970-01-01. All three days belong to it. One that nothing ends
 * closes on day Infinity, and what lies behind a pause without an end is on day Infinity too.
 */
export interface Occasion {
  readonly id: string;
  readonly opensOn: number;
  readonly dueOn: number;
  readonly closesOn: number;
}

/** What is known of the days of a course. */
export type CourseCalendar = Pick<CourseFacts, 'startedOn' | 'expectedEndOn' | 'endedOn' | 'sessions' | 'pauses'>;

/**
 * Returns the occasion of that name with its days, or nothing when they are not known: the cadence has no such occasion or
 * plans none, the course has no such day yet, or no such meeting, or one without a date.
 */
export function findOccasion(cadence: Cadence, name: string, calendar: CourseCalendar): Occasion | undefined {
  if (cadence.type === 'adhoc') return undefined;
  if (cadence.type !== 'interval') {
    const days = listDueDays(cadence, calendar);
    const rest = occasionSuffix(cadence, name);
    const due = days.find(({ suffix }) => suffix === rest);
    return due && createPlanned(cadence, due, { days, spans: listPausedSpans(calendar) });
  }
  const index = occasionNumber(cadence.id, name);
  if (index === undefined || calendar.startedOn === undefined) return undefined;
  return createNumbered(cadence, index, { startedOn: parseCalendarDate(calendar.startedOn), spans: listPausedSpans(calendar) });
}

/**
 * Returns the occasion whose window holds a day, or nothing when none does. Where windows overlap, the one that is due
 * nearest; of two as near, the earlier. A form that is used at some occasions belongs to none of the others.
 */
export function occasionOn(
  cadence: Cadence,
  day: number,
  { calendar, milestones, occasions }: CadenceUse & { readonly calendar: CourseCalendar },
): Occasion | undefined {
  if (cadence.type === 'adhoc') return undefined;
  const spans = listPausedSpans(calendar);
  if (cadence.type !== 'interval') {
    const days = listDueDays(cadence, calendar);
    return plannedOn(cadence, day, { days, spans, among: milestones });
  }
  if (calendar.startedOn === undefined) return undefined;
  return numberedOn(cadence, day, { startedOn: parseCalendarDate(calendar.startedOn), spans, occasions });
}
