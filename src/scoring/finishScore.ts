import type { CompiledNorm, CompiledScale, Quotient } from '../instrument/instrument.js';

/**
 * Takes a score through the steps that follow its method: transform, rounding (a half goes up), conversion table. Nothing
 * where the table has no row for it.
 */
export function finishScore(
  score: Quotient,
  { scale, norm }: { readonly scale: CompiledScale; readonly norm: CompiledNorm | undefined },
): Quotient | undefined {
  const { transform, rounding } = scale;
  let finished = score;
  if (transform) finished = applyTransform(finished, transform);
  if (rounding > 0) finished = applyRounding(finished, rounding);
  const lookup = norm?.lookup ?? scale.lookup;
  return lookup ? lookup.get(finished.numerator / finished.denominator + 0) : finished;
}

/** Multiplies and adds. */
export function applyTransform(
  { numerator, denominator }: Quotient,
  { times, plus }: NonNullable<CompiledScale['transform']>,
): Quotient {
  return {
    numerator: numerator * times.numerator * plus.denominator + plus.numerator * denominator * times.denominator,
    denominator: denominator * times.denominator * plus.denominator,
  };
}

/** Rounds to units of 1 / rounding; a half goes up, towards the larger number. */
export function applyRounding({ numerator, denominator }: Quotient, rounding: number): Quotient {
  return { numerator: divideDown(2 * numerator * rounding + denominator, 2 * denominator), denominator: rounding };
}

/** The whole number at or below a quotient, with no rounding on the way. The divisor is above zero. */
function divideDown(dividend: number, divisor: number): number {
  const remainder = dividend % divisor;
  return (dividend - (remainder < 0 ? remainder + divisor : remainder)) / divisor;
}
