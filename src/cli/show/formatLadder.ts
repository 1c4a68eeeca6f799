import type { Form, Scale } from '../../generated/documents.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Block } from './block.js';
import { list, paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatCondition } from './formatCondition.js';

/**
 * Returns a ladder: how it is climbed, and its steps, lowest first, with what must be seen for each. Where one form has it,
 * its questions are named by their numbers alone.
 */
export function formatLadder(
  narrator: Narrator,
  { steps = [], climb = 'consecutive' }: Scale,
  forms: readonly Form[],
): readonly Block[] {
  const { language, phrases, say } = narrator;
  const words = scaleTexts[language];
  const form = forms.length === 1 ? forms[0] : undefined;
  return [
    ...paragraphs(`${words.climbs[climb]} ${words.metCount}`),
    ...list(
      steps.map(({ title, criterion, when }, index) => ({
        mark: `${phrases.number(index + 1)}.`,
        text: say(title),
        blocks: [...paragraphs(say(criterion)), ...paragraphs(words.met(formatCondition(narrator, when, form)))],
      })),
    ),
  ];
}
