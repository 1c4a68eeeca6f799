import type { Form, Item } from '../../generated/documents.js';
import { formTexts } from '../texts/show/formTexts.js';
import type { Block } from './block.js';
import { heading, list, paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatAnswers, isCounted } from './formatAnswers.js';
import { formatItem } from './formatItem.js';

/** Returns the questions of a form under its headings. What many of them have in common is told once, before them. */
export function formatItems(narrator: Narrator, form: Form, options: { readonly namesWording: boolean }): readonly Block[] {
  const same = findSameForm(narrator, form);
  if (same !== undefined) return formatSameQuestions(narrator, same);
  const items = itemsOf(narrator, form);
  const place = { form, ...options, toldOptions: findCommon(narrator, items)?.optionSet };
  const entriesOf = (ids: readonly string[]) =>
    list(items.filter(({ id }) => ids.includes(id)).map((item) => formatItem(narrator, item, place)));
  const { say } = narrator;
  return [
    ...formatCommonOptions(narrator, form),
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

/** Returns the options that the questions of a form have in common; nothing where they have none. */
export function formatCommonOptions(narrator: Narrator, form: Form): readonly Block[] {
  const words = formTexts[narrator.language];
  const items = itemsOf(narrator, form);
  const common = findCommon(narrator, items);
  const intro = items.every(({ type }) => type === 'choice') ? words.commonOptions : words.usualOptions;
  return common === undefined ? [] : [...paragraphs(intro), ...formatAnswers(narrator, common)];
}

/** Returns the items of a form in order. */
export function itemsOf({ definition }: Narrator, { items }: Form): readonly Item[] {
  return items.flatMap((id) => definition.items.find((item) => item.id === id) ?? []);
}

/** One of several choices that all share a list of options and all count alike. */
function findCommon(narrator: Narrator, items: readonly Item[]): (Item & { readonly type: 'choice' }) | undefined {
  const choices = items.filter((item) => item.type === 'choice');
  const kinds = new Set(choices.map((item) => `${item.optionSet} ${isCounted(narrator, item)}`));
  const [first] = choices;
  return kinds.size === 1 && choices.length > 1 && first?.optionSet !== undefined ? first : undefined;
}
