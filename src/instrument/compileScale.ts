import type { LookupRow, MovementThreshold, Norm, Scale, Trajectory } from '../generated/documents.js';
import { countDecimals } from '../shared/decimal.js';
import type { Fraction } from '../shared/fraction.js';
import { fromFraction, toFraction } from '../shared/fraction.js';
import { compileRecodes } from './compileRecodes.js';
import { compileTrajectory } from './compileTrajectory.js';
import type { CompiledItem, CompiledNorm, CompiledRange, CompiledScale, MovedRule, Quotient } from './instrument.js';
import { listTests } from './listTests.js';
import type { Ends } from './scaleReach.js';
import { toQuotient } from './toQuotient.js';

/** What a scale is compiled from. */
export interface ScaleParts {
  readonly items: ReadonlyMap<string, CompiledItem>;
  /** The scales that it gathers; of a ladder, those that its steps ask for. */
  readonly gathered: readonly CompiledScale[];
  readonly norms: readonly Norm[];
  readonly expected: readonly Trajectory[];
  readonly range: Ends;
}

/** Returns a scale with every number of its calculation as whole numbers. */
export function compileScale(scale: Scale, { items, gathered, norms, expected, range }: ScaleParts): CompiledScale {
  const { minAnswered, transform } = scale;
  const recodes = compileRecodes(scale, items);
  return {
    id: scale.id,
    definition: scale,
    method: scale.method,
    factor: Math.max(
      10 ** countDecimals(scale.whenNotEnabled ?? 0),
      ...(scale.items ?? []).map((id) => (recodes.get(id) ?? items.get(id))?.factor ?? 1),
    ),
    recodes,
    leaves: findLeaves(scale, gathered),
    hasConditionalWeights:
      (scale.weights?.some(({ when }) => when) ?? false) || gathered.some((part) => part.hasConditionalWeights),
    minimumCount: typeof minAnswered === 'number' ? minAnswered : 0,
    minimumShare: typeof minAnswered === 'object' ? toQuotient(minAnswered.share) : undefined,
    prorate: scale.method === 'sum' && scale.prorate === true,
    transform: transform && {
      times: toQuotient(transform.times ?? 1),
      plus: toQuotient(transform.plus ?? 0),
    },
    rounding: scale.round ? 10 ** scale.round.decimals : 0,
    lookup: compileLookup(scale.lookup),
    range: compileRange(range),
    lowIsBest: scale.best === 'low',
    norms: norms.map(compileNorm),
    isConverted: norms.some(({ lookup }) => lookup !== undefined),
    moved: compileMoved(scale.moved),
    expected: expected.map(compileTrajectory),
  };
}

/** An item counts when it was skipped where every scale says so that it belongs to. */
function findLeaves(scale: Scale, gathered: readonly CompiledScale[]): ReadonlyMap<string, boolean> {
  const { items = [], whenNotEnabled } = scale;
  const leaves = new Map([...items, ...listAsked(scale, 'item')].map((id) => [id, whenNotEnabled !== undefined]));
  for (const [id, counts] of gathered.flatMap((scale) => [...scale.leaves])) leaves.set(id, counts && leaves.get(id) !== false);
  return leaves;
}

/** Returns the items or the scales that the steps of a ladder ask for. */
export function listAsked({ steps = [] }: Scale, kind: 'item' | 'scale'): readonly string[] {
  return steps.flatMap(({ when }) => listTests(when)).flatMap((test) => test[kind] ?? []);
}

function compileNorm(norm: Norm): CompiledNorm {
  const values = norm.lookup?.map((row) => row.value);
  const range = norm.range ?? (values && { min: Math.min(...values), max: Math.max(...values) });
  return {
    definition: norm,
    lookup: compileLookup(norm.lookup),
    range: range && compileRange({ min: toFraction(range.min), max: toFraction(range.max) }),
  };
}

function compileLookup(rows: readonly LookupRow[] | undefined): ReadonlyMap<number, Quotient> | undefined {
  return rows && new Map(rows.map((row) => [row.raw, toQuotient(row.value)]));
}

function compileRange({ min, max }: { min: Fraction; max: Fraction }): CompiledRange {
  const denominator = min.denominator * max.denominator;
  const low = min.numerator * max.denominator;
  const high = max.numerator * min.denominator;
  return {
    min: fromFraction(min),
    max: fromFraction(max),
    low: Number(low),
    width: Number(high - low),
    denominator: Number(denominator),
  };
}

function compileMoved(moved: MovementThreshold | undefined): MovedRule {
  const threshold = moved?.raw ?? moved?.normalized;
  if (!threshold) return { unit: 'raw', size: 0, inclusive: false };
  const unit = moved?.raw ? 'raw' : 'normalized';
  return threshold.atLeast === undefined
    ? { unit, size: threshold.moreThan ?? 0, inclusive: false }
    : { unit, size: threshold.atLeast, inclusive: true };
}
