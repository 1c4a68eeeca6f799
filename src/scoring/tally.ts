import type { CompiledScale, FormScale, WeightTable } from '../instrument/instrument.js';
import { LOWEST, NOT_ENABLED } from '../instrument/itemScore.js';
import type { FormScores } from './formScores.js';
import { STRIDE } from './formScores.js';

/** What the members of a scale add up to, over one denominator, and how many of them there are. */
export interface Tally {
  numerator: number;
  denominator: number;
  /** The weight of the answered members, and of all that count. */
  weight: number;
  fullWeight: number;
  /** Members (items and gathered scales) with a score, and all that count. */
  answered: number;
  members: number;
  /** The same in items, with those of gathered scales. */
  answeredItems: number;
  items: number;
}

/** Starts an empty tally. */
function createTally(): Tally {
  return { numerator: 0, denominator: 1, weight: 0, fullWeight: 0, answered: 0, members: 0, answeredItems: 0, items: 0 };
}

/**
 * Returns what the members of a scale add up to: a sum for the methods "mean" and "sum", the smallest or largest member
 * for "min" and "max", the number of members above zero for "count".
 */
export function tallyMembers(index: number, table: WeightTable, scores: FormScores): Tally {
  const { scale, positions, children } = scores.form.scales[index] as FormScale;
  const tally = createTally();
  if (scale.method === 'mean' || scale.method === 'sum') addItems(positions, table, scores.items, tally);
  else pickItems(scale, positions, table, scores.items, tally);
  tally.members = tally.items;
  tally.answeredItems = tally.answered;
  for (const child of children) gatherScale(scale, table, child, scores.scales, tally);
  return tally;
}

function addItems(positions: readonly number[], table: WeightTable, items: readonly number[], tally: Tally): void {
  const { slopes, intercepts, weights, notEnabled } = table;
  let sum = 0;
  let weight = 0;
  let answered = 0;
  let skipped = 0;
  for (let index = 0; index < positions.length; index += 1) {
    const score = items[positions[index] as number] as number;
    if (score > LOWEST) {
      sum += (slopes[index] as number) * score + (intercepts[index] as number);
    } else if (score === NOT_ENABLED) {
      if (!notEnabled) {
        skipped += 1;
        continue;
      }
      sum += notEnabled[index] as number;
    } else {
      tally.fullWeight += weights[index] as number;
      continue;
    }
    weight += weights[index] as number;
    answered += 1;
  }
  tally.numerator = sum;
  tally.weight = weight;
  tally.fullWeight += weight;
  tally.answered = answered;
  tally.items = positions.length - skipped;
}

function pickItems(
  scale: CompiledScale,
  positions: readonly number[],
  table: WeightTable,
  items: readonly number[],
  tally: Tally,
): void {
  for (let index = 0; index < positions.length; index += 1) {
    const score = items[positions[index] as number] as number;
    if (score === NOT_ENABLED && !table.notEnabled) continue;
    tally.items += 1;
    if (score <= LOWEST && score !== NOT_ENABLED) continue;
    const value =
      score === NOT_ENABLED
        ? (table.notEnabled?.[index] as number)
        : (table.slopes[index] as number) * score + (table.intercepts[index] as number);
    pick(scale, value, 1, tally);
  }
}

/** Keeps the smaller, the larger, or counts what is above zero. */
function pick(scale: CompiledScale, numerator: number, denominator: number, tally: Tally): void {
  const isFirst = tally.answered === 0;
  tally.answered += 1;
  if (scale.method === 'count') {
    tally.numerator += numerator > 0 ? 1 : 0;
    return;
  }
  const difference = numerator * tally.denominator - tally.numerator * denominator;
  if (!isFirst && (scale.method === 'min' ? difference >= 0 : difference <= 0)) return;
  tally.numerator = numerator;
  tally.denominator = denominator;
}

function gatherScale(scale: CompiledScale, table: WeightTable, child: number, scales: readonly number[], tally: Tally): void {
  const numerator = scales[child * STRIDE] as number;
  const denominator = scales[child * STRIDE + 1] as number;
  const unit = table.factor / scale.factor;
  tally.members += 1;
  tally.fullWeight += unit;
  tally.items += scales[child * STRIDE + 3] as number;
  // The answers of a scale without a score do not count here, so that this one is not taken for complete.
  if (denominator === 0) return;
  tally.answeredItems += scales[child * STRIDE + 2] as number;
  if (scale.method !== 'mean' && scale.method !== 'sum') {
    pick(scale, numerator * scale.factor, denominator, tally);
    return;
  }
  tally.answered += 1;
  tally.weight += unit;
  tally.numerator = tally.numerator * denominator + numerator * table.factor * tally.denominator;
  tally.denominator *= denominator;
  reduce(tally);
}

function reduce(tally: Tally): void {
  let divisor = tally.denominator;
  let rest = Math.abs(tally.numerator);
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  tally.numerator /= divisor;
  tally.denominator /= divisor;
}
