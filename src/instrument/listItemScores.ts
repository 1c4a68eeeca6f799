import type { AnswerOption, ChoicesItem, Item } from '../generated/documents.js';
import { countItemDecimals, deriveItemRange, listChosen, listPoints, scoreOption } from './itemRange.js';

/** More sums than this are not told apart. */
const mostSums = 10_000;

/**
 * Returns every score that an answer to the item can have, each once, or of more than so many only as many; none for an
 * item that is never scored. Where several choices are added up in very many ways, it is every number between the ends.
 */
export function listItemScores(item: Item, options: readonly AnswerOption[], most: number): readonly number[] {
  if (item.type === 'choices' && (item.method ?? 'sum') !== 'sum') return [...new Set(listChosen(item, options))];
  if (item.type === 'choice' || item.type === 'yesno') return [...new Set(listPoints(item, options))];
  const range = deriveItemRange(item, options);
  if (range === undefined) return [];
  const factor = 10 ** countItemDecimals(item, options);
  const toUnits = (score: number) => Math.round(score * factor);
  const [first, last] = [range.min, range.max].map(toUnits) as [number, number];
  const sums = item.type === 'choices' ? listSums(item, options, toUnits) : undefined;
  if (sums) return sums.slice(0, most).map((units) => units / factor);
  const step = 'step' in item ? toUnits(item.step ?? 0) : Number(item.type === 'choices');
  if (step === 0) return [];
  const length = Math.min(most, Math.floor((last - first) / step) + 1);
  return Array.from({ length }, (_, index) => (first + index * step) / factor);
}

/** Returns the sums that so many options together can make, and what those count that are chosen alone; nothing where there are too many. */
function listSums(
  { minChosen = 0, maxChosen = Number.POSITIVE_INFINITY }: ChoicesItem,
  options: readonly AnswerOption[],
  toUnits: (score: number) => number,
): readonly number[] | undefined {
  const scoresOf = (list: readonly AnswerOption[]) =>
    list.map(scoreOption).flatMap((score) => (score === undefined ? [] : toUnits(score)));
  const alone = minChosen <= 1 ? scoresOf(options.filter(({ exclusive }) => exclusive)) : [];
  const together = scoresOf(options.filter(({ exclusive }) => !exclusive));
  // The sums that can be made of each number of options.
  const made: Set<number>[] = [new Set([0])];
  let room = mostSums;
  for (const [index, addend] of together.entries()) {
    for (let count = Math.min(index + 1, maxChosen); count > 0; count -= 1) {
      const grown = made[count] ?? new Set();
      made[count] = grown;
      for (const sum of made[count - 1] ?? []) {
        const size = grown.size;
        if (grown.add(sum + addend).size > size) room -= 1;
      }
      if (room < 0) return undefined;
    }
  }
  const sums = made.slice(minChosen).flatMap((grown) => [...grown]);
  return [...new Set([...alone, ...sums])].sort((left, right) => left - right);
}
