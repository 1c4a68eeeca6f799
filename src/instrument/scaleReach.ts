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

type Method = 'mean' | 'sum' | 'min' | 'max';
/** One end of a part; the other end is found by turning the signs. */
type Reach = { readonly value: Fraction; readonly weight: Fraction; readonly isOptional: boolean };

const zero = toFraction(0);
const one = toFraction(1);
const mirrored = { mean: 'mean', sum: 'sum', min: 'max', max: 'min' } as const;

/** Returns the ends that a scale over items or scales reaches, or nothing when it has no parts or no weights. */
export function deriveReach(scale: Scale, parts: readonly Part[]): Ends | undefined {
  const ends = (scale.weights ?? [undefined])
    .map((set) => reachWithWeights(scale, parts, set))
    .filter((reach) => reach !== undefined);
  return parts.length === 0 || ends.length === 0 ? undefined : hullOf(ends);
}

/** Returns the ends after transform, rounding and conversion table, or nothing when the table has no row between them. */
export function finishReach(scale: Scale, ends: Ends): Ends | undefined {
  const finished = hullOf(
    [finishScore(scale, ends.min), finishScore(scale, ends.max)].map((score) => ({ min: score, max: score })),
  );
  if (scale.lookup === undefined) return finished;
  const isReached = (raw: Fraction) => compare(finished.min, raw) <= 0 && compare(raw, finished.max) <= 0;
  const values = scale.lookup.filter((row) => isReached(toFraction(row.raw))).map((row) => toFraction(row.value));
  return values.length === 0 ? undefined : hullOf(values.map((value) => ({ min: value, max: value })));
}

/** Returns a score after transform and rounding; the conversion table comes after. */
export function finishScore({ transform, round }: Scale, score: Fraction): Fraction {
  const moved = add(multiply(score, toFraction(transform?.times ?? 1)), toFraction(transform?.plus ?? 0));
  return round === undefined ? moved : roundHalfUp(moved, round.decimals);
}

/** Returns the narrowest ends around all of these. There is at least one. */
export function hullOf(ends: readonly Ends[]): Ends {
  return ends.reduce((hull, { min, max }) => ({
    min: compare(min, hull.min) < 0 ? min : hull.min,
    max: compare(max, hull.max) > 0 ? max : hull.max,
  }));
}

/** The fewest answers that give a score, nothing when all are needed. Of a share: when all that can be left out is. */
function countRequired({ minAnswered }: Scale, parts: readonly Part[]): number | undefined {
  if (typeof minAnswered !== 'object') return minAnswered;
  const sureCount = parts.filter((part) => !part.isOptional).length;
  return Math.max(1, Number(-floor(negate(multiply(toFraction(minAnswered.share), toFraction(sureCount))))));
}

function reachWithWeights(scale: Scale, parts: readonly Part[], set: WeightSet | undefined): Ends | undefined {
  const weights = set && new Map(Object.entries(set.items));
  const weigh = ({ item }: Part) => (weights === undefined || item === undefined ? one : toFraction(weights.get(item) ?? 0));
  const weighted = parts.map((part) => ({ ...part, weight: weigh(part) }));
  const required = countRequired(scale, parts);
  if (scale.method === 'count') return bothEnds('sum', weighted.map(countAboveZero), required);
  if (scale.prorate !== true) return bothEnds(scale.method as Method, weighted, required);
  const full = bothEnds('sum', weighted, undefined);
  const mean = bothEnds('mean', weighted, required);
  const total = weighted.map(({ weight }) => weight).reduce(add, zero);
  return full && mean && hullOf([full, { min: multiply(mean.min, total), max: multiply(mean.max, total) }]);
}

function countAboveZero<Counted extends Ends>(part: Counted): Counted {
  const count = (value: Fraction) => (compare(value, zero) > 0 ? one : zero);
  return { ...part, min: count(part.min), max: count(part.max) };
}

function bothEnds(
  method: Method,
  parts: readonly (Part & { weight: Fraction })[],
  required: number | undefined,
): Ends | undefined {
  const max = highest(
    method,
    parts.map((part) => ({ ...part, value: part.max })),
    required,
  );
  const least = highest(
    mirrored[method],
    parts.map((part) => ({ ...part, value: negate(part.min) })),
    required,
  );
  return max && least && { min: negate(least), max };
}

function highest(method: Method, parts: readonly Reach[], required: number | undefined): Fraction | undefined {
  switch (method) {
    case 'sum':
      return totalOf(choose(parts, worthOf, required));
    case 'mean':
      return highestMean(parts, required);
    case 'max':
      return parts.map(({ value }) => value).reduce(larger);
    case 'min':
      return highestMinimum(parts, required);
  }
}

// A mean over freely chosen parts: keep whatever lifts the mean found so far, until nothing does.
function highestMean(parts: readonly Reach[], required: number | undefined): Fraction | undefined {
  let best = meanOf(parts);
  while (best !== undefined) {
    const before: Fraction = best;
    const next = meanOf(choose(parts, ({ value, weight }) => multiply(weight, add(value, negate(before))), required));
    if (next === undefined || compare(next, before) <= 0) break;
    best = next;
  }
  return best;
}

function meanOf(parts: readonly Reach[]): Fraction | undefined {
  const weight = parts.map((part) => part.weight).reduce(add, zero);
  return compare(weight, zero) > 0 ? divide(totalOf(parts), weight) : undefined;
}

function highestMinimum(parts: readonly Reach[], required: number | undefined): Fraction | undefined {
  const sure = required === undefined ? parts.filter((part) => !part.isOptional) : [];
  if (sure.length > 0) return sure.map(({ value }) => value).reduce((left, right) => (compare(left, right) < 0 ? left : right));
  return parts.map(({ value }) => value).toSorted(descending)[(required ?? 1) - 1];
}

// The parts that must be there, then the best ones until enough are there, then those that still add something.
function choose(parts: readonly Reach[], gainOf: (part: Reach) => Fraction, required: number | undefined): Reach[] {
  const isSure = (part: Reach) => required === undefined && !part.isOptional;
  const needed = required ?? (parts.some(isSure) ? 0 : 1);
  const free = parts.filter((part) => !isSure(part)).map((part) => ({ part, gain: gainOf(part) }));
  const chosen = free
    .toSorted((left, right) => descending(left.gain, right.gain))
    .filter(({ gain }, index) => index < needed || compare(gain, zero) > 0);
  return [...parts.filter(isSure), ...chosen.map(({ part }) => part)];
}

function worthOf({ value, weight }: Reach): Fraction {
  return multiply(value, weight);
}

function totalOf(parts: readonly Reach[]): Fraction {
  return parts.map(worthOf).reduce(add, zero);
}

function larger(left: Fraction, right: Fraction): Fraction {
  return compare(left, right) > 0 ? left : right;
}

function descending(left: Fraction, right: Fraction): number {
  return compare(right, left);
}
