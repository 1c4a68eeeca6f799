export type { AnswerAction, ClearAction, CompleteAction, DeclineAction, DraftAction } from './draft/action.js';
export { applyAction } from './draft/applyAction.js';
export type { DraftPatch } from './draft/changeState.js';
export { patchState } from './draft/changeState.js';
export type { FormSchema, FormSchemaOptions } from './draft/createFormSchema.js';
export { createFormSchema } from './draft/createFormSchema.js';
export type {
  AnswerStatus,
  Draft,
  DraftChange,
  DraftContext,
  DraftGoal,
  DraftHistory,
  DraftItem,
  DraftProgress,
  DraftStep,
  DraftView,
  MissingPart,
} from './draft/draft.js';
export type { ParseOptions } from './draft/parseDraft.js';
export { parseDraft, serializeDraft } from './draft/parseDraft.js';
export type {
  FieldInput,
  Obstacle,
  PresentedAnchor,
  PresentedField,
  PresentedForm,
  PresentedGoal,
  PresentedMessage,
  PresentedOption,
  PresentedPrevious,
  PresentedReason,
  PresentedSection,
  PreviousAnswer,
} from './draft/presentedForm.js';
export type { PresentOptions } from './draft/presentForm.js';
export { presentForm } from './draft/presentForm.js';
export type { Settled, Settlement } from './draft/settlement.js';
export type { StartFacts } from './draft/startDraft.js';
export { startDraft } from './draft/startDraft.js';
export { redo, undo } from './draft/takeBack.js';
