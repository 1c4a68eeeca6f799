import { parseCalendarDate, parseInstant } from '../shared/calendar.js';
import { invariant } from '../shared/invariant.js';
import { dateIn } from '../shared/timeZone.js';

/** Returns the day of a calendar date, or of a moment in a time zone, counted from 1970-01-01; what is neither throws a TypeError. */
export function readDay(text: string, timeZone: string | undefined): number {
  invariant(typeof text === 'string', 'a day is a calendar date or a moment, as a text');
  const day = parseCalendarDate(text);
  if (!Number.isNaN(day)) return day;
  invariant(!Number.isNaN(parseInstant(text)), `"${text}" is no calendar date and no moment`);
  return parseCalendarDate(dateIn(text, timeZone));
}
