import { leastAnswered } from '../instrument/formProgram.js';
import type { Quotient } from '../instrument/instrument.js';
import { finishScore } from '../scoring/finishScore.js';
import { weighMembers } from '../scoring/rateGoals.js';
import type { WeighedGoal } from '../scoring/weighGoals.js';
import { meanAttainment } from '../scoring/weighGoals.js';
import { isRatedTwice, matchGoals } from './matchGoals.js';
import type { ScalePoint, ScorePair } from './scalePoint.js';
import { formScaleOf, normOf } from './scalePoint.js';

/** Two scores of how far goals are reached, on the goals they have in common. */
export interface CommonGoals {
  readonly pair: ScorePair;
  /** Whether these are all the goals of both, each rated both times or neither. */
  readonly isSame: boolean;
}

/**
 * Returns both scores worked out on the goals that were rated both times in the same version, by the weights of the later
 * plan; nothing when there are none, or too few for a score.
 *
 * Goals that were not to be rated both times in the same version are left out, as if the scale had never had them; of the
 * others as many must be rated as the scale asks for.
 */
export function scoreOnCommonGoals(later: ScalePoint, earlier: ScalePoint): CommonGoals | undefined {
  const { pairs, adjusted, added, gone } = matchGoals(membersOf(later), membersOf(earlier));
  const rated = pairs.filter(isRatedTwice);
  if (rated.length === 0 || rated.length < leastAnswered(formScaleOf(later).scale, pairs.length)) return undefined;
  const now = score(
    rated.map((pair) => pair.later),
    later,
  );
  const then = score(
    rated.map((pair) => pair.earlier),
    earlier,
  );
  if (!now || !then) return undefined;
  const isRatedAlike = pairs.every((pair) => (pair.later.point === undefined) === (pair.earlier.point === undefined));
  return { pair: { later: now, earlier: then }, isSame: adjusted + added + gone === 0 && isRatedAlike };
}

function membersOf(scalePoint: ScalePoint): readonly WeighedGoal[] {
  const { goals, form } = scalePoint.point;
  return goals && form.goals ? weighMembers(formScaleOf(scalePoint).scale, goals, form.goals) : [];
}

function score(goals: readonly WeighedGoal[], scalePoint: ScalePoint): Quotient | undefined {
  const attainment = scalePoint.point.form.goals;
  const { scale } = formScaleOf(scalePoint);
  return attainment && finishScore(meanAttainment(goals, attainment), { scale, norm: normOf(scalePoint) });
}
