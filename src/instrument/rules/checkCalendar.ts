import { checkDates, checkOrder } from '../../document/checkDates.js';
import { select } from '../../document/select.js';
import type { Cadence, InstrumentDefinition } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createWarning } from '../../issues/issue.js';

// Months and years as they are in the long run, which is enough to compare windows.
const daysIn: Readonly<Record<string, number>> = { D: 1, W: 7, M: 365.2425 / 12, Y: 365.2425 };
const dates = ['publishedOn', 'items/*/earliest', 'items/*/latest'];
const order = [['earliest', 'latest']] as const;

/** Dates exist and come in order; the windows of a cadence do not reach into one another. */
export function checkCalendar(definition: InstrumentDefinition): readonly Issue[] {
  const { cadences = [] } = definition;
  const impossible = checkDates(definition, dates, 'instrument');
  return [
    ...impossible,
    ...(impossible.length > 0
      ? []
      : select<object>(definition, 'items/*').flatMap((item) => checkOrder(item, order, 'instrument'))),
    ...cadences.flatMap((cadence, index) => checkWindow(cadence, ['cadences', index])),
  ];
}

function checkWindow(cadence: Cadence, path: IssuePath): readonly Issue[] {
  if (cadence.type !== 'interval') return [];
  const { id, every, opensBefore = 'P0D', closesAfter = 'P0D' } = cadence;
  // Both ends of a window belong to it; three months can be 2.4 days shorter than they are in the long run.
  const shortest = lengthOf(every) - (/[MY]$/.test(every) ? 2.4 : 0);
  if (lengthOf(opensBefore) + lengthOf(closesAfter) < shortest) return [];
  return [createWarning('instrument/overlapping-windows', path, { cadence: id })];
}

function lengthOf(duration: string): number {
  return Number(duration.slice(1, -1)) * (daysIn[duration.slice(-1)] ?? 1);
}
