import type { FormScale } from '../instrument/instrument.js';
import { LOWEST, MISSING, NOT_ENABLED } from '../instrument/itemScore.js';
import { chooseNorm } from '../scoring/createFormScores.js';
import type { FormScores } from '../scoring/formScores.js';
import { ANSWERED, COUNTED, STRIDE } from '../scoring/formScores.js';
import { scoreScales } from '../scoring/scoreForm.js';
import type { ScorePair } from './compareScores.js';
import type { ScalePoint, SeriesPoint } from './seriesPoint.js';

/** Tells whether the same items count in both scores of a scale. */
export function haveSameItems(later: ScalePoint, earlier: ScalePoint): boolean {
  if (later.point.form === earlier.point.form && isWhole(later) && isWhole(earlier)) return true;
  if (later.point.form === earlier.point.form) return findLeafDifference(later, earlier) === undefined;
  const counted = countedItems(later);
  const before = countedItems(earlier);
  return counted.size === before.size && [...counted].every((id) => before.has(id));
}

/**
 * Returns both scores worked out on the items that count in both, or nothing when these are too few for a score or when
 * the scale's weights hang on answers that are no longer there.
 */
export function scoreOnCommonItems(later: ScalePoint, earlier: ScalePoint): ScorePair | undefined {
  if (formScale(later).hasConditionalWeights || formScale(earlier).hasConditionalWeights) return undefined;
  const before = countedItems(earlier);
  const common = new Set([...countedItems(later)].filter((id) => before.has(id)));
  const pair = { later: scoreOn(common, later), earlier: scoreOn(common, earlier) };
  return pair.later.denominator === 0 || pair.earlier.denominator === 0 ? undefined : pair;
}

/** Every item of the scale has an answer that counts, and none can be skipped. */
function isWhole({ point, index }: ScalePoint): boolean {
  const at = index * STRIDE;
  return point.form.plan.length === 0 && point.scales[at + ANSWERED] === point.scales[at + COUNTED];
}

function findLeafDifference(later: ScalePoint, earlier: ScalePoint): number | undefined {
  const { leaves, countsWhenSkipped } = formScale(later);
  return leaves.find(
    (position, index) => isCounted(later.point, position, countsWhenSkipped[index]) !== isCounted(earlier.point, position, countsWhenSkipped[index]),
  );
}

function countedItems(scalePoint: ScalePoint): ReadonlySet<string> {
  const { leaves, countsWhenSkipped } = formScale(scalePoint);
  const { form } = scalePoint.point;
  const counted = leaves.filter((position, index) => isCounted(scalePoint.point, position, countsWhenSkipped[index]));
  return new Set(counted.map((position) => form.items[position]?.id ?? ''));
}

function isCounted({ items }: SeriesPoint, position: number, countsWhenSkipped: boolean | undefined): boolean {
  const score = items[position] as number;
  return score > LOWEST || (score === NOT_ENABLED && countsWhenSkipped === true);
}

/** Items that do not count both times are taken for missing. One skipped both times stays skipped. */
function scoreOn(common: ReadonlySet<string>, { point, index }: ScalePoint): { numerator: number; denominator: number } {
  const items = point.items.map((score, position) => {
    const isKept = common.has(point.form.items[position]?.id ?? '') || score === NOT_ENABLED;
    return isKept ? score : MISSING;
  });
  const norms = point.form.scales.map(({ scale }) => chooseNorm(scale, point.traits));
  const scores: FormScores = { form: point.form, items, scales: [], norms, answers: {} };
  scoreScales(scores);
  return { numerator: scores.scales[index * STRIDE] as number, denominator: scores.scales[index * STRIDE + 1] as number };
}

function formScale({ point, index }: ScalePoint): FormScale {
  return point.form.scales[index] as FormScale;
}
