import type { CourseFacts, InstrumentResponse, Respondent } from '../generated/documents.js';

/**
 * A citizen's time with an instrument, as far as the engine needs to remember it: small plain JSON for one row or document.
 * It holds scores, never texts. Hosts keep the entries themselves.
 */
export interface Course {
  readonly kind: 'course';
  readonly format: 1;
  readonly facts: CourseFacts;
  /** How many entries have changed the course. */
  readonly sequence: number;
  /** The versions of the instrument that its responses pin, in order. */
  readonly versions: readonly string[];
  /** The ids of all entries known, in order, withdrawn ones too. */
  readonly entryIds: readonly string[];
  readonly lanes: readonly Lane[];
  readonly withdrawn: readonly WithdrawnEntry[];
}

/**
 * All responses of one role, in the order they were answered: what series are made of. Joint responses are a lane of their
 * own, and where several raters hold a role each has one.
 */
export interface Lane {
  readonly key: string;
  readonly roles: readonly string[];
  readonly responses: readonly CourseResponse[];
}

/** A response as the course remembers it. */
export interface CourseResponse
  extends Pick<InstrumentResponse, 'id' | 'revision' | 'recordedAt' | 'instrument' | 'form' | 'answeredOn'> {
  readonly contentHash: number;
  readonly respondents: readonly Respondent[];
  readonly enteredBy?: string;
  readonly mode?: string;
  readonly language?: string;
  readonly occasion?: string;
  readonly timing: Timing;
  /** Whole-number scores by item of the form, and by scale; see `scoring/formScores`. */
  readonly items: readonly number[];
  readonly scales: readonly number[];
}

/** How a response lies to its occasion: while it was open, before or after that, or to none. */
export type Timing = 'in-window' | 'outside-window' | 'unscheduled';

/** What is remembered of an entry that no longer holds. */
export interface WithdrawnEntry {
  readonly id: string;
  readonly revision: number;
  readonly contentHash: number;
}
