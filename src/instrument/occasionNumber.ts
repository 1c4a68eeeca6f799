/** The highest number an occasion can have. */
export const highestOccasion = 99_999;

/** Returns the number of an occasion from its name, 2 for "quarterly-2" of the cadence "quarterly"; nothing for other names. */
export function occasionNumber(cadenceId: string, name: string): number | undefined {
  if (!name.startsWith(`${cadenceId}-`)) return undefined;
  const digits = name.slice(cadenceId.length + 1);
  return /^(?:0|[1-9]\d{0,4})$/.test(digits) ? Number(digits) : undefined;
}
