import { answerTexts } from './en/answer.js';
import { courseTexts } from './en/course.js';
import { documentTexts } from './en/document.js';
import { draftTexts } from './en/draft.js';
import { goalTexts } from './en/goals.js';
import { instrumentTexts } from './en/instrument.js';
import { responseTexts } from './en/response.js';
import { scoringTexts } from './en/scoring.js';
import type { IssueCatalogue } from './issueText.js';

/** The texts of every code in English. */
export const en: IssueCatalogue = {
  ...documentTexts,
  ...instrumentTexts,
  ...scoringTexts,
  ...responseTexts,
  ...answerTexts,
  ...draftTexts,
  ...courseTexts,
  ...goalTexts,
};
