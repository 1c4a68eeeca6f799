import { checkDates, checkOrder } from '../../document/checkDates.js';
import { select } from '../../document/select.js';
import type { Cadence, InstrumentDefinition } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError, createWarning } from '../../issues/issue.js';

// Months and years as they are in the long run, which is enough to compare windows.
const daysIn: Readonly<Record<string, number>> = { D: 1, W: 7, M: 365.2425 / 12, Y: 365.2425 };
const dates = ['publishedOn', 'items/*/earliest', 'items/*/latest'];
const order = [['earliest', 'latest']] as const;

/** Dates exist and come in order, and so do advised distances; the windows of a cadence do not reach into one another. */
export function checkCalendar(definition: InstrumentDefinition): readonly Issue[] {
  const { cadences = [] } = definition;
  const impossible = checkDates(definition, dates, 'instrument');
  return [
    ...impossible,
    ...(impossible.length > 0
      ? []
      : select<object>(definition, 'items/*').flatMap((item) => checkOrder(item, order, 'instrument'))),
    ...cadences.flatMap((cadence, index) => [
      ...checkWindow(cadence, ['cadences', index]),
      ...checkRecommended(cadence, ['cadences', index, 'recommended', 'to']),
    ]),
  ];
}

function checkWindow(cadence: Cadence, path: IssuePath): readonly Issue[] {
  if (cadence.type !== 'interval') return [];
  const { id, every, opensBefore = 'P0D', closesAfter = 'P0D' } = cadence;
  // Both ends of a window belong to it; three months can be 2.4 days shorter than they are in the long run.
  const shortest = lengthOf(every) - (isInMonths(every) ? 2.4 : 0);
  if (lengthOf(opensBefore) + lengthOf(closesAfter) < shortest) return [];
  return [createWarning('instrument/overlapping-windows', path, { cadence: id })];
}

function checkRecommended(cadence: Cadence, path: IssuePath): readonly Issue[] {
  if (cadence.type !== 'interval' || cadence.recommended === undefined) return [];
  const { from, to } = cadence.recommended;
  // 31 days may be a month, and 184 may be six.
  const slack = isInMonths(from) === isInMonths(to) ? 0 : 1.5;
  if (lengthOf(from) <= lengthOf(to) + slack) return [];
  return [createError('instrument/impossible-recommendation', path, { cadence: cadence.id, from, to })];
}

function isInMonths(duration: string): boolean {
  return /[MY]$/.test(duration);
}

function lengthOf(duration: string): number {
  return Number(duration.slice(1, -1)) * (daysIn[duration.slice(-1)] ?? 1);
}
