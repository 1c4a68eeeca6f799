import type { Narrator } from '../../../src/cli/show/createNarrator.js';
import type { GivenAnswer } from './formatGivenAnswer.js';
import { pageTexts } from './pageTexts.js';

/** Returns the answers to one question in order; a long one that is given again is told in short. */
export function shortenRepeated({ language }: Narrator, answers: readonly GivenAnswer[]): readonly string[] {
  const { asBefore } = pageTexts[language].example;
  return answers.map(({ text, short }, index) =>
    short !== undefined && answers[index - 1]?.text === text ? asBefore(short) : text,
  );
}
