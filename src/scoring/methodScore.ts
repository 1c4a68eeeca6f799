import type { Quotient } from '../instrument/instrument.js';

/** What the method of a scale gives; transform, rounding and conversion table come after. */
export interface MethodScore {
  /** Nothing where there is no score. */
  readonly score: Quotient | undefined;
  /** Why there is none, as its place among the reasons. */
  readonly reason: number;
  /** How many items or goals have an answer that counts, and how many count. */
  readonly answered: number;
  readonly counted: number;
}
