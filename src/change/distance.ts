import type { Threshold } from '../generated/documents.js';
import type { Fraction } from '../shared/fraction.js';
import { toFraction } from '../shared/fraction.js';
import type { ScorePair } from './scalePoint.js';

/** Returns how far apart two raw scores lie, whichever is the higher: |n₁d₀ − n₀d₁| / d₀d₁, with nothing rounded. */
export function distanceOf({ earlier, later }: ScorePair): Fraction {
  const difference =
    BigInt(later.numerator) * BigInt(earlier.denominator) - BigInt(earlier.numerator) * BigInt(later.denominator);
  return {
    numerator: difference < 0n ? -difference : difference,
    denominator: BigInt(later.denominator) * BigInt(earlier.denominator),
  };
}

/** Tells whether a distance is as large as a threshold asks, exactly; no distance never is. */
export function isAsLarge({ numerator, denominator }: Fraction, { atLeast, moreThan = 0 }: Threshold): boolean {
  const limit = toFraction(atLeast ?? moreThan);
  const [left, right] = [numerator * limit.denominator, limit.numerator * denominator];
  return numerator > 0n && (atLeast === undefined ? left > right : left >= right);
}
