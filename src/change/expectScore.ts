import type { ExpectedScore, Trajectory } from '../generated/documents.js';
import type { CompiledTrajectory } from '../instrument/instrument.js';
import { countMonths } from '../schedule/duration.js';
import { fitsTraits } from '../scoring/createFormScores.js';
import { parseCalendarDate } from '../shared/calendar.js';
import {
  add,
  compare,
  createFraction,
  type Fraction,
  fromFraction,
  multiply,
  negate,
  toExact,
  toFraction,
} from '../shared/fraction.js';
import { hasSameConversion } from './compareScores.js';
import { isComparable } from './isComparable.js';
import { formScaleOf, normOf, quotientOf, type ScalePoint } from './scalePoint.js';

/** The baseline that an expected course is counted from. */
export interface ExpectationStart {
  readonly point: ScalePoint;
  /** How many scored responses of the series came after the baseline, this one included. */
  readonly sessionCount: number;
}

/**
 * Returns a score set against the first expected course that holds for the citizen's groups and baseline score, or nothing
 * where none does, or where the score lies before the first or after the last of its points.
 *
 * value = v₀ + (v₁ − v₀) · (at − t₀) / (t₁ − t₀), the straight line between the points (t₀, v₀) and (t₁, v₁) around it; whole
 * weeks and whole calendar months count. Above the line is ahead, where low scores are best below it. An expected course
 * is the mean of many people: it does not say what is right for one of them.
 */
export function expectScore(later: ScalePoint, { point, sessionCount }: ExpectationStart): ExpectedScore | undefined {
  const { scale } = formScaleOf(later);
  if (scale.expected.length === 0 || !isComparable(later, point)) return undefined;
  if (!hasSameConversion(normOf(later), normOf(point))) return undefined;
  const baseline = toExact(quotientOf(point));
  // Of the baseline too, since it is what the expected course is counted from.
  const traits = [later.point.traits, point.point.traits];
  const trajectory = scale.expected.find(
    ({ definition }) => holdsFor(definition, baseline) && traits.every((trait) => fitsTraits(definition, trait)),
  );
  if (trajectory === undefined) return undefined;
  const { source, unit } = trajectory.definition;
  const at = unit === 'session' ? sessionCount : countUnits(unit, point.point.answeredOn, later.point.answeredOn);
  const value = valueAt(trajectory, at);
  if (value === undefined) return undefined;
  const raw = toExact(quotientOf(later));
  const side = compare(raw, value) * (scale.lowIsBest ? -1 : 1);
  return {
    source,
    unit,
    at,
    value: fromFraction(value),
    difference: fromFraction(add(raw, negate(value))),
    standing: side === 0 ? 'as-expected' : side > 0 ? 'ahead' : 'behind',
  };
}

function holdsFor({ baseline: { from, to } }: Trajectory, baseline: Fraction): boolean {
  return compare(baseline, toFraction(from)) >= 0 && compare(baseline, toFraction(to)) <= 0;
}

function countUnits(unit: 'week' | 'month', from: string, to: string): number {
  const [first, last] = [parseCalendarDate(from), parseCalendarDate(to)];
  return unit === 'week' ? Math.floor((last - first) / 7) : countMonths(first, last);
}

function valueAt({ points }: CompiledTrajectory, at: number): Fraction | undefined {
  const index = points.findIndex((point) => point.at >= at);
  const [before, after] = [points[index - 1], points[index]];
  if (after === undefined || after.at === at) return after && toExact(after.value);
  if (before === undefined) return undefined;
  const [low, high] = [toExact(before.value), toExact(after.value)];
  const share = createFraction(BigInt(at - before.at), BigInt(after.at - before.at));
  return add(low, multiply(add(high, negate(low)), share));
}
