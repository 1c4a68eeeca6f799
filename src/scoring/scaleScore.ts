import type { Cutoff, LadderStanding } from '../generated/documents.js';
import type { CompiledNorm, CompiledScale } from '../instrument/instrument.js';
import { describeLadder } from './describeLadder.js';
import type { FormScores } from './formScores.js';
import { notScorableReasons, STRIDE } from './formScores.js';

/** What a response says on one scale. */
export type ScaleScore = ScorableScore | UnscorableScore;

/** A score: of all items ("complete") or of enough of them ("prorated"). That of a ladder is always complete. */
export interface ScorableScore {
  readonly status: 'complete' | 'prorated';
  /** In the scale's own numbers. */
  readonly raw: number;
  /** From 0 to 1, where 1 is always best; absent where the scale has only one possible score. */
  readonly normalized?: number;
  readonly band?: string;
  /** The side of the cut-off it lies on, where a norm that fits has one. */
  readonly side?: 'upper' | 'lower';
  readonly itemCount: number;
  readonly answeredCount: number;
  readonly ladder?: LadderStanding;
}

/** No score, and why. */
export interface UnscorableScore {
  readonly status: 'not-scorable';
  readonly reason: (typeof notScorableReasons)[number];
  readonly itemCount: number;
  readonly answeredCount: number;
  readonly ladder?: LadderStanding;
}

/** The scores of one response, by scale. */
export interface ResponseScores {
  readonly [scaleId: string]: ScaleScore;
}

/** Returns the scores of a response as hosts read them, by scale in the instrument's order. */
export function describeScores(scores: FormScores): ResponseScores {
  const described: Record<string, ScaleScore> = {};
  const { program } = scores.form;
  for (let index = 0; index < program.scaleCount; index += 1) {
    const { scale } = program.scaleAt(index);
    const score = describeScale(scale, scores.norms[index], scores.scales, index);
    described[scale.id] = scores.steps === undefined ? score : addLadder(score, scale, scores.steps);
  }
  return described;
}

/**
 * Returns one score as hosts read it.
 *
 * `normalized` is (raw − min) / (max − min), or 1 minus that where low is best; from possible, not observed, ends ("percent
 * of maximum possible": Cohen, Cohen, Aiken & West, 1999). Absent where both ends are the same.
 */
export function describeScale(
  scale: CompiledScale,
  norm: CompiledNorm | undefined,
  scales: readonly number[],
  index: number,
): ScaleScore {
  const at = index * STRIDE;
  const numerator = scales[at] as number;
  const denominator = scales[at + 1] as number;
  const answeredCount = scales[at + 2] as number;
  const itemCount = scales[at + 3] as number;
  if (denominator === 0) {
    return { status: 'not-scorable', reason: notScorableReasons[numerator] ?? 'too-few-answers', itemCount, answeredCount };
  }
  const status = answeredCount === itemCount ? 'complete' : 'prorated';
  const raw = numerator / denominator;
  const range = norm?.range ?? scale.range;
  const above = numerator * range.denominator - range.low * denominator;
  const width = range.width * denominator;
  // Divided once, from whole numbers.
  const normalized = (scale.lowIsBest ? width - above : above) / width;
  const score: ScorableScore = { status, raw, normalized, itemCount, answeredCount };
  return width === 0 || norm !== undefined ? describeRare(score, norm) : score;
}

/** Adds to the score of a ladder which of its steps are met; other scores come back as they are. */
export function addLadder(
  score: ScaleScore,
  scale: CompiledScale,
  steps: Readonly<Record<string, string>> | undefined,
): ScaleScore {
  const marked = scale.method === 'ladder' ? steps?.[scale.id] : undefined;
  if (marked === undefined) return score;
  const ladder = describeLadder(scale, marked);
  return score.status === 'not-scorable' ? { ...score, ladder } : { ...score, status: 'complete', ladder };
}

/** Most scores have both ends and no norms; the others are put together apart. */
function describeRare(score: ScorableScore, norm: CompiledNorm | undefined): ScorableScore {
  const { status, raw, normalized, itemCount, answeredCount } = score;
  const band = norm && findBand(norm, raw);
  const cutoff = norm?.definition.cutoff;
  return {
    status,
    raw,
    ...(normalized === undefined || Number.isNaN(normalized) ? undefined : { normalized }),
    ...(band === undefined ? undefined : { band }),
    ...(cutoff === undefined ? undefined : { side: sideOf(cutoff, raw) }),
    itemCount,
    answeredCount,
  };
}

/** Returns the band a score lies in: the highest that begins at or below it. */
export function findBand(norm: CompiledNorm, raw: number): string | undefined {
  return norm.definition.bands?.findLast((band) => raw >= band.from)?.id;
}

/** Returns the side of a cut-off that a score lies on. A score divided once equals the same number as it is written. */
export function sideOf({ value, belongsTo }: Cutoff, raw: number): 'upper' | 'lower' {
  if (raw === value) return belongsTo;
  return raw > value ? 'upper' : 'lower';
}
