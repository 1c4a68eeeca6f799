import { isCalendarDate, parseInstant } from './calendar.js';

const standard = 'Europe/Copenhagen';

/** Tells whether a time zone is one that dates can be told in. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-CA', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns the calendar date of an instant in a time zone. Where the calendar of people's clocks does not reach, it is the
 * date as the instant is written.
 *
 * @example
 * dateIn('2026-03-01T23:30:00Z') // => '2026-03-02'
 */
export function dateIn(instant: string, timeZone = standard): string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const date = format.format(parseInstant(instant));
  return isCalendarDate(date) ? date : instant.slice(0, 10);
}
