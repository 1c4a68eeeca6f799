import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import type { CompiledForm, CompiledScale, FormScale, Instrument, WeightTable } from './instrument.js';

/** How large a scale's raw score can be, the largest denominator it can have, and one that all its denominators divide. */
interface Bounds {
  readonly size: number;
  readonly denominator: number;
  readonly common: number;
}

/**
 * Returns an issue for every scale whose scores, or differences between two scores, could need larger whole numbers than
 * a computer keeps exact (2^53). Rounding the scales that it gathers is the cure.
 */
export function checkExactness(instrument: Instrument): Issue[] {
  const inexact = new Set([...instrument.forms.values()].flatMap(findInexact));
  return instrument.definition.scales.flatMap(({ id }, index) =>
    inexact.has(id) ? [createError('instrument/not-exact', ['scales', index], { scale: id })] : [],
  );
}

function findInexact(form: CompiledForm): string[] {
  const bounds: Bounds[] = [];
  return form.scales.flatMap((formScale) => {
    const found = boundsOf(formScale, form, bounds);
    bounds.push(found);
    const { range } = formScale.scale;
    // Two scores are compared over the product of their denominators; a normalized score over that of the range.
    const needed = [found.size * found.denominator ** 2 * 4, found.size * found.denominator * range.denominator * 4, range.width * found.denominator];
    return needed.every((value) => value <= Number.MAX_SAFE_INTEGER) ? [] : [formScale.scale.id];
  });
}

function boundsOf(formScale: FormScale, form: CompiledForm, below: readonly Bounds[]): Bounds {
  const { scale, weights } = formScale;
  const gathered = formScale.children.map((index) => below[index] as Bounds);
  const sum = Math.max(...weights.map(({ set }) => largestSum(formScale, form, set))) + gathered.reduce((total, child) => total + child.size, 0);
  const unit = Math.max(...weights.map(({ set }) => set.factor));
  const divisor = scale.method === 'mean' || scale.prorate ? boundDivisors(formScale, form) : { largest: 1, common: 1 };
  const product = gathered.reduce((total, child) => total * child.denominator, 1);
  const common = gathered.reduce((total, child) => leastCommonMultiple(total, child.common), 1);
  return finish(scale, {
    size: scale.prorate ? sum * divisor.largest : sum,
    denominator: Math.min(product, common) * unit * divisor.largest,
    common: common * unit * divisor.common,
  });
}

/** The weights that a mean can be divided by: of all members, or of as few as may be answered. */
function boundDivisors({ scale, weights, positions, children }: FormScale, form: CompiledForm): { largest: number; common: number } {
  const isConditional = positions.some((position) => form.items[position]?.definition.enableWhen !== undefined);
  const isWhole = scale.minimumCount === 0 && scale.minimumShare === undefined && !isConditional;
  const full = weights.map(({ set }) => set.weightSum + (set.factor / scale.factor) * children.length);
  const largest = Math.max(...full);
  if (isWhole) return { largest, common: full.reduce(leastCommonMultiple, 1) };
  // Of weights, any sum up to the full one may come out.
  const counts = Array.from({ length: Math.min(largest, 100) }, (_, index) => index + 1);
  return { largest, common: largest > counts.length ? Number.MAX_SAFE_INTEGER : counts.reduce(leastCommonMultiple, 1) };
}

function leastCommonMultiple(left: number, right: number): number {
  let [divisor, rest] = [left, right];
  while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
  return Math.min((left / divisor) * right, Number.MAX_SAFE_INTEGER);
}

/** The largest sum the items can add up to, in the scale's own numbers. */
function largestSum({ positions }: FormScale, form: CompiledForm, set: WeightTable): number {
  return positions.reduce((total, position, index) => {
    const item = form.items[position];
    const slope = set.slopes[index] ?? 0;
    const intercept = set.intercepts[index] ?? 0;
    const ends = [slope * (item?.min ?? 0) + intercept, slope * (item?.max ?? 0) + intercept, set.notEnabled?.[index] ?? 0];
    return total + Math.max(...ends.map(Math.abs)) / set.factor;
  }, 0);
}

function finish(scale: CompiledScale, { size, denominator, common }: Bounds): Bounds {
  const { transform, rounding, lookup } = scale;
  const transformed = transform
    ? {
        size: size * Math.abs(transform.times.numerator / transform.times.denominator) + Math.abs(transform.plus.numerator / transform.plus.denominator),
        denominator: denominator * transform.times.denominator * transform.plus.denominator,
        common: common * transform.times.denominator * transform.plus.denominator,
      }
    : { size, denominator, common };
  // What is rounded must itself be exact; a bound that fails here fails for good.
  const fits = transformed.size * transformed.denominator * 2 * Math.max(1, rounding) <= Number.MAX_SAFE_INTEGER;
  if (!fits) return { size: Number.MAX_SAFE_INTEGER, denominator: Number.MAX_SAFE_INTEGER, common: Number.MAX_SAFE_INTEGER };
  if (lookup) {
    const rows = [...lookup.values()];
    return {
      size: Math.max(...rows.map((row) => Math.abs(row.numerator / row.denominator))),
      denominator: Math.max(...rows.map((row) => row.denominator)),
      common: rows.map((row) => row.denominator).reduce(leastCommonMultiple, 1),
    };
  }
  return rounding > 0 ? { size: transformed.size + 1, denominator: rounding, common: rounding } : transformed;
}
