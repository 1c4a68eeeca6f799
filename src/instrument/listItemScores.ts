import type { AnswerOption, Item } from '../generated/documents.js';
import { countItemDecimals, deriveItemRange, listChosen, listPoints } from './itemRange.js';

/**
 * Returns every score that an answer to the item can have, each once, or of more than so many only as many; none for an
 * item that is never scored. Where several choices are added up, it is every number between the ends that has no more
 * decimals than the options.
 */
export function listItemScores(item: Item, options: readonly AnswerOption[], most: number): readonly number[] {
  const isSum = item.type === 'choices' && (item.method ?? 'sum') === 'sum';
  if (item.type === 'choices' && !isSum) return [...new Set(listChosen(item, options))];
  if (item.type === 'choice' || item.type === 'yesno') return [...new Set(listPoints(item, options))];
  const range = deriveItemRange(item, options);
  const factor = 10 ** countItemDecimals(item, options);
  const step = isSum ? 1 : 'step' in item ? Math.round((item.step ?? 0) * factor) : 0;
  if (range === undefined || step === 0) return [];
  const [first, last] = [range.min, range.max].map((end) => Math.round(end * factor)) as [number, number];
  const length = Math.min(most, Math.floor((last - first) / step) + 1);
  return Array.from({ length }, (_, index) => (first + index * step) / factor);
}
