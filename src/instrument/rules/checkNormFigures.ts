import type { InstrumentDefinition, Norm, NormsDocument, Range, Trajectory } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { checkTables, listTables } from './checkLookups.js';
import { checkNorm, checkWithin, rangeOfRows } from './checkNorm.js';
import { toRange } from './checkRanges.js';
import { createRuleContext } from './ruleContext.js';

/** The figures of norms are in order, and fit the scales of their instrument where it is at hand. */
export function checkNormFigures(
  { scales, expected = [] }: NormsDocument,
  instrument: InstrumentDefinition | undefined,
): readonly Issue[] {
  const context = instrument && createRuleContext(instrument);
  const rangeOf = (id: string): Range | undefined => {
    const ends = context?.rangeOf(id);
    return ends && toRange(ends.range);
  };
  return [
    ...scales.flatMap(({ scale: id, norms }, index) => {
      const scale = context?.scales.get(id);
      return [
        ...norms.flatMap((norm, at) => checkNorm(norm, ['scales', index, 'norms', at], rangeOf(id))),
        ...(context && scale ? checkTables(listTables(norms, ['scales', index]), scale, context) : []),
      ];
    }),
    ...expected.flatMap((trajectory, index) => {
      const { scale } = trajectory;
      const own = context?.scales.get(scale)?.norms ?? [];
      const supplied = scales.filter((entry) => entry.scale === scale).flatMap((entry) => entry.norms);
      return checkTrajectory(trajectory, findWidest([...supplied, ...own], rangeOf(scale)), ['expected', index]);
    }),
  ];
}

/** The ends of a scale, and of all that its norms make of its scores: which of them fit depends on who answers. */
function findWidest(norms: readonly Norm[], scaleRange: Range | undefined): Range | undefined {
  if (scaleRange === undefined) return undefined;
  const ranges = norms.map(({ range, lookup }) => range ?? (lookup ? rangeOfRows(lookup) : scaleRange));
  const ends = [scaleRange, ...ranges].flatMap(({ min, max }) => [min, max]);
  return { min: Math.min(...ends), max: Math.max(...ends) };
}

function checkTrajectory({ baseline, points }: Trajectory, range: Range | undefined, path: IssuePath): readonly Issue[] {
  const { from, to } = baseline;
  const unordered = points.findIndex(({ at }, index) => index > 0 && at <= (points[index - 1]?.at ?? -1));
  const ofOrder = [
    ...(from > to ? [createError('instrument/empty-range', [...path, 'baseline', 'to'], { min: from, max: to })] : []),
    ...(unordered < 0
      ? []
      : [createError('norms/not-ascending', [...path, 'points', unordered, 'at'], { at: points[unordered]?.at ?? 0 })]),
  ];
  if (ofOrder.length > 0 || range === undefined) return ofOrder;
  return [
    ...checkWithin(from, range, [...path, 'baseline', 'from']),
    ...checkWithin(to, range, [...path, 'baseline', 'to']),
    ...points.flatMap(({ value }, index) => checkWithin(value, range, [...path, 'points', index, 'value'])),
  ];
}
