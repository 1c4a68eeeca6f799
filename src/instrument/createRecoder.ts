import type { AnswerOption, Item, Range, Scale } from '../generated/documents.js';
import { deriveItemRange, hull } from './itemRange.js';
import { listItemScores } from './listItemScores.js';

/** A score of an item and what it counts instead: nothing where the table has no row for it. */
export interface RecodedScore {
  readonly raw: number;
  readonly value: number | undefined;
}

/** A function that lists what the scores of an item count instead in a scale; nothing for an item that counts as it is. */
export type Recoder = (item: Item, options: readonly AnswerOption[]) => readonly RecodedScore[] | undefined;

/** Returns the function that lists what the scores of items count instead in a scale. */
export function createRecoder({ recode = [] }: Pick<Scale, 'recode'>): Recoder {
  const tables = new Map(
    recode.flatMap(({ items, lookup }) => {
      const values = new Map(lookup.map(({ raw, value }) => [raw, value]));
      return items.map((id) => [id, values] as const);
    }),
  );
  return (item, options) => {
    const values = tables.get(item.id);
    return values && listItemScores(item, options, values.size + 1).map((raw) => ({ raw, value: values.get(raw) }));
  };
}

/**
 * Returns the function that tells the lowest and the highest that an item counts in a scale, before reverse keying and
 * weights; nothing where that is not known.
 */
export function createCountedRange(
  scale: Pick<Scale, 'recode'>,
): (item: Item, options: readonly AnswerOption[]) => Range | undefined {
  const recode = createRecoder(scale);
  return (item, options) => {
    const recoded = recode(item, options);
    if (recoded === undefined) return deriveItemRange(item, options);
    const values = recoded.map(({ value }) => value).filter((value) => value !== undefined);
    return values.length < recoded.length ? undefined : hull(values);
  };
}
