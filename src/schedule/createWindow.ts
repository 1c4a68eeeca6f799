import { addDuration } from './duration.js';
import type { Occasion } from './occasion.js';
import type { PausedSpan } from './pausedSpans.js';
import { countFrom, leavePause } from './pausedSpans.js';

/** How long an occasion is open around the day it is due. */
export interface WindowRule {
  readonly opensBefore?: string;
  readonly closesAfter?: string;
}

/** An occasion of which it is known when it is due, and when the next one that falls on a later day is. */
export interface DueOccasion {
  readonly id: string;
  readonly dueOn: number;
  readonly nextDueOn: number | undefined;
  /** The pauses its window is kept clear of. */
  readonly spans?: readonly PausedSpan[];
}

const none: readonly PausedSpan[] = [];

/**
 * Returns an occasion with the days it is open.
 *
 * It opens `opensBefore` the day it is due and closes `closesAfter` it; without `closesAfter` on the day before the next one
 * opens, and never where there is no next one. The day it is due always belongs to it. It does not open in a pause, and one
 * that comes while it is open makes it close so much later.
 */
export function createWindow(rule: WindowRule, { id, dueOn, nextDueOn, spans = none }: DueOccasion): Occasion {
  const opensOn = findOpening(rule, dueOn, spans);
  const closesOn =
    rule.closesAfter === undefined
      ? closeBefore(dueOn, nextDueOn === undefined ? Number.POSITIVE_INFINITY : findOpening(rule, nextDueOn, spans))
      : countFrom(dueOn, addDuration(dueOn, rule.closesAfter, 1), spans);
  return { id, opensOn, dueOn, closesOn };
}

/** Returns the day an occasion opens; not in a pause, unless it is due in one. */
export function findOpening({ opensBefore }: WindowRule, dueOn: number, spans: readonly PausedSpan[] = none): number {
  return opensBefore === undefined ? dueOn : Math.min(dueOn, leavePause(addDuration(dueOn, opensBefore, -1), spans));
}

/** Returns the day before the next occasion opens, and never one before the day it is due. */
export function closeBefore(dueOn: number, nextOpensOn: number): number {
  return Math.max(dueOn, nextOpensOn - 1);
}
