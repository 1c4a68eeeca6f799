import type { Condition, Form, Scale } from '../../generated/documents.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Block } from './block.js';
import { list, paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatConditionByForm } from './formatConditionByForm.js';

/** Returns a ladder: how it is climbed, and its steps, lowest first, with what must be seen for each in the forms that have it. */
export function formatLadder(
  narrator: Narrator,
  { steps = [], climb = 'consecutive' }: Scale,
  forms: readonly Form[],
): readonly Block[] {
  const { language, phrases, say } = narrator;
  const words = scaleTexts[language];
  return [
    ...paragraphs(`${words.climbs[climb]} ${words.metCount}`),
    ...list(
      steps.map(({ title, criterion, when }, index) => ({
        mark: `${phrases.number(index + 1)}.`,
        text: say(title),
        blocks: [...paragraphs(say(criterion)), ...paragraphs(formatWhen(narrator, when, forms))],
      })),
    ),
  ];
}

/** What reads the same in all forms needs no names of them. */
function formatWhen(narrator: Narrator, when: Condition, forms: readonly Form[]): string {
  const words = scaleTexts[narrator.language];
  const asked = formatConditionByForm(narrator, when, forms);
  const sentences = asked.map(({ forms: names, condition }) =>
    asked.length === 1 || names === undefined ? words.met(condition) : words.metIn(names, condition),
  );
  return sentences.join(' ');
}
