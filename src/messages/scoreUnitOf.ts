import type { Item, Norm, Scale } from '../generated/documents.js';

/** What the difference of two scores is counted in. */
export type ScoreUnit = 'points' | 'steps' | 'percentage-points';

interface ScoreUnitInput {
  readonly items: readonly Item[];
  /** What is known of the scale beside what it says itself. */
  readonly norms?: readonly Norm[];
}

/**
 * Returns what the difference of two scores of a scale is counted in: a ladder counts steps, and answers in percent are
 * percentage points apart where the score is one of them or their mean. Everything else counts points.
 */
export function scoreUnitOf(scale: Scale, { items, norms = [] }: ScoreUnitInput): ScoreUnit {
  if (scale.method === 'ladder') return 'steps';
  const { method, items: members = [], scales = [], recode, transform } = scale;
  const isKept = ['mean', 'min', 'max'].includes(method) && scales.length === 0 && (recode ?? transform) === undefined;
  const isConverted = [scale, ...norms].some(({ lookup }) => lookup !== undefined);
  const isShares = members.every((id) => items.some((item) => item.id === id && item.type === 'number' && item.unit === '%'));
  return isKept && !isConverted && isShares ? 'percentage-points' : 'points';
}
