import { itemTexts } from '../texts/show/itemTexts.js';
import type { Block } from './block.js';
import { paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';

/** Returns how questions are answered that are answered alike; of questions without a name, wherever nothing else is said. */
export function introduceAnswers(
  { language }: Narrator,
  answers: readonly Block[],
  { questions }: { readonly questions: string | undefined },
): readonly Block[] {
  const words = itemTexts[language];
  const [first, ...others] = answers;
  const isText = first?.type === 'paragraph';
  const named = questions === undefined ? undefined : (isText ? words.answersTo : words.optionsTo)(questions);
  const intro = named ?? (isText ? words.usualAnswers : words.usualOptions);
  return isText ? [...paragraphs(`${intro} ${first.text}`), ...others] : [...paragraphs(intro), ...answers];
}
