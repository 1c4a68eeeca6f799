import { parseCalendarDate } from '../../shared/calendar.js';

const millisecondsPerDay = 86_400_000;

/**
 * Returns a calendar date in words, the same wherever it is read; nothing when there is no such date.
 *
 * @example
 * spellDate('2026-01-12', 'da-DK') // => '12. januar 2026'
 */
export function spellDate(date: string, locale: string): string | undefined {
  const dayNumber = parseCalendarDate(date);
  if (Number.isNaN(dayNumber)) return undefined;
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
  return format.format(dayNumber * millisecondsPerDay);
}
