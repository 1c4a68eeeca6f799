/**
 * The parameters of every issue, by code. Codes are public API: `<folder>/<kebab-defect>`.
 * Parameters name ids, numbers and limits, never what a person wrote in free text.
 */
export interface IssueParams {
  // Any document, before its meaning is looked at.
  'document/too-deep': { readonly limit: number };
  'document/too-large': { readonly limit: number; readonly unit: 'characters' | 'values' };
  'document/syntax': { readonly line: number; readonly column: number; readonly reason: SyntaxReason };
  'document/duplicate-key': { readonly property: string };
  'document/not-json': { readonly received: string };
  'document/lone-surrogate': NoParams;
  'document/unknown-kind': { readonly received: string; readonly expected: readonly string[]; readonly suggestion?: string };
  'document/unknown-property': {
    readonly property: string;
    readonly suggestion?: string;
    /** What can stand there, where no name is near and they are few. */
    readonly possible?: readonly string[];
  };
  'document/missing-property': { readonly property: string };
  'document/wrong-type': {
    readonly expected: readonly JsonType[];
    readonly received: JsonType;
    /** The number that a text in the place of one writes. */
    readonly written?: number;
  };
  'document/wrong-value': { readonly expected: readonly Scalar[]; readonly received: string; readonly suggestion?: string };
  'document/wrong-pattern': { readonly expected: PatternName; readonly received: string };
  'document/wrong-key': { readonly expected: PatternName; readonly received: string };
  'document/out-of-bounds': { readonly bound: BoundName; readonly limit: number; readonly received: number };
  'document/expects-nothing': { readonly case: string };
  'document/unknown-example': { readonly case: string; readonly suggestion?: string };

  // The meaning of an instrument.
  'instrument/duplicate-id': { readonly of: string; readonly id: string };
  'instrument/duplicate-value': { readonly value: Scalar };
  'instrument/unknown-reference': {
    readonly of: string;
    readonly id: string;
    readonly suggestion?: string;
    /** What can stand there, where no name is near and they are few. */
    readonly possible?: readonly string[];
  };
  'instrument/exactly-one': { readonly properties: readonly string[]; readonly found: readonly string[] };
  'instrument/missing-danish': NoParams;
  'instrument/untranslated': {
    readonly language: string;
    readonly missing: number;
    readonly texts: number;
    /** The first places where it is missing. */
    readonly places: readonly IssuePath[];
  };
  'instrument/condition-cycle': { readonly ids: readonly string[]; readonly kinds: readonly ('item' | 'scale')[] };
  'instrument/scale-cycle': { readonly scales: readonly string[] };
  'instrument/impossible-condition': {
    readonly id: string;
    readonly test: string;
    readonly value: Scalar;
    /** The other test of the same "all" that it cannot be met together with. */
    readonly beside?: { readonly test: string; readonly value: Scalar };
    /** What can be answered, of what is answered with options or yes and no; its scores then reach from `min` to `max`. */
    readonly options?: readonly Scalar[];
    /** What anything else gives, and how far it reaches; of text nothing but whether it is there. */
    readonly gives?: 'number' | 'score' | 'date' | 'text';
    readonly min?: Scalar;
    readonly max?: Scalar;
    readonly step?: number;
  };
  'instrument/condition-outside-form': { readonly form: string; readonly item: string; readonly needs: string };
  'instrument/split-scale': { readonly form: string; readonly scale: string; readonly missing: readonly string[] };
  'instrument/unused-item': { readonly item: string };
  'instrument/unused-scale': { readonly scale: string };
  'instrument/unscorable-item': { readonly item: string; readonly type: string };
  'instrument/unscorable-option': { readonly item: string; readonly option: Scalar };
  'instrument/wrong-method-property': { readonly method: string; readonly property: string };
  'instrument/empty-scale': { readonly scale: string; readonly method: string };
  'instrument/weights-mismatch': { readonly item: string; readonly problem: 'missing' | 'unknown' | 'negative' };
  'instrument/zero-weights': NoParams;
  'instrument/outside-range': { readonly value: number; readonly min: number; readonly max: number };
  'instrument/not-ascending': { readonly of: 'bands' | 'lookup'; readonly value: number };
  'instrument/range-too-narrow': {
    readonly min: number;
    readonly max: number;
    readonly possibleMin: number;
    readonly possibleMax: number;
  };
  'instrument/incomplete-lookup': { readonly raw: number };
  'instrument/unreachable-minimum': { readonly minAnswered: number; readonly itemCount: number };
  'instrument/empty-range': { readonly min: number; readonly max: number };
  'instrument/step-mismatch': { readonly step: number; readonly value: number };
  'instrument/too-fine': { readonly value: number; readonly decimals: number };
  'instrument/too-large': { readonly value: number; readonly limit: number };
  'instrument/not-exact': { readonly scale: string };
  'instrument/evidence-on-own-wording': { readonly item: string };
  'instrument/norms-on-own-wording': { readonly item: string };
  /** How many items rest on the instrument's wording; absent where an item or a list of options tells its own. */
  'instrument/unsourced-wording': { readonly items?: number };
  'instrument/lone-respondent': { readonly form: string };
  'instrument/joint-observer': { readonly form: string };
  'instrument/section-mismatch': { readonly item: string; readonly problem: 'missing' | 'unknown' | 'twice' };
  'instrument/impossible-date': { readonly received: string };
  'instrument/impossible-order': { readonly earlier: string; readonly later: string };
  'instrument/overlapping-windows': { readonly cadence: string };
  'instrument/impossible-perspective': { readonly scale: string; readonly role: string };
  'instrument/not-in-scale': { readonly item: string; readonly scale: string };
  'instrument/not-gatherable': { readonly scale: string; readonly method: string };
  'instrument/not-testable': { readonly scale: string; readonly method: string };
  'instrument/follow-up-outside-forms': { readonly followUp: string };
  'instrument/unread-follow-up': { readonly followUp: string; readonly form: string };
  'instrument/no-goals': { readonly problem: 'form' | 'scale' };
  'instrument/unrated-goals': NoParams;
  'instrument/goal-points': {
    readonly problem: 'off-step' | 'outside' | 'missing' | 'twice' | 'falling' | 'too-many';
    /** The point; of too many points, how many they are. */
    readonly value: number;
  };
  'instrument/goal-meaning': { readonly problem: 'anchors-missing' | 'anchors-unused' };
  'instrument/group-item': {
    readonly item: string;
    readonly role: string;
    readonly property: 'type' | 'unit' | 'min' | 'max';
    readonly received?: Scalar;
  };
  /** The problem is that it has no form to itself, unless another is named. */
  'instrument/group-form': { readonly form: string; readonly role: string; readonly problem?: 'goals' };
  'instrument/person-count': { readonly role: string };
  'instrument/missing-milestone': { readonly milestone: string; readonly cadence: string };
  'instrument/milestones-without-cadence': { readonly form: string };
  'instrument/occasions-without-cadence': { readonly form: string };
  'instrument/impossible-recommendation': { readonly cadence: string; readonly from: string; readonly to: string };
  'instrument/no-occasions': { readonly form: string; readonly from: number; readonly to: number };
  /** What is left of an instrument for a role to read, and of which one. */
  'instrument/redacted': { readonly original: string };

  // Norms that a host supplies.
  'norms/wrong-instrument': { readonly expected: string; readonly received: string };
  'norms/unknown-scale': { readonly scale: string; readonly suggestion?: string };
  'norms/not-ascending': { readonly at: number };

  // A response, against its instrument.
  'response/wrong-type': { readonly expected: readonly JsonType[]; readonly received: JsonType };
  'response/unknown-property': { readonly property: string; readonly suggestion?: string };
  'response/missing-property': { readonly property: string };
  'response/wrong-value': { readonly expected: readonly Scalar[]; readonly received: string; readonly suggestion?: string };
  'response/malformed': { readonly expected: PatternName; readonly received: string };
  'response/out-of-bounds': { readonly bound: BoundName; readonly limit: number; readonly received: number };
  'response/lone-surrogate': NoParams;
  'response/impossible-date': { readonly received: string };
  'response/recorded-before-answered': { readonly answeredOn: string; readonly recordedAt: string };
  'response/cpr-like-id': NoParams;
  'response/cpr-in-text': { readonly item: string };
  'response/wrong-instrument': { readonly expected: string; readonly received: string };
  'response/unknown-form': { readonly form: string; readonly suggestion?: string };
  'response/wrong-group': { readonly form: string; readonly groups: readonly string[] };
  'response/wrong-role': { readonly role: string; readonly expected: readonly string[] };
  'response/duplicate-respondent': { readonly role: string };
  'response/too-many-respondents': { readonly form: string };
  'response/too-few-respondents': { readonly form: string };
  'response/unknown-item': { readonly item: string; readonly suggestion?: string };
  'response/not-in-form': { readonly item: string; readonly form: string };
  'response/not-asked': { readonly item: string };
  'response/not-enabled': { readonly item: string };
  'response/required': { readonly item: string };
  'response/unknown-option': {
    readonly item: string;
    readonly received: string;
    readonly expected: readonly Scalar[];
    readonly suggestion?: string;
  };
  'response/wrong-answer-type': { readonly item: string; readonly expected: readonly JsonType[]; readonly received: JsonType };
  'response/out-of-range': { readonly item: string; readonly min?: number; readonly max?: number; readonly received: number };
  'response/off-step': { readonly item: string; readonly step: number; readonly received: number };
  'response/date-out-of-range': {
    readonly item: string;
    readonly earliest?: string;
    readonly latest?: string;
    readonly received: string;
  };
  'response/too-long': { readonly item: string; readonly limit: number; readonly received: number };
  'response/duplicate-option': { readonly item: string; readonly option: Scalar };
  'response/exclusive-option': { readonly item: string; readonly option: Scalar };
  'response/chosen-count': { readonly item: string; readonly min: number; readonly max: number; readonly received: number };
  'response/goals-not-asked': { readonly form: string };
  'response/goal-off-step': { readonly goal: string; readonly step: number; readonly received: number };
  'response/goal-out-of-range': { readonly goal: string; readonly min: number; readonly max: number; readonly received: number };
  'response/unknown-goal': { readonly goal: string; readonly suggestion?: string };
  'response/goal-not-open': { readonly goal: string; readonly status: 'attained' | 'closed' };
  'response/goal-has-sub-goals': { readonly goal: string };
  'response/missing-count': { readonly role: string };
  'response/count-of-person': { readonly role: string };
  'response/entered-by-respondent': { readonly role: string };

  // A form that somebody is filling in.
  'draft/other-instrument': { readonly expected: string; readonly received: string };
  'draft/completed': NoParams;
  'draft/not-json': NoParams;
  'draft/no-plan': { readonly form: string };
  'draft/unknown-action': { readonly expected: readonly string[]; readonly received: string; readonly suggestion?: string };
  'draft/nothing-answered': NoParams;

  // The facts and entries of a course.
  'course/wrong-instrument': { readonly expected: readonly string[]; readonly received: string };
  'course/unknown-course': { readonly course: string; readonly suggestion?: string };
  'course/duplicate-course': { readonly course: string };
  'course/wrong-course': { readonly expected: string; readonly received: string };
  'course/wrong-subject': NoParams;
  'course/conflicting-revision': { readonly id: string; readonly revision: number };
  'course/other-kind': { readonly id: string; readonly expected: string; readonly received: string };
  'course/other-respondents': { readonly id: string };
  'course/other-plan': { readonly expected: string; readonly received: string };
  'course/plan-not-used': NoParams;
  /** A response waits for a revision of the plan, and there is nothing more to come. */
  'course/plan-missing': { readonly response: string; readonly revision: number };
  'course/conflicting-facts': { readonly entry: string };
  'course/before-start': { readonly answeredOn: string; readonly startedOn: string };
  'course/after-end': { readonly answeredOn: string; readonly endedOn: string };
  'course/other-cadence': { readonly cadence: string; readonly instrument: string };
  'course/missing-entry': { readonly id: string };
  /** A goal of one revision of the plan that another, later one lacks. */
  'course/lost-goal': { readonly goal: string; readonly revision: number; readonly earlier: number };
  'course/goal-version-lowered': { readonly goal: string; readonly version: number; readonly earlier: number };
  'course/duplicate-goal': { readonly goal: string };
  'course/goal-cycle': { readonly goals: readonly string[] };
  'course/sub-goals-not-used': { readonly goal: string };
  'course/goal-incomplete': { readonly goal: string; readonly part: 'theme' | 'signs' | 'method' | 'agreement' | 'due-on' };
  'course/goal-meaning': {
    readonly goal: string;
    readonly problem: 'missing' | 'unknown' | 'twice' | 'shared';
    readonly value: number;
  };
  'course/goal-weight': { readonly goal: string; readonly problem: 'not-used' | 'too-fine' };
  'course/wrong-role': { readonly role: string; readonly expected: readonly string[] };
  'course/impossible-order': { readonly earlier: string; readonly later: string };
  'course/impossible-date': { readonly received: string };
  'course/unknown-reference': { readonly of: string; readonly id: string; readonly suggestion?: string };
  'course/cpr-like-id': NoParams;
  /** Absent where the text is not that of a goal. */
  'course/cpr-in-text': { readonly goal?: string };
  'course/unknown-occasion': { readonly occasion: string };
}

type NoParams = Readonly<Record<string, never>>;
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'other';
export type Scalar = string | number | boolean;
/** The forms of text that documents are made of; `./messages` has their names in words. */
export type PatternName =
  | 'id'
  | 'opaque-id'
  | 'version'
  | 'instrument-reference'
  | 'language'
  | 'date'
  | 'instant'
  | 'duration'
  | 'url'
  | 'occasion-id'
  | 'option-value'
  | 'time-zone';
/** Why a text is no JSON. */
export type SyntaxReason =
  | 'empty'
  | 'unfinished'
  | 'extra-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'missing-value'
  | 'unquoted'
  | 'wrong-quotes'
  | 'comment'
  | 'unfinished-text'
  | 'raw-character'
  | 'wrong-escape'
  | 'wrong-number'
  | 'wrong-bracket'
  | 'more-after-end'
  | 'unexpected'
  | 'not-utf8';
export type BoundName = 'min-length' | 'max-length' | 'min-items' | 'max-items' | 'minimum' | 'maximum' | 'above' | 'below';
export type IssuePath = readonly (string | number)[];
