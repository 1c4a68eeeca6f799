import type { Caution, Reliability, Reliable, ReliableJacobsonTruax } from '../generated/documents.js';
import type { CompiledNorm } from '../instrument/instrument.js';
import { toFraction } from '../shared/fraction.js';
import { jsonEqual } from '../shared/jsonEqual.js';
import type { ScalePoint, ScorePair } from './scalePoint.js';
import { normOf } from './scalePoint.js';

/** A comparison whose reliability is asked for. */
export interface ReliabilityInput {
  readonly later: ScalePoint;
  readonly earlier: ScalePoint;
  /** The norm that fits the later response. */
  readonly norm: CompiledNorm | undefined;
  readonly pair: ScorePair;
  readonly cautions: readonly Caution[];
}

/**
 * Returns whether a change is larger than measurement error, by the norm that fits the later response.
 *
 * `no-norms`: no figures for it fit either response. `insufficient-data`: some do, but do not cover this comparison, since
 * they do not fit both responses, since other items were answered or other goals rated, or since another observer rated and
 * the figure is not one of agreement between raters.
 */
export function assessReliability({ later, earlier, norm, pair, cautions }: ReliabilityInput): Reliability {
  if (![later, earlier].some(hasFigures)) return 'no-norms';
  const reliable = norm?.definition.reliable;
  const isSameFigure = reliable !== undefined && jsonEqual(normOf(earlier)?.definition.reliable, reliable);
  if (!isSameFigure || cautions.includes('items-differ') || cautions.includes('goals-differ')) return 'insufficient-data';
  const isObserved = [later, earlier].some(({ point }) => point.form.definition.authorship === 'observer');
  if (isObserved && reliable.interRater !== true && cautions.includes('rater-changed')) return 'insufficient-data';
  return isLargeEnough(reliable, pair) ? 'yes' : 'no';
}

function hasFigures(point: ScalePoint): boolean {
  return normOf(point)?.definition.reliable !== undefined;
}

function isLargeEnough(reliable: Reliable, { earlier, later }: ScorePair): boolean {
  const numerator = BigInt(later.numerator) * BigInt(earlier.denominator) - BigInt(earlier.numerator) * BigInt(later.denominator);
  const denominator = BigInt(later.denominator) * BigInt(earlier.denominator);
  const size = numerator < 0n ? -numerator : numerator;
  if (size === 0n) return false;
  if (reliable.type === 'jacobson-truax') return isBeyondError(reliable, size * size, denominator * denominator);
  const limit = toFraction(reliable.atLeast ?? reliable.moreThan ?? 0);
  const [left, right] = [size * limit.denominator, limit.numerator * denominator];
  return reliable.atLeast === undefined ? left > right : left >= right;
}

/**
 * Tells whether a change is beyond measurement error, from its square as a quotient.
 *
 * |x₂ − x₁| > z · √2 · s · √(1 − r) (Jacobson & Truax 1991, J Consult Clin Psychol 59:12–19), both sides squared so that
 * nothing is rounded. It says that a change is unlikely to be error alone, not that it matters to the citizen.
 */
function isBeyondError(
  { z, standardDeviation, reliability, boundary }: ReliableJacobsonTruax,
  numerator: bigint,
  denominator: bigint,
): boolean {
  const [critical, deviation, coefficient] = [toFraction(z), toFraction(standardDeviation), toFraction(reliability)];
  const unreliable = coefficient.denominator - coefficient.numerator;
  const left = numerator * critical.denominator ** 2n * deviation.denominator ** 2n * coefficient.denominator;
  const right = denominator * 2n * critical.numerator ** 2n * deviation.numerator ** 2n * unreliable;
  return boundary === 'at-least' ? left >= right : left > right;
}
