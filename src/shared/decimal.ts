/**
 * Returns how many decimals a number is written with: 0.1 has one, 2e-7 seven, 1e21 none.
 *
 * The shortest decimal that reads back as the same number counts, which is what JSON documents hold.
 *
 * @example
 * countDecimals(0.25) // => 2
 */
export function countDecimals(value: number): number {
  const { fraction, exponent } = splitDecimal(value);
  return Math.max(0, fraction.length - exponent);
}

/**
 * Returns the number as a whole count of units of 10^−decimals, or nothing when it is no such whole number
 * or too large to be exact.
 *
 * @example
 * toScaled(0.3, 1) // => 3
 */
export function toScaled(value: number, decimals: number): number | undefined {
  const unit = 10 ** decimals;
  const scaled = Math.round(value * unit);
  return Number.isSafeInteger(scaled) && scaled / unit === value ? scaled : undefined;
}

/** Splits the shortest decimal writing of a finite number: whole digits with sign, digits after the point, power of ten. */
export function splitDecimal(value: number): { readonly whole: string; readonly fraction: string; readonly exponent: number } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { whole, fraction, exponent: Number(exponent) };
}
