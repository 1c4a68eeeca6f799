/** Either a value, with any warnings beside it, or the problems that stand in its way. Nothing is thrown. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value; readonly issues: readonly Problem[] }
  | { readonly ok: false; readonly issues: readonly Problem[] };

const none: readonly never[] = Object.freeze([]);

/** Returns a result that holds a value, with warnings if there are any. */
export function succeed<Value, Problem>(value: Value, warnings: readonly Problem[] = none): Result<Value, Problem> {
  return { ok: true, value, issues: warnings };
}

/** Returns a result that holds only problems. */
export function fail<Problem>(issues: readonly Problem[]): Result<never, Problem> {
  return { ok: false, issues };
}
