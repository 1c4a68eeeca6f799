import type { LookupRow, Norm, Range, Threshold } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { add, fromFraction, negate, toFraction } from '../../shared/fraction.js';

/**
 * Returns what is wrong with the figures of a norm: bands and table rise, and what speaks of scores lies within the ends
 * of the scale, where these are known. The norm's own ends or table come before the scale's.
 */
export function checkNorm(norm: Norm, path: IssuePath, scaleRange: Range | undefined): readonly Issue[] {
  const { bands = [], cutoff, reliable, minimalImportant, lookup, range } = norm;
  const scores = lookup ? rangeOfRows(lookup) : scaleRange;
  const ofTables = [
    ...checkAscending(
      'bands',
      bands.map(({ from }) => from),
      (index) => [...path, 'bands', index, 'from'],
    ),
    ...checkLookupOrder(lookup, path),
    ...checkEnds(range, path),
    ...checkWidth(range, scores, path),
  ];
  const ends = range ?? scores;
  if (ends === undefined || ends.min >= ends.max) return ofTables;
  return [
    ...ofTables,
    ...bands.flatMap(({ from }, index) => checkWithin(from, ends, [...path, 'bands', index, 'from'])),
    ...(cutoff === undefined ? [] : checkWithin(cutoff.value, ends, [...path, 'cutoff', 'value'])),
    ...(reliable?.type === 'points' ? checkThreshold(reliable, widthOf(ends), [...path, 'reliable']) : []),
    ...checkThreshold(minimalImportant, widthOf(ends), [...path, 'minimalImportant']),
  ];
}

/** Returns an issue when the two ends of a range are not in order. */
export function checkEnds(range: Range | undefined, path: IssuePath): readonly Issue[] {
  if (range === undefined || range.min < range.max) return [];
  return [createError('instrument/empty-range', [...path, 'range', 'max'], { min: range.min, max: range.max })];
}

/** Returns an issue where a score can lie beyond the ends that a norm declares: it would be told as less than 0 or more than 1. */
function checkWidth(range: Range | undefined, scores: Range | undefined, path: IssuePath): readonly Issue[] {
  if (!range || !scores || (range.min <= scores.min && scores.max <= range.max)) return [];
  const params = { ...range, possibleMin: scores.min, possibleMax: scores.max };
  return [createError('instrument/range-too-narrow', [...path, 'range'], params)];
}

/** Returns an issue where a conversion table names a score twice or goes down. */
export function checkLookupOrder(lookup: readonly LookupRow[] = [], path: IssuePath): readonly Issue[] {
  return checkAscending(
    'lookup',
    lookup.map(({ raw }) => raw),
    (index) => [...path, 'lookup', index, 'raw'],
  );
}

/** Returns an issue for a size that no difference between two scores so far apart at most can have, or that every one has. */
export function checkThreshold(threshold: Threshold | undefined, width: number, path: IssuePath): readonly Issue[] {
  const { atLeast, moreThan } = threshold ?? {};
  const refuse = (name: string, value: number) =>
    createError('instrument/outside-range', [...path, name], { value, min: 0, max: width });
  return [
    ...(atLeast !== undefined && !(atLeast > 0 && atLeast <= width) ? [refuse('atLeast', atLeast)] : []),
    ...(moreThan !== undefined && !(moreThan >= 0 && moreThan < width) ? [refuse('moreThan', moreThan)] : []),
  ];
}

/** Returns the distance between the ends: 0.2 from 0.1 to 0.3. */
export function widthOf({ min, max }: Range): number {
  return fromFraction(add(toFraction(max), negate(toFraction(min))));
}

// The first number that breaks the order is told; those after it may be right.
function checkAscending(
  of: 'bands' | 'lookup',
  values: readonly number[],
  pathOf: (index: number) => IssuePath,
): readonly Issue[] {
  const index = values.findIndex((value, at) => at > 0 && value <= (values[at - 1] as number));
  return index < 0 ? [] : [createError('instrument/not-ascending', pathOf(index), { of, value: values[index] as number })];
}

/** Returns an issue for a score that lies outside the ends of its scale. */
export function checkWithin(value: number, { min, max }: Range, path: IssuePath): readonly Issue[] {
  return value >= min && value <= max ? [] : [createError('instrument/outside-range', path, { value, min, max })];
}

/** Returns the lowest and the highest score that a conversion table gives. */
export function rangeOfRows(rows: readonly LookupRow[]): Range {
  const values = rows.map(({ value }) => value);
  return { min: Math.min(...values), max: Math.max(...values) };
}
