import type {
  AnswerOption,
  ChoiceItem,
  ChoicesItem,
  Item,
  NumberItem,
  RatingItem,
  YesNoItem,
} from '../../generated/documents.js';
import { itemTexts } from '../texts/show/itemTexts.js';
import type { Block, Entry } from './block.js';
import { list, paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';

/** Returns how a question is answered: its options exactly as they read, or what kind of answer it takes. */
export function formatAnswers(narrator: Narrator, item: Item): readonly Block[] {
  const { language, phrases } = narrator;
  const words = itemTexts[language];
  switch (item.type) {
    case 'choice':
      return formatOptions(narrator, item);
    case 'choices':
      return [
        ...formatOptions(narrator, item),
        ...paragraphs(
          [formatChosen(narrator, item), ...(isCounted(narrator, item) ? formatCounted(narrator, item) : [])].join(' '),
        ),
      ];
    case 'rating':
      return formatRating(narrator, item);
    case 'yesno':
      return formatYesNo(narrator, item);
    case 'number':
      return paragraphs(formatNumber(narrator, item));
    case 'text':
      return paragraphs(item.maxLength === undefined ? words.text : words.textUpTo(phrases.number(item.maxLength)));
    default: {
      const { earliest, latest } = item;
      const ends = [earliest && words.earliest(phrases.date(earliest)), latest && words.latest(phrases.date(latest))];
      return paragraphs(`${[words.date, ...ends.filter((end) => end !== undefined)].join(', ')}.`);
    }
  }
}

/** Returns the options of an item, its own or shared ones; none for an item of another type. */
export function optionsOf({ definition }: Narrator, item: Item): readonly AnswerOption[] {
  if (item.type !== 'choice' && item.type !== 'choices') return [];
  return item.options ?? definition.optionSets?.find(({ id }) => id === item.optionSet)?.options ?? [];
}

/** Where the item counts in a scale, each option has before it what it counts. */
function formatOptions(narrator: Narrator, item: ChoiceItem | ChoicesItem): readonly Block[] {
  const { language, phrases, quote, say } = narrator;
  const words = itemTexts[language];
  const options = optionsOf(narrator, item);
  const counted = isCounted(narrator, item) ? options.map(scoreOf) : [];
  const entries = options.map(({ label }, index): Entry => {
    const score = counted[index];
    if (counted.length === 0) return { text: say(label) };
    return { mark: score === undefined ? '–' : phrases.number(score), text: say(label) };
  });
  const exclusive = options.filter((option) => option.exclusive).map(({ label }) => words.exclusive(quote(say(label))));
  return [...list(entries), ...paragraphs(exclusive.join(' '))];
}

/** Tells whether an option of an item does not count, though the item does. */
export function hasUncounted(narrator: Narrator, item: Item): boolean {
  return isCounted(narrator, item) && optionsOf(narrator, item).some((option) => scoreOf(option) === undefined);
}

/** Returns what an option counts; nothing where it does not. */
export function scoreOf({ missing, score, value }: AnswerOption): number | undefined {
  if (missing !== undefined) return undefined;
  return score ?? (typeof value === 'number' ? value : undefined);
}

/** Tells whether answers to an item count in a scale. */
export function isCounted({ definition }: Narrator, { id }: Item): boolean {
  return definition.scales.some(({ items }) => items?.includes(id));
}

function formatChosen({ language, phrases }: Narrator, { minChosen = 0, maxChosen }: ChoicesItem): string {
  const words = itemTexts[language];
  if (maxChosen === undefined) return minChosen === 0 ? words.several : words.atLeast(phrases.number(minChosen));
  return minChosen === 0
    ? words.atMost(phrases.number(maxChosen))
    : words.between(phrases.number(minChosen), phrases.number(maxChosen));
}

/** What the chosen options count together; where none has to be chosen, and none is, there may be nothing that counts. */
function formatCounted({ language }: Narrator, { method = 'sum', minChosen = 0 }: ChoicesItem): readonly string[] {
  const { chosenCount, noneChosen } = itemTexts[language];
  return [chosenCount[method], ...(method === 'sum' || minChosen > 0 ? [] : [noneChosen])];
}

/** A list of anchors that is there and empty is to be filled in; without one, the question says enough. */
function formatRating({ language, phrases, say }: Narrator, { min, max, step, anchors }: RatingItem): readonly Block[] {
  const words = itemTexts[language];
  const [low, high] = [phrases.number(min), phrases.number(max)];
  const isWhole = step === 1 && Number.isInteger(min);
  const ends = isWhole ? words.wholeRating(low, high) : words.rating(low, high, phrases.number(step));
  return [
    ...paragraphs(anchors?.length === 0 ? `${ends} ${words.unwritten}` : ends),
    ...list(anchors?.map(({ value, label }) => ({ mark: phrases.number(value), text: say(label) })) ?? []),
  ];
}

function formatYesNo(narrator: Narrator, item: YesNoItem): readonly Block[] {
  const words = itemTexts[narrator.language];
  if (!isCounted(narrator, item)) return list([words.yes, words.no]);
  const { yes, no } = item.scores ?? { yes: 1, no: 0 };
  return list([
    { mark: narrator.phrases.number(yes), text: words.yes },
    { mark: narrator.phrases.number(no), text: words.no },
  ]);
}

function formatNumber({ language, phrases }: Narrator, { unit, min, max, step }: NumberItem): string {
  const words = itemTexts[language];
  const units: Readonly<Record<string, string>> = words.units;
  const low = min === undefined ? [] : [words.from(phrases.number(min))];
  const high = max === undefined ? [] : [(min === undefined ? words.upTo : words.to)(phrases.number(max))];
  const parts = [step === 1 ? words.wholeNumber : words.number, ...low, ...high];
  const steps = step === undefined || step === 1 ? '' : `, ${words.steps(phrases.number(step))}`;
  return `${parts.join(' ')}${unit === undefined ? '' : ` (${Object.hasOwn(units, unit) ? units[unit] : unit})`}${steps}.`;
}
