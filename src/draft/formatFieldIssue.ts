import type { Issue } from '../issues/issue.js';
import { fieldTexts } from './fieldTexts.js';
import type { PresentedField } from './presentedForm.js';
import { messageLanguage } from './textIn.js';

/** The question that a problem is told beside. */
export type FieldSetting = Pick<PresentedField, 'input' | 'options' | 'step'> & { readonly language: string };

/**
 * Returns what is wrong with an answer as it is said beside its question: what to do, in the words on the screen. Neither the
 * question nor values that nobody sees are repeated. Nothing of a problem that is not that of an answer.
 */
export function formatFieldIssue(issue: Issue, { input, options, step, language }: FieldSetting): string | undefined {
  const texts = fieldTexts[messageLanguage(language)];
  const { code, params } = issue;
  const choosesPoint = input === 'radio' || input === 'slider';
  switch (code) {
    case 'response/wrong-answer-type':
      return input === 'number' && step === 1 ? texts.wholeNumber : texts.give[input];
    case 'response/unknown-option':
    case 'response/malformed':
    case 'response/impossible-date':
    case 'response/wrong-type':
      return texts.give[input];
    case 'response/out-of-range':
    case 'response/goal-out-of-range':
      return choosesPoint ? texts.give[input] : texts.number({ least: params.min, most: params.max });
    case 'response/off-step':
    case 'response/goal-off-step':
      if (choosesPoint) return texts.give[input];
      return params.step === 1 ? texts.wholeNumber : texts.step(params.step);
    case 'response/date-out-of-range':
      return texts.date({ least: params.earliest, most: params.latest });
    case 'response/too-long':
      return texts.tooLong(params.limit, params.received);
    case 'response/duplicate-option':
      return texts.once;
    case 'response/exclusive-option':
      return texts.alone(texts.quote(options?.find(({ value }) => value === params.option)?.label ?? String(params.option)));
    case 'response/chosen-count':
      return texts.chosen({ least: params.min, most: params.max });
    case 'response/cpr-in-text':
      return texts.cpr;
    default:
      return undefined;
  }
}
