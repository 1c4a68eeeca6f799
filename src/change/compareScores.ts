import type { Comparison, Movement } from '../generated/documents.js';
import type { CompiledNorm, CompiledScale, FormScale, Quotient } from '../instrument/instrument.js';
import { chooseNorm } from '../scoring/createFormScores.js';
import { STRIDE } from '../scoring/formScores.js';
import { assessReliability } from './assessReliability.js';
import { haveSameItems, scoreOnCommonItems } from './commonItems.js';
import { findCautions } from './findCautions.js';
import type { ScalePoint } from './seriesPoint.js';
import { isComparable } from './isComparable.js';

/** Two raw scores of one scale. */
export interface ScorePair {
  readonly earlier: Quotient;
  readonly later: Quotient;
}

/**
 * Returns how a score has changed since an earlier one: whether it moved, whether that is more than measurement error,
 * and why the comparison may be weaker than it looks.
 *
 * Where other items were answered, both are scored again on the items they share; where these are too few, or the scale
 * means something else in the version used then, the two are not compared.
 */
export function compareScores(later: ScalePoint, earlier: ScalePoint): Comparison {
  const { response, answeredOn } = earlier.point;
  if (!isComparable(later, earlier)) return { status: 'not-compared', response, answeredOn, reason: 'not-comparable-version' };
  const isSameItems = haveSameItems(later, earlier);
  const pair = isSameItems ? { earlier: quotientOf(earlier), later: quotientOf(later) } : scoreOnCommonItems(later, earlier);
  if (!pair) return { status: 'not-compared', response, answeredOn, reason: 'too-few-common-items' };
  const { scale } = formScaleOf(later);
  const norm = scale.norms.length === 0 ? undefined : chooseNorm(scale, later.point.traits);
  const cautions = findCautions({ later, earlier, norm, isSameItems, raw: pair.later });
  return {
    status: 'compared',
    response,
    answeredOn,
    from: pair.earlier.numerator / pair.earlier.denominator,
    to: pair.later.numerator / pair.later.denominator,
    difference: differenceOf(pair),
    movement: assessMovement(scale, norm, pair),
    reliable: norm === undefined ? 'no-norms' : assessReliability({ later, earlier, norm, pair, cautions }),
    cautions,
  };
}

/**
 * Returns which way a score moved: better, worse, or the same where the difference is smaller than the instrument asks for.
 *
 * The difference is (n₁d₀ − n₀d₁) / d₀d₁ of whole numbers, divided once, so that 3.4 − 2.4 is exactly 1.
 */
function assessMovement(scale: CompiledScale, norm: CompiledNorm | undefined, pair: ScorePair): Movement {
  const { unit, size, inclusive } = scale.moved;
  const numerator = pair.later.numerator * pair.earlier.denominator - pair.earlier.numerator * pair.later.denominator;
  if (numerator === 0) return 'same';
  const denominator = pair.later.denominator * pair.earlier.denominator;
  const range = norm?.range ?? scale.range;
  const distance = Math.abs(unit === 'raw' ? numerator / denominator : (numerator * range.denominator) / (denominator * range.width));
  if (inclusive ? distance < size : distance <= size) return 'same';
  return numerator > 0 === scale.lowIsBest ? 'worse' : 'better';
}

/** Returns the later minus the earlier score, divided once. */
function differenceOf({ earlier, later }: ScorePair): number {
  const numerator = later.numerator * earlier.denominator - earlier.numerator * later.denominator;
  return (numerator + 0) / (later.denominator * earlier.denominator);
}

/** Returns the scale that a point is a score of, as its form feeds it. */
export function formScaleOf({ point, index }: ScalePoint): FormScale {
  return point.form.scales[index] as FormScale;
}

function quotientOf({ point, index }: ScalePoint): Quotient {
  const at = index * STRIDE;
  return { numerator: point.scales[at] as number, denominator: point.scales[at + 1] as number };
}
