import type { Respondent } from '../generated/documents.js';
import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import type { RespondentTraits } from '../scoring/createFormScores.js';
import type { RatedGoals } from '../scoring/plan.js';

/** One response as comparisons see it: who answered, how, when, and its scores as whole numbers. */
export interface SeriesPoint {
  readonly response: string;
  readonly answeredOn: string;
  readonly instrument: Instrument;
  readonly form: CompiledForm;
  readonly items: readonly number[];
  readonly scales: readonly number[];
  /** Its goals and the plan they belong to; absent where its form asks about none. */
  readonly goals?: RatedGoals | undefined;
  readonly traits: RespondentTraits;
  readonly respondents: readonly Respondent[];
  readonly enteredBy: string | undefined;
  readonly mode: string | undefined;
  readonly language: string | undefined;
  /** Whether it lies outside the window it should have been answered in. */
  readonly isOutsideWindow: boolean;
}
