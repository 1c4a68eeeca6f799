import { listAsked } from '../instrument/compileScale.js';
import type { CompiledItem, FormScale } from '../instrument/instrument.js';
import { LOWEST, NOT_ENABLED, UNSCORED } from '../instrument/itemScore.js';
import { isAnswered, standOnLadder } from './climbLadder.js';
import { describeLadder } from './describeLadder.js';
import { explainFinish } from './explainFinish.js';
import { explainScaleBelow } from './explainScaleBelow.js';
import type { ExplainedItem, ExplainedParts } from './explanation.js';
import type { FormScores } from './formScores.js';
import { ANSWERED, COUNTED, isScorable, STRIDE } from './formScores.js';

/** Returns how a ladder was climbed: the standing of each step, and the answers and scores that its conditions ask for. */
export function explainLadder(index: number, scores: FormScores): ExplainedParts {
  const { scale, leaves } = scores.form.scales[index] as FormScale;
  const { climb = 'consecutive' } = scale.definition;
  const marked = scores.steps?.[scale.id] ?? '';
  const { level, open } = standOnLadder(marked, climb);
  const steps = Object.entries(describeLadder(scale, marked).steps).map(([step, standing]) => ({ step, standing }));
  const asked = new Set(listAsked(scale.definition, 'scale'));
  const at = index * STRIDE;
  const score = { numerator: level, denominator: 1 };
  return {
    items: leaves.map((position) => explainItem(position, scores)),
    scales: [...asked].map((id) => explainScaleBelow(scores.form.scaleIndexes.get(id) as number, scores)),
    rule: { needed: 0, answered: scores.scales[at + ANSWERED] as number, members: scores.scales[at + COUNTED] as number },
    steps: isScorable(scores.scales, index)
      ? [{ step: 'method', value: level }, ...explainFinish(score, { scale, norm: scores.norms[index] })]
      : [],
    ladder: { climb, steps, level, open: open.map((step) => steps[step]?.step ?? '') },
  };
}

function explainItem(position: number, scores: FormScores): ExplainedItem {
  const { id: item, factor } = scores.form.items[position] as CompiledItem;
  const score = scores.items[position] as number;
  if (score === NOT_ENABLED) return { item, state: 'skipped', reversed: false };
  if (isAnswered(position, scores))
    return { item, state: 'used', ...(score > LOWEST && { score: score / factor }), reversed: false };
  return { item, state: score === UNSCORED ? 'unscored' : 'missing', reversed: false };
}
