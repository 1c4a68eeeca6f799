import { NOT_ENABLED, UNDECIDED } from '../instrument/itemScore.js';
import type { FormScores } from './formScores.js';
import { ANSWERED, COUNTED, DENOMINATOR, SMALL_GROUP, STRIDE } from './formScores.js';
import { scoreScale } from './scoreScale.js';

/**
 * Settles which items are enabled: a false condition makes an item not enabled, an undecided one leaves it missing.
 * Scales that conditions ask for are worked out on the way.
 */
export function settleConditions(scores: FormScores): void {
  makeRoom(scores);
  for (const step of scores.form.plan) {
    if (step.type === 'scale') {
      scoreScale(step.scale, scores);
      continue;
    }
    const truth = step.condition(scores);
    if (truth !== 'true') scores.items[step.item] = truth === 'false' ? NOT_ENABLED : UNDECIDED;
  }
}

/** Works out every scale of the form from its item scores; of a small group none is told. */
export function scoreScales(scores: FormScores): void {
  makeRoom(scores);
  const { items, scales } = scores;
  const { program } = scores.form;
  for (let index = 0; index < program.scaleCount; index += 1) {
    if (!program.scorePlain(index, items, scales)) scoreScale(index, scores);
  }
  if (scores.isSmallGroup) hideScores(scores);
}

/** Nothing is told of what a small group answered: no score, no step of a ladder, and not how much of it they answered. */
function hideScores(scores: FormScores): void {
  const { scales, steps = {} } = scores;
  scores.unconverted = undefined;
  for (let at = 0; at < scales.length; at += STRIDE) {
    scales[at] = SMALL_GROUP;
    scales[at + DENOMINATOR] = 0;
    scales[at + ANSWERED] = 0;
    scales[at + COUNTED] = scores.form.program.scaleAt(at / STRIDE).leaves.length;
  }
  for (const [id, marked] of Object.entries(steps)) steps[id] = '?'.repeat(marked.length);
}

/** Most responses are only checked, and need no room for scores. */
function makeRoom(scores: FormScores): void {
  if (scores.scales.length === 0) scores.scales = scores.form.program.scaleScores.lend();
}
