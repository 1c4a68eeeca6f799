import type { Importance } from '../generated/documents.js';
import { jsonEqual } from '../shared/jsonEqual.js';
import type { NormedComparison } from './assessReliability.js';
import { distanceOf, isAsLarge } from './distance.js';
import { normOf } from './scalePoint.js';

/**
 * Returns whether a change, for better or worse, is as large as people notice as important: |x₂ − x₁| against the minimal
 * important change of the norms, in raw points. No change never is.
 *
 * Absent where the norms of the two responses have no such figure or not the same one, or where other items were answered
 * or other goals rated, which the figure is not of. That others rated does not matter here: the figure says how large an
 * important change is, not whether there has been one; that is what reliability and cautions are for.
 */
export function assessImportance({ earlier, norm, pair, cautions }: NormedComparison): Importance | undefined {
  const figure = norm?.definition.minimalImportant;
  if (figure === undefined || !jsonEqual(normOf(earlier)?.definition.minimalImportant, figure)) return undefined;
  if (cautions.includes('items-differ') || cautions.includes('goals-differ')) return undefined;
  return isAsLarge(distanceOf(pair), figure) ? 'yes' : 'no';
}
