const ownDays: readonly string[] = ['pauses', 'endedOn', 'endReason'];

/** Tells whether all that has changed in a course says of itself from when it holds, so that another day would contradict it. */
export function haveOwnDays(changed: readonly string[]): boolean {
  return changed.length > 0 && changed.every((property) => ownDays.includes(property));
}
