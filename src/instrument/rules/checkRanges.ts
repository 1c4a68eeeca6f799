import type { InstrumentDefinition, MovementThreshold, Perspective, Range, Scale } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { compare, fromFraction } from '../../shared/fraction.js';
import type { ScaleRange } from '../scaleRange.js';
import type { Ends } from '../scaleReach.js';
import { checkEnds, checkLookupOrder, checkNorm, checkThreshold, widthOf } from './checkNorm.js';
import type { RuleContext } from './ruleContext.js';

/** A declared range has room for every score; norms and thresholds lie within the ends of their scale. */
export function checkRanges({ scales, perspectives = [] }: InstrumentDefinition, { rangeOf }: RuleContext): readonly Issue[] {
  return [
    ...scales.flatMap((scale, index) => checkScale(scale, rangeOf(scale.id), ['scales', index])),
    ...perspectives.flatMap((perspective, index) => checkDiverged(perspective, rangeOf, ['perspectives', index, 'diverged'])),
  ];
}

function checkScale(scale: Scale, ends: ScaleRange | undefined, path: IssuePath): readonly Issue[] {
  const ofRange = [...checkTimes(scale, path), ...checkEnds(scale.range, path), ...checkLookupOrder(scale.lookup, path)];
  const wrong = ofRange.length > 0 ? ofRange : checkRoom(ends, path);
  // Against a range that is itself wrong, everything would seem to be.
  const range = wrong.length > 0 || ends === undefined ? undefined : toRange(ends.range);
  return [
    ...wrong,
    ...checkMovement(scale.moved, range, [...path, 'moved']),
    ...(scale.norms ?? []).flatMap((norm, index) => checkNorm(norm, [...path, 'norms', index], range)),
  ];
}

// Times 0 every score is the same.
function checkTimes({ transform }: Scale, path: IssuePath): readonly Issue[] {
  if (transform?.times !== 0) return [];
  const { plus = 0 } = transform;
  return [createError('instrument/empty-range', [...path, 'transform', 'times'], { min: plus, max: plus })];
}

function checkRoom(ends: ScaleRange | undefined, path: IssuePath): readonly Issue[] {
  if (ends === undefined) return [];
  const { possible, range } = ends;
  if (compare(range.min, possible.min) <= 0 && compare(possible.max, range.max) <= 0) return [];
  const params = { ...toRange(range), possibleMin: fromFraction(possible.min), possibleMax: fromFraction(possible.max) };
  return [createError('instrument/range-too-narrow', [...path, 'range'], params)];
}

function checkDiverged({ sides, diverged }: Perspective, rangeOf: RuleContext['rangeOf'], path: IssuePath): readonly Issue[] {
  const ends = sides.map(({ scale }) => rangeOf(scale)?.range).filter((range) => range !== undefined);
  const [widest] = ends.map(toRange).toSorted((left, right) => widthOf(right) - widthOf(left));
  return checkMovement(diverged, widest, path);
}

function checkMovement(movement: MovementThreshold | undefined, range: Range | undefined, path: IssuePath): readonly Issue[] {
  const width = range === undefined ? 0 : widthOf(range);
  return [
    ...(width > 0 ? checkThreshold(movement?.raw, width, [...path, 'raw']) : []),
    ...checkThreshold(movement?.normalized, 1, [...path, 'normalized']),
  ];
}

/** Returns exact ends as numbers. */
export function toRange({ min, max }: Ends): Range {
  return { min: fromFraction(min), max: fromFraction(max) };
}
