import type { Issue, IssuePath } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { isCalendarDate, parseInstant } from '../shared/calendar.js';
import { type Place, select } from './select.js';

/** Whose problem it is: that of a response, or of anything else in a course. */
export type Realm = 'course' | 'response';

/** Returns an issue for every date and every instant of a document, where the patterns lead, that does not exist. */
export function checkDates(
  document: object,
  patterns: readonly string[],
  realm: Realm | 'instrument' = 'course',
): readonly Issue[] {
  return patterns
    .flatMap((pattern) => select<string>(document, pattern))
    .filter(({ value }) => !(value.includes('T') ? Number.isFinite(parseInstant(value)) : isCalendarDate(value)))
    .map(({ path, value }) => createError(`${realm}/impossible-date`, path, { received: value }));
}

/** Returns an issue for each pair of dates of an object where the later one comes before the earlier. */
export function checkOrder(
  { path, value }: Place<object>,
  pairs: readonly (readonly [string, string])[],
  realm: 'course' | 'instrument' = 'course',
): readonly Issue[] {
  const dates = value as Readonly<Record<string, string | undefined>>;
  return pairs.flatMap(([earlier, later]) => {
    const isTurned = (dates[earlier] ?? '') > (dates[later] ?? '9999-12-31');
    return isTurned ? [createError(`${realm}/impossible-order`, [...path, later] satisfies IssuePath, { earlier, later })] : [];
  });
}
