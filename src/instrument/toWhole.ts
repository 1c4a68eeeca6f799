import { toScaled } from '../shared/decimal.js';
import { expectSound } from './expectSound.js';

/** Returns a number of a validated instrument as a whole count of units of 10^−decimals. */
export function toWhole(value: number, decimals: number): number {
  return expectSound(toScaled(value, decimals), `exact ${value}`) + 0;
}
