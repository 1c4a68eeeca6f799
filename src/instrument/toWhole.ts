import { toScaled } from '../shared/decimal.js';
import { invariant } from '../shared/invariant.js';

/** Returns a number of a validated instrument as a whole count of units of 10^−decimals. */
export function toWhole(value: number, decimals: number): number {
  const scaled = toScaled(value, decimals);
  invariant(scaled !== undefined, `${value} is too fine or too large to be exact; validate the instrument first`);
  return scaled + 0;
}
