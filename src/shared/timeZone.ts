import { isCalendarDate, parseInstant } from './calendar.js';

const standard = 'Europe/Copenhagen';
/** How a date is written differs from one engine to another; of what it is made does not. */
const calendar = {
  calendar: 'gregory',
  numberingSystem: 'latn',
  era: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
} as const;

/** Tells whether a time zone is one that dates can be told in. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
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
  const format = new Intl.DateTimeFormat('en-US', { ...calendar, timeZone });
  const parts = new Map(format.formatToParts(parseInstant(instant)).map(({ type, value }) => [type, value]));
  const date = `${parts.get('year')?.padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
  return isCalendarDate(date) && parts.get('era') === 'AD' ? date : instant.slice(0, 10);
}
