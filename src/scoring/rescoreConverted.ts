import type { CompiledForm, FormScale } from '../instrument/instrument.js';
import { standOnLadder } from './climbLadder.js';
import type { RespondentTraits } from './createFormScores.js';
import { createFormScores } from './createFormScores.js';
import { finishScore } from './finishScore.js';
import type { FormScores } from './formScores.js';
import { NOT_IN_LOOKUP, STRIDE } from './formScores.js';
import type { RatedGoals } from './plan.js';
import { scoreScale } from './scoreScale.js';

/** The scores of a response as they are kept, without its answers. */
export interface KeptScores {
  readonly items: readonly number[];
  readonly scales: readonly number[];
  readonly steps: Readonly<Record<string, string>> | undefined;
  readonly goals: RatedGoals | undefined;
}

/** Tells whether scores of a form hang on who answered: whether norms that fit some people only convert any of them. */
export function isConverted(form: CompiledForm): boolean {
  return form.usesNorms && form.scales.some(hasConversion);
}

/**
 * Returns the scores of a response whose norms have changed with what is known of who answered. Only scales that norms
 * convert, and those that gather them, are worked out again.
 *
 * Weights that hang on answers cannot be, since answers are not kept: such a scale has no score any more.
 */
export function rescoreConverted(form: CompiledForm, kept: KeptScores, traits: RespondentTraits): number[] {
  const { items, steps, goals } = kept;
  const scores = createFormScores({ form, items: [...items], answers: {}, goals }, traits);
  scores.scales = [...kept.scales];
  const touched = new Set<number>();
  for (const [index, formScale] of form.scales.entries()) {
    if (!hasConversion(formScale) && !formScale.children.some((child) => touched.has(child))) continue;
    touched.add(index);
    if (formScale.steps) convertLadder(index, steps?.[formScale.scale.id] ?? '', scores);
    else if (formScale.hasConditionalWeights) scores.scales.splice(index * STRIDE, 2, NOT_IN_LOOKUP, 0);
    else scoreScale(index, scores);
  }
  return scores.scales;
}

function hasConversion({ scale }: FormScale): boolean {
  return scale.norms.some(({ lookup }) => lookup !== undefined);
}

function convertLadder(index: number, marked: string, { form, norms, scales }: FormScores): void {
  const { scale } = form.scales[index] as FormScale;
  const { level, open } = standOnLadder(marked, scale.definition.climb);
  if (open.length > 0) return;
  const finished = finishScore({ numerator: level, denominator: 1 }, { scale, norm: norms[index] });
  scales.splice(index * STRIDE, 2, finished?.numerator ?? NOT_IN_LOOKUP, finished?.denominator ?? 0);
}
