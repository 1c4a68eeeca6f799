import type { CompiledNorm, FormScale, Quotient } from '../instrument/instrument.js';
import { chooseNorm } from '../scoring/createFormScores.js';
import { STRIDE } from '../scoring/formScores.js';
import type { SeriesPoint } from './seriesPoint.js';

/** One scale of a response. */
export interface ScalePoint {
  readonly point: SeriesPoint;
  /** Where the scale stands among the form's scales. */
  readonly index: number;
}

/** Two raw scores of one scale. */
export interface ScorePair {
  readonly earlier: Quotient;
  readonly later: Quotient;
}

/** Returns the scale that a point is a score of, as its form feeds it. */
export function formScaleOf({ point, index }: ScalePoint): FormScale {
  return point.form.program.scaleAt(index);
}

/** Returns the norm that fits a response on one scale. */
export function normOf(scalePoint: ScalePoint): CompiledNorm | undefined {
  return chooseNorm(formScaleOf(scalePoint).scale, scalePoint.point.traits);
}

/** Returns a raw score as a quotient of whole numbers. */
export function quotientOf({ point, index }: ScalePoint): Quotient {
  const at = index * STRIDE;
  return { numerator: point.scales[at] as number, denominator: point.scales[at + 1] as number };
}

/** Returns the later minus the earlier score; where both have one denominator, which means of goals have, over that. */
export function subtract({ earlier, later }: ScorePair): Quotient {
  if (later.denominator === earlier.denominator)
    return { numerator: later.numerator - earlier.numerator, denominator: later.denominator };
  const numerator = later.numerator * earlier.denominator - earlier.numerator * later.denominator;
  return { numerator: numerator + 0, denominator: later.denominator * earlier.denominator };
}
