import type { Quotient } from '../instrument/instrument.js';
import { LOWEST, MISSING, NOT_ENABLED } from '../instrument/itemScore.js';
import { chooseNorm } from '../scoring/createFormScores.js';
import type { FormScores } from '../scoring/formScores.js';
import { ANSWERED, COUNTED, STRIDE } from '../scoring/formScores.js';
import { scoreScales } from '../scoring/scoreForm.js';
import type { ScalePoint, ScorePair } from './scalePoint.js';
import { formScaleOf } from './scalePoint.js';

/** Whether an item of a scale counts in its score, is missed there, or is left out since its condition is false. */
type ItemState = 'counted' | 'missing' | 'left-out';

/** Tells whether the same items count in both scores of a scale. A level of a ladder is settled, whatever is not answered. */
export function haveSameItems(later: ScalePoint, earlier: ScalePoint): boolean {
  if (formScaleOf(later).steps) return true;
  const isSameForm = later.point.form === earlier.point.form;
  if (isSameForm && isWhole(later) && isWhole(earlier)) return true;
  return countsAlike(later, earlier) && (isSameForm || countsAlike(earlier, later));
}

/**
 * Returns both scores worked out on the items that count in both, or nothing when these are too few for a score.
 *
 * An item that is left out in one of the two is left out in both; one that is missed in one is missed in both.
 */
export function scoreOnCommonItems(later: ScalePoint, earlier: ScalePoint): ScorePair | undefined {
  const pair = { later: scoreItems(later, keepCommon(later, earlier)), earlier: scoreItems(earlier, keepCommon(earlier, later)) };
  return pair.later.denominator === 0 || pair.earlier.denominator === 0 ? undefined : pair;
}

/** Every item of the scale has an answer that counts, and none can be skipped. */
function isWhole({ point, index }: ScalePoint): boolean {
  const at = index * STRIDE;
  return point.form.plan.length === 0 && point.scales[at + ANSWERED] === point.scales[at + COUNTED];
}

/** Whether each item of one scale counts there just where it counts in the other. */
function countsAlike(own: ScalePoint, other: ScalePoint): boolean {
  return formScaleOf(own).leaves.every(
    (position, leaf) => (stateAt(own, leaf, position) === 'counted') === (stateElsewhere(own, other, leaf) === 'counted'),
  );
}

function keepCommon(own: ScalePoint, other: ScalePoint): number[] {
  const items = own.point.items.slice();
  const { leaves } = formScaleOf(own);
  for (let leaf = 0; leaf < leaves.length; leaf += 1) {
    const position = leaves[leaf] as number;
    const [here, there] = [stateAt(own, leaf, position), stateElsewhere(own, other, leaf)];
    if (here === 'counted' && there === 'counted') continue;
    items[position] = here === 'left-out' || there === 'left-out' ? NOT_ENABLED : MISSING;
  }
  return items;
}

/** The state of the same item in another response; an item that its scale does not have is missed there. */
function stateElsewhere(own: ScalePoint, other: ScalePoint, leaf: number): ItemState {
  const position = formScaleOf(own).leaves[leaf] as number;
  if (own.point.form === other.point.form) return stateAt(other, leaf, position);
  const found = other.point.form.positions.get(own.point.form.items[position]?.id ?? '') ?? -1;
  const leafThere = formScaleOf(other).leaves.indexOf(found);
  return leafThere < 0 ? 'missing' : stateAt(other, leafThere, found);
}

function stateAt(scalePoint: ScalePoint, leaf: number, position: number): ItemState {
  const score = scalePoint.point.items[position] as number;
  if (score !== NOT_ENABLED) return score > LOWEST ? 'counted' : 'missing';
  return formScaleOf(scalePoint).countsWhenSkipped[leaf] ? 'counted' : 'left-out';
}

/** Works one scale out again; most scales are plain and need no more than their own items. */
function scoreItems({ point, index }: ScalePoint, items: number[]): Quotient {
  const { form, traits } = point;
  let scales: number[] = [];
  if (!form.program.scorePlain(index, items, scales)) {
    const norms = form.scales.map(({ scale }) => chooseNorm(scale, traits));
    const scores: FormScores = {
      form,
      items,
      scales,
      norms,
      answers: {},
      steps: undefined,
      unconverted: undefined,
      isSmallGroup: false,
    };
    scoreScales(scores);
    ({ scales } = scores);
  }
  const at = index * STRIDE;
  return { numerator: scales[at] as number, denominator: scales[at + 1] as number };
}
