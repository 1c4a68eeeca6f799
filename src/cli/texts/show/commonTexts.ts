import { phrases as danishPhrases } from '../../../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../../../issues/messages/en/words.js';

const da = {
  locale: 'da-DK',
  phrases: danishPhrases,
  quote: (text: string) => `»${text}«`,
  question: (number: string) => `spørgsmål ${number}`,
  questions: (numbers: string) => `spørgsmål ${numbers}`,
  inForm: (question: string, form: string) => `${question} i ${form}`,
  untitledForm: (roles: string) => `Skema til ${roles}`,
};

const en: typeof da = {
  locale: 'en-GB',
  phrases: englishPhrases,
  quote: (text) => `“${text}”`,
  question: (number) => `question ${number}`,
  questions: (numbers) => `questions ${numbers}`,
  inForm: (question, form) => `${question} in ${form}`,
  untitledForm: (roles) => `Form for ${roles}`,
};

/** What names the parts of an instrument wherever they are spoken of. */
export const commonTexts = { da, en };
