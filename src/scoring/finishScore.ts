import type { CompiledNorm, CompiledScale, Quotient } from '../instrument/instrument.js';

/** A scale, and the norm that fits who answered. */
interface Converter {
  readonly scale: CompiledScale;
  readonly norm: CompiledNorm | undefined;
}

/**
 * Takes a score through the steps that follow its method: transform, rounding (a half goes up), conversion table. Nothing
 * where the table has no row for it.
 */
export function finishScore(score: Quotient, converter: Converter): Quotient | undefined {
  return convertScore(shapeScore(score, converter.scale), converter);
}

/** Takes a score through transform and rounding, which are the same whoever answered. */
export function shapeScore(score: Quotient, { transform, rounding }: CompiledScale): Quotient {
  const transformed = transform ? applyTransform(score, transform) : score;
  return rounding > 0 ? applyRounding(transformed, rounding) : transformed;
}

/** Takes a score through the conversion table: that of the norm that fits, else the scale's own. */
export function convertScore(score: Quotient, { scale, norm }: Converter): Quotient | undefined {
  const lookup = norm?.lookup ?? scale.lookup;
  return lookup ? lookup.get(score.numerator / score.denominator + 0) : score;
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
