import type { FormScores } from './formScores.js';

/** Returns the follow-ups whose condition a response meets. Undecided while an answer is missing, it is not met. */
export function findFollowUps(scores: FormScores): string[] {
  return scores.form.followUps.flatMap(({ definition, when }) => (when?.(scores) === 'true' ? definition.id : []));
}
