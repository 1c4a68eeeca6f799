import { toFraction } from '../shared/fraction.js';
import type { Quotient } from './instrument.js';
import { toWhole } from './toWhole.js';

/** Returns a decimal of a validated document as a quotient of whole numbers: 0.25 is 1 / 4. */
export function toQuotient(value: number): Quotient {
  const { numerator, denominator } = toFraction(value);
  return { numerator: toWhole(Number(numerator), 0), denominator: toWhole(Number(denominator), 0) };
}
