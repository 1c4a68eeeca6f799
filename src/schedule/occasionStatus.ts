import type { Occasion } from './occasion.js';

/**
 * How an occasion stands that nobody has told anything of.
 *
 * - `upcoming`: it is still to open.
 * - `open`: it can be answered, and the day it is due is still to come.
 * - `due`: today is the day it is due.
 * - `overdue`: that day has passed, and it can still be answered in time.
 * - `missed`: it has closed.
 */
export type AwaitedStatus = 'upcoming' | 'open' | 'due' | 'overdue' | 'missed';

/**
 * Returns how an occasion stands on a day while nothing is answered: upcoming until it opens, open until the day it is due,
 * due on that one day, overdue until it closes, and then missed.
 *
 * @example
 * occasionStatus({ opensOn: 10, dueOn: 20, closesOn: 30 }, 21) // => 'overdue'
 */
export function occasionStatus({ opensOn, dueOn, closesOn }: Omit<Occasion, 'id'>, day: number): AwaitedStatus {
  if (day < opensOn) return 'upcoming';
  if (day < dueOn) return 'open';
  if (day === dueOn) return 'due';
  return day <= closesOn ? 'overdue' : 'missed';
}
