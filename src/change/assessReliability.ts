import type { Caution, Reliability, Reliable, ReliableJacobsonTruax } from '../generated/documents.js';
import type { CompiledNorm } from '../instrument/instrument.js';
import { chooseNorm } from '../scoring/createFormScores.js';
import { toFraction } from '../shared/fraction.js';
import { jsonEqual } from '../shared/jsonEqual.js';
import type { ScorePair } from './compareScores.js';
import type { ScalePoint } from './seriesPoint.js';

/** A comparison whose reliability is asked for. */
export interface ReliabilityInput {
  readonly later: ScalePoint;
  readonly earlier: ScalePoint;
  readonly norm: CompiledNorm;
  readonly pair: ScorePair;
  readonly cautions: readonly Caution[];
}

/**
 * Returns whether a change is larger than measurement error, by the norm that fits the later response.
 *
 * `no-norms`: the norm has no figure for it. `insufficient-data`: its figure does not cover this comparison, since other
 * figures fit the earlier response, since other items were answered, or since another observer rated and the figure is not
 * one of agreement between raters.
 */
export function assessReliability({ later, earlier, norm, pair, cautions }: ReliabilityInput): Reliability {
  const { reliable } = norm.definition;
  if (!reliable) return 'no-norms';
  const scale = earlier.point.form.scales[earlier.index]?.scale;
  const before = scale && chooseNorm(scale, earlier.point.traits)?.definition.reliable;
  const isCovered = before !== undefined && jsonEqual(before, reliable) && !cautions.includes('items-differ');
  if (!isCovered || !coversRaters(reliable, later, cautions)) return 'insufficient-data';
  return isLargeEnough(reliable, pair) ? 'yes' : 'no';
}

function coversRaters(reliable: Reliable, { point }: ScalePoint, cautions: readonly Caution[]): boolean {
  const isObserved = point.form.definition.authorship === 'observer';
  return !isObserved || reliable.interRater === true || !cautions.includes('rater-changed');
}

function isLargeEnough(reliable: Reliable, { earlier, later }: ScorePair): boolean {
  const numerator = BigInt(later.numerator) * BigInt(earlier.denominator) - BigInt(earlier.numerator) * BigInt(later.denominator);
  const denominator = BigInt(later.denominator) * BigInt(earlier.denominator);
  const size = numerator < 0n ? -numerator : numerator;
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
function isBeyondError({ z, standardDeviation, reliability, boundary }: ReliableJacobsonTruax, numerator: bigint, denominator: bigint): boolean {
  const [critical, deviation, coefficient] = [toFraction(z), toFraction(standardDeviation), toFraction(reliability)];
  const unreliable = coefficient.denominator - coefficient.numerator;
  const left = numerator * critical.denominator ** 2n * deviation.denominator ** 2n * coefficient.denominator;
  const right = denominator * 2n * critical.numerator ** 2n * deviation.numerator ** 2n * unreliable;
  return boundary === 'at-least' ? left >= right : left > right;
}
