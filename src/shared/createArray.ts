/** Returns a list of so many numbers, to be filled: one allocation instead of the several that growing takes. */
export function createArray(length: number): number[] {
  return new Array<number>(length);
}
