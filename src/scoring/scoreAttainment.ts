import type { CompiledForm } from '../instrument/instrument.js';
import type { RespondentTraits } from './createFormScores.js';
import { createFormScores } from './createFormScores.js';
import type { UnconvertedScores } from './formScores.js';
import type { GoalRatings, RatedPlan } from './plan.js';
import { scoreScale } from './scoreScale.js';

/** How the goals of a response were rated, and the scores worked out so far. */
export interface StoredScores {
  readonly ratings: GoalRatings;
  /** Absent while the plan is not at hand. */
  readonly plan: RatedPlan | undefined;
  /** Where the scores of the attainment scales are written; the others are left alone. */
  readonly scales: number[];
  readonly traits: RespondentTraits;
}

/**
 * Works out the scales of goals of a response whose other scores are known: its plan has come to hand, or is gone. Returns what
 * those that norms convert were before, if there are any.
 */
export function scoreAttainmentScales(
  form: CompiledForm,
  { ratings, plan, scales, traits }: StoredScores,
): UnconvertedScores | undefined {
  const goals = plan && { plan, ratings };
  const scores = { ...createFormScores({ form, items: [], answers: {}, goals }, traits), scales };
  for (const [index, { scale }] of form.scales.entries()) {
    if (scale.method === 'attainment') scoreScale(index, scores);
  }
  return scores.unconverted;
}
