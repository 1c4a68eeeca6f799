import type { AnswerOption, Item } from '../generated/documents.js';
import { countItemDecimals, deriveItemRange, listChosen, listPoints } from './itemRange.js';
import { toWhole } from './toWhole.js';

/**
 * Returns every score that an answer to the item can have, each once, or of more than so many only as many; none for an
 * item that is never scored. Where several choices are added up, it is every number between the ends that has no more
 * decimals than the options.
 */
export function listItemScores(item: Item, options: readonly AnswerOption[], most: number): readonly number[] {
  switch (item.type) {
    case 'rating':
    case 'number':
      return item.step === undefined ? [] : listSteps(item, { options, most, step: item.step });
    case 'choices':
      return item.method === undefined || item.method === 'sum'
        ? listSteps(item, { options, most })
        : [...new Set(listChosen(item, options))];
    default:
      return [...new Set(listPoints(item, options))];
  }
}

function listSteps(
  item: Item,
  { options, most, step }: { readonly options: readonly AnswerOption[]; readonly most: number; readonly step?: number },
): readonly number[] {
  const decimals = countItemDecimals(item, options);
  const range = deriveItemRange(item, options);
  if (range === undefined) return [];
  const [min, max] = [toWhole(range.min, decimals), toWhole(range.max, decimals)];
  const unit = step === undefined ? 1 : toWhole(step, decimals);
  const length = Math.min(most, Math.floor((max - min) / unit) + 1);
  return Array.from({ length }, (_, index) => (min + index * unit) / 10 ** decimals);
}
