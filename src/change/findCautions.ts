import type { Caution, Respondent } from '../generated/documents.js';
import type { CompiledNorm, Quotient } from '../instrument/instrument.js';
import { ANSWERED, COUNTED, STRIDE } from '../scoring/formScores.js';
import type { ScalePoint } from './scalePoint.js';
import { formScaleOf } from './scalePoint.js';
import type { SeriesPoint } from './seriesPoint.js';

/** Two scores about to be compared. */
export interface CautionInput {
  readonly later: ScalePoint;
  readonly earlier: ScalePoint;
  readonly norm: CompiledNorm | undefined;
  /** Whether the same items, or the same goals, count in both. */
  readonly isSame: boolean;
  /** The later raw score as it is compared. */
  readonly raw: Quotient;
}

/** Returns why a comparison of two scores is weaker than it looks, in a fixed order. */
export function findCautions({ later, earlier, norm, isSame, raw }: CautionInput): Caution[] {
  const isOfGoals = formScaleOf(later).scale.method === 'attainment';
  const cautions: Caution[] = [];
  if (!haveSameRaters(later.point.respondents, earlier.point.respondents)) cautions.push('rater-changed');
  if (!isSame && !isOfGoals) cautions.push('items-differ');
  if (isProrated(later) || isProrated(earlier)) cautions.push('prorated');
  addCircumstances(later.point, earlier.point, cautions);
  if (!isSame && isOfGoals) cautions.push('goals-differ');
  const end = endReached(later, norm, raw);
  if (end) cautions.push(end);
  return cautions;
}

/** Returns why a comparison of anything in two responses is weaker than it looks, in the same order. */
export function findResponseCautions(later: SeriesPoint, earlier: SeriesPoint): Caution[] {
  const cautions: Caution[] = haveSameRaters(later.respondents, earlier.respondents) ? [] : ['rater-changed'];
  addCircumstances(later, earlier, cautions);
  return cautions;
}

/** Added to what there is, since this runs for every scale of every response. */
function addCircumstances(now: SeriesPoint, then: SeriesPoint, cautions: Caution[]): void {
  if (isAuthorshipChanged(now, then)) cautions.push('authorship-changed');
  if (differ(now.mode, then.mode)) cautions.push('mode-changed');
  if (differ(now.language, then.language)) cautions.push('language-changed');
  if (now.instrument !== then.instrument) cautions.push('version-changed');
  if (now.isOutsideWindow || then.isOutsideWindow) cautions.push('outside-window');
}

/** The same people in the same roles, in whatever order they are named. */
function haveSameRaters(now: readonly Respondent[], then: readonly Respondent[]): boolean {
  const isAmong = (respondent: Respondent) => then.some(({ role, id }) => role === respondent.role && id === respondent.id);
  return now.length === then.length && now.every(isAmong);
}

function isProrated(scalePoint: ScalePoint): boolean {
  const { point, index } = scalePoint;
  const isWhole = point.scales[index * STRIDE + ANSWERED] === point.scales[index * STRIDE + COUNTED];
  // A level of a ladder is settled, whatever is not answered.
  return !isWhole && !formScaleOf(scalePoint).steps;
}

/** Someone who types for another is a change of authorship too: the answers have passed through another hand. */
function isAuthorshipChanged(now: SeriesPoint, then: SeriesPoint): boolean {
  if ((now.enteredBy === undefined) !== (then.enteredBy === undefined)) return true;
  return now.form !== then.form && now.form.definition.authorship !== then.form.definition.authorship;
}

/** What is not told is not known to differ. */
function differ(now: string | undefined, then: string | undefined): boolean {
  return now !== undefined && then !== undefined && now !== then;
}

/** At an end of the scale a further step that way could not be seen. */
function endReached(
  { point, index }: ScalePoint,
  norm: CompiledNorm | undefined,
  raw: Quotient,
): 'floor' | 'ceiling' | undefined {
  const scale = point.form.scales[index]?.scale;
  const range = norm?.range ?? scale?.range;
  const value = raw.numerator / raw.denominator;
  if (!range || range.width === 0) return undefined;
  if (value >= range.max) return scale?.lowIsBest ? 'floor' : 'ceiling';
  if (value <= range.min) return scale?.lowIsBest ? 'ceiling' : 'floor';
  return undefined;
}
