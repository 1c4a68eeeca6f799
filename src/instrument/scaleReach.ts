import type { Scale, WeightSet } from '../generated/documents.js';
import {
  add,
  compare,
  createFraction,
  divide,
  type Fraction,
  floor,
  multiply,
  negate,
  roundHalfUp,
  toFraction,
} from '../shared/fraction.js';

/** The lowest and the highest of something, exactly. */
export interface Ends {
  readonly min: Fraction;
  readonly max: Fraction;
}

/** What one item or gathered scale can bring to a scale. */
export interface Part extends Ends {
  /** The item; a gathered scale has none, and counts once whatever the weights of items. */
  readonly item?: string;
  /** Whether it is left out, and not missed, when its condition is false. */
  readonly isOptional: boolean;
}

/** One end of a part, with its weight; the other end is found by turning the signs. */
interface Reach {
  readonly value: Fraction;
  readonly weight: Fraction;
}

const zero = toFraction(0);
const one = toFraction(1);
const mirrored = { mean: 'mean', sum: 'sum', min: 'max', max: 'min' } as const;

/**
 * Returns the ends that a scale over items or scales reaches, or nothing when it has no parts or no weights. Where items
 * may be left out, no score lies beyond the ends, but they need not be reached.
 */
export function deriveReach(scale: Scale, parts: readonly Part[]): Ends | undefined {
  const ends = (scale.weights ?? [undefined])
    .map((set) => reachWithWeights(scale, parts, set))
    .filter((reach) => reach !== undefined);
  return parts.length === 0 || ends.length === 0 ? undefined : hullOf(ends);
}

/** Returns the ends after transform, rounding and conversion table, or nothing when the table has no row between them. */
export function finishReach(scale: Scale, ends: Ends): Ends | undefined {
  const finished = hullOfValues([finishScore(scale, ends.min), finishScore(scale, ends.max)]);
  if (scale.lookup === undefined) return finished;
  const isReached = (raw: Fraction) => compare(finished.min, raw) <= 0 && compare(raw, finished.max) <= 0;
  const values = scale.lookup.filter((row) => isReached(toFraction(row.raw))).map((row) => toFraction(row.value));
  return values.length === 0 ? undefined : hullOfValues(values);
}

/** Returns a score after transform and rounding; the conversion table comes after. */
export function finishScore({ transform, round }: Scale, score: Fraction): Fraction {
  const moved = add(multiply(score, toFraction(transform?.times ?? 1)), toFraction(transform?.plus ?? 0));
  return round === undefined ? moved : roundHalfUp(moved, round.decimals);
}

/** Returns the narrowest ends around all of these. There is at least one. */
export function hullOf(ends: readonly Ends[]): Ends {
  return hullOfValues(ends.flatMap(({ min, max }) => [min, max]));
}

function hullOfValues(values: readonly Fraction[]): Ends {
  const rising = values.toSorted(compare);
  return { min: rising[0] as Fraction, max: rising.at(-1) as Fraction };
}

function reachWithWeights(scale: Scale, parts: readonly Part[], set: WeightSet | undefined): Ends | undefined {
  const weights = set && new Map(Object.entries(set.items));
  const weigh = ({ item }: Part) => (weights === undefined || item === undefined ? one : toFraction(weights.get(item) ?? 0));
  const weighted = parts.map((part) => ({ ...part, weight: weigh(part) }));
  const canLeaveOut = parts.some((part) => part.isOptional);
  const required = canLeaveOut ? 1 : countRequired(scale, parts.length);
  if (scale.method === 'count') return bothEnds('sum', weighted.map(countAboveZero), required);
  if (scale.prorate !== true) return bothEnds(scale.method as keyof typeof mirrored, weighted, required);
  const mean = bothEnds('mean', weighted, required);
  const total = totalOf(weighted.map(({ weight }) => ({ value: one, weight })));
  const prorated = mean && { min: multiply(mean.min, total), max: multiply(mean.max, total) };
  // Fewer items that count scale a sum up by less.
  const least = canLeaveOut ? bothEnds('sum', weighted, 1) : prorated;
  return prorated && least && hullOf([prorated, least]);
}

/** The fewest answers that give a score. */
function countRequired({ minAnswered }: Scale, partCount: number): number {
  if (minAnswered === undefined) return partCount;
  if (typeof minAnswered === 'number') return minAnswered;
  const share = multiply(toFraction(minAnswered.share), createFraction(BigInt(partCount), 1n));
  return Math.max(1, Number(-floor(negate(share))));
}

function countAboveZero<Counted extends Ends>(part: Counted): Counted {
  const count = (value: Fraction) => (compare(value, zero) > 0 ? one : zero);
  return { ...part, min: count(part.min), max: count(part.max) };
}

function bothEnds(
  method: keyof typeof mirrored,
  parts: readonly (Ends & { readonly weight: Fraction })[],
  required: number,
): Ends | undefined {
  const highs = parts.map(({ max, weight }) => ({ value: max, weight }));
  const lows = parts.map(({ min, weight }) => ({ value: negate(min), weight }));
  const max = highest(method, highs, required);
  const least = highest(mirrored[method], lows, required);
  return max && least && { min: negate(least), max };
}

function highest(method: keyof typeof mirrored, parts: readonly Reach[], required: number): Fraction | undefined {
  if (method === 'sum') return totalOf(choose(parts, worthOf, required));
  if (method === 'mean') return highestMean(parts, required);
  const falling = parts.map(({ value }) => value).toSorted(descending);
  return falling[method === 'max' ? 0 : required - 1];
}

// A mean over freely chosen parts: keep whatever lifts the mean found so far, until nothing does.
function highestMean(parts: readonly Reach[], required: number): Fraction | undefined {
  let best: Fraction | undefined;
  let next = meanOf(parts);
  while (next !== undefined && (best === undefined || compare(next, best) > 0)) {
    const before = negate(next);
    best = next;
    next = meanOf(choose(parts, ({ value, weight }) => multiply(weight, add(value, before)), required));
  }
  return best;
}

function meanOf(parts: readonly Reach[]): Fraction | undefined {
  const weight = totalOf(parts.map((part) => ({ ...part, value: one })));
  return compare(weight, zero) > 0 ? divide(totalOf(parts), weight) : undefined;
}

// The best parts until enough are there, then those that still add something.
function choose(parts: readonly Reach[], gainOf: (part: Reach) => Fraction, required: number): Reach[] {
  return parts
    .map((part) => ({ part, gain: gainOf(part) }))
    .toSorted((left, right) => descending(left.gain, right.gain))
    .filter(({ gain }, index) => index < required || compare(gain, zero) > 0)
    .map(({ part }) => part);
}

function worthOf({ value, weight }: Reach): Fraction {
  return multiply(value, weight);
}

function totalOf(parts: readonly Reach[]): Fraction {
  return parts.map(worthOf).reduce(add, zero);
}

function descending(left: Fraction, right: Fraction): number {
  return compare(right, left);
}
