import type { InstrumentResponse } from '../generated/documents.js';
import { leastAnswered } from '../instrument/formProgram.js';
import type { CompiledNorm, CompiledScale, FormScale, Instrument, WeightTable } from '../instrument/instrument.js';
import { LOWEST, NOT_ENABLED, UNSCORED } from '../instrument/itemScore.js';
import { invariant } from '../shared/invariant.js';
import { explainAttainment } from './explainAttainment.js';
import { explainFinish, toNumber } from './explainFinish.js';
import { explainLadder } from './explainLadder.js';
import { explainScaleBelow } from './explainScaleBelow.js';
import type { ExplainedItem, ExplainedParts, ExplainedStep, ScoreExplanation } from './explanation.js';
import type { FormScores } from './formScores.js';
import { isScorable } from './formScores.js';
import { addLadder, describeScale } from './scaleScore.js';
import type { ScoringOptions } from './scoreResponse.js';
import { scoreForm } from './scoreResponse.js';
import { applyMethod, applyProrating, chooseWeights, isProrated } from './scoreScale.js';
import type { Tally } from './tally.js';
import { tallyMembers } from './tally.js';

/**
 * Returns how the score of one scale came to be, or why there is none: every item with what it counted, the rule for
 * missing answers, and the score after each step. `fremdrift/messages` turns it into a sentence.
 *
 * A scale that the response's form does not score is a programmer's mistake and throws a TypeError.
 */
export function explainScore(
  instrument: Instrument,
  response: InstrumentResponse,
  options: ScoringOptions & { readonly scale: string },
): ScoreExplanation {
  const scores = scoreForm(instrument, response, options);
  const index = scores.form.scaleIndexes.get(options.scale);
  invariant(index !== undefined, `form "${response.form}" does not score scale "${options.scale}"`);
  const { scale } = scores.form.scales[index] as FormScale;
  const norm = scores.norms[index];
  const score = describeScale(scale, norm, scores.scales, index);
  const cutoff = score.status === 'not-scorable' ? undefined : norm?.definition.cutoff;
  return {
    scale: scale.id,
    method: scale.method,
    score: addLadder(score, scale, scores.steps),
    ...(cutoff && { cutoff: cutoff.value }),
    ...explainParts(index, scores),
  };
}

function explainParts(index: number, scores: FormScores): ExplainedParts {
  const { method } = scores.form.program.scaleAt(index).scale;
  if (scores.isSmallGroup) return { items: [], scales: [], rule: { needed: 0, answered: 0, members: 0 }, steps: [] };
  if (method === 'attainment') return explainAttainment(index, scores);
  return method === 'ladder' ? explainLadder(index, scores) : explainMembers(index, scores);
}

function explainMembers(index: number, scores: FormScores): ExplainedParts {
  const formScale = scores.form.scales[index] as FormScale;
  const { scale, weights } = formScale;
  const chosen = chooseWeights(scores, index);
  const table = chosen ?? (weights[0]?.set as WeightTable);
  const tally = tallyMembers(index, table, scores);
  return {
    items: formScale.positions.map((_, member) => explainItem(member, formScale, chosen, scores)),
    scales: formScale.children.map((child) => explainScaleBelow(child, scores)),
    rule: { needed: leastAnswered(scale, tally.members), answered: tally.answered, members: tally.members },
    steps: isScorable(scores.scales, index) ? explainSteps(scale, scores.norms[index], table, tally) : [],
  };
}

function explainItem(
  member: number,
  { scale, positions }: FormScale,
  table: WeightTable | undefined,
  { form, items }: FormScores,
): ExplainedItem {
  const position = positions[member] as number;
  const item = form.items[position];
  const id = item?.id ?? '';
  const score = items[position] as number;
  const { whenNotEnabled, reverseKeyed, weights } = scale.definition;
  const reversed = reverseKeyed?.includes(id) ?? false;
  const weight = weights && table && { weight: ((table.weights[member] as number) * scale.factor) / table.factor };
  if (score === NOT_ENABLED) {
    return whenNotEnabled === undefined
      ? { item: id, state: 'skipped', reversed }
      : { item: id, state: 'counted-when-skipped', reversed, counted: whenNotEnabled, ...weight };
  }
  if (score <= LOWEST) return { item: id, state: score === UNSCORED ? 'unscored' : 'missing', reversed, ...weight };
  const recode = scale.recodes.get(id);
  const { factor = 1, min = 0, max = 0 } = recode ?? item ?? {};
  const value = recode?.values.get(score) ?? score;
  return {
    item: id,
    state: 'used',
    score: score / (item?.factor ?? 1),
    ...(recode && { recoded: value / factor }),
    reversed,
    counted: (reversed ? min + max - value : value) / factor,
    ...weight,
  };
}

function explainSteps(scale: CompiledScale, norm: CompiledNorm | undefined, table: WeightTable, tally: Tally): ExplainedStep[] {
  const score = applyMethod(scale, table, tally);
  const method = { step: 'method' as const, value: toNumber(score) };
  if (!isProrated(scale, tally)) return [method, ...explainFinish(score, { scale, norm })];
  const unit = table.factor / scale.factor;
  const prorated = applyProrating(score, tally);
  const share = { answered: tally.weight / unit, of: tally.fullWeight / unit };
  return [method, { step: 'prorate', value: toNumber(prorated), ...share }, ...explainFinish(prorated, { scale, norm })];
}
