import type { Goals, InstrumentDefinition, Scale, WeightSet } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { countDecimals } from '../../shared/decimal.js';
import { toFraction } from '../../shared/fraction.js';
import { createCountedRange, createRecoder } from '../createRecoder.js';
import { countItemDecimals } from '../itemRange.js';
import type { ScaleRange } from '../scaleRange.js';
import type { RuleContext } from './ruleContext.js';

/** How large a scale's raw score can be, the largest denominator it can have, and one that all its denominators divide. */
interface Bounds {
  readonly size: number;
  readonly denominator: number;
  readonly common: number;
}

type BoundsOf = (scale: string) => Bounds;

/**
 * Whole numbers up to 2^53 are enough for every score, and for the difference between two. Rounding the scales that a
 * scale gathers is the cure where they are not.
 */
export function checkExact({ scales, goals }: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  const known = new Map<string, Bounds>();
  const boundsOf = (id: string): Bounds => {
    const scale = context.scales.get(id) as Scale;
    const bounds = () => (goals && isOfGoals(scale) ? boundGoals(goals) : deriveBounds(id, context, boundsOf));
    const found = known.get(id) ?? finish(scale, bounds());
    known.set(id, found);
    return found;
  };
  return scales.flatMap((scale, index) => {
    const { id } = scale;
    const found = context.rangeOf(id);
    const isExact = !found || fits(boundsOf(id), { ...found, power: isOfGoals(scale) ? 1 : 2 });
    return isExact ? [] : [createError('instrument/not-exact', ['scales', index], { scale: id })];
  });
}

function isOfGoals({ method }: Scale): boolean {
  return method === 'attainment';
}

/** Two means of goals are of the same ones, and so are compared over the denominator they have in common. */
function fits({ size, denominator }: Bounds, { range: { min, max }, power }: ScaleRange & { power: 1 | 2 }): boolean {
  const unit = Number(min.denominator * max.denominator);
  const width = Number(max.numerator * min.denominator - min.numerator * max.denominator);
  // Two scores are compared over the product of their denominators; a normalized score over that of the range.
  const needed = [size * denominator ** power * 4, size * denominator * unit * 4, width * denominator];
  return needed.every((value) => value <= Number.MAX_SAFE_INTEGER);
}

function deriveBounds(id: string, context: RuleContext, boundsOf: BoundsOf): Bounds {
  const scale = context.scales.get(id) as Scale;
  if (scale.method === 'ladder') return { size: scale.steps?.length ?? 0, denominator: 1, common: 1 };
  const gathered = (scale.scales ?? []).map(boundsOf);
  const sets = scale.weights ?? [undefined];
  const sum =
    Math.max(...sets.map((set) => largestSum(scale, set, context))) + gathered.reduce((total, { size }) => total + size, 0);
  const unit = Math.max(...sets.map((set) => unitOf(scale, set, context)));
  const divisor = scale.method === 'mean' || scale.prorate ? boundDivisors(scale, context) : { largest: 1, common: 1 };
  const product = gathered.reduce((total, { denominator }) => total * denominator, 1);
  const common = gathered.map((bounds) => bounds.common).reduce(leastCommonMultiple, 1);
  return {
    size: scale.prorate ? sum * divisor.largest : sum,
    denominator: Math.min(product, common) * unit * divisor.largest,
    common: common * unit * divisor.common,
  };
}

// The most goals a plan may have, and the most thousandths that a goal may weigh.
const mostGoals = 1_000;
const mostWeight = 1_000_000;

function boundGoals({ attainment: { min, max, step }, weights }: Goals): Bounds {
  const factor = 10 ** Math.max(...[min, max, step].map(countDecimals));
  const denominator = factor * mostGoals * (weights ? mostWeight : 1);
  return { size: Math.max(Math.abs(min), Math.abs(max)), denominator, common: denominator };
}

/** The largest sum that the items can add up to. */
function largestSum(scale: Scale, set: WeightSet | undefined, { items, optionsOf }: RuleContext): number {
  const rangeOf = createCountedRange(scale);
  const sizes = (scale.items ?? []).map((id) => {
    const item = items.get(id);
    const { min, max } = (item && rangeOf(item, optionsOf(item))) ?? { min: 0, max: 0 };
    return weightOf(id, set) * Math.max(Math.abs(min), Math.abs(max), Math.abs(scale.whenNotEnabled ?? 0));
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** How many of the smallest units that a weighted answer comes in make 1. */
function unitOf(scale: Scale, set: WeightSet | undefined, { items, optionsOf }: RuleContext): number {
  const recode = createRecoder(scale);
  const ofItems = (scale.items ?? []).map((id) => {
    const item = items.get(id);
    if (item === undefined) return 0;
    const recoded = recode(item, optionsOf(item));
    return recoded
      ? Math.max(0, ...recoded.map(({ value = 0 }) => countDecimals(value)))
      : countItemDecimals(item, optionsOf(item));
  });
  return 10 ** (Math.max(countDecimals(scale.whenNotEnabled ?? 0), ...ofItems) + weightDecimals(scale, set));
}

/** The weights that a mean can be divided by: of all members, or of as few as may be answered. */
function boundDivisors(scale: Scale, { items }: RuleContext): { largest: number; common: number } {
  const ids = scale.items ?? [];
  const full = (scale.weights ?? [undefined]).map((set) => {
    const unit = 10 ** weightDecimals(scale, set);
    const weights = ids.reduce((sum, id) => sum + Math.round(weightOf(id, set) * unit), 0);
    return weights + unit * (scale.scales?.length ?? 0);
  });
  const largest = Math.max(...full);
  const isWhole = scale.minAnswered === undefined && ids.every((id) => items.get(id)?.enableWhen === undefined);
  if (isWhole) return { largest, common: full.reduce(leastCommonMultiple, 1) };
  // Of weights, any sum up to the full one may come out.
  const counts = Array.from({ length: Math.min(largest, 100) }, (_, index) => index + 1);
  return { largest, common: largest > counts.length ? Number.MAX_SAFE_INTEGER : counts.reduce(leastCommonMultiple, 1) };
}

function weightOf(id: string, set: WeightSet | undefined): number {
  if (set === undefined) return 1;
  return Object.hasOwn(set.items, id) ? (set.items[id] as number) : 0;
}

function weightDecimals(scale: Scale, set: WeightSet | undefined): number {
  return Math.max(0, ...(scale.items ?? []).map((id) => countDecimals(weightOf(id, set))));
}

function leastCommonMultiple(left: number, right: number): number {
  let [divisor, rest] = [left, right];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return Math.min((left / divisor) * right, Number.MAX_SAFE_INTEGER);
}

/** Follows the bounds through transform, rounding and conversion table. */
function finish({ transform, round, lookup }: Scale, bounds: Bounds): Bounds {
  const { times = 1, plus = 0 } = transform ?? {};
  const unit = denominatorOf(times) * denominatorOf(plus);
  const size = bounds.size * Math.abs(times) + Math.abs(plus);
  const denominator = bounds.denominator * unit;
  const rounding = round === undefined ? 1 : 10 ** round.decimals;
  // What is rounded must itself be exact; a bound that fails here fails for good.
  const limit = Number.MAX_SAFE_INTEGER;
  if (size * denominator * 2 * rounding > limit) return { size: limit, denominator: limit, common: limit };
  if (lookup !== undefined) return boundRows(lookup.map(({ value }) => value));
  if (round !== undefined) return { size: size + 1, denominator: rounding, common: rounding };
  return { size, denominator, common: bounds.common * unit };
}

function boundRows(values: readonly number[]): Bounds {
  const denominators = values.map(denominatorOf);
  return {
    size: Math.max(...values.map(Math.abs)),
    denominator: Math.max(...denominators),
    common: denominators.reduce(leastCommonMultiple, 1),
  };
}

function denominatorOf(value: number): number {
  return Number(toFraction(value).denominator);
}
