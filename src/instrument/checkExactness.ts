import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import type { CompiledForm, CompiledScale, FormScale, Instrument, WeightTable } from './instrument.js';

/** How large a scale's raw score can be, and over which denominator, in the worst case. */
interface Bounds {
  readonly size: number;
  readonly denominator: number;
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
  const weight = Math.max(...weights.map(({ set }) => set.weightSum + (set.factor / scale.factor) * gathered.length));
  const members = gathered.reduce((product, child) => product * child.denominator, 1) * unit * (scale.method === 'mean' || scale.prorate ? weight : 1);
  return finish(scale, { size: scale.prorate ? sum * weight : sum, denominator: members });
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

function finish(scale: CompiledScale, { size, denominator }: Bounds): Bounds {
  const { transform, rounding, lookup } = scale;
  const transformed = transform
    ? {
        size: size * Math.abs(transform.times.numerator / transform.times.denominator) + Math.abs(transform.plus.numerator / transform.plus.denominator),
        denominator: denominator * transform.times.denominator * transform.plus.denominator,
      }
    : { size, denominator };
  // What is rounded must itself be exact; a bound that fails here fails for good.
  const fits = transformed.size * transformed.denominator * 2 * Math.max(1, rounding) <= Number.MAX_SAFE_INTEGER;
  if (!fits) return { size: Number.MAX_SAFE_INTEGER, denominator: Number.MAX_SAFE_INTEGER };
  if (lookup) {
    const rows = [...lookup.values()];
    return {
      size: Math.max(...rows.map((row) => Math.abs(row.numerator / row.denominator))),
      denominator: Math.max(...rows.map((row) => row.denominator)),
    };
  }
  return rounding > 0 ? { size: transformed.size + 1, denominator: rounding } : transformed;
}
