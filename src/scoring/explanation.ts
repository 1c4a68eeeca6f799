import type { ScaleScore } from './scaleScore.js';

/** How one score came to be: what it was made of, by which rule, step by step. */
export interface ScoreExplanation {
  readonly scale: string;
  readonly method: 'mean' | 'sum' | 'min' | 'max' | 'count' | 'ladder' | 'attainment';
  readonly score: ScaleScore;
  /** Its items; of a ladder, those that its steps ask for. Empty for a small group, of which nothing is told. */
  readonly items: readonly ExplainedItem[];
  /** The scales that are gathered in this one; of a ladder, those that its steps ask for. */
  readonly scales: readonly ExplainedScale[];
  /** How many items and gathered scales, or goals, must have a score, how many have one, and how many count. A ladder needs no number. */
  readonly rule: { readonly needed: number; readonly answered: number; readonly members: number };
  /** What was done, in order, and the score after each step. Empty when there is no score. */
  readonly steps: readonly ExplainedStep[];
  /** Of a scale of goals: every goal that counts in it, in the order of the plan; none where the plan is not at hand. */
  readonly goals?: readonly ExplainedGoal[];
  /** Of a score that lies on one of its sides: the cut-off of the norm that fits. */
  readonly cutoff?: number;
  /** Of a ladder: which of its steps are met, and how far that leads. */
  readonly ladder?: ExplainedLadder;
}

/** What an explanation says beside the score. */
export type ExplainedParts = Omit<ScoreExplanation, 'scale' | 'method' | 'score' | 'cutoff'>;

/** How a ladder was climbed. */
export interface ExplainedLadder {
  /** `consecutive`: up to the highest step with all lower ones met. `highest`: up to the highest step met. */
  readonly climb: 'consecutive' | 'highest';
  /** Every step, lowest first. */
  readonly steps: readonly { readonly step: string; readonly standing: 'met' | 'not-met' | 'unknown' }[];
  /** How many steps up the climb leads for certain. */
  readonly level: number;
  /** The unknown steps that could lead further up; none where the level is settled. */
  readonly open: readonly string[];
}

/** An item of a scale: whether it counted, and what it counted. */
export interface ExplainedItem {
  readonly item: string;
  /** `skipped`: its condition was false. `counted-when-skipped`: it was, and the scale says what it then counts. */
  readonly state: 'used' | 'missing' | 'unscored' | 'skipped' | 'counted-when-skipped';
  /** The score of the answer; on a ladder an answer counts without one. */
  readonly score?: number;
  /** What the score counts instead; absent where the scale takes it as it is. */
  readonly recoded?: number;
  readonly reversed: boolean;
  /** What it counts in the scale, after recoding and reversal and before weights. */
  readonly counted?: number;
  /** How much it counts; absent where the scale has no weights. */
  readonly weight?: number;
}

/** A goal of a scale: whether it is rated, and how far it is reached. */
export interface ExplainedGoal {
  readonly goal: string;
  readonly state: 'used' | 'missing';
  readonly value?: number;
  /** How much it counts; absent where goals count alike. */
  readonly weight?: number;
}

/** A gathered scale and its score, if it has one. */
export interface ExplainedScale {
  readonly scale: string;
  readonly raw?: number;
}

/** One step of the calculation and the score after it. */
export type ExplainedStep =
  | { readonly step: 'method' | 'lookup'; readonly value: number }
  | { readonly step: 'prorate'; readonly value: number; readonly answered: number; readonly of: number }
  | { readonly step: 'transform'; readonly value: number; readonly times: number; readonly plus: number }
  | { readonly step: 'round'; readonly value: number; readonly decimals: number };
