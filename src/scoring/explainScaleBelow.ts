import type { ExplainedScale } from './explanation.js';
import type { FormScores } from './formScores.js';
import { isScorable, rawScore } from './formScores.js';

/** Returns a scale that another stands on, with its score if it has one. */
export function explainScaleBelow(index: number, { form, scales }: FormScores): ExplainedScale {
  const scale = form.scales[index]?.scale.id ?? '';
  return isScorable(scales, index) ? { scale, raw: rawScore(scales, index) } : { scale };
}
