import { answerTexts } from './da/answer.js';
import { courseTexts } from './da/course.js';
import { documentTexts } from './da/document.js';
import { draftTexts } from './da/draft.js';
import { goalTexts } from './da/goals.js';
import { instrumentTexts } from './da/instrument.js';
import { responseTexts } from './da/response.js';
import { scoringTexts } from './da/scoring.js';
import type { IssueCatalogue } from './issueText.js';

/** The texts of every code in Danish. */
export const da: IssueCatalogue = {
  ...documentTexts,
  ...instrumentTexts,
  ...scoringTexts,
  ...responseTexts,
  ...answerTexts,
  ...draftTexts,
  ...courseTexts,
  ...goalTexts,
};
