/**
 * Returns whole numbers as people list them, lowest first: three or more in a row as from and to, and no number twice.
 *
 * @example
 * formatNumbers([1, 2, 3, 5, 6, 8], 'en-GB') // => '1–3, 5, 6 and 8'
 */
export function formatNumbers(numbers: readonly number[], locale: string): string {
  const runs: number[][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return new Intl.ListFormat(locale).format(
    runs.flatMap((run) => (run.length < 3 ? run.map(String) : `${run[0]}–${run.at(-1)}`)),
  );
}
