import type {
  Cadence,
  FollowUp,
  Form,
  Goals,
  InstrumentDefinition,
  Item,
  Norm,
  Perspective,
  Role,
  Scale,
  Trajectory,
} from '../generated/documents.js';
import type { FormProgram } from './formProgram.js';
import type { ReadAnswer } from './readAnswer.js';

/**
 * An instrument made ready: frozen, every reference followed, every number a whole one.
 *
 * `definition`, `id`, `version` and `reference` are for hosts; the rest is how the engine sees it and may change.
 */
export interface Instrument {
  readonly id: string;
  readonly version: string;
  /** `id@version`, as responses pin it. */
  readonly reference: string;
  readonly definition: InstrumentDefinition;
  readonly roles: ReadonlyMap<string, Role>;
  readonly items: ReadonlyMap<string, CompiledItem>;
  readonly forms: ReadonlyMap<string, CompiledForm>;
  readonly scales: ReadonlyMap<string, CompiledScale>;
  readonly perspectives: readonly Perspective[];
  /** How goals are written and rated; absent where the instrument has none. */
  readonly goals: CompiledGoals | undefined;
}

/** The points of attainment as whole numbers. */
export interface CompiledGoals {
  readonly definition: Goals;
  /** How many units make 1. */
  readonly factor: number;
  /** The lowest and highest point, and the distance between two, in units. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The level of goal attainment scaling of each point in units; absent where the instrument maps none. */
  readonly levels: ReadonlyMap<number, number> | undefined;
}

/** A follow-up as one form can call for it. */
export interface FormFollowUp {
  readonly definition: FollowUp;
  /** For a follow-up with a condition: the condition. */
  readonly when: CompiledCondition | undefined;
  /** For the others: where their scale stands among the form's scales; else −1. */
  readonly scale: number;
}

/** An item with the one function that reads an answer to it. */
export interface CompiledItem {
  readonly id: string;
  readonly definition: Item;
  readonly read: ReadAnswer;
  /** How many units make 1. */
  readonly factor: number;
  /** The lowest and highest score in units; both 0 for an item that is never scored. */
  readonly min: number;
  readonly max: number;
  /** True when the id is also the name of something every object inherits. */
  readonly inherited: boolean;
}

/** A form with its items in order and everything that is worked out from them. */
export interface CompiledForm {
  readonly id: string;
  readonly definition: Form;
  readonly items: readonly CompiledItem[];
  readonly positions: ReadonlyMap<string, number>;
  readonly scales: readonly FormScale[];
  /** The same as functions, for what is done with every response. */
  readonly program: FormProgram;
  readonly scaleIndexes: ReadonlyMap<string, number>;
  /** The order in which conditions and the scales they ask for are worked out; empty when nothing depends on anything. */
  readonly plan: readonly PlanStep[];
  readonly required: readonly number[];
  /** True when any of the scales has norms or expected courses, so that it matters who answered. */
  readonly usesNorms: boolean;
  /** True when every scale is a mean or a sum of items and nothing more, and no condition and no norm plays a part. */
  readonly isPlain: boolean;
  readonly cadence: Cadence | undefined;
  /** How its goals are rated; set where the form asks about goals. */
  readonly goals: CompiledGoals | undefined;
  /** The follow-ups that answers to this form can call for. */
  readonly followUps: readonly FormFollowUp[];
  /** For a form that groups answer: by role, how many must have answered for a score to be told. */
  readonly minCounts: ReadonlyMap<string, number> | undefined;
  /** The roles that several raters hold at once. */
  readonly manyRaters: ReadonlySet<string>;
}

/** Either an item whose condition must be looked at, or a scale that a condition needs. */
export type PlanStep =
  | { readonly type: 'item'; readonly item: number; readonly condition: CompiledCondition }
  | { readonly type: 'scale'; readonly scale: number };

/** A scale as the items of one form feed it. */
export interface FormScale {
  readonly scale: CompiledScale;
  /** Where the scale's items stand in the form, in the scale's order. */
  readonly positions: readonly number[];
  /** For each of these: what its scores count instead; absent where all count as they are. */
  readonly recodes: readonly (CompiledRecode['values'] | undefined)[] | undefined;
  /** Where the gathered scales stand among the form's scales; always before this one. */
  readonly children: readonly number[];
  /** All items below the scale, as positions in the form. */
  readonly leaves: readonly number[];
  /** For each of these: whether it counts even when its condition is false. */
  readonly countsWhenSkipped: readonly boolean[];
  /** The weights of a plain mean or sum of items, with no step after it: what most scales are. */
  readonly plain: WeightTable | undefined;
  /** Whether which weights hold depends on answers. */
  readonly hasConditionalWeights: boolean;
  readonly weights: readonly FormWeights[];
  /** The steps of a ladder with their conditions, lowest first; absent for other methods. */
  readonly steps: readonly FormStep[] | undefined;
}

/** A step of a ladder with its condition. */
export interface FormStep {
  readonly id: string;
  readonly when: CompiledCondition;
}

/** A set of weights with its condition. */
export interface FormWeights {
  readonly when: CompiledCondition | undefined;
  readonly set: WeightTable;
}

/**
 * What each item adds to a scale: slope × score + intercept, in whole units of the scale. The score is a recoded one where
 * there is a recode. Reverse keying, weights and differing decimals are all in these two numbers.
 */
export interface WeightTable {
  readonly slopes: readonly number[];
  readonly intercepts: readonly number[];
  readonly weights: readonly number[];
  /** What an item adds that is not enabled; only where the scale says so. */
  readonly notEnabled: readonly number[] | undefined;
  /** How many units of the sum make 1, when each answer is weighed. */
  readonly factor: number;
}

export type SimpleMethod = 'mean' | 'sum' | 'min' | 'max' | 'count';
export type ScaleMethod = SimpleMethod | 'ladder' | 'attainment';

/** What the scores of an item count instead in a scale, as whole numbers. */
export interface CompiledRecode {
  /** By score in units of the item, in units of its own. */
  readonly values: ReadonlyMap<number, number>;
  /** How many of these units make 1, and the lowest and the highest value. */
  readonly factor: number;
  readonly min: number;
  readonly max: number;
}

/** A scale with its steps of calculation as whole numbers. */
export interface CompiledScale {
  readonly id: string;
  readonly definition: Scale;
  readonly method: ScaleMethod;
  /** How many units of a member's score make 1. */
  readonly factor: number;
  /** The items whose scores count something else here. */
  readonly recodes: ReadonlyMap<string, CompiledRecode>;
  /** All items below the scale, and for each whether it counts even when its condition is false. */
  readonly leaves: ReadonlyMap<string, boolean>;
  /** Whether which weights hold, here or in a gathered scale, depends on answers. */
  readonly hasConditionalWeights: boolean;
  readonly minimumCount: number;
  readonly minimumShare: Quotient | undefined;
  readonly prorate: boolean;
  readonly transform: { readonly times: Quotient; readonly plus: Quotient } | undefined;
  /** Ten to the number of decimals kept; 0 when nothing is rounded. */
  readonly rounding: number;
  readonly lookup: ReadonlyMap<number, Quotient> | undefined;
  readonly range: CompiledRange;
  readonly lowIsBest: boolean;
  readonly norms: readonly CompiledNorm[];
  /** Whether any of the norms has a conversion table, so that the score hangs on who answered. */
  readonly isConverted: boolean;
  readonly moved: MovedRule;
  /** The expected courses that hosts' norms hold, in their order. */
  readonly expected: readonly CompiledTrajectory[];
}

/** A quotient of whole numbers, the denominator above zero. */
export interface Quotient {
  readonly numerator: number;
  readonly denominator: number;
}

/** The ends of a scale, and the same as whole numbers over one denominator. */
export interface CompiledRange {
  readonly min: number;
  readonly max: number;
  readonly low: number;
  readonly width: number;
  readonly denominator: number;
}

/** How large a difference is a movement: above 0 where an instrument says nothing. */
export interface MovedRule {
  readonly unit: 'raw' | 'normalized';
  readonly size: number;
  readonly inclusive: boolean;
}

/** A norm with its conversion table made ready. */
export interface CompiledNorm {
  readonly definition: Norm;
  readonly lookup: ReadonlyMap<number, Quotient> | undefined;
  readonly range: CompiledRange | undefined;
}

/** An expected course with its figures as quotients. */
export interface CompiledTrajectory {
  readonly definition: Trajectory;
  readonly points: readonly { readonly at: number; readonly value: Quotient }[];
}

export type Truth = 'true' | 'false' | 'undecided';

/** What a condition is settled by: the scores so far, and the answers they were read from. */
export interface ConditionState {
  readonly items: readonly number[];
  readonly scales: readonly number[];
  /** Of scales that norms convert, the score before any table: a condition holds alike for all. */
  readonly unconverted: Readonly<Record<string, readonly [number, number]>> | undefined;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** A condition with its references followed. */
export type CompiledCondition = (state: ConditionState) => Truth;
