import type { IntervalCadence } from '../generated/documents.js';
import { highestOccasion, occasionNumber } from '../instrument/occasionNumber.js';
import { addDuration, shortestDays } from './duration.js';

/** One planned measurement, with its days counted from 1970-01-01. All three days belong to it. */
export interface Occasion {
  readonly id: string;
  readonly opensOn: number;
  readonly dueOn: number;
  readonly closesOn: number;
}

/**
 * Returns the n-th occasion of an interval cadence, the 0-th due on the day the course starts.
 *
 * It opens `opensBefore` its due day and closes `closesAfter` it; without `closesAfter` on the day before the next one opens.
 */
export function createOccasion(cadence: IntervalCadence, startedOn: number, index: number): Occasion {
  const dueOn = addDuration(startedOn, cadence.every, index);
  const closesOn =
    cadence.closesAfter === undefined
      ? opensOn(cadence, addDuration(startedOn, cadence.every, index + 1)) - 1
      : addDuration(dueOn, cadence.closesAfter, 1);
  return { id: `${cadence.id}-${index}`, opensOn: opensOn(cadence, dueOn), dueOn, closesOn: Math.max(dueOn, closesOn) };
}

/** Returns the occasion of that name, or nothing when the cadence has none of that name. */
export function findOccasion(cadence: IntervalCadence, startedOn: number, id: string): Occasion | undefined {
  const index = occasionNumber(cadence.id, id);
  return index === undefined ? undefined : createOccasion(cadence, startedOn, index);
}

/**
 * Returns the occasion whose window holds a day, or nothing when none does. Where windows overlap, the one that is due
 * nearest; of two as near, the earlier.
 */
export function occasionOn(cadence: IntervalCadence, startedOn: number, day: number): Occasion | undefined {
  let best: Occasion | undefined;
  // The shortest an interval can be gives the highest number that can be meant.
  const highest = Math.min(highestOccasion, Math.max(0, Math.floor((day - startedOn) / shortestDays(cadence.every)) + 2));
  for (let index = highest; index >= 0; index -= 1) {
    const occasion = createOccasion(cadence, startedOn, index);
    if (day >= occasion.opensOn && day <= occasion.closesOn && isNearer(occasion, best, day)) best = occasion;
    if (occasion.closesOn < day) break;
  }
  return best;
}

function isNearer(occasion: Occasion, best: Occasion | undefined, day: number): boolean {
  return best === undefined || Math.abs(occasion.dueOn - day) <= Math.abs(best.dueOn - day);
}

function opensOn(cadence: IntervalCadence, dueOn: number): number {
  return cadence.opensBefore === undefined ? dueOn : addDuration(dueOn, cadence.opensBefore, -1);
}
