import type { Goal, InstrumentResponse } from '../generated/documents.js';

/** What scores need of a goal; a goal of a plan entry is one. */
export type PlanGoal = Pick<Goal, 'id' | 'version' | 'parent' | 'theme' | 'status' | 'weight'>;

/** What scores need of a plan; a plan entry is one. */
export interface RatedPlan {
  readonly revision: number;
  readonly goals: readonly PlanGoal[];
}

/** By goal: how far it is reached, or why that is not told. */
export type GoalRatings = NonNullable<InstrumentResponse['goals']>;

/** A plan, and how far its goals are reached. */
export interface RatedGoals {
  readonly plan: RatedPlan;
  readonly ratings: GoalRatings;
}

/** Returns the goals of a plan that are rated: the open ones that have no sub-goals, in the order of the plan. */
export function listRatedGoals({ goals }: Pick<RatedPlan, 'goals'>): readonly PlanGoal[] {
  const parents = new Set(goals.map(({ parent }) => parent));
  return goals.filter(({ id, status }) => status === 'open' && !parents.has(id));
}
