import type { Form, Scale } from '../../generated/documents.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Block, Entry } from './block.js';
import { list, paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatRecodes } from './formatRecodes.js';

/** Returns the method of a scale with the questions and scales it works on; numbered as in the form, where one has them all. */
export function formatMembers(narrator: Narrator, scale: Scale, forms: readonly Form[]): readonly Block[] {
  const { language, quote, form: nameOf, definition, say } = narrator;
  const words = scaleTexts[language];
  const { items = [], scales = [], reverseKeyed } = scale;
  const form = oneNumbering(scale, forms);
  const isNamed = form !== undefined && forms.length === 1 && definition.forms.length > 1;
  const answers = isNamed ? words.answersIn(quote(nameOf(form))) : words.answers;
  const titles = scales.flatMap((id) => definition.scales.filter((one) => one.id === id).map(({ title }) => say(title)));
  const made = formatMethod(narrator, scale);
  return [
    ...(items.length === 0 ? [] : paragraphs(`${made} ${answers}:`)),
    ...list(items.map((item) => formatMember(narrator, item, { scale, form, weight: constantWeight(scale, item) }))),
    ...(scales.length === 0 ? [] : paragraphs(`${items.length === 0 ? made : words.and} ${words.scores}:`)),
    ...list(titles),
    ...formatRecodes(narrator, scale, form),
    ...(reverseKeyed === undefined ? [] : paragraphs(words.reversing)),
  ];
}

function formatMethod({ language }: Narrator, { method, items = [], weights }: Scale): string {
  const words = scaleTexts[language];
  if (items.length === 0 && (method === 'min' || method === 'max')) return words.madeOfScores[method];
  if (weights !== undefined && (method === 'mean' || method === 'sum')) return words.weighted[method];
  return method === 'ladder' || method === 'attainment' ? '' : words.made[method];
}

interface MemberPlace {
  readonly scale: Scale;
  readonly form: Form | undefined;
  readonly weight: number | undefined;
}

/** Returns a question of a scale, with its number in the form where there is one, and what is done with its answer. */
export function formatMember(narrator: Narrator, item: string, { scale, form, weight }: MemberPlace): Entry {
  const { language, phrases } = narrator;
  const words = scaleTexts[language];
  const remarks = [
    ...(scale.reverseKeyed?.includes(item) ? [words.reversed] : []),
    ...(weight === undefined ? [] : [words.weight(phrases.number(weight))]),
  ];
  const text = `${textOf(narrator, item)}${remarks.length === 0 ? '' : ` (${remarks.join(', ')})`}`;
  return form === undefined ? { text } : { mark: `${form.items.indexOf(item) + 1}.`, text };
}

/** Returns a form whose numbers the questions of a scale have in all forms that hold them; nothing where they differ. */
export function oneNumbering({ items = [] }: Scale, [first, ...others]: readonly Form[]): Form | undefined {
  const numbers = (form: Form | undefined) => items.map((item) => form?.items.indexOf(item)).join();
  return others.every((form) => numbers(form) === numbers(first)) ? first : undefined;
}

/** A weight that hangs on no answer. */
function constantWeight({ weights = [] }: Scale, item: string): number | undefined {
  const [first] = weights;
  return first?.when === undefined ? first?.items[item] : undefined;
}

/** Returns the text of a question. */
export function textOf({ items, say }: Narrator, id: string): string {
  const item = items.get(id);
  return item === undefined ? id : say(item.text);
}
