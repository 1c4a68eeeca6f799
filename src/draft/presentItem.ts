import type { AnswerOption, Id, RatingItem, Text } from '../generated/documents.js';
import type { CompiledItem } from '../instrument/instrument.js';
import { defaultTextLength } from '../instrument/readAnswer.js';
import type { PresentedField, PresentedOption } from './presentedForm.js';
import { presentPoints } from './presentPoints.js';
import { messageLanguage } from './textIn.js';
import type { Worded, Wording } from './wordText.js';
import { baseOf, wordText } from './wordText.js';

/** What tells one kind of item from another on a screen. */
export type FieldKind = Pick<PresentedField, 'input' | 'isGroup'> &
  Partial<
    Pick<
      PresentedField,
      'options' | 'min' | 'max' | 'step' | 'anchors' | 'unit' | 'maxLength' | 'minChosen' | 'maxChosen' | 'earliest' | 'latest'
    >
  >;

/** Where an item is shown, and in which language. */
interface Place extends Wording {
  readonly id: string;
}

const yesNo = { da: { yes: 'Ja', no: 'Nej' }, en: { yes: 'Yes', no: 'No' } };

/** Returns how an item is put: its kind of input, and what can be chosen or written. */
export function presentItem(item: CompiledItem, place: Place): FieldKind {
  const { definition } = item;
  const { id, language, textLanguage } = place;
  switch (definition.type) {
    case 'choice':
      return { input: 'radio', isGroup: true, options: presentOptions(definition.options, place) };
    case 'choices': {
      const { minChosen, maxChosen } = definition;
      const options = presentOptions(definition.options, place);
      return { input: 'checkbox', isGroup: true, options, ...stated({ minChosen, maxChosen }) };
    }
    case 'yesno': {
      const labelLang = messageLanguage(language);
      const { yes, no } = yesNo[labelLang];
      const other = labelLang === baseOf(textLanguage) ? {} : { labelLang };
      const options = [
        { id: `${id}/option/0`, value: true, label: yes, ...other },
        { id: `${id}/option/1`, value: false, label: no, ...other },
      ];
      return { input: 'yes-no', isGroup: true, options };
    }
    case 'rating':
      return presentPoints({ ...pointsOf(item, definition), anchors: presentAnchors(definition, place) }, place);
    case 'number': {
      const { min, max, step, unit } = definition;
      return { input: 'number', isGroup: false, ...stated({ min, max, step, unit }) };
    }
    case 'text': {
      const { multiline, maxLength = defaultTextLength } = definition;
      return { input: multiline ? 'textarea' : 'text', isGroup: false, maxLength };
    }
    case 'date': {
      const { earliest, latest } = definition;
      return { input: 'date', isGroup: false, ...stated({ earliest, latest }) };
    }
  }
}

/** Returns what the item is called for a role: in other words where it has them. */
export function labelFor({ definition }: CompiledItem, { role, ...wording }: Wording & { readonly role: Id }): Worded<'label'> {
  const { textByRole = {}, text } = definition;
  const worded: Text = Object.hasOwn(textByRole, role) ? (textByRole[role] as Text) : text;
  return wordText('label', worded, wording);
}

/** Returns an object with only the properties that have a value. */
export function stated<Parts extends object>(parts: Parts): { [Name in keyof Parts]?: Exclude<Parts[Name], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never;
}

function presentOptions(options: readonly AnswerOption[] = [], { id, ...wording }: Place): PresentedOption[] {
  return options.map(({ value, label, exclusive }, index) => ({
    id: `${id}/option/${index}`,
    value,
    ...wordText('label', label, wording),
    ...(exclusive && { isExclusive: true }),
  }));
}

function pointsOf({ factor, min, max }: CompiledItem, { step }: RatingItem) {
  return { factor, min, max, step: Math.round(step * factor) };
}

function presentAnchors({ anchors = [] }: RatingItem, wording: Wording) {
  return anchors.map(({ value, label }) => ({ value, ...wordText('label', label, wording) }));
}
