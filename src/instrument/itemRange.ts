import type { AnswerOption, ChoicesItem, Item, OptionSet, Range } from '../generated/documents.js';
import { countDecimals } from '../shared/decimal.js';
import { add, fromFraction, toFraction } from '../shared/fraction.js';

/** Returns the options of a choice, its own or those of the list it names; none for other items and for unknown lists. */
export function listOptions(item: Item, optionSets: ReadonlyMap<string, OptionSet>): readonly AnswerOption[] {
  if (item.type !== 'choice' && item.type !== 'choices') return [];
  return item.options ?? optionSets.get(item.optionSet ?? '')?.options ?? [];
}

/** Returns what an option counts, or nothing when it stands for a missing answer or carries no number. */
export function scoreOption(option: AnswerOption): number | undefined {
  if (option.missing !== undefined) return undefined;
  return option.score ?? (typeof option.value === 'number' ? option.value : undefined);
}

/**
 * Returns the lowest and the highest score an answer to the item can have, before reverse keying and weights.
 *
 * A text, a date, a number without ends, and a choice without a scored option have none. For several choices the scores
 * of the chosen options are added, or the lowest or the highest of them counts, within the fewest and most that may be
 * chosen.
 */
export function deriveItemRange(item: Item, options: readonly AnswerOption[]): Range | undefined {
  switch (item.type) {
    case 'choices':
      return hull(listChosen(item, options));
    case 'rating':
    case 'number':
      return rangeBetween(item.min, item.max);
    default:
      return hull(listPoints(item, options));
  }
}

/** Returns how many decimals the scores of an item have: as many as the finest number that one may be built of. */
export function countItemDecimals(item: Item, options: readonly AnswerOption[]): number {
  return Math.max(0, ...listPoints(item, options).map(countDecimals));
}

/** Returns the numbers that the scores of an item are built of: of a choice its scores, of a row of points the ends and the step. */
export function listPoints(item: Item, options: readonly AnswerOption[]): number[] {
  switch (item.type) {
    case 'choice':
    case 'choices':
      return listScores(options);
    case 'rating':
    case 'number':
      return item.step === undefined ? [] : [item.step, item.min ?? 0, item.max ?? 0];
    case 'yesno':
      return [item.scores?.yes ?? 1, item.scores?.no ?? 0];
    default:
      return [];
  }
}

function rangeBetween(min: number | undefined, max: number | undefined): Range | undefined {
  return min === undefined || max === undefined || min > max ? undefined : { min, max };
}

function listScores(options: readonly AnswerOption[]): number[] {
  return options.map(scoreOption).filter((score) => score !== undefined);
}

/** Returns what several choices can count: the ends where they are added up, every score where the lowest or the highest counts. */
export function listChosen(
  { method = 'sum', minChosen = 0, maxChosen }: ChoicesItem,
  options: readonly AnswerOption[],
): number[] {
  const fewest = method === 'sum' ? minChosen : Math.max(1, minChosen);
  const ascending = listScores(options.filter((option) => option.exclusive !== true)).toSorted((left, right) => left - right);
  const alone = minChosen <= 1 ? listScores(options.filter((option) => option.exclusive === true)) : [];
  if (ascending.length < fewest) return alone;
  // The lowest of several leaves room above it for the others, the highest below it.
  if (method === 'min') return [...alone, ...ascending.slice(0, ascending.length + 1 - fewest)];
  if (method === 'max') return [...alone, ...ascending.slice(fewest - 1)];
  const total = (scores: readonly number[], isGain: (score: number) => boolean) =>
    sum(scores.filter((score, index) => index < fewest || (index < (maxChosen ?? scores.length) && isGain(score))));
  return [...alone, total(ascending, (score) => score < 0), total(ascending.toReversed(), (score) => score > 0)];
}

function sum(scores: readonly number[]): number {
  return fromFraction(scores.map(toFraction).reduce(add, toFraction(0)));
}

/** Returns the ends of these numbers; none where there are none. */
export function hull(scores: readonly number[]): Range | undefined {
  return scores.length === 0 ? undefined : { min: Math.min(...scores), max: Math.max(...scores) };
}
