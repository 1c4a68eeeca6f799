import { leastAnswered } from '../instrument/formProgram.js';
import { explainFinish, toNumber } from './explainFinish.js';
import type { ExplainedParts } from './explanation.js';
import type { FormScores } from './formScores.js';
import { isScorable } from './formScores.js';
import { rateGoals } from './rateGoals.js';

/** Returns how a scale of goals was scored: how many were rated, and the score after each step. */
export function explainAttainment(index: number, scores: FormScores): ExplainedParts {
  const { scale } = scores.form.program.scaleAt(index);
  const { score, answered, counted } = rateGoals(index, scores);
  const steps =
    score && isScorable(scores.scales, index) ? explainFinish(score, { scale, norm: scores.norms[index] }) : undefined;
  return {
    items: [],
    scales: [],
    rule: { needed: leastAnswered(scale, counted), answered, members: counted },
    steps: score && steps ? [{ step: 'method', value: toNumber(score) }, ...steps] : [],
  };
}
