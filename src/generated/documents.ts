// Generated from src/schema; do not edit.

/** A short name in lower case, such as "can-work". It never changes once responses refer to it. */
export type Id = string;

/**
 * Three numbers with dots. The first rises when a score or a range may differ, the second for additions that leave every score as it was, the third for wording that cannot move a score.
 */
export type Version = string;

/** A calendar date, year-month-day: "2026-03-31". */
export type CalendarDate = string;

/**
 * Where a text comes from: published (letter by letter from its source), adapted (changed from it), translation (of it) or own (written for this document).
 */
export type Wording = 'published' | 'adapted' | 'translation' | 'own';

/** Why there is no answer: it was not asked, the respondent declined, does not know, or the question does not apply. */
export type MissingReason = 'not-asked' | 'declined' | 'unknown' | 'not-applicable';

/** One thing asked or observed. */
export type Item = ChoiceItem | ChoicesItem | RatingItem | YesNoItem | NumberItem | TextItem | DateItem;

/** A language tag: "da" for Danish, "en" for English. */
export type Language = string;

/** How large a change must be to be more than measurement error. */
export type Reliable = ReliablePoints | ReliableJacobsonTruax;

/** How often a form is answered. */
export type Cadence = IntervalCadence | MilestonesCadence | SessionCadence | AdhocCadence;

/** A whole number of days, weeks, months or years: "P10D", "P6W", "P3M", "P1Y". */
export type Duration = string;

/**
 * An occasion, by its cadence and which one it is: "quarterly-2" for the second after the first, "milestones-midpoint", "before-s4" for the meeting "s4".
 */
export type OccasionId = string;

/** How scores are shown. It never changes a score. */
export type Display = CardDisplay | WheelDisplay | LadderDisplay | LightsDisplay | TrendDisplay;

/** An identifier that tells nothing about the person. Never a CPR number, a name or an e-mail address. */
export type OpaqueId = string;

/** An instrument and its version, such as "bip@1.0.0". */
export type InstrumentReference = string;

/** One thing recorded in a course. */
export type Entry = InstrumentResponse | WithdrawalEntry | PlanEntry | CourseEntry | OccasionEntry | FollowUpEntry;

/** A moment in time with its offset: "2026-03-31T10:15:00+02:00" or "2026-03-31T08:15:00Z". */
export type Instant = string;

/** What was answered: an option, a number, yes or no, a text, a date, several options, or why there is no answer. */
export type Answer = string | number | boolean | readonly (string | number)[] | MissingAnswer;

/** A fact stated, corrected or withdrawn, in a CloudEvents 1.0 envelope. */
export type ProgressionEvent =
  | ResponseScoredEvent
  | ScaleMovedEvent
  | BandEnteredEvent
  | CutoffCrossedEvent
  | StepReachedEvent
  | StepLostEvent
  | GoalSetEvent
  | GoalAdjustedEvent
  | GoalAttainedEvent
  | GoalClosedEvent
  | GoalsComparedEvent
  | PerspectivesComparedEvent
  | FollowUpRequestedEvent
  | FollowUpResolvedEvent
  | OccasionDeclinedEvent
  | OccasionNotHeldEvent
  | OccasionOpenedEvent
  | OccasionDueEvent
  | OccasionOverdueEvent
  | OccasionMissedEvent
  | CourseStartedEvent
  | CoursePausedEvent
  | CourseResumedEvent
  | CourseChangedEvent
  | CourseEndedEvent;

/** What a response says on one scale. */
export type ScoredScale = CompleteScore | ProratedScore | NoScore;

/** A score set against an earlier one. */
export type Comparison = ComparedScores | UncomparedScores;

/** Which way a score went. */
export type Movement = 'better' | 'same' | 'worse';

/**
 * Whether a change is larger than measurement error. no-norms: no figures to tell it by. insufficient-data: there are figures, but they do not cover this comparison.
 */
export type Reliability = 'yes' | 'no' | 'no-norms' | 'insufficient-data';

/**
 * Whether a change, either way, is as large as people notice as important. Absent where the norms do not say how large that is, or do not cover this comparison.
 */
export type Importance = 'yes' | 'no';

/** Why a comparison is weaker than it looks. */
export type Caution =
  | 'rater-changed'
  | 'items-differ'
  | 'prorated'
  | 'authorship-changed'
  | 'mode-changed'
  | 'language-changed'
  | 'version-changed'
  | 'outside-window'
  | 'goals-differ'
  | 'floor'
  | 'ceiling';

/** A measure: who answers what, how often, how answers become scores, and what counts as movement. */
export interface InstrumentDefinition {
  /** Where an editor finds the description of this format. */
  readonly $schema?: string;
  /** This document is an instrument. */
  readonly kind: 'instrument';
  /** The version of this format. */
  readonly format: 1;
  readonly id: Id;
  readonly version: Version;
  /** draft: may still change. active: in use, never edited. retired: kept for old responses. */
  readonly status: 'draft' | 'active' | 'retired';
  readonly title: Text;
  /** What the instrument measures, and for whom. */
  readonly description?: Text;
  /** What must not be read into the figures, beyond what holds for every instrument. */
  readonly limits?: Text;
  /** What the figures are meant for. Few instruments serve more than one purpose well. */
  readonly purpose: readonly ('dialogue' | 'casework' | 'management' | 'evaluation' | 'research')[];
  /** Who or what is measured. Absent: a citizen. */
  readonly subject?: 'citizen' | 'organisation';
  /** The date of this version. */
  readonly publishedOn?: CalendarDate;
  readonly provenance: Provenance;
  /** Who can answer. */
  readonly roles: readonly Role[];
  /** The target groups. */
  readonly groups?: readonly Group[];
  /** Lists of options that several items share. */
  readonly optionSets?: readonly OptionSet[];
  /** Everything that can be asked. */
  readonly items: readonly Item[];
  /** Named choices of items. */
  readonly profiles?: readonly Profile[];
  /** What each role fills, and when. */
  readonly forms: readonly Form[];
  /** How answers become scores. */
  readonly scales: readonly Scale[];
  /** How often forms are answered. */
  readonly cadences?: readonly Cadence[];
  /** Scales that are set side by side across roles. */
  readonly perspectives?: readonly Perspective[];
  readonly goals?: Goals;
  /** What a response can call for. */
  readonly followUps?: readonly FollowUp[];
  /**
   * Which measurement the later ones are compared with; those before it have no baseline. Absent: the first one with a score.
   */
  readonly baseline?: {
    /** The occasion whose score is the baseline, such as "quarterly-0" or "milestones-start". */
    readonly occasion: OccasionId;
  };
  /** Scales that may be compared across a major version. */
  readonly comparable?: readonly {
    /** The earlier major version. */
    readonly major: number;
    /** The scales that still mean the same. */
    readonly scales: readonly Id[];
  }[];
  /** The roles that may read how answers are scored. Absent: none but the host. */
  readonly scoringReadableBy?: readonly Id[];
  /**
   * Only in an extract, made for a role to read: the instrument it was made from. An extract can be shown; answers can be neither checked nor scored with it.
   */
  readonly redactedFrom?: string;
  /** How scores are shown. It never changes a score. */
  readonly display?: readonly Display[];
  /** What this is called in public code systems. */
  readonly codes?: readonly Code[];
  readonly extensions?: Extensions;
}

/** A text that people read, by language: { "da": "…", "en": "…" }. Danish is always there. */
export interface Text {
  readonly [language: string]: string;
}

/** Where the instrument comes from. */
export interface Provenance {
  /** Who stands behind the instrument. */
  readonly publisher: string;
  /** What the document rests on. */
  readonly sources: readonly Source[];
  readonly licence: Licence;
  readonly wording: WordingByLanguage;
  /** What is published, what is ours, and what is not known. */
  readonly notes?: Text;
}

/** A publication that the document rests on. */
export interface Source {
  /** A short name that the rest of the document refers to. */
  readonly id: Id;
  /** The title of the publication, as printed. */
  readonly title: string;
  /** Who wrote it. */
  readonly authors?: string;
  /** Who published it. */
  readonly publisher?: string;
  /** The year it was published. */
  readonly year?: number;
  /** Where it can be read. */
  readonly url?: string;
  /** What it was used for, and with what reservation. */
  readonly note?: Text;
}

/** What others may do with the texts. */
export interface Licence {
  /**
   * public-domain: free; attribution: free when the source is named; permission: used by agreement; proprietary: others hold the rights; unclear: no terms were found.
   */
  readonly kind: 'public-domain' | 'attribution' | 'permission' | 'proprietary' | 'unclear';
  /** The terms in full, or what is known of them. */
  readonly text: Text;
  /** Where the terms can be read. */
  readonly url?: string;
}

/** Where the texts come from, language by language: { "da": "published", "en": "translation" }. */
export interface WordingByLanguage {
  readonly [language: string]: Wording;
}

/** A respondent role: who answers. */
export interface Role {
  readonly id: Id;
  readonly title: Text;
  readonly description?: Text;
  /** person (absent: person), or group: a staff that answers in shares with a count. */
  readonly kind?: 'person' | 'group';
  /** True when several raters hold this role in the same course at once; each is then followed alone. */
  readonly many?: boolean;
  /** For a role of a group: how many must have answered for a score to be told. Absent: 5. */
  readonly minCount?: number;
}

/** A kind of subject, such as activity-ready citizens. */
export interface Group {
  readonly id: Id;
  readonly title: Text;
  readonly description?: Text;
}

/** A list of options that several items share. */
export interface OptionSet {
  readonly id: Id;
  /** The options, in the order they are shown. */
  readonly options: readonly AnswerOption[];
  /** Where these texts come from, when it differs from the instrument. */
  readonly wording?: WordingByLanguage;
  /** The source the wording is taken from. */
  readonly source?: Id;
}

/** One possible answer to a choice. */
export interface AnswerOption {
  /** What a response stores. A number is its own score unless "score" says otherwise. */
  readonly value: string | number;
  /** What the respondent reads. */
  readonly label: Text;
  /** What the option counts in scales. */
  readonly score?: number;
  /** Set on options such as "don't know": answered, but never scored. */
  readonly missing?: MissingReason;
  /** True for an option that cannot be chosen together with others ("none of these"). */
  readonly exclusive?: boolean;
  /** What this is called in public code systems. */
  readonly codes?: readonly Code[];
  readonly extensions?: Extensions;
}

/** A code from a public code system, such as LOINC or SNOMED CT. */
export interface Code {
  /** The code system, such as "http://loinc.org". */
  readonly system: string;
  /** The code in that system. */
  readonly code: string;
  /** The name that the code system gives the code. */
  readonly display?: string;
}

/** The host's own additions. The engine leaves them alone. */
export interface Extensions {
  readonly [key: string]: unknown;
}

/** A question answered by one option. */
export interface ChoiceItem {
  /** One of several options. */
  readonly type: 'choice';
  readonly id: Id;
  /** The question, or the name of what is observed. */
  readonly text: Text;
  /** Other words for the same question when a certain role answers it, by role. */
  readonly textByRole?: {
    readonly [key: string]: Text;
  };
  /** A short explanation beside the question. */
  readonly help?: Text;
  /** True only when a response without this answer is of no use. A citizen may otherwise leave any question. */
  readonly required?: boolean;
  /** The item is asked only when this is true. */
  readonly enableWhen?: Condition;
  /** The source the wording is taken from. */
  readonly source?: Id;
  /** Where the texts come from, when it differs from the instrument. */
  readonly wording?: WordingByLanguage;
  /** What this is called in public code systems. */
  readonly codes?: readonly Code[];
  readonly extensions?: Extensions;
  /** The options, in the order they are shown. Or name a shared list in "optionSet". */
  readonly options?: readonly AnswerOption[];
  /** A list of options shared with other items. */
  readonly optionSet?: Id;
  /** Where the options' texts come from, when it differs from the item. */
  readonly optionWording?: WordingByLanguage;
}

/**
 * A test of an answer or a score. It is true, false, or undecided while the answer is missing. State either "item" or "scale" with one test, or one of "all", "any", "not".
 */
export interface Condition {
  /** The item whose answer is tested. */
  readonly item?: Id;
  /** The scale whose raw score is tested. */
  readonly scale?: Id;
  /** True when the answer is exactly this. For an item of several choices: when this is among them. */
  readonly is?: string | number | boolean;
  /** True when the answer is one of these. */
  readonly in?: readonly (string | number | boolean)[];
  /** True when the number is this or more. */
  readonly atLeast?: number;
  /** True when the number is this or less. */
  readonly atMost?: number;
  /** True when the number is more than this. */
  readonly above?: number;
  /** True when the number is less than this. */
  readonly below?: number;
  /** True when there is an answer (or, if false, when there is none). */
  readonly answered?: boolean;
  /** True when all of these are. */
  readonly all?: readonly Condition[];
  /** True when at least one of these is. */
  readonly any?: readonly Condition[];
  /** True when this is false. */
  readonly not?: Condition;
}

/** A question answered by any number of options. */
export interface ChoicesItem {
  /** Any number of options; none chosen is an answer too. */
  readonly type: 'choices';
  readonly id: Id;
  /** The question, or the name of what is observed. */
  readonly text: Text;
  /** Other words for the same question when a certain role answers it, by role. */
  readonly textByRole?: {
    readonly [key: string]: Text;
  };
  /** A short explanation beside the question. */
  readonly help?: Text;
  /** True only when a response without this answer is of no use. A citizen may otherwise leave any question. */
  readonly required?: boolean;
  /** The item is asked only when this is true. */
  readonly enableWhen?: Condition;
  /** The source the wording is taken from. */
  readonly source?: Id;
  /** Where the texts come from, when it differs from the instrument. */
  readonly wording?: WordingByLanguage;
  /** What this is called in public code systems. */
  readonly codes?: readonly Code[];
  readonly extensions?: Extensions;
  /** The options, in the order they are shown. Or name a shared list in "optionSet". */
  readonly options?: readonly AnswerOption[];
  /** A list of options shared with other items. */
  readonly optionSet?: Id;
  /** Where the options' texts come from, when it differs from the item. */
  readonly optionWording?: WordingByLanguage;
  /**
   * What the answer counts in scales. sum: the scores of the chosen options together, 0 when none is chosen. min, max: the lowest or the highest of them; when none is chosen, the question counts as unanswered. Absent: sum.
   */
  readonly method?: 'sum' | 'min' | 'max';
  /** The fewest options an answer may hold. */
  readonly minChosen?: number;
  /** The most options an answer may hold. */
  readonly maxChosen?: number;
}

/** A rating between two ends. */
export interface RatingItem {
  /** A number on a line or a row of points. */
  readonly type: 'rating';
  readonly id: Id;
  /** The question, or the name of what is observed. */
  readonly text: Text;
  /** Other words for the same question when a certain role answers it, by role. */
  readonly textByRole?: {
    readonly [key: string]: Text;
  };
  /** A short explanation beside the question. */
  readonly help?: Text;
  /** True only when a response without this answer is of no use. A citizen may otherwise leave any question. */
  readonly required?: boolean;
  /** The item is asked only when this is true. */
  readonly enableWhen?: Condition;
  /** The source the wording is taken from. */
  readonly source?: Id;
  /** Where the texts come from, when it differs from the instrument. */
  readonly wording?: WordingByLanguage;
  /** What this is called in public code systems. */
  readonly codes?: readonly Code[];
  readonly extensions?: Extensions;
  /** The lowest point. */
  readonly min: number;
  /** The highest point. */
  readonly max: number;
  /** The distance between two points: 1 for whole numbers, 0.1 for a visual analogue line of 10 cm. */
  readonly step: number;
  /** What the points mean. An empty list: it is still to be written. */
  readonly anchors?: readonly RatingAnchor[];
}

/** The text that says what a point on a rating means. */
export interface RatingAnchor {
  /** The point on the rating. */
  readonly value: number;
  /** What that point means. */
  readonly label: Text;
}

/** A question answered by yes (true) or no (false). */
export interface YesNoItem {
  /** Yes or no. */
  readonly type: 'yesno';
  readonly id: Id;
  /** The question, or the name of what is observed. */
  readonly text: Text;
  /** Other words for the same question when a certain role answers it, by role. */
  readonly textByRole?: {
    readonly [key: string]: Text;
  };
  /** A short explanation beside the question. */
  readonly help?: Text;
  /** True only when a response without this answer is of no use. A citizen may otherwise leave any question. */
  readonly required?: boolean;
  /** The item is asked only when this is true. */
  readonly enableWhen?: Condition;
  /** The source the wording is taken from. */
  readonly source?: Id;
  /** Where the texts come from, when it differs from the instrument. */
  readonly wording?: WordingByLanguage;
  /** What this is called in public code systems. */
  readonly codes?: readonly Code[];
  readonly extensions?: Extensions;
  /** What the two answers count in scales. Absent: yes 1, no 0. */
  readonly scores?: {
    /** What yes counts. */
    readonly yes: number;
    /** What no counts. */
    readonly no: number;
  };
}

/** A question answered by a number. It can feed a scale only when it has "min", "max" and "step". */
export interface NumberItem {
  /** A number. */
  readonly type: 'number';
  readonly id: Id;
  /** The question, or the name of what is observed. */
  readonly text: Text;
  /** Other words for the same question when a certain role answers it, by role. */
  readonly textByRole?: {
    readonly [key: string]: Text;
  };
  /** A short explanation beside the question. */
  readonly help?: Text;
  /** True only when a response without this answer is of no use. A citizen may otherwise leave any question. */
  readonly required?: boolean;
  /** The item is asked only when this is true. */
  readonly enableWhen?: Condition;
  /** The source the wording is taken from. */
  readonly source?: Id;
  /** Where the texts come from, when it differs from the instrument. */
  readonly wording?: WordingByLanguage;
  /** What this is called in public code systems. */
  readonly codes?: readonly Code[];
  readonly extensions?: Extensions;
  /** The unit as UCUM writes it, or in plain words: "h/week". */
  readonly unit?: string;
  /** The lowest number accepted. */
  readonly min?: number;
  /** The highest number accepted. */
  readonly max?: number;
  /** The number must be a whole number of steps: 1 for whole numbers, 0.5 for halves. */
  readonly step?: number;
}

/** A question answered in free text. It is never scored and never reaches an event. */
export interface TextItem {
  /** Free text. */
  readonly type: 'text';
  readonly id: Id;
  /** The question, or the name of what is observed. */
  readonly text: Text;
  /** Other words for the same question when a certain role answers it, by role. */
  readonly textByRole?: {
    readonly [key: string]: Text;
  };
  /** A short explanation beside the question. */
  readonly help?: Text;
  /** True only when a response without this answer is of no use. A citizen may otherwise leave any question. */
  readonly required?: boolean;
  /** The item is asked only when this is true. */
  readonly enableWhen?: Condition;
  /** The source the wording is taken from. */
  readonly source?: Id;
  /** Where the texts come from, when it differs from the instrument. */
  readonly wording?: WordingByLanguage;
  /** What this is called in public code systems. */
  readonly codes?: readonly Code[];
  readonly extensions?: Extensions;
  /** The most characters an answer may hold. Absent: 10,000. */
  readonly maxLength?: number;
  /** True when there should be room for several lines. */
  readonly multiline?: boolean;
}

/** A question answered by a calendar date. */
export interface DateItem {
  /** A calendar date. */
  readonly type: 'date';
  readonly id: Id;
  /** The question, or the name of what is observed. */
  readonly text: Text;
  /** Other words for the same question when a certain role answers it, by role. */
  readonly textByRole?: {
    readonly [key: string]: Text;
  };
  /** A short explanation beside the question. */
  readonly help?: Text;
  /** True only when a response without this answer is of no use. A citizen may otherwise leave any question. */
  readonly required?: boolean;
  /** The item is asked only when this is true. */
  readonly enableWhen?: Condition;
  /** The source the wording is taken from. */
  readonly source?: Id;
  /** Where the texts come from, when it differs from the instrument. */
  readonly wording?: WordingByLanguage;
  /** What this is called in public code systems. */
  readonly codes?: readonly Code[];
  readonly extensions?: Extensions;
  /** The first date accepted. */
  readonly earliest?: string;
  /** The last date accepted. */
  readonly latest?: string;
}

/** A named choice of items that a host can ask instead of the whole form. */
export interface Profile {
  readonly id: Id;
  readonly title: Text;
  readonly description?: Text;
  /** The groups the choice is meant for. Absent: all. */
  readonly groups?: readonly Id[];
  /** The items that are asked. */
  readonly items: readonly Id[];
}

/** What a respondent role fills on one kind of occasion. */
export interface Form {
  readonly id: Id;
  readonly title?: Text;
  /** What the respondent should know before answering. */
  readonly description?: Text;
  /** The roles that answer. */
  readonly respondents: readonly Id[];
  /**
   * own: the respondent alone. joint: the respondents together, in dialogue, in one response. observer: a professional about the citizen.
   */
  readonly authorship: 'own' | 'joint' | 'observer';
  /** The items, in the order they are asked. */
  readonly items: readonly Id[];
  /** The items under headings. */
  readonly sections?: readonly Section[];
  /** True when the form asks how far each of the citizen's goals is reached. */
  readonly goals?: boolean;
  /** How often the form is answered. Absent: whenever it makes sense. */
  readonly cadence?: Id;
  /** The milestones of the cadence that the form is used at. Absent: all. */
  readonly milestones?: readonly ('start' | 'midpoint' | 'end')[];
  /** Of a cadence with a fixed distance, the occasions that the form is used at. Absent: all. */
  readonly occasions?: {
    /** The first one; 0 is the one at the start of the course. */
    readonly from: number;
    /** The last one. Absent: every one after the first. */
    readonly to?: number;
  };
  /** The groups the form is for. Absent: all. */
  readonly groups?: readonly Id[];
  /** The roles that may read the answers beside the respondent. Absent: none. */
  readonly readableBy?: readonly Id[];
}

/** A part of a form under a heading of its own. */
export interface Section {
  readonly id: Id;
  readonly title: Text;
  /** The items of the section, in order. */
  readonly items: readonly Id[];
}

/** Items scored together; an indicator, a dimension or a category. */
export interface Scale {
  readonly id: Id;
  readonly title: Text;
  /** What the scale says, and what it does not. */
  readonly description?: Text;
  /**
   * How the answers become one score. count: the number of items whose score is above zero. ladder: steps of observations. attainment: how far goals are reached.
   */
  readonly method: 'mean' | 'sum' | 'min' | 'max' | 'count' | 'ladder' | 'attainment';
  /** The items that are scored together. */
  readonly items?: readonly Id[];
  /** Scales that are gathered in this one. */
  readonly scales?: readonly Id[];
  /**
   * Items whose scores count something else in this scale. It comes before all else that is done with them. Absent: every score counts as it is.
   */
  readonly recode?: readonly Recode[];
  /** Items where a high score means the opposite: each counts as its lowest plus its highest score minus the score given. */
  readonly reverseKeyed?: readonly Id[];
  /** How much the items count; the first set that holds is used. */
  readonly weights?: readonly WeightSet[];
  /**
   * What an item of the scale counts, before weights, when its condition is false; it then counts as answered. Absent: it is left out and not missed.
   */
  readonly whenNotEnabled?: number;
  /** How many of the items, gathered scales or goals must have a score. Absent: all of them. */
  readonly minAnswered?:
    | number
    | {
        /** The share of them that must have a score: 0.5 for half. */
        readonly share: number;
      };
  /** True when a sum with missing answers is scaled up to the full number of items. */
  readonly prorate?: boolean;
  /** A linear change of the score. */
  readonly transform?: {
    /** The score is multiplied by this. */
    readonly times?: number;
    /** Then this is added. */
    readonly plus?: number;
  };
  /** Rounding of the score. Absent: none. */
  readonly round?: {
    /** How many decimals are kept; a half is rounded up. */
    readonly decimals: number;
  };
  /** A conversion table from score to score. */
  readonly lookup?: readonly LookupRow[];
  /** The ends of the scale. Absent: computed from the items and the method. */
  readonly range?: Range;
  /** Which end is the good one. Absent: high. */
  readonly best?: 'high' | 'low';
  /** How large a difference must be to say that the citizen has moved. Absent: any difference. */
  readonly moved?: MovementThreshold;
  /** What research says of the scale; the first that fits is used. */
  readonly norms?: readonly Norm[];
  /** What research has shown about the scale. */
  readonly evidence?: readonly Evidence[];
  /** For the method "ladder": the steps, lowest first. */
  readonly steps?: readonly LadderStep[];
  /** For the method "ladder". consecutive: the highest step with all lower ones met. highest: the highest step met. */
  readonly climb?: 'consecutive' | 'highest';
  /** For the method "attainment": only goals of this theme. Absent: all. */
  readonly theme?: Id;
  /** Where the texts come from, when it differs from the instrument. */
  readonly wording?: WordingByLanguage;
  /** What this is called in public code systems. */
  readonly codes?: readonly Code[];
  readonly extensions?: Extensions;
}

/** What the scores of items count instead in a scale. */
export interface Recode {
  /** The items, all of them of the scale. */
  readonly items: readonly Id[];
  /** What each score of the items counts here. */
  readonly lookup: readonly LookupRow[];
}

/** One row of a conversion table. */
export interface LookupRow {
  /** The score before the table. */
  readonly raw: number;
  /** The score the table gives for it. */
  readonly value: number;
}

/** How much the items of a scale count. */
export interface WeightSet {
  /** These weights are used when this is true. Absent: always. */
  readonly when?: Condition;
  /** How much each item counts, by item. */
  readonly items: {
    readonly [key: string]: number;
  };
}

/** The ends of a scale. */
export interface Range {
  /** The lowest score possible. */
  readonly min: number;
  /** The highest score possible. */
  readonly max: number;
}

/** How large a difference must be, in raw or in normalized scores. State one of the two. */
export interface MovementThreshold {
  /** In the scale's own numbers. */
  readonly raw?: Threshold;
  /** On the normalized scale from 0 to 1. */
  readonly normalized?: Threshold;
}

/** How large a difference must be. State one of the two. */
export interface Threshold {
  /** A difference of this size or more counts. */
  readonly atLeast?: number;
  /** Only a difference larger than this counts. */
  readonly moreThan?: number;
}

/** What published research says of a scale for a group of people. The first that fits is used. */
export interface Norm {
  /** The publication the figures come from. */
  readonly source: Id;
  /** The groups the figures hold for. Absent: all. */
  readonly groups?: readonly Id[];
  /** The respondent roles the figures hold for. Absent: all. */
  readonly roles?: readonly Id[];
  /** The languages the figures hold for; they do not fit a response whose language is not known. Absent: all. */
  readonly languages?: readonly Language[];
  /** Labelled ranges, lowest first. */
  readonly bands?: readonly Band[];
  readonly cutoff?: Cutoff;
  readonly reliable?: Reliable;
  /** The smallest change that people notice as important. */
  readonly minimalImportant?: Threshold;
  /**
   * A conversion table that replaces the scale's own in what is told of the scale. Conditions, and scales that gather it, count the scale's own score.
   */
  readonly lookup?: readonly LookupRow[];
  /** The ends of the scale after that table. */
  readonly range?: Range;
}

/** A labelled range of scores. */
export interface Band {
  readonly id: Id;
  readonly title: Text;
  /** The lowest score in the band. It reaches up to the next band. */
  readonly from: number;
}

/** A score that research uses to tell two groups of people apart. */
export interface Cutoff {
  /** The score at the cut-off. */
  readonly value: number;
  /** The side that a score of exactly this value belongs to. */
  readonly belongsTo: 'upper' | 'lower';
  /** What it is called to be on the upper side. */
  readonly upper?: Text;
  /** What it is called to be on the lower side. */
  readonly lower?: Text;
}

/** Reliable change as a published number of points. */
export interface ReliablePoints {
  /** A number of points that a publication states. */
  readonly type: 'points';
  /** A change of this size or more is reliable. */
  readonly atLeast?: number;
  /** Only a change larger than this is reliable. */
  readonly moreThan?: number;
  /** True when the figure also covers a change of rater. */
  readonly interRater?: boolean;
}

/** Reliable change as standard deviation and reliability. */
export interface ReliableJacobsonTruax {
  /** Computed from standard deviation and reliability, as Jacobson and Truax (1991) do. */
  readonly type: 'jacobson-truax';
  /** The standard deviation of the scale in the group described. */
  readonly standardDeviation: number;
  /** The reliability coefficient of the scale in that group. */
  readonly reliability: number;
  /** The critical value: 1.96 for 95 percent confidence. */
  readonly z: number;
  /** Whether a change of exactly the computed size counts. */
  readonly boundary: 'at-least' | 'more-than';
  /** True when the coefficient also covers a change of rater. */
  readonly interRater?: boolean;
}

/** A published relation between a scale and an outcome. */
export interface Evidence {
  /** What the scale has been shown to go together with, such as "employment" or "job-search". */
  readonly outcome: Id;
  /** The publication that shows it. */
  readonly source: Id;
  /** How firm the source says the finding is. */
  readonly strength?: 'documented' | 'preliminary';
  /** What the finding says, and what must not be read into it. */
  readonly note?: Text;
}

/** One step of a ladder, lowest first. */
export interface LadderStep {
  readonly id: Id;
  readonly title: Text;
  /** What must be seen for the step to be met. */
  readonly criterion: Text;
  /**
   * The step is met when this is true, and unknown while an answer is missing or stands for a missing one, such as "don't know".
   */
  readonly when: Condition;
}

/** Occasions at a fixed distance. */
export interface IntervalCadence {
  /** At a fixed distance from the start of the course. */
  readonly type: 'interval';
  readonly id: Id;
  readonly title?: Text;
  /** The distance between two occasions. The first falls on the start of the course. */
  readonly every: Duration;
  /** How long before the due date an answer counts for the occasion. Absent: from the due date on. */
  readonly opensBefore?: Duration;
  /** How long after the due date an answer still counts for the occasion. Absent: until the next occasion opens. */
  readonly closesAfter?: Duration;
  /** The distance between measurements that the publisher advises, when it differs from the one used. */
  readonly recommended?: {
    /** The shortest distance advised. */
    readonly from: Duration;
    /** The longest distance advised. */
    readonly to: Duration;
  };
}

/** Occasions at milestones of the course. */
export interface MilestonesCadence {
  /** At the start, in the middle or at the end of the course. */
  readonly type: 'milestones';
  readonly id: Id;
  readonly title?: Text;
  /** The milestones. */
  readonly at: readonly ('start' | 'midpoint' | 'end')[];
  /** How long before the due date an answer counts for the occasion. Absent: from the due date on. */
  readonly opensBefore?: Duration;
  /** How long after the due date an answer still counts for the occasion. Absent: until the next occasion opens. */
  readonly closesAfter?: Duration;
}

/** An occasion at each meeting. */
export interface SessionCadence {
  /** At meetings with the citizen. */
  readonly type: 'session';
  readonly id: Id;
  readonly title?: Text;
  /** Whether the form is filled before or after the meeting. */
  readonly moment: 'before' | 'after';
  /** How long before the due date an answer counts for the occasion. Absent: from the due date on. */
  readonly opensBefore?: Duration;
  /** How long after the due date an answer still counts for the occasion. Absent: until the next occasion opens. */
  readonly closesAfter?: Duration;
}

/** No planned occasions. */
export interface AdhocCadence {
  /** Whenever it makes sense. */
  readonly type: 'adhoc';
  readonly id: Id;
  readonly title?: Text;
}

/** Scales seen from different roles, side by side. */
export interface Perspective {
  readonly id: Id;
  readonly title?: Text;
  /**
   * same: the sides answer the same question, and their difference means something. related: they are only shown side by side.
   */
  readonly construct: 'same' | 'related';
  /** What is set side by side. */
  readonly sides: readonly PerspectiveSide[];
  /** How far apart two responses may lie when they belong to no common occasion. Absent: four weeks. */
  readonly within?: Duration;
  /** How large a difference between the sides is told as divergence. Absent: any difference. */
  readonly diverged?: MovementThreshold;
}

/** A scale as one role sees it. */
export interface PerspectiveSide {
  /** The scale. */
  readonly scale: Id;
  /** The role it is seen from. */
  readonly role: Id;
}

/** How individual goals are written and rated. */
export interface Goals {
  /** The themes a goal may belong to. */
  readonly themes?: readonly Theme[];
  /**
   * True when a goal may have sub-goals; then only the sub-goals are rated, and a goal that has any is rated no more, even when they are closed.
   */
  readonly subGoals?: boolean;
  /** What every open goal without sub-goals must state: its theme, signs of progress, a method, an agreement, a date. */
  readonly required?: readonly ('theme' | 'signs' | 'method' | 'agreement' | 'due-on')[];
  /** How far a goal is reached. */
  readonly attainment: {
    /** The lowest point. */
    readonly min: number;
    /** The highest point. */
    readonly max: number;
    /** The distance between two points. */
    readonly step: number;
    /** per-goal: every goal states what each point means for it. shared: the anchors below hold for all goals. */
    readonly meaning: 'per-goal' | 'shared';
    /** What the points mean for all goals. */
    readonly anchors?: readonly {
      /** The point. */
      readonly value: number;
      /** What it means. */
      readonly label: Text;
    }[];
  };
  /**
   * The roles that may read the plan beside those that agreed on it. Whoever may read ratings is told ids, versions and themes of the goals rated, never their texts. Absent: none.
   */
  readonly readableBy?: readonly Id[];
  /** True when goals may count differently. */
  readonly weights?: boolean;
  /**
   * How the points map to the levels of goal attainment scaling (Kiresuk and Sherman, 1968). Only with this is a T-score computed.
   */
  readonly tScore?: readonly {
    /** The point of attainment. */
    readonly value: number;
    /** The level of goal attainment scaling it stands for, −2 to +2. */
    readonly level: number;
  }[];
}

/** A field that goals belong to. */
export interface Theme {
  readonly id: Id;
  readonly title: Text;
  readonly description?: Text;
}

/** Something that a response can call for. State one of "when", "beyondCutoff", "worsened" and "behindExpected". */
export interface FollowUp {
  readonly id: Id;
  readonly title: Text;
  /** A follow-up is asked for when this is true of the answers to one form. */
  readonly when?: Condition;
  /** A follow-up is asked for when a score lies on this side. */
  readonly beyondCutoff?: CutoffSide;
  /** A follow-up is asked for when a scale has moved for the worse. */
  readonly worsened?: Worsening;
  /** A follow-up is asked for when a score is behind. */
  readonly behindExpected?: BehindExpected;
  /** The roles that are told, of those that may read the answers behind it. Absent: all of those. */
  readonly readableBy?: readonly Id[];
}

/** A side of a scale's cut-off. Without norms that hold a cut-off nothing is asked for. */
export interface CutoffSide {
  /** The scale. */
  readonly scale: Id;
  /** The side of the cut-off that calls for a follow-up. */
  readonly side: 'upper' | 'lower';
}

/** A movement for the worse. */
export interface Worsening {
  /** The scale. */
  readonly scale: Id;
  /** What the score is compared with. */
  readonly since: 'previous' | 'baseline';
  /** True when only a change larger than measurement error counts. Absent: every movement for the worse. */
  readonly reliable?: boolean;
}

/** A score behind the expected course that a host's norms hold. Without one nothing is asked for. */
export interface BehindExpected {
  /** The scale. */
  readonly scale: Id;
}

/** Scales as a progression card. */
export interface CardDisplay {
  /** A progression card: one line per scale. */
  readonly as: 'card';
  readonly title?: Text;
  /** The scales, in order. */
  readonly scales: readonly Id[];
}

/** Scales as a wheel. */
export interface WheelDisplay {
  /** A wheel: one spoke per scale, one ring per measurement. */
  readonly as: 'wheel';
  readonly title?: Text;
  /** The scales, clockwise. */
  readonly scales: readonly Id[];
}

/** A scale as a ladder. */
export interface LadderDisplay {
  /** A ladder with its steps. */
  readonly as: 'ladder';
  readonly title?: Text;
  /** The ladder. */
  readonly scales: readonly Id[];
}

/** How each scale has moved, as a colour: better is green, the same yellow and worse red. */
export interface LightsDisplay {
  /** Traffic lights: green for better, yellow for the same, red for worse. */
  readonly as: 'lights';
  readonly title?: Text;
  /** The scales, in order. */
  readonly scales: readonly Id[];
  /** What each score is compared with. */
  readonly since: 'previous' | 'baseline';
}

/** Scales as lines over time. */
export interface TrendDisplay {
  /** A line over time. */
  readonly as: 'trend';
  readonly title?: Text;
  /** The scales. */
  readonly scales: readonly Id[];
}

/** Norms that a host with the rights to them supplies beside an instrument. */
export interface NormsDocument {
  /** Where an editor finds the description of this format. */
  readonly $schema?: string;
  /** This document holds norms. */
  readonly kind: 'norms';
  /** The version of this format. */
  readonly format: 1;
  readonly id: Id;
  readonly version: Version;
  /** The instrument the norms belong to. */
  readonly instrument: Id;
  /** The versions of it. Absent: all. */
  readonly instrumentVersions?: readonly Version[];
  /** Where the figures come from. */
  readonly provenance: {
    /** Who stands behind the figures. */
    readonly publisher: string;
    /** The publications the figures come from. */
    readonly sources: readonly Source[];
    readonly licence: Licence;
  };
  /** The norms, scale by scale. */
  readonly scales: readonly {
    /** The scale of the instrument. */
    readonly scale: Id;
    /** What research says of the scale; the first that fits is used. */
    readonly norms: readonly Norm[];
  }[];
  /** Expected courses. */
  readonly expected?: readonly Trajectory[];
  readonly extensions?: Extensions;
}

/** The course that research leads one to expect. */
export interface Trajectory {
  readonly scale: Id;
  /** The publication the course comes from. */
  readonly source: Id;
  /** The groups it holds for. Absent: all. */
  readonly groups?: readonly Id[];
  /** The respondent roles it holds for. Absent: all. */
  readonly roles?: readonly Id[];
  /** The languages it holds for; it does not fit a response whose language is not known. Absent: all. */
  readonly languages?: readonly Language[];
  /** What the steps of the course are counted in. */
  readonly unit: 'session' | 'week' | 'month';
  /** The first scores the course holds for. */
  readonly baseline: {
    /** The lowest first score it holds for. */
    readonly from: number;
    /** The highest first score it holds for. */
    readonly to: number;
  };
  /** The expected scores, earliest first. Between two of them the course is taken to be a straight line. */
  readonly points: readonly {
    /** The session, week or month, counted from the first score. */
    readonly at: number;
    /** The score expected there. */
    readonly value: number;
  }[];
}

/** What a host knows of a citizen's time with an instrument. */
export interface CourseFacts {
  /** Where an editor finds the description of this format. */
  readonly $schema?: string;
  /** This document holds the facts of a course. */
  readonly kind: 'course-facts';
  /** The version of this format. */
  readonly format: 1;
  readonly id: OpaqueId;
  /** The one measured, by a pseudonym. */
  readonly subject: OpaqueId;
  /** The instrument that is followed. */
  readonly instrument: InstrumentReference;
  /** The day the course starts; intervals are counted from it. */
  readonly startedOn?: CalendarDate;
  /** The day the course is expected to end. */
  readonly expectedEndOn?: CalendarDate;
  /** The day the course ended. */
  readonly endedOn?: CalendarDate;
  /** Why the course ended. */
  readonly endReason?: 'job' | 'education' | 'completed' | 'transferred' | 'dropped-out' | 'moved' | 'died' | 'other';
  /** The target groups the citizen belongs to. */
  readonly groups?: readonly Id[];
  /** The choice of items that is asked. */
  readonly profile?: Id;
  /** Meetings held and planned. */
  readonly sessions?: readonly Session[];
  /** Times in which nothing is asked. */
  readonly pauses?: readonly Pause[];
  /** The time zone that turns a moment into a date. Absent: Europe/Copenhagen. */
  readonly timeZone?: string;
  /** Who is responsible, from when. */
  readonly context?: readonly Context[];
}

/** A meeting with the citizen. */
export interface Session {
  readonly id: OpaqueId;
  /** The date it is planned for. */
  readonly plannedOn?: CalendarDate;
  /** The date it was held. */
  readonly heldOn?: CalendarDate;
}

/** A time in which nothing is asked. */
export interface Pause {
  /** The first day of the pause. */
  readonly from: CalendarDate;
  /** The last day of the pause. Absent: still paused. */
  readonly to?: CalendarDate;
}

/** Who is responsible for the course from a date on, so that groups can be summarized. */
export interface Context {
  /** The first day it holds. Absent: from the start. */
  readonly from?: CalendarDate;
  /** The municipal unit that is responsible. */
  readonly unit?: OpaqueId;
  /** Who delivers the effort. */
  readonly supplier?: OpaqueId;
  /** The caseworker, by a pseudonym. */
  readonly caseworker?: OpaqueId;
  /** The effort. */
  readonly effort?: OpaqueId;
}

/** Answers to one form, once. */
export interface InstrumentResponse {
  /** Answers to one form, once. */
  readonly kind: 'response';
  /** The version of this format. */
  readonly format: 1;
  /** The identifier of the entry; it is the same in every revision of it. */
  readonly id: OpaqueId;
  /** 1 the first time, higher each time the entry is amended. */
  readonly revision: number;
  /** The course the entry belongs to. */
  readonly course: OpaqueId;
  /** The moment the host recorded this revision. */
  readonly recordedAt: Instant;
  readonly instrument: InstrumentReference;
  /** The form that was answered. */
  readonly form: Id;
  /** The one measured, by a pseudonym. */
  readonly subject: OpaqueId;
  /** Who answered. */
  readonly respondents: readonly Respondent[];
  /** Who typed the answers, when it was someone else. */
  readonly enteredBy?: OpaqueId;
  /** How it was answered. */
  readonly mode?: 'paper' | 'screen' | 'interview' | 'telephone' | 'video';
  /** The language it was answered in. */
  readonly language?: Language;
  /** The occasion it was answered for, such as "quarterly-2". Only for a form with a cadence. */
  readonly occasion?: OccasionId;
  /** The items put to this citizen, when not all of the form was. */
  readonly asked?: readonly Id[];
  /** The day it was answered. */
  readonly answeredOn: CalendarDate;
  /** The revision of the plan whose goals were rated; for a form that asks about goals it must be stated. */
  readonly planRevision?: number;
  /** The answers, by item. */
  readonly answers: {
    readonly [key: string]: Answer;
  };
  /** How far each goal is reached, by goal: the open goals of the plan that have no sub-goals. */
  readonly goals?: {
    readonly [key: string]: number | MissingAnswer;
  };
}

/** Who answered, in which role. */
export interface Respondent {
  /** The role. */
  readonly role: Id;
  /** The person, by a pseudonym; for a role of a group, the group. */
  readonly id: OpaqueId;
  /** For a role of a group, and only there: how many answered. */
  readonly count?: number;
}

/** No answer, and why. */
export interface MissingAnswer {
  readonly missing: MissingReason;
}

/** Withdraws the entry of the same id; its revision is higher than the one withdrawn. */
export interface WithdrawalEntry {
  /** An earlier entry no longer holds. */
  readonly kind: 'withdrawal';
  /** The version of this format. */
  readonly format: 1;
  /** The identifier of the entry; it is the same in every revision of it. */
  readonly id: OpaqueId;
  /** 1 the first time, higher each time the entry is amended. */
  readonly revision: number;
  /** The course the entry belongs to. */
  readonly course: OpaqueId;
  /** The moment the host recorded this revision. */
  readonly recordedAt: Instant;
  /** Why it no longer holds. */
  readonly reason?: 'wrong-subject' | 'wrong-instrument' | 'entered-in-error' | 'consent-withdrawn' | 'other';
}

/** A full snapshot of the plan. A course has one plan; every change of it is a higher revision of the same entry. */
export interface PlanEntry {
  /** The whole of the citizen's plan. */
  readonly kind: 'plan';
  /** The version of this format. */
  readonly format: 1;
  /** The identifier of the entry; it is the same in every revision of it. */
  readonly id: OpaqueId;
  /** 1 the first time, higher each time the entry is amended. */
  readonly revision: number;
  /** The course the entry belongs to. */
  readonly course: OpaqueId;
  /** The moment the host recorded this revision. */
  readonly recordedAt: Instant;
  /** The day the plan was agreed. */
  readonly plannedOn: CalendarDate;
  /** Who agreed on it. */
  readonly respondents: readonly Respondent[];
  /** All goals of the plan so far, also those that are attained or closed. */
  readonly goals: readonly Goal[];
}

/** What the citizen wants to reach. */
export interface Goal {
  readonly id: OpaqueId;
  /** Raised when the meaning of the goal changes. */
  readonly version: number;
  /** The goal it is a sub-goal of. */
  readonly parent?: OpaqueId;
  /** The theme it belongs to. */
  readonly theme?: Id;
  /** The goal in the citizen's words. */
  readonly title: string;
  /** open: worked on. attained: reached. closed: given up or replaced. */
  readonly status: 'open' | 'attained' | 'closed';
  /** Signs of progress. */
  readonly signs?: readonly string[];
  /** How it is worked on. */
  readonly methods?: readonly string[];
  /** What has been agreed. */
  readonly agreements?: readonly string[];
  /** When it should be reached. */
  readonly dueOn?: CalendarDate;
  /** How much it counts, with at most three decimals. Absent: 1. */
  readonly weight?: number;
  /** What the points of attainment mean for this goal. */
  readonly attainment?: readonly {
    /** The point. */
    readonly value: number;
    /** What it means for this goal. */
    readonly meaning: string;
  }[];
}

/** Changed facts of the course. */
export interface CourseEntry {
  /** Facts of the course have changed. */
  readonly kind: 'course';
  /** The version of this format. */
  readonly format: 1;
  /** The identifier of the entry; it is the same in every revision of it. */
  readonly id: OpaqueId;
  /** 1 the first time, higher each time the entry is amended. */
  readonly revision: number;
  /** The course the entry belongs to. */
  readonly course: OpaqueId;
  /** The moment the host recorded this revision. */
  readonly recordedAt: Instant;
  /** The day the change took effect. Absent: the day it was recorded. */
  readonly effectiveOn?: CalendarDate;
  readonly changes: CourseChanges;
}

/**
 * The facts of a course that have changed. What stands here takes the place of what was known; meetings (by id), pauses (by first day) and who is responsible (by first day) are added to those known.
 */
export interface CourseChanges {
  /** The version of the instrument that is followed from the day the change takes effect. */
  readonly instrument?: InstrumentReference;
  /** The day the course starts; intervals are counted from it. */
  readonly startedOn?: CalendarDate;
  /** The day the course is expected to end. */
  readonly expectedEndOn?: CalendarDate;
  /** The day the course ended. */
  readonly endedOn?: CalendarDate;
  /** Why the course ended. */
  readonly endReason?: 'job' | 'education' | 'completed' | 'transferred' | 'dropped-out' | 'moved' | 'died' | 'other';
  /** The target groups the citizen belongs to. */
  readonly groups?: readonly Id[];
  /** The choice of items that is asked. */
  readonly profile?: Id;
  /** Meetings held and planned. */
  readonly sessions?: readonly Session[];
  /** Times in which nothing is asked. */
  readonly pauses?: readonly Pause[];
  /** The time zone that turns a moment into a date. Absent: Europe/Copenhagen. */
  readonly timeZone?: string;
  /** Who is responsible, from when. */
  readonly context?: readonly Context[];
}

/** An occasion that was declined or not held. */
export interface OccasionEntry {
  /** Nothing was measured, and why. */
  readonly kind: 'occasion';
  /** The version of this format. */
  readonly format: 1;
  /** The identifier of the entry; it is the same in every revision of it. */
  readonly id: OpaqueId;
  /** 1 the first time, higher each time the entry is amended. */
  readonly revision: number;
  /** The course the entry belongs to. */
  readonly course: OpaqueId;
  /** The moment the host recorded this revision. */
  readonly recordedAt: Instant;
  /** The occasion. */
  readonly occasion: OccasionId;
  /** The form. Absent: all forms of the occasion. */
  readonly form?: Id;
  /** declined: the citizen would not. not-held: it did not take place. */
  readonly status: 'declined' | 'not-held';
  /** The reason, in words. */
  readonly reason?: Text;
}

/** A follow-up that was dealt with. */
export interface FollowUpEntry {
  /** What was done about a follow-up. */
  readonly kind: 'follow-up';
  /** The version of this format. */
  readonly format: 1;
  /** The identifier of the entry; it is the same in every revision of it. */
  readonly id: OpaqueId;
  /** 1 the first time, higher each time the entry is amended. */
  readonly revision: number;
  /** The course the entry belongs to. */
  readonly course: OpaqueId;
  /** The moment the host recorded this revision. */
  readonly recordedAt: Instant;
  /** The follow-up. */
  readonly followUp: Id;
  /** The response that called for it. */
  readonly response: OpaqueId;
  /** The day it was dealt with. */
  readonly resolvedOn: CalendarDate;
  /** What was done. */
  readonly outcome: 'talked' | 'referred' | 'acted' | 'not-needed';
}

/** Every scale of one response, and what has changed since earlier ones. */
export interface ResponseScoredEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A response was scored. */
  readonly type: 'fremdrift.response.scored.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The response behind it. */
    readonly response: OpaqueId;
    /** The roles that answered. */
    readonly roles: readonly Id[];
    /** The day it was answered. */
    readonly answeredOn: CalendarDate;
    /** The revision of the response. */
    readonly revision: number;
    /** The form. */
    readonly form: Id;
    /** The occasion it belongs to. */
    readonly occasion?: OccasionId;
    /**
     * in-window: answered while its occasion was open. outside-window: answered for an occasion, before or after that. unscheduled: it belongs to no occasion, or when that was open is not known.
     */
    readonly timing: 'in-window' | 'outside-window' | 'unscheduled';
    /** Of a role of a group: how many answered. Absent where these are so few that their answers are not told. */
    readonly count?: number;
    /** The scores, by scale. */
    readonly scores: {
      readonly [key: string]: ScoredScale;
    };
    readonly goals?: GoalsScore;
  };
}

/** A score of all its items. */
export interface CompleteScore {
  /** All items have an answer that counts. */
  readonly status: 'complete';
  /** The score in the scale's own numbers. */
  readonly raw: number;
  /** The score from 0 to 1, where 1 is always best. Absent where the scale has only one possible score. */
  readonly normalized?: number;
  /** The band the score lies in. */
  readonly band?: Id;
  /** The side of the cut-off that the score lies on. Absent where no norm that fits has a cut-off. */
  readonly side?: 'upper' | 'lower';
  readonly expected?: ExpectedScore;
  /** How many items, gathered ones too, or goals count in the scale. */
  readonly itemCount: number;
  /** How many of them have an answer that counts. */
  readonly answeredCount: number;
  readonly ladder?: LadderStanding;
  /** Against the latest earlier score of the same series. */
  readonly sincePrevious?: Comparison;
  /** Against the baseline of the same series: the first score, unless the instrument names another occasion. */
  readonly sinceBaseline?: Comparison;
}

/** A score set against the expected course that a host's norms hold. */
export interface ExpectedScore {
  /** The publication the expected course comes from. */
  readonly source: Id;
  /** What it is counted in. */
  readonly unit: 'session' | 'week' | 'month';
  /** The session, week or month, counted from the first score. */
  readonly at: number;
  /** The score expected there. */
  readonly value: number;
  /** The raw score minus the expected one. */
  readonly difference: number;
  /** On which side of the expected score the raw score lies. */
  readonly standing: 'ahead' | 'as-expected' | 'behind';
}

/** Which steps of a ladder are met. */
export interface LadderStanding {
  /** How many steps are met, wherever they stand on the ladder. */
  readonly metCount: number;
  /** Each step, lowest first. unknown: an answer that it hangs on is missing. */
  readonly steps: {
    readonly [key: string]: 'met' | 'not-met' | 'unknown';
  };
}

/** Two scores that could be compared. */
export interface ComparedScores {
  /** The two scores could be compared. */
  readonly status: 'compared';
  /** The earlier response. */
  readonly response: OpaqueId;
  /** The day it was answered. */
  readonly answeredOn: CalendarDate;
  /** The earlier raw score, on the items the two have in common. */
  readonly from: number;
  /** The later raw score, on the items the two have in common. */
  readonly to: number;
  /** The later minus the earlier raw score. */
  readonly difference: number;
  readonly movement: Movement;
  readonly reliable: Reliability;
  readonly important?: Importance;
  /** Why the comparison is weaker than it looks. */
  readonly cautions: readonly Caution[];
}

/** Two scores that could not be compared. */
export interface UncomparedScores {
  /** The two scores could not be compared. */
  readonly status: 'not-compared';
  /** The earlier response. */
  readonly response: OpaqueId;
  /** The day it was answered. */
  readonly answeredOn: CalendarDate;
  /**
   * too-few-common-items: the items answered both times are too few. no-common-goals: no goal was rated in the same version both times, or too few were. other-weights: other items were answered, and what they count hangs on answers. other-conversion: the two raw scores come from different conversion tables. not-comparable-version: the scale has another meaning in the version used then.
   */
  readonly reason: 'too-few-common-items' | 'no-common-goals' | 'other-weights' | 'other-conversion' | 'not-comparable-version';
}

/** A score of some of its items. */
export interface ProratedScore {
  /** Enough items have an answer that counts, but not all. */
  readonly status: 'prorated';
  /** The score in the scale's own numbers. */
  readonly raw: number;
  /** The score from 0 to 1, where 1 is always best. Absent where the scale has only one possible score. */
  readonly normalized?: number;
  /** The band the score lies in. */
  readonly band?: Id;
  /** The side of the cut-off that the score lies on. Absent where no norm that fits has a cut-off. */
  readonly side?: 'upper' | 'lower';
  readonly expected?: ExpectedScore;
  /** How many items, gathered ones too, or goals count in the scale. */
  readonly itemCount: number;
  /** How many of them have an answer that counts. */
  readonly answeredCount: number;
  readonly ladder?: LadderStanding;
  /** Against the latest earlier score of the same series. */
  readonly sincePrevious?: Comparison;
  /** Against the baseline of the same series: the first score, unless the instrument names another occasion. */
  readonly sinceBaseline?: Comparison;
}

/** A scale without a score. */
export interface NoScore {
  /** There is no score. */
  readonly status: 'not-scorable';
  /**
   * too-few-answers: not enough is answered; of a ladder, a missing answer could change the score. no-weights: none of the weight sets hold. not-in-lookup: the conversion table has no row for the score. no-goals: the plan has no open goal that counts in the scale. no-plan: the plan that was rated is not at hand. small-group: so few answered that their answers are not told.
   */
  readonly reason: 'too-few-answers' | 'no-weights' | 'not-in-lookup' | 'no-goals' | 'no-plan' | 'small-group';
  /** How many items, gathered ones too, or goals count in the scale. */
  readonly itemCount: number;
  /** How many of them have an answer that counts. */
  readonly answeredCount: number;
  readonly ladder?: LadderStanding;
}

/** How far the goals of a plan are reached, seen together. */
export interface GoalsScore {
  /** The revision of the plan that was rated. */
  readonly planRevision: number;
  /** How many goals were to be rated. */
  readonly goalCount: number;
  /** How many of them were. */
  readonly answeredCount: number;
  /** The mean attainment, by weight. Only where all goals are rated. */
  readonly mean?: number;
  /**
   * The T-score of goal attainment scaling (Kiresuk and Sherman, 1968), with an assumed correlation of 0.30 between goals. Only where all goals are rated, and the instrument maps its points to levels.
   */
  readonly tScore?: number;
  /** The goals that were to be rated, in the order of the plan. */
  readonly ratings: readonly GoalRating[];
  /** The same by theme, where the instrument has themes: those that have goals. */
  readonly themes?: readonly ThemeScore[];
}

/** How far one goal is reached. */
export interface GoalRating {
  /** The goal. */
  readonly goal: OpaqueId;
  /** The version of the goal that was rated. */
  readonly version: number;
  /** The theme it belongs to. */
  readonly theme?: Id;
  /** How far it is reached. */
  readonly value?: number;
  /** Why it is not rated. Absent where it is rated, or where nothing was said. */
  readonly missing?: MissingReason;
}

/** The goals of one theme. */
export interface ThemeScore {
  /** The theme. */
  readonly theme: Id;
  /** How many goals were to be rated. */
  readonly goalCount: number;
  /** How many of them were. */
  readonly answeredCount: number;
  /** The mean attainment, by weight. Only where all goals are rated. */
  readonly mean?: number;
  /**
   * The T-score of goal attainment scaling (Kiresuk and Sherman, 1968), with an assumed correlation of 0.30 between goals. Only where all goals are rated, and the instrument maps its points to levels.
   */
  readonly tScore?: number;
}

/** A movement against the previous score. */
export interface ScaleMovedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A scale moved since the previous score. */
  readonly type: 'fremdrift.scale.moved.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The response behind it. */
    readonly response: OpaqueId;
    /** The roles that answered. */
    readonly roles: readonly Id[];
    /** The day it was answered. */
    readonly answeredOn: CalendarDate;
    /** The scale. */
    readonly scale: Id;
    /** The response it is compared with. */
    readonly previous: OpaqueId;
    /** The earlier raw score, on the items the two have in common. */
    readonly from: number;
    /** The later raw score, on the items the two have in common. */
    readonly to: number;
    /** Which way it went. */
    readonly movement: 'better' | 'worse';
    readonly reliable: Reliability;
    readonly important?: Importance;
    /** Why the comparison is weaker than it looks. */
    readonly cautions: readonly Caution[];
  };
}

/** A change of band. */
export interface BandEnteredEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A score lies in another band than the previous one. */
  readonly type: 'fremdrift.band.entered.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The response behind it. */
    readonly response: OpaqueId;
    /** The roles that answered. */
    readonly roles: readonly Id[];
    /** The day it was answered. */
    readonly answeredOn: CalendarDate;
    /** The scale. */
    readonly scale: Id;
    /** The response it is compared with. */
    readonly previous: OpaqueId;
    /** The band left. */
    readonly from?: Id;
    /** The band entered. */
    readonly to?: Id;
  };
}

/** A crossing of a cut-off. */
export interface CutoffCrossedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A score lies on the other side of the cut-off than the previous one. */
  readonly type: 'fremdrift.cutoff.crossed.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The response behind it. */
    readonly response: OpaqueId;
    /** The roles that answered. */
    readonly roles: readonly Id[];
    /** The day it was answered. */
    readonly answeredOn: CalendarDate;
    /** The scale. */
    readonly scale: Id;
    /** The response it is compared with. */
    readonly previous: OpaqueId;
    /** The cut-off. */
    readonly cutoff: number;
    /** The side it lies on now. */
    readonly to: 'upper' | 'lower';
    /** Whether that is the better side. */
    readonly movement: 'better' | 'worse';
  };
}

/** A step reached. */
export interface StepReachedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A step of a ladder is met that was not met before. */
  readonly type: 'fremdrift.step.reached.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The response behind it. */
    readonly response: OpaqueId;
    /** The roles that answered. */
    readonly roles: readonly Id[];
    /** The day it was answered. */
    readonly answeredOn: CalendarDate;
    /** The ladder. */
    readonly scale: Id;
    /** The step. */
    readonly step: Id;
    /** The latest earlier response in which it was known whether the step was met. */
    readonly previous: OpaqueId;
  };
}

/** A step lost. */
export interface StepLostEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A step of a ladder is no longer met. */
  readonly type: 'fremdrift.step.lost.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The response behind it. */
    readonly response: OpaqueId;
    /** The roles that answered. */
    readonly roles: readonly Id[];
    /** The day it was answered. */
    readonly answeredOn: CalendarDate;
    /** The ladder. */
    readonly scale: Id;
    /** The step. */
    readonly step: Id;
    /** The latest earlier response in which it was known whether the step was met. */
    readonly previous: OpaqueId;
  };
}

/** A goal set. */
export interface GoalSetEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A goal was set, or taken up again. */
  readonly type: 'fremdrift.goal.set.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The goal. */
    readonly goal: OpaqueId;
    /** Its version. */
    readonly version: number;
    /** The theme it belongs to. */
    readonly theme?: Id;
    /** The goal it is a sub-goal of. */
    readonly parent?: OpaqueId;
    /** The plan. */
    readonly plan: OpaqueId;
    /** The revision of the plan. */
    readonly planRevision: number;
    /** The day it was agreed. */
    readonly plannedOn: CalendarDate;
    /** The roles that agreed on it. */
    readonly roles: readonly Id[];
  };
}

/** A goal adjusted. */
export interface GoalAdjustedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** The meaning of a goal has changed. */
  readonly type: 'fremdrift.goal.adjusted.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The goal. */
    readonly goal: OpaqueId;
    /** Its version. */
    readonly version: number;
    /** The theme it belongs to. */
    readonly theme?: Id;
    /** The goal it is a sub-goal of. */
    readonly parent?: OpaqueId;
    /** The plan. */
    readonly plan: OpaqueId;
    /** The revision of the plan. */
    readonly planRevision: number;
    /** The day it was agreed. */
    readonly plannedOn: CalendarDate;
    /** The roles that agreed on it. */
    readonly roles: readonly Id[];
    /** The version before. */
    readonly previousVersion: number;
  };
}

/** A goal attained. */
export interface GoalAttainedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A goal was said to be attained. */
  readonly type: 'fremdrift.goal.attained.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The goal. */
    readonly goal: OpaqueId;
    /** Its version. */
    readonly version: number;
    /** The theme it belongs to. */
    readonly theme?: Id;
    /** The goal it is a sub-goal of. */
    readonly parent?: OpaqueId;
    /** The plan. */
    readonly plan: OpaqueId;
    /** The revision of the plan. */
    readonly planRevision: number;
    /** The day it was agreed. */
    readonly plannedOn: CalendarDate;
    /** The roles that agreed on it. */
    readonly roles: readonly Id[];
  };
}

/** A goal closed. */
export interface GoalClosedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A goal was given up or replaced. */
  readonly type: 'fremdrift.goal.closed.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The goal. */
    readonly goal: OpaqueId;
    /** Its version. */
    readonly version: number;
    /** The theme it belongs to. */
    readonly theme?: Id;
    /** The goal it is a sub-goal of. */
    readonly parent?: OpaqueId;
    /** The plan. */
    readonly plan: OpaqueId;
    /** The revision of the plan. */
    readonly planRevision: number;
    /** The day it was agreed. */
    readonly plannedOn: CalendarDate;
    /** The roles that agreed on it. */
    readonly roles: readonly Id[];
  };
}

/** How the goals of a plan have moved. */
export interface GoalsComparedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** Goals were rated again. */
  readonly type: 'fremdrift.goals.compared.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The response behind it. */
    readonly response: OpaqueId;
    /** The roles that answered. */
    readonly roles: readonly Id[];
    /** The day it was answered. */
    readonly answeredOn: CalendarDate;
    /** Against the latest earlier ratings of the same roles. */
    readonly sincePrevious: GoalsComparison;
    /** Against the first ratings of the same roles, unless the instrument names another occasion. */
    readonly sinceBaseline?: GoalsComparison;
  };
}

/** How one goal has moved. */
export interface GoalMovement {
  /** The goal. */
  readonly goal: OpaqueId;
  /** How far it was reached. */
  readonly from: number;
  /** How far it is reached now. */
  readonly to: number;
  readonly movement: Movement;
}

/** How the goals of one theme have moved. */
export interface ThemeComparison {
  /** The theme. */
  readonly theme: Id;
  /** How many goals were rated in the same version both times. */
  readonly comparedCount: number;
  /** How many of these are reached further. */
  readonly better: number;
  /** How many are reached as far as before. */
  readonly same: number;
  /** How many are reached less far. */
  readonly worse: number;
  /** The earlier mean attainment of these, by weight. */
  readonly meanFrom?: number;
  /** The later mean attainment of these, by weight. */
  readonly meanTo?: number;
}

/** The goals rated in the same version both times, set against each other. */
export interface GoalsComparison {
  /** The earlier response. */
  readonly response: OpaqueId;
  /** The day it was answered. */
  readonly answeredOn: CalendarDate;
  /** How many goals were rated in the same version both times. */
  readonly comparedCount: number;
  /** How many of these are reached further. */
  readonly better: number;
  /** How many are reached as far as before. */
  readonly same: number;
  /** How many are reached less far. */
  readonly worse: number;
  /** The earlier mean attainment of these, by weight. */
  readonly meanFrom?: number;
  /** The later mean attainment of these, by weight. */
  readonly meanTo?: number;
  /** The earlier T-score of the goals compared. */
  readonly tScoreFrom?: number;
  /** The later T-score of the goals compared. */
  readonly tScoreTo?: number;
  /** How many goals of both plans have another version now: they are not compared. */
  readonly adjusted: number;
  /** How many goals were not to be rated then. */
  readonly added: number;
  /** How many goals are no longer to be rated: attained, closed, or split into sub-goals. */
  readonly gone: number;
  /** How many goals of the same version lack a rating one of the two times. */
  readonly unrated: number;
  /** The goals compared, in the order of the plan. */
  readonly movements: readonly GoalMovement[];
  /** The same by theme, where the instrument has themes: those that have goals that were compared. */
  readonly themes?: readonly ThemeComparison[];
  /** Why the comparison is weaker than it looks. */
  readonly cautions: readonly Caution[];
}

/** The same time seen from different roles. */
export interface PerspectivesComparedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** Two roles have answered about the same time. */
  readonly type: 'fremdrift.perspectives.compared.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The perspective. */
    readonly perspective: Id;
    /** Whether the sides answer the same question. */
    readonly construct: 'same' | 'related';
    /** The occasion they have in common. */
    readonly occasion?: OccasionId;
    /** What is set side by side. */
    readonly sides: readonly {
      /** The response behind it. */
      readonly response: OpaqueId;
      /** The roles that answered. */
      readonly roles: readonly Id[];
      /** The day it was answered. */
      readonly answeredOn: CalendarDate;
      /** The role it is seen from. */
      readonly role: Id;
      /** The scale. */
      readonly scale: Id;
      /** The raw score. */
      readonly raw: number;
      /** The normalized score. */
      readonly normalized?: number;
    }[];
    /** Of two sides of the same construct: the second raw score minus the first. */
    readonly difference?: number;
    /** Of sides of the same construct: whether they lie further apart than the instrument accepts. */
    readonly diverged?: boolean;
  };
}

/** A follow-up asked for. */
export interface FollowUpRequestedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A response calls for a follow-up that is not dealt with yet. */
  readonly type: 'fremdrift.follow-up.requested.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The response behind it. */
    readonly response: OpaqueId;
    /** The roles that answered. */
    readonly roles: readonly Id[];
    /** The day it was answered. */
    readonly answeredOn: CalendarDate;
    /** The follow-up. */
    readonly followUp: Id;
  };
}

/** A follow-up dealt with. */
export interface FollowUpResolvedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A follow-up that a response called for was dealt with. */
  readonly type: 'fremdrift.follow-up.resolved.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The response behind it. */
    readonly response: OpaqueId;
    /** The roles that answered. */
    readonly roles: readonly Id[];
    /** The day it was answered. */
    readonly answeredOn: CalendarDate;
    /** The follow-up. */
    readonly followUp: Id;
    /** The day it was dealt with. */
    readonly resolvedOn: CalendarDate;
    /** What was done. */
    readonly outcome: 'talked' | 'referred' | 'acted' | 'not-needed';
  };
}

/** An occasion declined. */
export interface OccasionDeclinedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** The citizen would not be measured. */
  readonly type: 'fremdrift.occasion.declined.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The occasion. */
    readonly occasion: OccasionId;
    /** The form. Absent: all forms of the occasion. */
    readonly form?: Id;
  };
}

/** An occasion not held. */
export interface OccasionNotHeldEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A measurement did not take place. */
  readonly type: 'fremdrift.occasion.not-held.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The occasion. */
    readonly occasion: OccasionId;
    /** The form. Absent: all forms of the occasion. */
    readonly form?: Id;
  };
}

/** An occasion open for answers. */
export interface OccasionOpenedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A form can be answered. */
  readonly type: 'fremdrift.occasion.opened.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The occasion. */
    readonly occasion: OccasionId;
    /** The form that is to be answered. */
    readonly form: Id;
    /** The roles that are to answer. */
    readonly roles: readonly Id[];
    /** The first day it is open. */
    readonly opensOn: CalendarDate;
    /** The day it is due. Absent: a pause without an end stands before it. */
    readonly dueOn?: CalendarDate;
    /** The last day it is open. Absent: nothing ends it. */
    readonly closesOn?: CalendarDate;
  };
}

/** An occasion that is due. */
export interface OccasionDueEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A form is to be answered that day, and was not before. */
  readonly type: 'fremdrift.occasion.due.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The occasion. */
    readonly occasion: OccasionId;
    /** The form that is to be answered. */
    readonly form: Id;
    /** The roles that are to answer. */
    readonly roles: readonly Id[];
    /** The first day it is open. */
    readonly opensOn: CalendarDate;
    /** The day it is due. Absent: a pause without an end stands before it. */
    readonly dueOn?: CalendarDate;
    /** The last day it is open. Absent: nothing ends it. */
    readonly closesOn?: CalendarDate;
  };
}

/** An occasion past the day it was due. */
export interface OccasionOverdueEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** The day a form was due has gone without an answer. */
  readonly type: 'fremdrift.occasion.overdue.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The occasion. */
    readonly occasion: OccasionId;
    /** The form that is to be answered. */
    readonly form: Id;
    /** The roles that are to answer. */
    readonly roles: readonly Id[];
    /** The first day it is open. */
    readonly opensOn: CalendarDate;
    /** The day it is due. Absent: a pause without an end stands before it. */
    readonly dueOn?: CalendarDate;
    /** The last day it is open. Absent: nothing ends it. */
    readonly closesOn?: CalendarDate;
  };
}

/** An occasion that was missed. */
export interface OccasionMissedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** An occasion closed without an answer, and none has come since. */
  readonly type: 'fremdrift.occasion.missed.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The occasion. */
    readonly occasion: OccasionId;
    /** The form that is to be answered. */
    readonly form: Id;
    /** The roles that are to answer. */
    readonly roles: readonly Id[];
    /** The first day it is open. */
    readonly opensOn: CalendarDate;
    /** The day it is due. Absent: a pause without an end stands before it. */
    readonly dueOn?: CalendarDate;
    /** The last day it is open. Absent: nothing ends it. */
    readonly closesOn?: CalendarDate;
  };
}

/** The start of a course. */
export interface CourseStartedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A course started. */
  readonly type: 'fremdrift.course.started.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The day it started. */
    readonly startedOn: CalendarDate;
    /** The target groups the citizen belongs to. */
    readonly groups?: readonly Id[];
  };
}

/** A pause. */
export interface CoursePausedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** Nothing is asked for a time. */
  readonly type: 'fremdrift.course.paused.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The first day of the pause. */
    readonly pausedOn: CalendarDate;
  };
}

/** The end of a pause. */
export interface CourseResumedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A pause is over. */
  readonly type: 'fremdrift.course.resumed.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The first day of the pause. */
    readonly pausedOn: CalendarDate;
    /** The last day of the pause. */
    readonly pausedUntil: CalendarDate;
  };
}

/** A change of the facts of a course. */
export interface CourseChangedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** Facts of the course have changed. */
  readonly type: 'fremdrift.course.changed.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The entry that told of it. */
    readonly entry: OpaqueId;
    /** The day the change took effect. */
    readonly effectiveOn: CalendarDate;
    /** What changed. */
    readonly properties: readonly (
      | 'startedOn'
      | 'expectedEndOn'
      | 'endedOn'
      | 'endReason'
      | 'groups'
      | 'profile'
      | 'sessions'
      | 'pauses'
      | 'timeZone'
      | 'context'
      | 'instrument'
    )[];
  };
}

/** The end of a course. */
export interface CourseEndedEvent {
  /** The version of CloudEvents. */
  readonly specversion: '1.0';
  /** course/sequence/key: the same for the same fact, always. */
  readonly id: string;
  /** The host that states it, as a URI. */
  readonly source: string;
  /** The course. */
  readonly subject: OpaqueId;
  /** When the entry that led to it was recorded. */
  readonly time?: Instant;
  /** The data is JSON. */
  readonly datacontenttype: 'application/json';
  /** A course ended. */
  readonly type: 'fremdrift.course.ended.v1';
  /** What is stated, and what it rests on. */
  readonly data: {
    /** The stable key of the fact. The event with the highest sequence under a key is the one that holds. */
    readonly key: string;
    /** How many times the course had changed when this was stated. */
    readonly sequence: number;
    /** The fact no longer holds. */
    readonly void?: true;
    /** The course. */
    readonly course: OpaqueId;
    /** The one measured, by a pseudonym. */
    readonly subject: OpaqueId;
    readonly instrument: InstrumentReference;
    /** The version of the engine that worked this out. */
    readonly engine: string;
    /** The roles that may read this. Absent: it says nothing of what anyone answered. */
    readonly readableBy?: readonly Id[];
    readonly context?: Context;
    /** The day it ended. */
    readonly endedOn: CalendarDate;
    /** Why it ended. */
    readonly endReason?: 'job' | 'education' | 'completed' | 'transferred' | 'dropped-out' | 'moved' | 'died' | 'other';
  };
}

/** Cases that show what an instrument gives, and why. */
export interface CasesDocument {
  /** Where an editor finds the description of this format. */
  readonly $schema?: string;
  /** This document holds cases. */
  readonly kind: 'cases';
  /** The version of this format. */
  readonly format: 1;
  readonly instrument: InstrumentReference;
  /** A norms document beside this file that the cases need. */
  readonly norms?: string;
  /** The case that shows best how the instrument works; pages about it tell it in full. */
  readonly example?: Id;
  /** The cases. */
  readonly cases: readonly (ScoreCase | CourseCase)[];
}

/** Answers and the scores they give. */
export interface ScoreCase {
  /** Answers to one form and the scores they give. */
  readonly type: 'score';
  readonly id: Id;
  /** What the case shows, as a sentence. */
  readonly title: string;
  /** Where the expected numbers come from: a manual, a paper, or the computation by hand written out. */
  readonly source: string;
  /** The form. */
  readonly form: Id;
  /** The day it was answered. */
  readonly answeredOn?: CalendarDate;
  /** The items asked, when not all were. */
  readonly asked?: readonly Id[];
  /** The role that answers, where a form has several. Absent: the first. */
  readonly role?: Id;
  /** How many answered, where a group does. Absent: 100. */
  readonly count?: number;
  /** The language it was answered in. */
  readonly language?: Language;
  /** The target groups the citizen belongs to. */
  readonly groups?: readonly Id[];
  /** The answers, by item. */
  readonly answers: {
    readonly [key: string]: Answer;
  };
  /** The goals of the plan that is rated. */
  readonly plan?: readonly Goal[];
  /** How far each goal is reached, by goal. */
  readonly goals?: {
    readonly [key: string]: number | MissingAnswer;
  };
  /** What must come of it. */
  readonly expect: {
    /** The scores, by scale. */
    readonly scores?: {
      readonly [key: string]: ScoreExpectation;
    };
    readonly goals?: GoalsExpectation;
    /** The codes of the issues, when the answers are refused. */
    readonly issues?: readonly string[];
  };
}

/** What a scale should give. */
export interface ScoreExpectation {
  /** Whether there is a score. */
  readonly status: 'complete' | 'prorated' | 'not-scorable';
  /** The raw score. */
  readonly raw?: number;
  /** The normalized score, to nine decimals. */
  readonly normalized?: number;
  /** The band. */
  readonly band?: Id;
  /** The side of the cut-off. */
  readonly side?: 'upper' | 'lower';
  /** Why there is no score. */
  readonly reason?: 'too-few-answers' | 'no-weights' | 'not-in-lookup' | 'no-goals' | 'no-plan' | 'small-group';
  /** Which steps of a ladder are met; only what stands here is compared. */
  readonly ladder?: {
    /** How many steps are met, wherever they stand on the ladder. */
    readonly metCount: number;
    /** Each step, lowest first. unknown: an answer that it hangs on is missing. */
    readonly steps?: {
      readonly [key: string]: 'met' | 'not-met' | 'unknown';
    };
  };
}

/** What the goals should give; only what stands here is compared. */
export interface GoalsExpectation {
  /** How many goals were to be rated. */
  readonly goalCount?: number;
  /** How many of them were. */
  readonly answeredCount?: number;
  /** The mean attainment. */
  readonly mean?: number;
  /** The T-score, to the decimals given here. */
  readonly tScore?: number;
}

/** Entries and the facts they leave. */
export interface CourseCase {
  /** Entries of a course and the facts they leave. */
  readonly type: 'course';
  readonly id: Id;
  /** What the case shows, as a sentence. */
  readonly title: string;
  /** Where the expected numbers come from: a manual, a paper, or the computation by hand written out. */
  readonly source: string;
  readonly facts: CourseFacts;
  /** The entries, in the order they arrive. */
  readonly entries: readonly Entry[];
  /** What must come of it. */
  readonly expect: {
    /** Facts that hold at the end. */
    readonly facts: readonly {
      /** The key of the fact. */
      readonly key: string;
      /** What the fact says; only what stands here is compared. */
      readonly data?: {
        readonly [key: string]: unknown;
      };
    }[];
    /** Keys of facts that must not hold at the end. */
    readonly absent?: readonly string[];
    /** Entries that are refused. */
    readonly refused?: readonly {
      /** The entry. */
      readonly id: string;
      /** The code of the issue. */
      readonly code: string;
    }[];
  };
}

/** What is kept of a form that somebody is filling in, so that it can be gone on with later. */
export interface DraftState {
  /** A form that somebody is filling in. */
  readonly kind: 'draft';
  /** The version of this format. */
  readonly format: 1;
  /** The instrument and the version that the draft was begun on. */
  readonly instrument: InstrumentReference;
  /** The form that is filled in. */
  readonly form: Id;
  readonly facts: DraftFacts;
  /** What has been answered so far, by item; also what cannot stand, and answers to items that are no longer asked. */
  readonly answers: {
    readonly [key: string]: Answer;
  };
  /** How far each goal is reached, by goal, so far. Only for a form that asks about goals. */
  readonly goals?: {
    readonly [key: string]: number | MissingAnswer;
  };
  /** Set once the draft has become a response; it is changed no more. */
  readonly completed?: {
    /** The day it was answered. */
    readonly answeredOn: CalendarDate;
    /** The moment the host recorded the response. */
    readonly recordedAt: Instant;
  };
}

/** What the response will say that is known from the start. */
export interface DraftFacts {
  /** The identifier of the entry; it is the same in every revision of it. */
  readonly id: OpaqueId;
  /** 1 the first time, higher each time the entry is amended. */
  readonly revision: number;
  /** The course the entry belongs to. */
  readonly course: OpaqueId;
  /** The one measured, by a pseudonym. */
  readonly subject: OpaqueId;
  /** Who answered. */
  readonly respondents: readonly Respondent[];
  /** Who typed the answers, when it was someone else. */
  readonly enteredBy?: OpaqueId;
  /** How it was answered. */
  readonly mode?: 'paper' | 'screen' | 'interview' | 'telephone' | 'video';
  /** The language it was answered in. */
  readonly language?: Language;
  /** The occasion it was answered for, such as "quarterly-2". Only for a form with a cadence. */
  readonly occasion?: OccasionId;
  /** The items put to this citizen, when not all of the form was. */
  readonly asked?: readonly Id[];
  /** The revision of the plan whose goals were rated; for a form that asks about goals it must be stated. */
  readonly planRevision?: number;
}
