import { splitDecimal } from './decimal.js';

/** An exact number: a quotient of whole numbers in lowest terms, the denominator above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Returns the exact value of a decimal as it is written in a document: 0.1 is one tenth, not the binary number nearest to it. */
export function toFraction(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  const { whole, fraction, exponent } = splitDecimal(value);
  const power = exponent - fraction.length;
  const digits = BigInt(whole + fraction);
  return power >= 0 ? createFraction(digits * 10n ** BigInt(power), 1n) : createFraction(digits, 10n ** BigInt(-power));
}

/** Returns a quotient in lowest terms. The denominator is not zero. */
export function createFraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 1n) return { numerator, denominator };
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Returns a quotient of whole numbers as a fraction. */
export function toExact({ numerator, denominator }: Readonly<Record<'numerator' | 'denominator', number>>): Fraction {
  return createFraction(BigInt(numerator), BigInt(denominator));
}

/** Returns the number nearest to a fraction, divided once. */
export function fromFraction({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}

/** Returns left + right. */
export function add(left: Fraction, right: Fraction): Fraction {
  if (left.denominator === 1n && right.denominator === 1n)
    return { numerator: left.numerator + right.numerator, denominator: 1n };
  return createFraction(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

/** Returns left × right. */
export function multiply(left: Fraction, right: Fraction): Fraction {
  return createFraction(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** Returns left ÷ right. The right one is not zero. */
export function divide(left: Fraction, right: Fraction): Fraction {
  return createFraction(left.numerator * right.denominator, left.denominator * right.numerator);
}

/** Returns −value. */
export function negate({ numerator, denominator }: Fraction): Fraction {
  return { numerator: -numerator, denominator };
}

/** Returns −1, 0 or 1: whether left is below, at or above right. */
export function compare(left: Fraction, right: Fraction): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Returns the largest whole number that is not above the value. */
export function floor({ numerator, denominator }: Fraction): bigint {
  return numerator / denominator - (numerator < 0n && numerator % denominator !== 0n ? 1n : 0n);
}

/** Returns the value with so many decimals; a half is rounded up, towards the larger number. */
export function roundHalfUp(value: Fraction, decimals: number): Fraction {
  const unit = 10n ** BigInt(decimals);
  const half = createFraction(1n, 2n);
  return createFraction(floor(add(multiply(value, createFraction(unit, 1n)), half)), unit);
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [larger, smaller] = [left < 0n ? -left : left, right < 0n ? -right : right];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
