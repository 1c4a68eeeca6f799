import type { CompiledForm, CompiledNorm } from '../instrument/instrument.js';
import { DENOMINATOR, STRIDE } from '../instrument/scaleSlots.js';
import type { RatedGoals } from './plan.js';

export { ANSWERED, COUNTED, DENOMINATOR, rawScore, STRIDE } from '../instrument/scaleSlots.js';

/**
 * The scores of one response, as flat arrays of whole numbers.
 *
 * `items` holds one score per item of the form. `scales` holds four numbers per scale: numerator and denominator of the
 * raw score, how many items were answered, and how many count. A denominator of 0 means not scorable, with the reason's
 * number as numerator. They are empty until scores are worked out.
 */
export interface FormScores {
  readonly form: CompiledForm;
  readonly items: number[];
  scales: number[];
  readonly norms: readonly (CompiledNorm | undefined)[];
  readonly answers: Readonly<Record<string, unknown>>;
  /** How goals were rated; absent where the form asks about none, or their plan is not at hand. */
  readonly goals?: RatedGoals | undefined;
  /** By ladder: for each of its steps "1" (met), "0" (not met) or "?" (unknown). Absent until a ladder is climbed. */
  steps: Record<string, string> | undefined;
  /** By scale that norms convert: its score before any table, as a quotient. Absent until there is one. */
  unconverted: UnconvertedScores | undefined;
  /** Whether so few of a group answered that their answers are not told. */
  readonly isSmallGroup: boolean;
}

/** Scores before norms convert them, as numerator and denominator, by scale. */
export type UnconvertedScores = Record<string, readonly [number, number]>;

/** Gives back the arrays of a response's scores. Whoever held them lets go of them. */
export function releaseScores({ form, items, scales }: FormScores): void {
  form.program.itemScores.giveBack(items);
  if (scales.length > 0) form.program.scaleScores.giveBack(scales);
}

/** Why a scale has no score; its index stands where the numerator would. */
export const notScorableReasons = [
  'too-few-answers',
  'no-weights',
  'not-in-lookup',
  'no-goals',
  'no-plan',
  'small-group',
] as const;

export const TOO_FEW_ANSWERS = 0;
export const NO_WEIGHTS = 1;
export const NOT_IN_LOOKUP = 2;
export const NO_GOALS = 3;
export const NO_PLAN = 4;
export const SMALL_GROUP = 5;

/** Tells whether a scale has a score. */
export function isScorable(scales: readonly number[], index: number): boolean {
  return scales[index * STRIDE + DENOMINATOR] !== 0;
}
