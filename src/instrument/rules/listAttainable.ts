import type { Item, Scale, WeightSet } from '../../generated/documents.js';
import { countDecimals, toScaled } from '../../shared/decimal.js';
import { createFraction, fromFraction, toFraction } from '../../shared/fraction.js';
import { createRecoder } from '../createRecoder.js';
import { scoreOption } from '../itemRange.js';
import { finishScore } from '../scaleReach.js';
import type { RuleContext } from './ruleContext.js';

const stepLimit = 1_000;

/** The numbers that the scores of an item are made of: each of them, or the ends and the step between. */
type Scores = { readonly each: readonly number[] } | { readonly min: number; readonly max: number; readonly step: number };

/**
 * Returns the scores that a scale can have before its conversion table when every item is answered, in rising order.
 * Nothing where they are too many or hard to tell: over a thousand steps, gathered scales, several choices, conditions.
 */
export function listAttainable(scale: Scale, { items, optionsOf }: RuleContext): readonly number[] | undefined {
  if (scale.method === 'ladder') return listLevels(scale);
  const isSummed = scale.method === 'sum' || scale.method === 'mean' || scale.method === 'count';
  if (!isSummed || scale.items === undefined || scale.scales !== undefined) return undefined;
  const members = scale.items.map((id) => items.get(id)).filter((item) => item !== undefined);
  const recode = createRecoder(scale);
  const scores = members.map((item) => {
    const own = item.enableWhen === undefined ? findScores(item, optionsOf(item).map(scoreOption)) : undefined;
    const recoded = own && recode(item, optionsOf(item));
    return recoded ? { each: recoded.flatMap(({ value }) => value ?? []) } : own;
  });
  const known = scores.filter((score) => score !== undefined);
  if (known.length < members.length) return undefined;
  const raws = (scale.weights ?? [undefined]).map((set) => listWithWeights(scale, known, set));
  const all = raws.filter((list) => list !== undefined);
  return all.length < raws.length ? undefined : [...new Set(all.flat())].toSorted((left, right) => left - right);
}

/** The levels of a ladder, in rising order after transform too. */
function listLevels(scale: Scale): readonly number[] {
  const levels = [0, ...(scale.steps ?? []).map((_, index) => index + 1)];
  const finished = levels.map((level) => fromFraction(finishScore(scale, toFraction(level))));
  return [...new Set(finished)].toSorted((left, right) => left - right);
}

function findScores(item: Item, options: readonly (number | undefined)[]): Scores | undefined {
  if (item.type === 'choice') return { each: options.filter((score) => score !== undefined) };
  if (item.type === 'yesno') return { each: [item.scores?.yes ?? 1, item.scores?.no ?? 0] };
  if (item.type !== 'rating' && item.type !== 'number') return undefined;
  const { min, max, step } = item;
  return min === undefined || max === undefined || step === undefined ? undefined : { min, max, step };
}

/** Everything is whole numbers here: scores in units of their finest decimal, weights in units of theirs. */
function listWithWeights(scale: Scale, scores: readonly Scores[], set: WeightSet | undefined): readonly number[] | undefined {
  const own = new Map(Object.entries(set?.items ?? {}));
  const weights = (scale.items ?? []).map((id) => (set === undefined ? 1 : (own.get(id) ?? 0)));
  const weightDecimals = mostDecimals(weights);
  const scoreDecimals = mostDecimals(scores.flatMap((score) => Object.values(score).flat()));
  const scaled = weights.map((weight) => toScaled(weight, weightDecimals) ?? 0);
  const reversed = new Set(scale.reverseKeyed);
  const members = scores.map((score, index) => {
    const listed = listScores(score, scoreDecimals);
    const turned = reversed.has(scale.items?.[index] ?? '') ? turn(listed) : listed;
    const counted = scale.method === 'count' ? turned.map((value) => (value > 0 ? 10 ** scoreDecimals : 0)) : turned;
    return counted.map((value) => value * (scaled[index] as number));
  });
  const divisor = scale.method === 'mean' ? scaled.reduce((sum, weight) => sum + weight, 0) : 10 ** weightDecimals;
  const unit = BigInt(divisor) * 10n ** BigInt(scoreDecimals);
  const sums = divisor > 0 ? listSums(members) : undefined;
  return sums?.map((sum) => fromFraction(finishScore(scale, createFraction(BigInt(sum), unit))));
}

function mostDecimals(values: readonly number[]): number {
  return values.reduce((decimals, value) => Math.max(decimals, countDecimals(value)), 0);
}

function listScores(scores: Scores, decimals: number): readonly number[] {
  const scale = (value: number) => toScaled(value, decimals) ?? 0;
  if ('each' in scores) return scores.each.map(scale);
  const [min, max, step] = [scale(scores.min), scale(scores.max), Math.max(1, scale(scores.step))];
  // One step more than are looked at tells that there are too many.
  const count = Math.min(stepLimit + 2, Math.floor((max - min) / step) + 1);
  return Array.from({ length: count }, (_, index) => min + index * step);
}

function turn(scores: readonly number[]): readonly number[] {
  const [min, max] = endsOf(scores);
  return scores.map((score) => min + max - score);
}

/** Every sum of one score of each member, where they lie within so many steps. */
function listSums(members: readonly (readonly number[])[]): readonly number[] | undefined {
  const span = members.map(endsOf).reduce((width, [min, max]) => width + max - min, 0);
  if (!(span <= stepLimit)) return undefined;
  let sums = [0];
  for (const scores of members) sums = [...new Set(sums.flatMap((sum) => scores.map((score) => sum + score)))];
  return sums;
}

function endsOf(scores: readonly number[]): readonly [number, number] {
  return [Math.min(...scores), Math.max(...scores)];
}
