import type {
  CourseChanges,
  CourseFacts,
  FollowUpEntry,
  InstrumentResponse,
  OccasionEntry,
  Respondent,
} from '../generated/documents.js';
import type { UnconvertedScores } from '../scoring/formScores.js';
import type { GoalRatings, PlanGoal } from '../scoring/plan.js';

/**
 * A citizen's time with an instrument, as far as the engine needs to remember it: small plain JSON for one row or document.
 * It holds scores, never texts. Hosts keep the entries themselves.
 */
export interface Course {
  readonly kind: 'course-state';
  readonly format: 1;
  readonly facts: CourseFacts;
  /** How many times the course has changed: with an entry, or with time. */
  readonly sequence: number;
  /** The versions of the instrument that its responses pin, in order. */
  readonly versions: readonly string[];
  /** The ids of all entries known, in order, withdrawn ones too. */
  readonly entryIds: readonly string[];
  readonly lanes: readonly Lane[];
  readonly withdrawn: readonly WithdrawnEntry[];
  /** The facts before any change; absent while none is recorded. */
  readonly startedAs?: CourseFacts;
  /** Recorded changes of the facts, in the order they take effect. */
  readonly changes?: readonly CourseChange[];
  /** The plan's revisions, lowest first; without texts. */
  readonly plans?: readonly PlanSnapshot[];
  /** Responses that wait for the revision of the plan that they rate, by id and revision. */
  readonly pending?: readonly CourseResponse[];
  /** Earlier revisions of responses that hold again should the plan of the later one be withdrawn, by id and revision. */
  readonly superseded?: readonly CourseResponse[];
  readonly occasions?: readonly OccasionOutcome[];
  /** The day up to which nothing was to be told of occasions; absent where all is. */
  readonly toldAfter?: string;
  /** The day up to which events have told how occasions stand; absent while none have. */
  readonly toldUntil?: string;
  readonly resolutions?: readonly FollowUpResolution[];
}

/** What every entry is known by. */
interface KnownEntry {
  readonly id: string;
  readonly revision: number;
  readonly recordedAt: string;
  readonly contentHash: number;
}

/** A change of the facts of the course. */
export interface CourseChange extends KnownEntry {
  readonly effectiveOn: string;
  readonly changes: CourseChanges;
}

/** One revision of the plan, as far as scores need it. */
export interface PlanSnapshot extends KnownEntry {
  readonly plannedOn: string;
  readonly roles: readonly string[];
  readonly goals: readonly PlanGoal[];
}

/** An occasion at which nothing was measured. */
export interface OccasionOutcome extends KnownEntry, Pick<OccasionEntry, 'occasion' | 'form' | 'status'> {
  /** The day it was recorded, in the time zone of the course. */
  readonly recordedOn: string;
}

/** What was done about a follow-up. */
export interface FollowUpResolution extends KnownEntry, Pick<FollowUpEntry, 'followUp' | 'response' | 'resolvedOn' | 'outcome'> {}

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
  /** True when the response itself names its occasion. */
  readonly isOccasionNamed?: true;
  readonly planRevision?: number;
  /** By goal: how far it is reached, or why that is not told. */
  readonly goals?: GoalRatings;
  /** By ladder: for each step "1" (met), "0" (not met) or "?" (unknown). */
  readonly steps?: Readonly<Record<string, string>>;
  /** By scale that norms convert: its score before that, as numerator and denominator. */
  readonly unconverted?: Readonly<UnconvertedScores>;
  /** The follow-ups whose condition the answers meet. */
  readonly followUps?: readonly string[];
}

/** How a response lies to its occasion: while it was open, before or after that, or to none. */
export type Timing = 'in-window' | 'outside-window' | 'unscheduled';

/** What is remembered of an entry that no longer holds. */
export interface WithdrawnEntry {
  readonly id: string;
  readonly revision: number;
  readonly contentHash: number;
  /** Tells who gave the response, as a later revision must be theirs too; absent while none has come, and of other entries. */
  readonly voiceHash?: number;
}
