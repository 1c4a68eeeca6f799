import type { Answer, CalendarDate, Id, Instant, MissingAnswer, MissingReason, OpaqueId } from '../generated/documents.js';

/** What an action is about: an item, or a goal. */
type Target = ItemTarget | GoalTarget;

interface ItemTarget {
  readonly item: Id;
  readonly goal?: never;
}

interface GoalTarget {
  readonly goal: OpaqueId;
  readonly item?: never;
}

/** Gives an item an answer, or a goal a rating, in the place of any before. */
export type AnswerAction =
  | ({ readonly type: 'answer'; readonly value: Answer } & ItemTarget)
  | ({ readonly type: 'answer'; readonly value: number | MissingAnswer } & GoalTarget);

/** Takes an answer or a rating away, so that nothing has been said. */
export type ClearAction = { readonly type: 'clear' } & Target;

/** Says that there is no answer, and why; absent, the respondent declined. */
export type DeclineAction = { readonly type: 'decline'; readonly reason?: MissingReason } & Target;

/** Makes a response of the draft. */
export interface CompleteAction {
  readonly type: 'complete';
  readonly answeredOn: CalendarDate;
  readonly recordedAt: Instant;
}

/** One thing done to a draft, as plain JSON. */
export type DraftAction = AnswerAction | ClearAction | DeclineAction | CompleteAction;
