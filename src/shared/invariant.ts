/** Throws when something that the code relies on does not hold: a bug here, or misuse by a programmer. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new TypeError(`fremdrift: ${message}`);
}
