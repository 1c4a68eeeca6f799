import { leastAnswered } from '../instrument/formProgram.js';
import type { CompiledScale, FormScale, FormWeights, Quotient, WeightTable } from '../instrument/instrument.js';
import { climbLadder } from './climbLadder.js';
import { convertScore, shapeScore } from './finishScore.js';
import type { FormScores } from './formScores.js';
import { NO_WEIGHTS, NOT_IN_LOOKUP, STRIDE, TOO_FEW_ANSWERS } from './formScores.js';
import type { MethodScore } from './methodScore.js';
import { rateGoals } from './rateGoals.js';
import type { Tally } from './tally.js';
import { tallyMembers } from './tally.js';

/**
 * Works out one scale of a response and writes it into `scores.scales`.
 *
 * The order of calculation: recoding, reverse keying and weights (both in the weight table), method, prorating, transform, rounding
 * (a half goes up), conversion table. Everything is whole numbers; the score is numerator / denominator, divided by whoever
 * needs it. Too few answers, no weights that hold, or no row in the table: not scorable.
 */
export function scoreScale(index: number, scores: FormScores): void {
  const { scale } = scores.form.scales[index] as FormScale;
  const { score, reason, answered, counted } = applyMethodOf(index, scores);
  const shaped = score && shapeScore(score, scale);
  if (scale.isConverted && shaped) keepUnconverted(shaped, scale, scores);
  const finished = shaped && convertScore(shaped, { scale, norm: scores.norms[index] });
  const at = index * STRIDE;
  // Adding 0 turns −0 into 0, which JSON could not tell apart.
  scores.scales[at] = finished === undefined ? (score === undefined ? reason : NOT_IN_LOOKUP) : finished.numerator + 0;
  scores.scales[at + 1] = finished?.denominator ?? 0;
  scores.scales[at + 2] = answered;
  scores.scales[at + 3] = counted;
}

/** Norms convert a score by what is known of who answered, which may change; what they convert is kept. */
function keepUnconverted({ numerator, denominator }: Quotient, { id }: CompiledScale, scores: FormScores): void {
  scores.unconverted ??= {};
  scores.unconverted[id] = [numerator + 0, denominator];
}

/** What the method of a scale gives, whichever it is. */
function applyMethodOf(index: number, scores: FormScores): MethodScore {
  const { method } = (scores.form.scales[index] as FormScale).scale;
  if (method === 'attainment') return rateGoals(index, scores);
  return method === 'ladder' ? climbLadder(index, scores) : scoreMembers(index, scores);
}

function scoreMembers(index: number, scores: FormScores): MethodScore {
  const { scale, weights } = scores.form.scales[index] as FormScale;
  const table = chooseWeights(scores, index);
  const tally = tallyMembers(index, table ?? (weights[0] as FormWeights).set, scores);
  return {
    score: table && isEnough(scale, tally) ? scoreTally(scale, table, tally) : undefined,
    reason: table === undefined ? NO_WEIGHTS : TOO_FEW_ANSWERS,
    answered: tally.answeredItems,
    counted: tally.items,
  };
}

/** The first set of weights that holds. One that is undecided could still be the right one, so it settles on none. */
export function chooseWeights(scores: FormScores, index: number): WeightTable | undefined {
  for (const { when, set } of scores.form.scales[index]?.weights ?? []) {
    const truth = when === undefined ? 'true' : when(scores);
    if (truth === 'true') return set;
    if (truth === 'undecided') return undefined;
  }
  return undefined;
}

function isEnough(scale: CompiledScale, tally: Tally): boolean {
  if (tally.weight === 0 && (scale.method === 'mean' || scale.prorate)) return false;
  return tally.answered > 0 && tally.answered >= leastAnswered(scale, tally.members);
}

/** Turns the sum of the members into the score of the method. */
export function applyMethod(
  { method, factor }: CompiledScale,
  table: WeightTable,
  { numerator, denominator, weight }: Tally,
): Quotient {
  switch (method) {
    case 'mean':
      return { numerator, denominator: denominator * factor * weight };
    case 'sum':
      return { numerator, denominator: denominator * table.factor };
    case 'count':
      return { numerator, denominator };
    default:
      return { numerator, denominator: denominator * factor };
  }
}

function scoreTally(scale: CompiledScale, table: WeightTable, tally: Tally): Quotient {
  const score = applyMethod(scale, table, tally);
  return isProrated(scale, tally) ? applyProrating(score, tally) : score;
}

/** Scales a sum up by the weight that was answered. */
export function applyProrating({ numerator, denominator }: Quotient, { weight, fullWeight }: Tally): Quotient {
  return { numerator: numerator * fullWeight, denominator: denominator * weight };
}

/** Whether a sum must be scaled up: some of the weight is missing. */
export function isProrated({ prorate }: CompiledScale, { weight, fullWeight }: Tally): boolean {
  return prorate && weight !== fullWeight;
}
