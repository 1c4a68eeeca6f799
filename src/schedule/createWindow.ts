import { addDuration } from './duration.js';
import type { Occasion } from './occasion.js';

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
}

/**
 * Returns an occasion with the days it is open.
 *
 * It opens `opensBefore` the day it is due and closes `closesAfter` it; without `closesAfter` on the day before the next one
 * opens, and never where there is no next one. The day it is due always belongs to it.
 */
export function createWindow(rule: WindowRule, { id, dueOn, nextDueOn }: DueOccasion): Occasion {
  return { id, opensOn: findOpening(rule, dueOn), dueOn, closesOn: findClosing(rule, dueOn, { nextDueOn }) };
}

function findOpening({ opensBefore }: WindowRule, dueOn: number): number {
  return opensBefore === undefined ? dueOn : addDuration(dueOn, opensBefore, -1);
}

function findClosing(rule: WindowRule, dueOn: number, { nextDueOn }: Pick<DueOccasion, 'nextDueOn'>): number {
  if (rule.closesAfter !== undefined) return addDuration(dueOn, rule.closesAfter, 1);
  return nextDueOn === undefined ? Number.POSITIVE_INFINITY : Math.max(dueOn, findOpening(rule, nextDueOn) - 1);
}
