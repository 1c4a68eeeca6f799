import { leastAnswered } from '../instrument/formProgram.js';
import type { CompiledGoals, CompiledScale } from '../instrument/instrument.js';
import type { FormScores } from './formScores.js';
import { NO_GOALS, NO_PLAN, TOO_FEW_ANSWERS } from './formScores.js';
import type { MethodScore } from './methodScore.js';
import type { RatedGoals } from './plan.js';
import type { WeighedGoal } from './weighGoals.js';
import { meanAttainment, weighGoals } from './weighGoals.js';

/**
 * Returns what the method "attainment" gives: the mean of the ratings of the goals that were to be rated, by weight; of one
 * theme's where the scale names it. All must be rated, unless the scale says how many.
 */
export function rateGoals(index: number, { form, goals: rated }: FormScores): MethodScore {
  const { scale } = form.program.scaleAt(index);
  if (!rated || !form.goals) return { score: undefined, reason: NO_PLAN, answered: 0, counted: 0 };
  const members = weighMembers(scale, rated, form.goals);
  const answered = members.filter(({ point }) => point !== undefined);
  const isEnough = answered.length > 0 && answered.length >= leastAnswered(scale, members.length);
  return {
    score: isEnough ? meanAttainment(answered, form.goals) : undefined,
    reason: members.length === 0 ? NO_GOALS : TOO_FEW_ANSWERS,
    answered: answered.length,
    counted: members.length,
  };
}

/** Returns the goals that count in a scale: all that were to be rated, or those of its theme. */
export function weighMembers(
  { definition: { theme } }: CompiledScale,
  rated: RatedGoals,
  goals: CompiledGoals,
): readonly WeighedGoal[] {
  const weighed = weighGoals(rated, goals);
  return theme === undefined ? weighed : weighed.filter(({ goal }) => goal.theme === theme);
}
