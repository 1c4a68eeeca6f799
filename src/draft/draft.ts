import type { CourseFacts, DraftState, Id, InstrumentResponse, OpaqueId, PlanEntry } from '../generated/documents.js';
import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import type { DraftPatch } from './changeState.js';
import type { Settlement } from './settlement.js';

/**
 * A form that somebody is filling in: a frozen value; every change gives another.
 *
 * Only the state is stored. What can be taken back is not: what a person has removed is not to be kept.
 */
export interface Draft {
  readonly instrument: Instrument;
  readonly form: CompiledForm;
  readonly state: DraftState;
  /** How the form stands with the answers so far. */
  readonly view: DraftView;
  readonly history: DraftHistory;
  /** What the host knows beside the draft, as it was handed over: neither copied nor frozen. */
  readonly context: DraftContext;
  /** Which conditions hold; how the engine sees it, and may change. */
  readonly settlement: Settlement;
}

/**
 * What a host knows beside a draft; none of it is stored with it. The parts stay the host's own objects: a plan that changes is
 * handed over as another, with `parseDraft`, and not altered beneath an open draft.
 */
export interface DraftContext {
  /** The facts of the course on the day the form is answered: the citizen's groups, and the profile that tells what is asked. */
  readonly courseFacts?: CourseFacts | undefined;
  /** The plan whose goals are to be rated. */
  readonly plan?: Pick<PlanEntry, 'revision' | 'goals'> | undefined;
  /** Earlier responses, whose answers are shown beside the new ones where a role may read them. */
  readonly previous?: readonly InstrumentResponse[] | undefined;
}

/** The steps that can be taken back, and those taken back that can be taken again; the last ones of each, newest last. */
export interface DraftHistory {
  readonly past: readonly DraftStep[];
  readonly future: readonly DraftStep[];
}

/** One change of a draft, in either direction. */
export interface DraftStep {
  readonly patches: readonly DraftPatch[];
  readonly inversePatches: readonly DraftPatch[];
}

/** A draft after a change, and what was changed in its state; what a host stores after every answer. */
export interface DraftChange extends DraftStep {
  readonly draft: Draft;
  /** The response that a completed draft has become. */
  readonly response?: InstrumentResponse;
}

/** How a form stands with the answers so far. */
export interface DraftView {
  /** Every item, in the order of the form. */
  readonly items: readonly DraftItem[];
  /** Every goal that is to be rated, in the order of the plan; without a plan, those that have been rated. */
  readonly goals: readonly DraftGoal[];
  readonly progress: DraftProgress;
  /** What has not been answered yet, of all that is asked and enabled; what is required counts until it has an answer. */
  readonly missing: readonly MissingPart[];
  /** What is wrong with answers, or worth a look. What is missing is no problem until the draft is completed. */
  readonly issues: readonly Issue[];
}

/**
 * open: nothing said yet. answered: with an answer. missing: with the reason why there is none. wrong: with something that is
 * no answer to it.
 */
export type AnswerStatus = 'open' | 'answered' | 'missing' | 'wrong';

/** How an item stands. */
export interface DraftItem {
  readonly id: Id;
  /** Whether it is among those put to this citizen. */
  readonly isAsked: boolean;
  /** Whether it is asked, and has no condition or one that is true. */
  readonly isEnabled: boolean;
  readonly isRequired: boolean;
  /** How it is answered, whether it is enabled or not. */
  readonly status: AnswerStatus;
  /** What is wrong with its answer, or worth a look, where it is enabled. */
  readonly issue?: Issue;
}

/** How a goal stands. */
export interface DraftGoal {
  readonly id: OpaqueId;
  readonly status: AnswerStatus;
  readonly issue?: Issue;
}

/** How far somebody has come with what is asked and enabled, goals among it. */
export interface DraftProgress {
  readonly askedCount: number;
  /** How many have an answer, or the reason why there is none; what is required needs an answer. */
  readonly answeredCount: number;
}

/** An item or a goal that has not been answered yet. */
export type MissingPart = { readonly item: Id; readonly isRequired: boolean } | { readonly goal: OpaqueId };

/** The most steps that can be taken back. */
export const historyLimit = 100;
