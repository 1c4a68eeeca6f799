import type { Reliability, ReliableJacobsonTruax } from '../generated/documents.js';
import type { Fraction } from '../shared/fraction.js';
import { toFraction } from '../shared/fraction.js';
import type { NormedComparison } from './coveringFigure.js';
import { coveringFigure } from './coveringFigure.js';
import { distanceOf, isAsLarge } from './distance.js';
import type { ScalePoint } from './scalePoint.js';
import { normOf } from './scalePoint.js';

/**
 * Returns whether a change is larger than measurement error, by the norm that fits the later response.
 *
 * `no-norms`: no figures for it fit either response. `insufficient-data`: some do, but do not cover this comparison, since
 * they do not fit both responses, since other items were answered or other goals rated, or since another observer rated and
 * the figure is not one of agreement between raters.
 */
export function assessReliability(comparison: NormedComparison): Reliability {
  const points = [comparison.later, comparison.earlier];
  if (!points.some(hasFigures)) return 'no-norms';
  const reliable = coveringFigure(comparison, 'reliable');
  if (reliable === undefined) return 'insufficient-data';
  const isObserved = points.some(({ point }) => point.form.definition.authorship === 'observer');
  if (isObserved && reliable.interRater !== true && comparison.cautions.includes('rater-changed')) return 'insufficient-data';
  const distance = distanceOf(comparison.pair);
  const isReliable = reliable.type === 'points' ? isAsLarge(distance, reliable) : isBeyondError(reliable, distance);
  return isReliable ? 'yes' : 'no';
}

function hasFigures(point: ScalePoint): boolean {
  return normOf(point)?.definition.reliable !== undefined;
}

/**
 * Tells whether a change is beyond measurement error.
 *
 * |x₂ − x₁| > z · √2 · s · √(1 − r) (Jacobson & Truax 1991, J Consult Clin Psychol 59:12–19), both sides squared so that
 * nothing is rounded. It says that a change is unlikely to be error alone, not that it matters to the citizen.
 */
function isBeyondError(
  { z, standardDeviation, reliability, boundary }: ReliableJacobsonTruax,
  { numerator: size, denominator: unit }: Fraction,
): boolean {
  if (size === 0n) return false;
  const [numerator, denominator] = [size * size, unit * unit];
  const [critical, deviation, coefficient] = [toFraction(z), toFraction(standardDeviation), toFraction(reliability)];
  const unreliable = coefficient.denominator - coefficient.numerator;
  const left = numerator * critical.denominator ** 2n * deviation.denominator ** 2n * coefficient.denominator;
  const right = denominator * 2n * critical.numerator ** 2n * deviation.numerator ** 2n * unreliable;
  return boundary === 'at-least' ? left >= right : left > right;
}
