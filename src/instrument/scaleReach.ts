import type { Scale, WeightSet } from '../generated/documents.js';
import { add, compare, divide, type Fraction, floor, multiply, negate, roundHalfUp, toFraction } from '../shared/fraction.js';

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
  readonly isOptional: boolean;
}

const zero = toFraction(0);
const one = toFraction(1);
const mirrored = { mean: 'mean', sum: 'sum', min: 'max', max: 'min' } as const;

/**
 * Returns the ends that a scale over items or scales reaches, or nothing when it has no parts or no weights. Where items
 * may be left out and others be missing, no score lies beyond the ends, but they need not be reached.
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
  const required = countRequired(scale, parts);
  if (scale.method === 'count') return bothEnds('sum', weighted.map(countAboveZero), required);
  if (scale.prorate !== true) return bothEnds(scale.method as keyof typeof mirrored, weighted, required);
  const sum = bothEnds('sum', weighted, required);
  const mean = bothEnds('mean', weighted, required);
  // Where no answer may be missing, nothing is scaled up.
  if (required === undefined || sum === undefined || mean === undefined) return mean && sum;
  const total = totalOf(weighted.map((part) => ({ ...part, value: one })));
  const prorated = { min: multiply(mean.min, total), max: multiply(mean.max, total) };
  return parts.some((part) => part.isOptional) ? hullOf([prorated, sum]) : prorated;
}

/** The fewest answers that give a score, nothing when all are needed. Of a share: when all that can be left out is. */
function countRequired({ minAnswered }: Scale, parts: readonly Part[]): number | undefined {
  if (typeof minAnswered !== 'object') return minAnswered;
  const sureCount = parts.filter((part) => !part.isOptional).length;
  const share = multiply(toFraction(minAnswered.share), toFraction(sureCount));
  return Math.max(1, Number(-floor(negate(share))));
}

function countAboveZero<Counted extends Ends>(part: Counted): Counted {
  const count = (value: Fraction) => (compare(value, zero) > 0 ? one : zero);
  return { ...part, min: count(part.min), max: count(part.max) };
}

function bothEnds(
  method: keyof typeof mirrored,
  parts: readonly (Part & { readonly weight: Fraction })[],
  required: number | undefined,
): Ends | undefined {
  const highs = parts.map((part) => ({ ...part, value: part.max }));
  const lows = parts.map((part) => ({ ...part, value: negate(part.min) }));
  const max = highest(method, highs, required);
  const least = highest(mirrored[method], lows, required);
  return max && least && { min: negate(least), max };
}

function highest(method: keyof typeof mirrored, parts: readonly Reach[], required: number | undefined): Fraction | undefined {
  if (method === 'sum') return totalOf(choose(parts, worthOf, required));
  if (method === 'mean') return highestMean(parts, required);
  const falling = parts.map(({ value }) => value).toSorted(descending);
  if (method === 'max') return falling[0];
  // Nothing is gained by more parts than there must be.
  const least = choose(parts, ({ value }) => add(value, negate(falling[0] as Fraction)), required);
  return least.map(({ value }) => value).toSorted(compare)[0];
}

// A mean over freely chosen parts: keep whatever lifts the mean found so far, until nothing does.
function highestMean(parts: readonly Reach[], required: number | undefined): Fraction | undefined {
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

// The parts that must be there, then the best ones until enough are there, then those that still add something.
function choose(parts: readonly Reach[], gainOf: (part: Reach) => Fraction, required: number | undefined): Reach[] {
  const isSure = (part: Reach) => required === undefined && !part.isOptional;
  const sure = parts.filter(isSure);
  const needed = required ?? (sure.length > 0 ? 0 : 1);
  const free = parts
    .filter((part) => !isSure(part))
    .map((part) => ({ part, gain: gainOf(part) }))
    .toSorted((left, right) => descending(left.gain, right.gain))
    .filter(({ gain }, index) => index < needed || compare(gain, zero) > 0);
  return [...sure, ...free.map(({ part }) => part)];
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
