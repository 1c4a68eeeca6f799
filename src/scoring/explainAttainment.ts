import { leastAnswered } from '../instrument/formProgram.js';
import type { CompiledGoals } from '../instrument/instrument.js';
import { explainFinish, toNumber } from './explainFinish.js';
import type { ExplainedGoal, ExplainedParts } from './explanation.js';
import type { FormScores } from './formScores.js';
import { isScorable } from './formScores.js';
import { rateGoals, weighMembers } from './rateGoals.js';
import type { WeighedGoal } from './weighGoals.js';

/** Returns how a scale of goals was scored: every goal that counts in it with its rating, and the score after each step. */
export function explainAttainment(index: number, scores: FormScores): ExplainedParts {
  const { form, goals: rated } = scores;
  const { scale } = form.program.scaleAt(index);
  const { score, answered, counted } = rateGoals(index, scores);
  const steps =
    score && isScorable(scores.scales, index) ? explainFinish(score, { scale, norm: scores.norms[index] }) : undefined;
  const members = rated && form.goals ? weighMembers(scale, rated, form.goals) : [];
  return {
    items: [],
    scales: [],
    goals: members.map((member) => explainGoal(member, form.goals as CompiledGoals)),
    rule: { needed: leastAnswered(scale, counted), answered, members: counted },
    steps: score && steps ? [{ step: 'method', value: toNumber(score) }, ...steps] : [],
  };
}

function explainGoal(
  { goal: { id: goal, weight = 1 }, point }: WeighedGoal,
  { definition, factor }: CompiledGoals,
): ExplainedGoal {
  const weighed = definition.weights && { weight };
  return point === undefined
    ? { goal, state: 'missing', ...weighed }
    : { goal, state: 'used', value: point / factor, ...weighed };
}
