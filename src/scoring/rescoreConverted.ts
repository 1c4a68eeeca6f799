import type { CompiledForm } from '../instrument/instrument.js';
import { jsonEqual } from '../shared/jsonEqual.js';
import type { RespondentTraits } from './createFormScores.js';
import { createFormScores } from './createFormScores.js';
import { convertScore } from './finishScore.js';
import type { UnconvertedScores } from './formScores.js';
import { NOT_IN_LOOKUP, STRIDE } from './formScores.js';
import { scoreScale } from './scoreScale.js';

/** The scores of a response as they are kept, without its answers. */
export interface KeptScores {
  readonly items: readonly number[];
  readonly scales: readonly number[];
  readonly unconverted: Readonly<UnconvertedScores>;
}

/**
 * Returns the scores of a response whose norms may have changed with what is known of who answered: those that norms
 * convert, from what they were before, and scales that gather them.
 *
 * A scale that gathers them by weights that hang on answers stays as it is, since answers are not kept.
 */
export function rescoreConverted(form: CompiledForm, kept: KeptScores, traits: RespondentTraits): number[] {
  const { items, unconverted } = kept;
  const scores = createFormScores({ form, items: [...items], answers: {}, goals: undefined }, traits);
  scores.scales = [...kept.scales];
  const touched = new Set<number>();
  for (const [index, { scale, children, hasConditionalWeights }] of form.scales.entries()) {
    const at = index * STRIDE;
    const before = scores.scales.slice(at, at + STRIDE);
    const own = unconverted[scale.id];
    const isGathering = children.some((child) => touched.has(child));
    if (isGathering && !hasConditionalWeights) scoreScale(index, scores);
    else if (own) {
      const converted = convertScore({ numerator: own[0], denominator: own[1] }, { scale, norm: scores.norms[index] });
      scores.scales.splice(at, 2, converted?.numerator ?? NOT_IN_LOOKUP, converted?.denominator ?? 0);
    }
    if (!jsonEqual(before, scores.scales.slice(at, at + STRIDE))) touched.add(index);
  }
  return scores.scales;
}
