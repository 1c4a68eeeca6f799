import type { Condition, Form, Scale } from '../../generated/documents.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Block } from './block.js';
import { list, paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatConditionByForm } from './formatConditionByForm.js';

const defaultClimb = 'consecutive';

/** Returns a ladder: how it is climbed, as far as that was not told of another, and its steps, lowest first, with what must be seen for each in the forms that have it. */
export function formatLadder(
  narrator: Narrator,
  { id, steps = [], climb = defaultClimb }: Scale,
  forms: readonly Form[],
): readonly Block[] {
  const { definition, language, phrases, say, scale } = narrator;
  const words = scaleTexts[language];
  const isAlike = (one: Scale) => one.method === 'ladder' && (one.climb ?? defaultClimb) === climb;
  const first = definition.scales.find(isAlike)?.id ?? id;
  return [
    ...paragraphs(first === id ? `${words.climbs[climb]} ${words.metCount}` : words.climbedAs(scale(first))),
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
