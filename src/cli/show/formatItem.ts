import type { Form, Item } from '../../generated/documents.js';
import { itemTexts } from '../texts/show/itemTexts.js';
import type { Block, Entry } from './block.js';
import { paragraphs, terms } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatOwnWording } from './formatWording.js';

interface ItemPlace {
  readonly form: Form;
  /** Whether each question tells where its wording comes from, since they do not all come from the same place. */
  readonly namesWording: boolean;
  /** When the question is asked; undefined where it always is, and where that is told before it. */
  readonly condition: string | undefined;
  /** Whether there is something to tell that helps to answer, which was not told before. */
  readonly tellsHelp: boolean;
  /** How the question is answered; nothing where that is told before it. */
  readonly answers: readonly Block[];
}

/** Returns a question with its number in the form, when it is asked, and how it is answered. */
export function formatItem(
  narrator: Narrator,
  item: Item,
  { form, namesWording, condition, tellsHelp, answers }: ItemPlace,
): Entry {
  const { language, say, quote, role } = narrator;
  const words = itemTexts[language];
  const { text, textByRole = {}, help, required } = item;
  const notes = [...(condition === undefined ? [] : [words.asked(condition)]), ...(required ? [words.required] : [])];
  const roleRows = form.respondents.flatMap((id): readonly (readonly [string, string])[] => {
    const own = textByRole[id];
    return own === undefined ? [] : [[words.forRole(quote(role(id))), say(own)]];
  });
  return {
    mark: `${form.items.indexOf(item.id) + 1}.`,
    text: say(text),
    blocks: [
      ...terms(roleRows),
      ...paragraphs(notes.join(' ')),
      ...paragraphs(tellsHelp && help ? say(help) : undefined),
      ...answers,
      ...(namesWording ? terms([[words.wording, formatOwnWording(narrator, item)]]) : []),
    ],
  };
}
