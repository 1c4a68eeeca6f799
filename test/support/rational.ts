/** A quotient of two whole numbers, the second above zero. Slow and plain, for checking what the engine works out. */
export type Rational = readonly [numerator: bigint, denominator: bigint];

/** Reads a number as the decimal that JSON writes it as. */
export function rational(value: number): Rational {
  const [, sign = '', whole = '', decimals = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(JSON.stringify(value)) ?? [];
  const exponent = Number(power) - decimals.length;
  const digits = BigInt(`${sign}${whole}${decimals}`);
  return exponent < 0 ? lowest(digits, 10n ** BigInt(-exponent)) : [digits * 10n ** BigInt(exponent), 1n];
}

export const zero: Rational = [0n, 1n];
export const one: Rational = [1n, 1n];

export function plus(left: Rational, right: Rational): Rational {
  return lowest(left[0] * right[1] + right[0] * left[1], left[1] * right[1]);
}

export function minus(left: Rational, right: Rational): Rational {
  return plus(left, [-right[0], right[1]]);
}

export function times(left: Rational, right: Rational): Rational {
  return lowest(left[0] * right[0], left[1] * right[1]);
}

export function over(left: Rational, right: Rational): Rational {
  return right[0] < 0n ? lowest(-left[0] * right[1], left[1] * -right[0]) : lowest(left[0] * right[1], left[1] * right[0]);
}

export function total(values: readonly Rational[]): Rational {
  return values.reduce(plus, zero);
}

export function isBelow(left: Rational, right: Rational): boolean {
  return left[0] * right[1] < right[0] * left[1];
}

export function isEqual(left: Rational, right: Rational): boolean {
  return left[0] * right[1] === right[0] * left[1];
}

export function smallest(values: readonly Rational[]): Rational {
  return values.reduce((best, value) => (isBelow(value, best) ? value : best));
}

export function largest(values: readonly Rational[]): Rational {
  return values.reduce((best, value) => (isBelow(best, value) ? value : best));
}

/** Rounds to so many decimals, a half towards the larger number. */
export function rounded(value: Rational, decimals: number): Rational {
  const unit = 10n ** BigInt(decimals);
  const doubled = 2n * value[0] * unit + value[1];
  const divisor = 2n * value[1];
  const down = doubled / divisor - (doubled < 0n && doubled % divisor !== 0n ? 1n : 0n);
  return lowest(down, unit);
}

/** The nearest number; both parts must be small enough to be exact, so that there is one rounding only. */
export function toNumber([numerator, denominator]: Rational): number {
  const parts = [Number(numerator), Number(denominator)] as const;
  if (!parts.every(Number.isSafeInteger)) throw new RangeError(`${numerator}/${denominator} is too large to be told exactly`);
  return parts[0] / parts[1];
}

function lowest(numerator: bigint, denominator: bigint): Rational {
  let [divisor, rest] = [numerator < 0n ? -numerator : numerator, denominator];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return [numerator / divisor, denominator / divisor];
}
