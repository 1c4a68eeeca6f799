import type { LightsDisplay, Movement, ScoredScale } from '../generated/documents.js';

/** A colour of traffic lights, or none. */
export type Light = 'green' | 'yellow' | 'red' | 'none';

/** The colour of each movement. */
export const lightOfMovement = { better: 'green', same: 'yellow', worse: 'red' } as const satisfies Record<Movement, Light>;

/**
 * Returns the colour that a score has among the lights of a display: green for better, yellow for the same and red for worse
 * since what the display compares with.
 *
 * The colour is of the movement, and never of the level. A score that is the first, that cannot be compared or that is
 * missing has `none`, which is not yellow.
 *
 * @example
 * lightOf({ status: 'not-scorable', reason: 'small-group', itemCount: 1, answeredCount: 0 }, { since: 'baseline' }) // => 'none'
 */
export function lightOf(score: ScoredScale | undefined, { since }: Pick<LightsDisplay, 'since'>): Light {
  if (score === undefined || score.status === 'not-scorable') return 'none';
  const compared = since === 'baseline' ? score.sinceBaseline : score.sincePrevious;
  return compared?.status === 'compared' ? lightOfMovement[compared.movement] : 'none';
}
