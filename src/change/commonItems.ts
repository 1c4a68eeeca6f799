import { LOWEST, MISSING, NOT_ENABLED } from '../instrument/itemScore.js';
import { chooseNorm } from '../scoring/createFormScores.js';
import type { FormScores } from '../scoring/formScores.js';
import { ANSWERED, COUNTED, STRIDE } from '../scoring/formScores.js';
import { scoreScales } from '../scoring/scoreForm.js';
import type { ScalePoint, ScorePair } from './scalePoint.js';
import { formScaleOf } from './scalePoint.js';
import type { SeriesPoint } from './seriesPoint.js';

/** Whether an item of a scale counts in its score, is missed there, or is left out since its condition is false. */
type ItemState = 'counted' | 'missing' | 'left-out';

/** Tells whether the same items count in both scores of a scale. */
export function haveSameItems(later: ScalePoint, earlier: ScalePoint): boolean {
  if (later.point.form === earlier.point.form && isWhole(later) && isWhole(earlier)) return true;
  const now = stateItems(later);
  const then = stateItems(earlier);
  return [...new Set([...now.keys(), ...then.keys()])].every(
    (id) => (now.get(id) === 'counted') === (then.get(id) === 'counted'),
  );
}

/**
 * Returns both scores worked out on the items that count in both, or nothing when these are too few for a score.
 *
 * An item that is left out in one of the two is left out in both; one that is missed in one is missed in both.
 */
export function scoreOnCommonItems(later: ScalePoint, earlier: ScalePoint): ScorePair | undefined {
  const now = stateItems(later);
  const then = stateItems(earlier);
  const pair = { later: scoreOn(now, then, later), earlier: scoreOn(then, now, earlier) };
  return pair.later.denominator === 0 || pair.earlier.denominator === 0 ? undefined : pair;
}

/** Every item of the scale has an answer that counts, and none can be skipped. */
function isWhole({ point, index }: ScalePoint): boolean {
  const at = index * STRIDE;
  return point.form.plan.length === 0 && point.scales[at + ANSWERED] === point.scales[at + COUNTED];
}

function stateItems(scalePoint: ScalePoint): ReadonlyMap<string, ItemState> {
  const { leaves, countsWhenSkipped } = formScaleOf(scalePoint);
  const { point } = scalePoint;
  return new Map(
    leaves.map((position, index) => [idAt(point, position), stateOf(point.items[position] as number, countsWhenSkipped[index])]),
  );
}

function stateOf(score: number, countsWhenSkipped: boolean | undefined): ItemState {
  if (score === NOT_ENABLED) return countsWhenSkipped ? 'counted' : 'left-out';
  return score > LOWEST ? 'counted' : 'missing';
}

function scoreOn(own: ReadonlyMap<string, ItemState>, other: ReadonlyMap<string, ItemState>, { point, index }: ScalePoint) {
  const items = point.items.map((score, position) => {
    const id = idAt(point, position);
    if (own.get(id) === 'counted' && other.get(id) === 'counted') return score;
    return own.get(id) === 'left-out' || other.get(id) === 'left-out' ? NOT_ENABLED : MISSING;
  });
  const norms = point.form.scales.map(({ scale }) => chooseNorm(scale, point.traits));
  const scores: FormScores = { form: point.form, items, scales: [], norms, answers: {} };
  scoreScales(scores);
  const at = index * STRIDE;
  return { numerator: scores.scales[at] as number, denominator: scores.scales[at + 1] as number };
}

function idAt({ form }: SeriesPoint, position: number): string {
  return form.items[position]?.id ?? '';
}
