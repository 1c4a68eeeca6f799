import { compareGoals } from '../change/compareGoals.js';
import { isSameMajor } from '../change/isComparable.js';
import type { GoalsComparison } from '../generated/documents.js';
import { hasRatings } from './hasRatings.js';
import type { Standing } from './standing.js';
import { mayBeBaseline } from './standing.js';

/** Goals rated again, against the latest earlier ratings and the baseline of the same lane. */
export interface GoalRatingsCompared {
  readonly sincePrevious: GoalsComparison;
  readonly sinceBaseline?: GoalsComparison;
}

/**
 * Returns how the goals of a response have moved since earlier ratings, or nothing where there are none to compare: in
 * another major version of the instrument points and goals may mean something else.
 */
export function compareGoalRatings(standing: Standing): GoalRatingsCompared | undefined {
  const { lane, position, comparedWith } = standing;
  const isRated = (earlier: number) =>
    earlier < position &&
    hasRatings(lane.responses[earlier]) &&
    isSameMajor(standing.point.instrument, standing.pointAt(earlier).instrument);
  if (!hasRatings(lane.responses[position])) return undefined;
  const previous = lane.responses.findLastIndex((_, earlier) => isRated(earlier));
  if (previous < 0) return undefined;
  const baseline = lane.responses.findIndex((_, earlier) => isRated(earlier) && mayBeBaseline(earlier, standing));
  comparedWith.add(previous);
  const sincePrevious = compareGoals(standing.point, standing.pointAt(previous));
  if (baseline < 0) return { sincePrevious };
  comparedWith.add(baseline);
  return { sincePrevious, sinceBaseline: compareGoals(standing.point, standing.pointAt(baseline)) };
}
