import { add, divide, negate, toFraction } from '../../shared/fraction.js';

/** Tells whether a number lies a whole number of steps from the lowest point. */
export function isOnStep(
  value: number,
  { min = 0, step }: { readonly min?: number | undefined; readonly step: number },
): boolean {
  return divide(add(toFraction(value), negate(toFraction(min))), toFraction(step)).denominator === 1n;
}
