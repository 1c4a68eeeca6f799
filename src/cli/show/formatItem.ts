import type { Form, Item } from '../../generated/documents.js';
import { itemTexts } from '../texts/show/itemTexts.js';
import type { Block, Entry } from './block.js';
import { paragraphs, terms } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatAnswers } from './formatAnswers.js';
import { formatCondition } from './formatCondition.js';
import { formatOwnWording } from './formatWording.js';

interface ItemPlace {
  readonly form: Form;
  /** Whether each question tells where its wording comes from, since they do not all come from the same place. */
  readonly namesWording: boolean;
  /** A list of options that was told for all questions of the form. */
  readonly toldOptions: string | undefined;
}

/** Returns a question with its number in the form, when it is asked, and how it is answered. */
export function formatItem(narrator: Narrator, item: Item, { form, namesWording, toldOptions }: ItemPlace): Entry {
  const { language, say, quote, role } = narrator;
  const words = itemTexts[language];
  const { text, textByRole = {}, help, required, enableWhen } = item;
  const notes = [
    ...(enableWhen === undefined ? [] : [words.asked(formatCondition(narrator, enableWhen, form))]),
    ...(required ? [words.required] : []),
  ];
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
      ...paragraphs(help && say(help)),
      ...(toldOptions !== undefined && optionSetOf(item) === toldOptions ? [] : formatAnswersOnce(narrator, item, form)),
      ...(namesWording ? terms([[words.wording, formatOwnWording(narrator, item)]]) : []),
    ],
  };
}

/** What was told at an earlier question is referred to: the same question in another form, or the same list of options. */
function formatAnswersOnce(narrator: Narrator, item: Item, form: Form): readonly Block[] {
  const { definition, language } = narrator;
  const words = itemTexts[language];
  const before = definition.forms.slice(0, definition.forms.indexOf(form));
  if (before.some(({ items }) => items.includes(item.id))) return paragraphs(words.answeredAs(narrator.question(item.id)));
  const set = optionSetOf(item);
  if (set === undefined) return formatAnswers(narrator, item);
  const asked = [...new Set([...before.flatMap(({ items }) => items), ...form.items])];
  const first = asked.find((id) => optionSetOf(definition.items.find((one) => one.id === id)) === set);
  if (first === undefined || first === item.id) return formatAnswers(narrator, item);
  return paragraphs(words.sameOptions(narrator.question(first, form)));
}

function optionSetOf(item: Item | undefined): string | undefined {
  return item?.type === 'choice' ? item.optionSet : undefined;
}
