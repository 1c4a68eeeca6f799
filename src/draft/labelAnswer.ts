import type { Answer, MissingReason } from '../generated/documents.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import { spellDate } from '../issues/messages/spellDate.js';
import { ownOf } from '../shared/ownOf.js';
import type { PresentedField } from './presentedForm.js';
import { spellNumber } from './presentPoints.js';
import { messageLanguage } from './textIn.js';

/** What tells how an answer to a question is read. */
export type AnswerSetting = Pick<PresentedField, 'input' | 'options' | 'unit'> & { readonly language: string };

/** Why there is no answer, as it is said beside a question, and that none of the options was chosen. */
export const reasonLabels: Readonly<Record<MessageLanguage, Readonly<Record<MissingReason | 'none-chosen', string>>>> = {
  da: {
    'not-asked': 'Ikke stillet',
    declined: 'Ønsker ikke at svare',
    unknown: 'Ved ikke',
    'not-applicable': 'Ikke relevant',
    'none-chosen': 'Intet valgt',
  },
  en: {
    'not-asked': 'Not asked',
    declined: 'Prefer not to answer',
    unknown: 'Do not know',
    'not-applicable': 'Not relevant',
    'none-chosen': 'None chosen',
  },
};

/** Returns an answer as people read it; nothing where it is none that the question can be answered with. */
export function labelAnswer(answer: Answer, { input, options, unit, language }: AnswerSetting): string | undefined {
  const words = reasonLabels[messageLanguage(language)];
  if (typeof answer === 'object' && 'missing' in answer) return ownOf(words, answer.missing);
  const labelOf = (value: unknown) => options?.find((option) => option.value === value)?.label;
  if (Array.isArray(answer)) {
    const labels = answer.map(labelOf);
    if (labels.length === 0) return words['none-chosen'];
    return labels.includes(undefined) ? undefined : labels.join(', ');
  }
  if (options) return labelOf(answer);
  if (typeof answer === 'number') return [spellNumber(answer, language), unit ?? []].flat().join(' ');
  if (typeof answer !== 'string') return undefined;
  return input === 'date' ? spellDay(answer, language) : answer;
}

/** Returns a day as people write it; nothing where there is no such day. */
export function spellDay(date: string, language: string): string | undefined {
  return spellDate(date, messageLanguage(language) === 'da' ? 'da-DK' : 'en-GB');
}
