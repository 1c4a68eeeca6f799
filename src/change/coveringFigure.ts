import type { Caution, Norm } from '../generated/documents.js';
import type { CompiledNorm } from '../instrument/instrument.js';
import { jsonEqual } from '../shared/jsonEqual.js';
import type { ScalePoint, ScorePair } from './scalePoint.js';
import { normOf } from './scalePoint.js';

/** A comparison of a scale that has norms. */
export interface NormedComparison {
  readonly later: ScalePoint;
  readonly earlier: ScalePoint;
  /** The norm that fits the later response. */
  readonly norm: CompiledNorm | undefined;
  readonly pair: ScorePair;
  readonly cautions: readonly Caution[];
}

/**
 * Returns the figure that tells how large a change must be; undefined where the norms of the two responses have none or not
 * the same one, or where other items were answered or other goals rated, which it is not of.
 */
export function coveringFigure<Name extends 'reliable' | 'minimalImportant'>(
  { earlier, norm, cautions }: NormedComparison,
  name: Name,
): Norm[Name] | undefined {
  const figure = norm?.definition[name];
  const isOfOthers = cautions.includes('items-differ') || cautions.includes('goals-differ');
  return isOfOthers || !jsonEqual(normOf(earlier)?.definition[name], figure) ? undefined : figure;
}
