import type { Form, Item } from '../../generated/documents.js';
import { commonTexts } from '../texts/show/commonTexts.js';
import { itemTexts } from '../texts/show/itemTexts.js';
import type { Block } from './block.js';
import { list, paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatAnswers } from './formatAnswers.js';
import { formatCondition } from './formatCondition.js';
import { formatItem } from './formatItem.js';
import { formatNumbers } from './formatNumbers.js';
import { introduceAnswers } from './introduceAnswers.js';

interface ItemsPlace {
  readonly form: Form;
  readonly namesWording: boolean;
  /** Questions of which it was told before them all how they are answered. */
  readonly told: readonly Item[];
  /** Returns the first question of the page that is answered as this one. */
  readonly firstAnswered: (item: Item) => string;
}

/** How a question is answered: told of it alone, and of several questions before them. */
interface Answering {
  /** What is the same for questions that are answered alike. */
  readonly key: string;
  /** Whether it was told at the same question in another form, with what helps to answer it. */
  readonly isRepeated: boolean;
  readonly own: readonly Block[];
  readonly shared: (items: readonly Item[]) => readonly Block[];
}

/** Returns questions in order. What several in a row have in common is told once, before them: when they are asked, and how they are answered. */
export function formatItemRuns(narrator: Narrator, items: readonly Item[], place: ItemsPlace): readonly Block[] {
  const { form, namesWording, told } = place;
  const words = itemTexts[narrator.language];
  const answering = new Map(
    items.filter((item) => !told.includes(item)).map((item) => [item, findAnswering(narrator, item, place)]),
  );
  const conditionOf = ({ enableWhen }: Item) => enableWhen && formatCondition(narrator, enableWhen, form);
  const asked = findRuns(items, conditionOf);
  const answered = findRuns(items, (item) => answering.get(item)?.key);
  const introduce = (item: Item) => [
    ...asked
      .filter(([first]) => first === item)
      .flatMap((run) => paragraphs(words.allAsked(numbersOf(narrator, run, form), conditionOf(item) ?? ''))),
    ...answered.filter(([first]) => first === item).flatMap((run) => answering.get(item)?.shared(run) ?? []),
  ];
  const introductions = items.map(introduce);
  const starts = items.flatMap((_, index) => (index === 0 || introductions[index]?.length ? [index] : []));
  return starts.flatMap((start, index) => [
    ...(introductions[start] ?? []),
    ...list(
      items.slice(start, starts[index + 1]).map((item) =>
        formatItem(narrator, item, {
          form,
          namesWording,
          condition: asked.flat().includes(item) ? undefined : conditionOf(item),
          tellsHelp: !answering.get(item)?.isRepeated,
          answers: answered.flat().includes(item) ? [] : (answering.get(item)?.own ?? []),
        }),
      ),
    ),
  ]);
}

/** Several questions in a row of which the same is told. */
function findRuns(items: readonly Item[], keyOf: (item: Item) => string | undefined): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  let last: string | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined && key === last) runs.at(-1)?.push(item);
    else if (key !== undefined) runs.push([item]);
    last = key;
  }
  return runs.filter(({ length }) => length > 1);
}

/** What was told at an earlier question is referred to: the same question in another form, or the same options. */
function findAnswering(narrator: Narrator, item: Item, { form, firstAnswered }: ItemsPlace): Answering {
  const { definition, language, question, questions } = narrator;
  const words = itemTexts[language];
  const before = definition.forms.slice(0, definition.forms.indexOf(form));
  const earlier = before.find(({ items }) => items.includes(item.id));
  if (earlier !== undefined) {
    const nameThere = (items: readonly Item[]) =>
      questions(
        items.map(({ id }) => id),
        commonTexts[language].questions,
      ) ?? question(item.id);
    return {
      key: `${earlier.id} ${earlier.items.indexOf(item.id) - form.items.indexOf(item.id)}`,
      isRepeated: true,
      own: paragraphs(words.sameAs(question(item.id))),
      shared: (items) => paragraphs(words.allSameAs(numbersOf(narrator, items, form), nameThere(items))),
    };
  }
  const nameAll = (items: readonly Item[]) => commonTexts[language].questions(numbersOf(narrator, items, form));
  const answers = formatAnswers(narrator, item);
  const key = keyOfAnswers(narrator, item);
  const first = firstAnswered(item);
  if (first === item.id || answers.every(({ type }) => type !== 'entries')) {
    return {
      key,
      isRepeated: false,
      own: answers,
      shared: (items) => introduceAnswers(narrator, answers, { questions: nameAll(items) }),
    };
  }
  const name = question(first, form);
  const shared = (items: readonly Item[]) => paragraphs(words.allSameOptions(nameAll(items), name));
  return { key, isRepeated: false, own: paragraphs(words.sameOptions(name)), shared };
}

/** Returns what is the same for questions that are answered alike. */
export function keyOfAnswers(narrator: Narrator, item: Item): string {
  return JSON.stringify(formatAnswers(narrator, item));
}

function numbersOf({ locale }: Narrator, items: readonly Item[], form: Form): string {
  return formatNumbers(
    items.map(({ id }) => form.items.indexOf(id) + 1),
    locale,
  );
}
