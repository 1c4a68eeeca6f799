import type { FormScale } from '../instrument/instrument.js';
import { ownScore } from '../instrument/ownScore.js';
import type { ExplainedScale } from './explanation.js';
import type { FormScores } from './formScores.js';

/** Returns a scale that another stands on, with its own score if it has one: what norms make of it does not count there. */
export function explainScaleBelow(index: number, scores: FormScores): ExplainedScale {
  const { scale } = scores.form.scales[index] as FormScale;
  const score = ownScore(scores, index, scale);
  return score ? { scale: scale.id, raw: score.numerator / score.denominator + 0 } : { scale: scale.id };
}
