import type { FormScale, SimpleMethod, WeightTable } from '../instrument/instrument.js';
import { LOWEST, NOT_ENABLED } from '../instrument/itemScore.js';
import { ownScore } from '../instrument/ownScore.js';
import { invariant } from '../shared/invariant.js';
import type { FormScores } from './formScores.js';
import { ANSWERED, COUNTED, STRIDE } from './formScores.js';

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

/** A member with a score, in units of the scale. */
interface Member {
  readonly numerator: number;
  readonly denominator: number;
  readonly weight: number;
}

/**
 * Returns what the members of a scale add up to: a sum for the methods "mean" and "sum", the smallest or largest member
 * for "min" and "max", the number of members above zero for "count".
 */
export function tallyMembers(index: number, table: WeightTable, scores: FormScores): Tally {
  const formScale = scores.form.scales[index] as FormScale;
  const tally = { numerator: 0, denominator: 1, weight: 0, fullWeight: 0, answered: 0, members: 0, answeredItems: 0, items: 0 };
  addItems(formScale, table, scores.items, tally);
  addScales(formScale, table, scores, tally);
  return tally;
}

function addItems({ scale, positions, recodes }: FormScale, table: WeightTable, items: readonly number[], tally: Tally): void {
  for (const [member, position] of positions.entries()) {
    const score = items[position] as number;
    const isSkipped = score === NOT_ENABLED;
    if (isSkipped && !table.notEnabled) continue;
    const weight = table.weights[member] as number;
    tally.items += 1;
    tally.members += 1;
    tally.fullWeight += weight;
    if (score <= LOWEST && !isSkipped) continue;
    tally.answeredItems += 1;
    const rows = isSkipped ? undefined : recodes?.[member];
    const recoded = rows ? rows.get(score) : score;
    invariant(recoded !== undefined, 'a score is recoded without a row for it');
    const counted = (table.slopes[member] as number) * recoded + (table.intercepts[member] as number);
    take(
      scale.method as SimpleMethod,
      { numerator: table.notEnabled && isSkipped ? (table.notEnabled[member] as number) : counted, denominator: 1, weight },
      tally,
    );
  }
}

function addScales({ scale, children }: FormScale, table: WeightTable, scores: FormScores, tally: Tally): void {
  const { scales, form } = scores;
  const weight = table.factor / scale.factor;
  for (const child of children) {
    const at = child * STRIDE;
    tally.members += 1;
    tally.fullWeight += weight;
    tally.items += scales[at + COUNTED] as number;
    const score = ownScore(scores, child, form.program.scaleAt(child).scale);
    // The answers of a scale without a score do not count here, so that this one is not taken for complete.
    if (!score) continue;
    tally.answeredItems += scales[at + ANSWERED] as number;
    const { numerator, denominator } = score;
    take(scale.method as SimpleMethod, { numerator: numerator * table.factor, denominator, weight }, tally);
  }
}

/** Adds a member, counts what is above zero, or keeps the smaller or the larger. */
function take(method: SimpleMethod, { numerator, denominator, weight }: Member, tally: Tally): void {
  const isFirst = tally.answered === 0;
  tally.answered += 1;
  tally.weight += weight;
  if (method === 'count') {
    tally.numerator += numerator > 0 ? 1 : 0;
  } else if (method === 'mean' || method === 'sum') {
    tally.numerator = tally.numerator * denominator + numerator * tally.denominator;
    tally.denominator *= denominator;
    if (denominator !== 1) reduce(tally);
  } else {
    const difference = numerator * tally.denominator - tally.numerator * denominator;
    if (isFirst || (method === 'min' ? difference < 0 : difference > 0)) Object.assign(tally, { numerator, denominator });
  }
}

function reduce(tally: Tally): void {
  let divisor = tally.denominator;
  let rest = Math.abs(tally.numerator);
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  tally.numerator /= divisor;
  tally.denominator /= divisor;
}
