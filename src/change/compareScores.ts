import type { ComparedScores, Comparison, Movement, UncomparedScores } from '../generated/documents.js';
import type { CompiledNorm, CompiledScale, Quotient } from '../instrument/instrument.js';
import { jsonEqual } from '../shared/jsonEqual.js';
import type { Mutable } from '../shared/mutable.js';
import { assessImportance } from './assessImportance.js';
import { assessReliability } from './assessReliability.js';
import { scoreOnCommonGoals } from './commonGoals.js';
import { haveSameItems, scoreOnCommonItems } from './commonItems.js';
import type { NormedComparison } from './coveringFigure.js';
import { findCautions } from './findCautions.js';
import { isComparable } from './isComparable.js';
import type { ScalePoint, ScorePair } from './scalePoint.js';
import { formScaleOf, normOf, quotientOf, subtract } from './scalePoint.js';

/**
 * Returns how a score has changed since an earlier one: whether it moved, whether that is more than measurement error,
 * and why the comparison may be weaker than it looks.
 *
 * Where other items were answered, both are scored again on the items they share; where other goals were rated, on those
 * rated both times in the same version; levels of ladders are compared as they are. The two are not compared where these are
 * too few, where their weights hang on answers, where the raw scores come from different conversion tables, or where the
 * scale means something else in the version used then.
 */
export function compareScores(later: ScalePoint, earlier: ScalePoint): Comparison {
  if (!isComparable(later, earlier)) return refuse(earlier, 'not-comparable-version');
  const { scale } = formScaleOf(later);
  const norm = normOf(later);
  if (scale.norms.length > 0 && !hasSameConversion(norm, normOf(earlier))) return refuse(earlier, 'other-conversion');
  const found = pairScores(later, earlier);
  if (typeof found === 'string') return refuse(earlier, found);
  const { pair, isSame } = found;
  const difference = subtract(pair);
  const cautions = findCautions({ later, earlier, norm, isSame, raw: pair.later });
  const compared: Mutable<ComparedScores> = {
    status: 'compared',
    response: earlier.point.response,
    answeredOn: earlier.point.answeredOn,
    from: pair.earlier.numerator / pair.earlier.denominator,
    to: pair.later.numerator / pair.later.denominator,
    difference: difference.numerator / difference.denominator,
    movement: assessMovement(scale, norm, difference),
    reliable: 'no-norms',
    cautions,
  };
  if (scale.norms.length > 0) addAssessments(compared, { later, earlier, norm, pair, cautions });
  return compared;
}

/** What only norms can tell. */
function addAssessments(compared: Mutable<ComparedScores>, input: NormedComparison): void {
  const important = assessImportance(input);
  compared.reliable = assessReliability(input);
  if (important !== undefined) compared.important = important;
}

/** Returns the two scores on what they have in common, and whether that is all there is; or why they have too little. */
function pairScores(
  later: ScalePoint,
  earlier: ScalePoint,
): { readonly pair: ScorePair; readonly isSame: boolean } | UncomparedScores['reason'] {
  if (formScaleOf(later).scale.method === 'attainment') return scoreOnCommonGoals(later, earlier) ?? 'no-common-goals';
  if (haveSameItems(later, earlier)) return { pair: { earlier: quotientOf(earlier), later: quotientOf(later) }, isSame: true };
  if ([later, earlier].some((point) => formScaleOf(point).hasConditionalWeights)) return 'other-weights';
  const pair = scoreOnCommonItems(later, earlier);
  return pair ? { pair, isSame: false } : 'too-few-common-items';
}

function refuse({ point: { response, answeredOn } }: ScalePoint, reason: UncomparedScores['reason']): UncomparedScores {
  return { status: 'not-compared', response, answeredOn, reason };
}

/** Tells whether the norms of two raw scores make them of the same conversion table, or neither has one. */
export function hasSameConversion(later: CompiledNorm | undefined, earlier: CompiledNorm | undefined): boolean {
  return later === earlier || jsonEqual(later?.definition.lookup, earlier?.definition.lookup);
}

/**
 * Returns which way a score moved: better, worse, or the same where the difference is smaller than the instrument asks for.
 *
 * The difference is (n₁d₀ − n₀d₁) / d₀d₁ of whole numbers, divided once, so that 3.4 − 2.4 is exactly 1.
 */
function assessMovement(scale: CompiledScale, norm: CompiledNorm | undefined, { numerator, denominator }: Quotient): Movement {
  const { unit, size, inclusive } = scale.moved;
  if (numerator === 0) return 'same';
  const range = norm?.range ?? scale.range;
  const distance = Math.abs(
    unit === 'raw' ? numerator / denominator : (numerator * range.denominator) / (denominator * range.width),
  );
  if (inclusive ? distance < size : distance <= size) return 'same';
  return numerator > 0 === scale.lowIsBest ? 'worse' : 'better';
}
