import type { Answer, CalendarDate, Id, Language, MissingReason, OpaqueId } from '../generated/documents.js';
import type { Severity } from '../issues/issue.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import type { DraftProgress } from './draft.js';

/**
 * All that a user interface renders of a form: plain data, for one role, in the language asked for as far as the instrument is
 * written in it. A property that ends in `Lang` tells the language of the text it is named after, where that is another than
 * `textLanguage`: it belongs in the `lang` of the text's element.
 */
export interface PresentedForm {
  /** `id@version` of the instrument. */
  readonly instrument: string;
  readonly form: Id;
  /** What the form is called; one without a title by the instrument's title and who fills it in. */
  readonly title: string;
  readonly titleLang?: Language;
  /** What the respondent should know before answering. */
  readonly description?: string;
  readonly descriptionLang?: Language;
  /** The language that was asked for. */
  readonly language: Language;
  /** The language that the instrument's texts are in, for the `lang` of the form. */
  readonly textLanguage: Language;
  /** The language of messages, obstacles, reasons for no answer and days, for the `lang` of what holds them. */
  readonly messageLanguage: MessageLanguage;
  /** The parts of the form, each under its heading; a form without sections is one part without a heading. */
  readonly sections: readonly PresentedSection[];
  /** The goals to rate; none where the form asks about none. */
  readonly goals: readonly PresentedGoal[];
  readonly progress: DraftProgress;
  /** What stands in the way of completing, in the order of the form: to be shown when somebody tries to. */
  readonly obstacles: readonly Obstacle[];
  readonly isCompleted: boolean;
}

/** Some items of a form under a heading. */
export interface PresentedSection {
  readonly id?: Id;
  readonly title?: string;
  readonly titleLang?: Language;
  /** The id of the heading, for what is labelled by it. */
  readonly labelId?: string;
  /** Every item that is asked, also where it is not enabled now. */
  readonly fields: readonly PresentedField[];
}

/**
 * How a question is put: "radio" and "yes-no" choose one option, "checkbox" any number of them.
 *
 * A "slider" without an answer must look so: a browser's own range stands in the middle from the start, as if somebody had
 * chosen that.
 */
export type FieldInput = 'radio' | 'checkbox' | 'yes-no' | 'slider' | 'number' | 'text' | 'textarea' | 'date';

/** What items and goals have in common on a screen. All ids are the same every time, and no two are alike. */
interface Field {
  /** The id of the input; of a group of inputs that of the group. */
  readonly id: string;
  readonly labelId: string;
  readonly label: string;
  readonly labelLang?: Language;
  readonly input: FieldInput;
  /** Whether the inputs are a group that has its label together (a fieldset, or role="radiogroup"), and one each. */
  readonly isGroup: boolean;
  /** What can be chosen. */
  readonly options?: readonly PresentedOption[];
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** What points on the way mean. */
  readonly anchors?: readonly PresentedAnchor[];
  readonly isRequired: boolean;
  /** The reasons there may be for no answer, to "decline" with; none where an answer is required. */
  readonly reasons: readonly PresentedReason[];
  /** What has been answered so far, be it right or wrong; of a missing answer, the reason. */
  readonly answer?: Answer;
  /** The answer as people read it; absent of one that is wrong. */
  readonly answerLabel?: string;
  /** Whether the answer is wrong, for aria-invalid; something that is merely worth a look is not. */
  readonly isInvalid: boolean;
  /** What is wrong with the answer, or worth a look. */
  readonly messages: readonly PresentedMessage[];
  /** Where messages belong, so that they are read aloud with the input. */
  readonly messageId: string;
  /** The ids of all that describes the input, for aria-describedby; empty when nothing does. */
  readonly describedBy: readonly string[];
  readonly previous?: PresentedPrevious;
}

/** An item as it is shown. */
export interface PresentedField extends Field {
  readonly item: Id;
  /** Show it only where this is true: its condition holds. */
  readonly isEnabled: boolean;
  readonly help?: string;
  readonly helpLang?: Language;
  /** The id of the help. */
  readonly descriptionId?: string;
  readonly unit?: string;
  readonly maxLength?: number;
  readonly minChosen?: number;
  readonly maxChosen?: number;
  readonly earliest?: CalendarDate;
  readonly latest?: CalendarDate;
}

/** A goal as it is rated. */
export interface PresentedGoal extends Field {
  readonly goal: OpaqueId;
  /** What the theme it belongs to is called. */
  readonly theme?: string;
  readonly themeLang?: Language;
  /** The id of the theme's heading, the same for all its goals: they are a group under it. */
  readonly themeLabelId?: string;
}

/** One thing that can be chosen. */
export interface PresentedOption {
  /** The id of its input. */
  readonly id: string;
  readonly value: string | number | boolean;
  readonly label: string;
  readonly labelLang?: Language;
  /** Set on an option that cannot be chosen together with others. */
  readonly isExclusive?: true;
}

/** Why somebody may leave a question without an answer. */
export interface PresentedReason {
  /** The id of its input. */
  readonly id: string;
  readonly reason: MissingReason;
  readonly label: string;
}

/** What a point means. */
export interface PresentedAnchor {
  /** The id of its text; those of a slider are in `describedBy`. */
  readonly id: string;
  readonly value: number;
  readonly label: string;
  readonly labelLang?: Language;
}

/** A problem in words. */
export interface PresentedMessage {
  readonly severity: Severity;
  readonly text: string;
}

/** What was answered the last time, and when. */
export interface PreviousAnswer {
  readonly answer: Answer;
  readonly answeredOn: CalendarDate;
}

/** What was answered the last time, and when, in words beside. */
export interface PresentedPrevious extends PreviousAnswer {
  /** Absent where it is none of the answers that can be given now. */
  readonly answerLabel?: string;
  readonly answeredOnLabel: string;
}

/** What stands in the way of completing, and where to go. */
export interface Obstacle {
  readonly fieldId: string;
  /** The id of the input to move the focus to: of a group that of its first option. */
  readonly focusId: string;
  readonly text: string;
}
