import type { IntervalCadence } from '../generated/documents.js';
import type { CadenceUse } from '../instrument/isOccasionOf.js';
import { highestOccasion } from '../instrument/occasionNumber.js';
import { closeBefore, findOpening } from './createWindow.js';
import { addDuration, shortestDays } from './duration.js';
import type { Occasion } from './occasion.js';
import type { PausedSpan } from './pausedSpans.js';
import { countFrom } from './pausedSpans.js';

/** What interval occasions are counted from: the start of the course, but not the days of its pauses. */
export interface Anchor {
  readonly startedOn: number;
  readonly spans: readonly PausedSpan[];
}

/**
 * Returns the n-th occasion of an interval cadence, the 0-th due on the day the course starts. Its days are counted as if there
 * were no pauses, and then moved by those before them.
 */
export function createNumbered(cadence: IntervalCadence, index: number, { startedOn, spans }: Anchor): Occasion {
  const move = (day: number) => (spans.length === 0 ? day : countFrom(startedOn, day, spans));
  const dueOn = addDuration(startedOn, cadence.every, index);
  const days = { dueOn: move(dueOn), opensOn: move(findOpening(cadence, dueOn)) };
  const closesOn =
    cadence.closesAfter === undefined
      ? closeBefore(days.dueOn, move(findOpening(cadence, addDuration(startedOn, cadence.every, index + 1))))
      : move(addDuration(dueOn, cadence.closesAfter, 1));
  return { id: `${cadence.id}-${index}`, ...days, closesOn };
}

/**
 * Returns the occasion of an interval cadence whose window holds a day, among those that a form is used at; of several the
 * nearest, of two as near the earlier.
 */
export function numberedOn(
  cadence: IntervalCadence,
  day: number,
  { startedOn, spans, occasions: { from, to = highestOccasion } = { from: 0 } }: Pick<CadenceUse, 'occasions'> & Anchor,
): Occasion | undefined {
  let best: Occasion | undefined;
  // The shortest an interval can be gives the highest number that can be meant, where the form is used by then.
  const reached = Math.floor((day - startedOn) / shortestDays(cadence.every)) + 2;
  for (let index = Math.min(to, Math.max(from, reached)); index >= from; index -= 1) {
    const occasion = createNumbered(cadence, index, { startedOn, spans });
    if (day >= occasion.opensOn && day <= occasion.closesOn && isNearer(occasion, best, day)) best = occasion;
    if (occasion.closesOn < day) break;
  }
  return best;
}

function isNearer(occasion: Occasion, best: Occasion | undefined, day: number): boolean {
  return best === undefined || Math.abs(occasion.dueOn - day) <= Math.abs(best.dueOn - day);
}
