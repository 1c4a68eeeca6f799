import type { AnswerOption, Item } from '../generated/documents.js';
import { countItemDecimals, deriveItemRange, listChosen, listPoints } from './itemRange.js';

/**
 * Returns every score that an answer to the item can have, each once, or of more than so many only as many; none for an
 * item that is never scored. Where several choices are added up, it is every sum of options that lies between the ends,
 * however many may be chosen.
 */
export function listItemScores(item: Item, options: readonly AnswerOption[], most: number): readonly number[] {
  if (item.type === 'choices' && (item.method ?? 'sum') !== 'sum') return [...new Set(listChosen(item, options))];
  if (item.type === 'choice' || item.type === 'yesno') return [...new Set(listPoints(item, options))];
  const range = deriveItemRange(item, options);
  if (range === undefined) return [];
  const factor = 10 ** countItemDecimals(item, options);
  const toUnits = (score: number) => Math.round(score * factor);
  const [first, last] = [range.min, range.max].map(toUnits) as [number, number];
  if (item.type === 'choices') {
    const [alone, together] = [true, false].map((isExclusive) =>
      listPoints(
        item,
        options.filter(({ exclusive = false }) => exclusive === isExclusive),
      ).map(toUnits),
    ) as [number[], number[]];
    const sums = [...new Set([...alone, ...listSums(together, most + 2)])].sort((left, right) => left - right);
    const within = sums.filter((units) => units >= first && units <= last);
    return within.slice(0, most).map((units) => units / factor);
  }
  const step = 'step' in item ? toUnits(item.step ?? 0) : 0;
  if (step === 0) return [];
  const length = Math.min(most, Math.floor((last - first) / step) + 1);
  return Array.from({ length }, (_, index) => (first + index * step) / factor);
}

/** Returns the sums that any of some whole numbers can make; of very many only some. */
function listSums(addends: readonly number[], most: number): readonly number[] {
  const sums = new Set([0]);
  for (const addend of addends) {
    for (const sum of [...sums]) if (sums.size < most) sums.add(sum + addend);
  }
  return [...sums];
}
