import type { FormScores } from './formScores.js';

/**
 * Returns the follow-ups whose condition a scored response meets, in the instrument's order. A condition that is undecided
 * while an answer is missing is not met, and nothing is told of what a small group answered.
 */
export function findFollowUps(scores: FormScores): string[] {
  const { form, isSmallGroup } = scores;
  return form.followUps.flatMap(({ definition, when }) => (!isSmallGroup && when?.(scores) === 'true' ? definition.id : []));
}
