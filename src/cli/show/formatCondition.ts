import type { Condition, Form, Item } from '../../generated/documents.js';
import { conditionTexts } from '../texts/show/conditionTexts.js';
import type { Narrator } from './createNarrator.js';
import { optionsOf } from './formatAnswers.js';

/** Returns a condition as a clause that follows "when". Items of the form it stands in are named by their number alone. */
export function formatCondition(narrator: Narrator, condition: Condition, form?: Form): string {
  const words = conditionTexts[narrator.language];
  const { all, any, not } = condition;
  if (all) return joinParts(narrator, { parts: all, conjunction: words.and, everyOf: words.eachOf, form });
  if (any) return joinParts(narrator, { parts: any, conjunction: words.or, everyOf: words.oneOf, form });
  if (not) return words.not(formatPart(narrator, not, form));
  return condition.scale === undefined
    ? testItem(narrator, condition, narrator.question(condition.item ?? '', form))
    : testScale(narrator, condition.scale, condition);
}

interface Parts {
  readonly parts: readonly Condition[];
  readonly conjunction: string;
  /** Names questions of which the same is tested. */
  readonly everyOf: (numbers: string) => string;
  readonly form: Form | undefined;
}

/** Questions of which the same is tested are told together. */
function joinParts(narrator: Narrator, { parts, conjunction, everyOf, form }: Parts): string {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return formatCondition(narrator, only, form);
  const tests = parts.map((part) => (part.item === undefined ? undefined : testItem(narrator, part, '')));
  const told = parts.map((part, index) => {
    const test = tests[index];
    const alike = test === undefined ? [] : parts.flatMap(({ item = '' }, other) => (tests[other] === test ? [item] : []));
    const questions = alike.length > 1 ? narrator.questions(alike, everyOf, form) : undefined;
    return questions === undefined ? formatPart(narrator, part, form) : testItem(narrator, part, questions);
  });
  return [...new Set(told)].join(conjunction);
}

/** A part that is itself made of several stands in brackets. */
function formatPart(narrator: Narrator, part: Condition, form: Form | undefined): string {
  const text = formatCondition(narrator, part, form);
  return (part.all ?? part.any ?? []).length > 1 ? `(${text})` : text;
}

function testScale(narrator: Narrator, scale: string, condition: Condition): string {
  const words = conditionTexts[narrator.language];
  const name = narrator.scale(scale);
  if (condition.answered !== undefined) return condition.answered ? words.scored(name) : words.unscored(name);
  return compare(narrator, words.score(name), condition);
}

function testItem(narrator: Narrator, condition: Condition, question: string): string {
  const words = conditionTexts[narrator.language];
  const item = narrator.definition.items.find(({ id }) => id === condition.item);
  if (condition.answered !== undefined) return condition.answered ? words.answered(question) : words.unanswered(question);
  const values = condition.in ?? (condition.is === undefined ? undefined : [condition.is]);
  if (values !== undefined) {
    const answers = anyOf(
      narrator,
      values.map((value) => formatAnswer(narrator, item, value)),
    );
    return item?.type === 'choices' ? words.isChosen(question, answers) : words.is(words.answer(question), answers);
  }
  // Numbers are tested as they were answered; of options and of yes and no it is the score that is tested.
  const isNumber = item?.type === 'rating' || item?.type === 'number';
  return compare(narrator, isNumber ? words.answer(question) : words.counted(question), condition);
}

function compare(narrator: Narrator, subject: string, condition: Condition): string {
  const { language, phrases } = narrator;
  const words = conditionTexts[language];
  const { is, in: list, atLeast, atMost, above, below } = condition;
  if (atLeast !== undefined) return words.atLeast(subject, phrases.number(atLeast));
  if (atMost !== undefined) return words.atMost(subject, phrases.number(atMost));
  if (above !== undefined) return words.above(subject, phrases.number(above));
  if (below !== undefined) return words.below(subject, phrases.number(below));
  const values = (list ?? [is]).map((value) => phrases.scalar(value));
  return words.is(subject, anyOf(narrator, values));
}

function anyOf({ locale }: Narrator, names: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
}

/** An option is told by what the respondent reads. */
function formatAnswer(narrator: Narrator, item: Item | undefined, value: string | number | boolean): string {
  const { phrases, quote, say, language } = narrator;
  const words = conditionTexts[language];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const option = item && optionsOf(narrator, item).find((one) => one.value === value);
  return option === undefined ? phrases.scalar(value) : quote(say(option.label));
}
