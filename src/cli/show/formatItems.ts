import type { Form, Item } from '../../generated/documents.js';
import { commonTexts } from '../texts/show/commonTexts.js';
import { formTexts } from '../texts/show/formTexts.js';
import { itemTexts } from '../texts/show/itemTexts.js';
import type { Block } from './block.js';
import { heading, paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatAnswers, hasUncounted } from './formatAnswers.js';
import { formatItemRuns, keyOfAnswers } from './formatItemRuns.js';
import { formatNumbers } from './formatNumbers.js';
import { introduceAnswers } from './introduceAnswers.js';

/** Returns the questions of a form under its headings. What several of them have in common is told once, before them. */
export function formatItems(narrator: Narrator, form: Form, options: { readonly namesWording: boolean }): readonly Block[] {
  const same = findSameForm(narrator, form);
  if (same !== undefined) return formatSameQuestions(narrator, same);
  const { definition, language, say } = narrator;
  const items = itemsOf(narrator, form);
  const told = findCommon(narrator, items);
  const earlier = definition.forms.slice(0, definition.forms.indexOf(form)).flatMap((one) => itemsOf(narrator, one));
  const first = new Map([...earlier, ...items].reverse().map((item) => [keyOfAnswers(narrator, item), item.id]));
  const firstAnswered = (item: Item) => first.get(keyOfAnswers(narrator, item)) ?? item.id;
  const isUncounted = (item: Item) => hasUncounted(narrator, item);
  const entriesOf = (ids: readonly string[]) => {
    const asked = items.filter(({ id }) => ids.includes(id));
    return formatItemRuns(narrator, asked, { ...options, form, told, firstAnswered });
  };
  const isUncountedToTell = !told.some(isUncounted) && items.some((item) => isUncounted(item) && !earlier.includes(item));
  return [
    ...formatCommonOptions(narrator, form),
    ...(isUncountedToTell ? paragraphs(itemTexts[language].uncounted) : []),
    ...(form.sections === undefined
      ? entriesOf(form.items)
      : form.sections.flatMap((part) => [heading(3, say(part.title)), ...entriesOf(part.items)])),
  ];
}

/** Returns the form before this one that asks the same questions; nothing where this one asks none. */
export function findSameForm({ definition }: Narrator, form: Form): Form | undefined {
  const earlier = definition.forms.slice(0, definition.forms.indexOf(form));
  return earlier.find(({ items }) => items.length > 0 && items.join() === form.items.join());
}

/** Returns that the questions are those of another form. */
export function formatSameQuestions({ language, quote, form }: Narrator, same: Form): readonly Block[] {
  return paragraphs(formTexts[language].sameQuestions(quote(form(same))));
}

/** Returns how most questions of a form are answered; nothing where they have no answers in common. */
export function formatCommonOptions(narrator: Narrator, form: Form): readonly Block[] {
  const common = findCommon(narrator, itemsOf(narrator, form));
  const [first] = common;
  if (first === undefined) return [];
  const { language, locale } = narrator;
  const numbers = common.map(({ id }) => form.items.indexOf(id) + 1);
  const isInARow = Math.max(...numbers) - Math.min(...numbers) === numbers.length - 1;
  const some = isInARow ? commonTexts[language].questions(formatNumbers(numbers, locale)) : undefined;
  const questions = common.length === form.items.length ? itemTexts[language].allQuestions : some;
  return [
    ...introduceAnswers(narrator, formatAnswers(narrator, first), { questions }),
    ...(hasUncounted(narrator, first) ? paragraphs(itemTexts[language].uncounted) : []),
  ];
}

/** Returns the items of a form in order. */
export function itemsOf(narrator: Narrator, { items }: Form): readonly Item[] {
  return items.flatMap((id) => narrator.items.get(id) ?? []);
}

/** A few questions that do not stand together are not told apart from the others. */
const fewApart = 3;

/** Returns more than half of the questions, where those are answered alike; none where they are not. */
export function findCommon(narrator: Narrator, items: readonly Item[]): readonly Item[] {
  const alike = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOfAnswers(narrator, item);
    const same = alike.get(key);
    if (same === undefined) alike.set(key, [item]);
    else same.push(item);
  }
  const most = [...alike.values()].find(({ length }) => length > 1 && length * 2 > items.length) ?? [];
  return most.length > fewApart || most.every((item, index) => item === items[items.indexOf(most[0] as Item) + index])
    ? most
    : [];
}
