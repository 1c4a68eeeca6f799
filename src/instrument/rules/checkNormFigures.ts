import type { InstrumentDefinition, NormsDocument, Range, Trajectory } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { checkTables, listTables } from './checkLookups.js';
import { checkNorm, checkWithin } from './checkNorm.js';
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
    ...expected.flatMap((trajectory, index) => checkTrajectory(trajectory, rangeOf(trajectory.scale), ['expected', index])),
  ];
}

function checkTrajectory({ baseline, points }: Trajectory, range: Range | undefined, path: IssuePath): readonly Issue[] {
  const { from, to } = baseline;
  if (from > to) return [createError('instrument/empty-range', [...path, 'baseline', 'to'], { min: from, max: to })];
  if (range === undefined) return [];
  return [
    ...checkWithin(from, range, [...path, 'baseline', 'from']),
    ...checkWithin(to, range, [...path, 'baseline', 'to']),
    ...points.flatMap(({ value }, index) => checkWithin(value, range, [...path, 'points', index, 'value'])),
  ];
}
