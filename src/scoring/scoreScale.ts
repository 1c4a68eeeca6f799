import type { CompiledNorm, CompiledScale, FormScale, FormWeights, Quotient, WeightTable } from '../instrument/instrument.js';
import { hasEnough } from '../instrument/formProgram.js';
import { evaluateCondition } from './condition.js';
import type { FormScores } from './formScores.js';
import { NO_WEIGHTS, NOT_IN_LOOKUP, STRIDE, TOO_FEW_ANSWERS } from './formScores.js';
import type { Tally } from './tally.js';
import { tallyMembers } from './tally.js';

/**
 * Works out one scale of a response and writes it into `scores.scales`.
 *
 * The order of calculation: reverse keying and weights (both in the weight table), method, prorating, transform, rounding
 * (a half goes up), conversion table. Everything is whole numbers; the score is numerator / denominator, divided by whoever
 * needs it. Too few answers, no weights that hold, or no row in the table: not scorable.
 */
export function scoreScale(index: number, scores: FormScores): void {
  const { scale, weights } = scores.form.scales[index] as FormScale;
  const table = weights.length === 1 && weights[0]?.when === undefined ? weights[0]?.set : chooseWeights(scores, index);
  if (!table) return writeUnscored(scores.scales, index, NO_WEIGHTS, tallyMembers(index, (weights[0] as FormWeights).set, scores));
  const tally = tallyMembers(index, table, scores);
  if (!isEnough(scale, tally)) return writeUnscored(scores.scales, index, TOO_FEW_ANSWERS, tally);
  applyMethod(scale, table, tally);
  return finish(index, scale, scores.norms[index], tally, scores.scales);
}

/** The first set of weights that holds. One that is undecided could still be the right one, so it settles on none. */
function chooseWeights(scores: FormScores, index: number): WeightTable | undefined {
  for (const { when, set } of scores.form.scales[index]?.weights ?? []) {
    const truth = when === undefined ? 'true' : evaluateCondition(when, scores);
    if (truth === 'true') return set;
    if (truth === 'undecided') return undefined;
  }
  return undefined;
}

function isEnough(scale: CompiledScale, tally: Tally): boolean {
  if (tally.weight === 0 && (scale.method === 'mean' || scale.prorate)) return false;
  return tally.answered > 0 && hasEnough(scale, tally.answered, tally.members);
}

/** Turns the sum of the members into the score of the method; prorating scales a sum up by the weight that was answered. */
function applyMethod(scale: CompiledScale, table: WeightTable, tally: Tally): void {
  switch (scale.method) {
    case 'mean':
      tally.denominator *= scale.factor * tally.weight;
      break;
    case 'sum':
      tally.denominator *= table.factor;
      if (scale.prorate && tally.weight !== tally.fullWeight) {
        tally.numerator *= tally.fullWeight;
        tally.denominator *= tally.weight;
      }
      break;
    case 'min':
    case 'max':
      tally.denominator *= scale.factor;
      break;
    case 'count':
      break;
  }
}

function finish(index: number, scale: CompiledScale, norm: CompiledNorm | undefined, tally: Tally, scales: number[]): void {
  let { numerator, denominator } = tally;
  if (scale.transform) {
    const { times, plus } = scale.transform;
    numerator = numerator * times.numerator * plus.denominator + plus.numerator * denominator * times.denominator;
    denominator = denominator * times.denominator * plus.denominator;
  }
  if (scale.rounding > 0) {
    numerator = divideDown(2 * numerator * scale.rounding + denominator, 2 * denominator);
    denominator = scale.rounding;
  }
  const lookup = norm?.lookup ?? scale.lookup;
  if (lookup) {
    const row: Quotient | undefined = lookup.get(numerator / denominator + 0);
    if (!row) return writeUnscored(scales, index, NOT_IN_LOOKUP, tally);
    ({ numerator, denominator } = row);
  }
  const at = index * STRIDE;
  // Adding 0 turns −0 into 0, which JSON could not tell apart.
  scales[at] = numerator + 0;
  scales[at + 1] = denominator;
  scales[at + 2] = tally.answeredItems;
  scales[at + 3] = tally.items;
}

function writeUnscored(scales: number[], index: number, reason: number, tally: Tally): void {
  const at = index * STRIDE;
  scales[at] = reason;
  scales[at + 1] = 0;
  scales[at + 2] = tally.answeredItems;
  scales[at + 3] = tally.items;
}

/** The whole number at or below a quotient, with no rounding on the way. The divisor is above zero. */
function divideDown(dividend: number, divisor: number): number {
  const remainder = dividend % divisor;
  return (dividend - (remainder < 0 ? remainder + divisor : remainder)) / divisor;
}
