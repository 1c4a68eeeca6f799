import type { Answer, CalendarDate, Id, OpaqueId } from '../generated/documents.js';
import type { Severity } from '../issues/issue.js';
import type { DraftProgress } from './draft.js';

/** All that a user interface renders of a form: plain data, in one language, for one role. */
export interface PresentedForm {
  /** `id@version` of the instrument. */
  readonly instrument: string;
  readonly form: Id;
  readonly title?: string;
  /** What the respondent should know before answering. */
  readonly description?: string;
  /** The language of the instrument's texts, where they are written in it, and of messages. */
  readonly language: string;
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
  /** The id of the heading, for what is labelled by it. */
  readonly labelId?: string;
  /** Every item that is asked, also where it is not enabled now. */
  readonly fields: readonly PresentedField[];
}

/** How a question is put: "radio" and "yes-no" choose one option, "checkbox" any number of them. */
export type FieldInput = 'radio' | 'checkbox' | 'yes-no' | 'slider' | 'number' | 'text' | 'textarea' | 'date';

/** What items and goals have in common on a screen. All ids are the same every time, and no two are alike. */
interface Field {
  /** The id of the input; of a group of inputs that of the group. */
  readonly id: string;
  readonly labelId: string;
  readonly label: string;
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
  /** What has been answered so far, be it right or wrong; of a missing answer, the reason. */
  readonly answer?: Answer;
  /** What is wrong with the answer, or worth a look. */
  readonly messages: readonly PresentedMessage[];
  /** Where messages belong, so that they are read aloud with the input. */
  readonly messageId: string;
  /** The ids of all that describes the input, for aria-describedby; empty when nothing does. */
  readonly describedBy: readonly string[];
  readonly previous?: PreviousAnswer;
}

/** An item as it is shown. */
export interface PresentedField extends Field {
  readonly item: Id;
  /** Show it only where this is true: its condition holds. */
  readonly isEnabled: boolean;
  readonly help?: string;
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
}

/** One thing that can be chosen. */
export interface PresentedOption {
  /** The id of its input. */
  readonly id: string;
  readonly value: string | number | boolean;
  readonly label: string;
  /** Set on an option that cannot be chosen together with others. */
  readonly isExclusive?: true;
}

/** What a point means. */
export interface PresentedAnchor {
  readonly value: number;
  readonly label: string;
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

/** What stands in the way of completing, and the id of the field to go to. */
export interface Obstacle {
  readonly fieldId: string;
  readonly text: string;
}
