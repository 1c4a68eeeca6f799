/** How many numbers of a response's scores belong to one scale. */
export const STRIDE = 4;

export const DENOMINATOR = 1;
export const ANSWERED = 2;
export const COUNTED = 3;

/** Returns the raw score of a scale, divided once, or NaN when it is not scorable. */
export function rawScore(scales: readonly number[], index: number): number {
  const denominator = scales[index * STRIDE + DENOMINATOR] as number;
  return denominator === 0 ? Number.NaN : (scales[index * STRIDE] as number) / denominator;
}
