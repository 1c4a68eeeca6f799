import type { Importance } from '../generated/documents.js';
import type { NormedComparison } from './coveringFigure.js';
import { coveringFigure } from './coveringFigure.js';
import { distanceOf, isAsLarge } from './distance.js';

/**
 * Returns whether a change, for better or worse, is as large as people notice as important: |x₂ − x₁| against the minimal
 * important change of the norms, in raw points. No change never is. Absent where no such figure covers the comparison.
 *
 * That others rated does not matter here: the figure says how large an important change is, not whether there has been one;
 * that is what reliability and cautions are for.
 */
export function assessImportance(comparison: NormedComparison): Importance | undefined {
  const figure = coveringFigure(comparison, 'minimalImportant');
  return figure && (isAsLarge(distanceOf(comparison.pair), figure) ? 'yes' : 'no');
}
