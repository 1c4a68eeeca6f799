import { compareRounds, quartilesOf } from './rounds.mjs';

/** Returns a row that says how fast one contender is by itself. */
export function createSpeedRow(title, times, what) {
  const { low, median, high } = quartilesOf(times.map((time) => 1e9 / time));
  return { title, unit: `${what}/s`, low, median, high };
}

/** Returns a row that says how many times as fast the first contender is as the second, and how fast it should be. */
export function createRatioRow(title, times, contenders, target) {
  return judge({ title, unit: '×', ...compareRounds(times, contenders) }, target);
}

/** Returns a row with its target, and whether the median meets it. */
export function judge(row, target) {
  if (target === undefined) return row;
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = target;
  return { ...row, target, isMet: row.median >= atLeast && row.median <= atMost };
}

/** Returns a row that says what one operation costs, from nanoseconds. */
export function createCostRow(title, times) {
  return { title, unit: 'µs', ...quartilesOf(times.map((time) => time / 1_000)) };
}
