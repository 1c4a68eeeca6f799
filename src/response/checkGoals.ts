import type { Issue } from '../issues/issue.js';
import type { GoalRatings, RatedPlan } from '../scoring/plan.js';
export function checkRatedGoals(_goals: GoalRatings, _plan: RatedPlan): Issue[] {
  return [];
} // STUB by lead: owner is helper B
