import type { CompiledGoals, Quotient } from '../instrument/instrument.js';
import { toPoint } from '../instrument/toPoint.js';
import { toScaled } from '../shared/decimal.js';
import { invariant } from '../shared/invariant.js';
import type { GoalRatings, PlanGoal, RatedGoals } from './plan.js';
import { listRatedGoals } from './plan.js';

/** A goal that was to be rated: how much it counts, and how far it is reached, in whole units. */
export interface WeighedGoal {
  readonly goal: PlanGoal;
  readonly weight: number;
  /** Absent where the goal is not rated. */
  readonly point: number | undefined;
}

const weightDecimals = 3;

/**
 * Returns the goals of a plan that were to be rated, in its order, each with its weight and its rating as whole numbers.
 *
 * Only the proportions of weights count, so that goals of the same weight count as where there are none. A plan or ratings
 * that were never checked may throw a TypeError.
 */
export function weighGoals({ plan, ratings }: RatedGoals, goals: CompiledGoals): readonly WeighedGoal[] {
  const rated = listRatedGoals(plan);
  const weights = rated.map((goal) => weightOf(goal, goals));
  const unit = weights.reduce(greatestCommonDivisor, 0);
  return rated.map((goal, index) => ({
    goal,
    weight: (weights[index] as number) / unit,
    point: pointOf(ratingOf(goal.id, ratings), goals),
  }));
}

/** Returns what was said of a goal, if anything was. */
export function ratingOf(goal: string, ratings: GoalRatings): GoalRatings[string] | undefined {
  // The name of a goal may be that of something every object inherits.
  return Object.hasOwn(ratings, goal) ? ratings[goal] : undefined;
}

/**
 * Returns the mean attainment of goals by weight, Σwx ÷ Σw, as a quotient of whole numbers. There is at least one goal, and
 * all are rated.
 */
export function meanAttainment(goals: readonly WeighedGoal[], { factor }: CompiledGoals): Quotient {
  let sum = 0;
  let weights = 0;
  for (const { weight, point = 0 } of goals) {
    sum += weight * point;
    weights += weight;
  }
  return { numerator: sum, denominator: weights * factor };
}

function weightOf({ id, weight = 1 }: PlanGoal, { definition }: CompiledGoals): number {
  if (!definition.weights) return 1;
  const scaled = toScaled(weight, weightDecimals);
  invariant(scaled !== undefined && scaled > 0, `the weight of goal "${id}" is none; check the plan first`);
  return scaled;
}

function pointOf(rating: GoalRatings[string] | undefined, goals: CompiledGoals): number | undefined {
  if (typeof rating !== 'number') return undefined;
  const point = toPoint(rating, goals);
  invariant(point !== undefined, `${rating} is no point of attainment; validate the response first`);
  return point;
}

function greatestCommonDivisor(left: number, right: number): number {
  let [larger, smaller] = [left, right];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
