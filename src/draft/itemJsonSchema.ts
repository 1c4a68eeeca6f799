import type { AnswerOption, ChoicesItem, Item } from '../generated/documents.js';
import { defaultTextLength } from '../instrument/readAnswer.js';

/** A part of a JSON Schema, of any draft from 7 on. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** A calendar date as it is written; that the day exists no schema can say. */
export const datePattern = '^\\d{4}-\\d{2}-\\d{2}$';

/**
 * Returns what a JSON Schema can say of an answer to an item, apart from that it is missing.
 *
 * It never says more than `validateResponse` asks for, and of some items less: which date is the last one, or which tenths lie
 * on the steps of a rating.
 */
export function describeAnswer(item: Item): JsonSchema {
  switch (item.type) {
    case 'choice':
      return { enum: valuesOf(item.options) };
    case 'choices':
      return describeChoices(item);
    case 'rating':
    case 'number':
      return describeNumber(item);
    case 'yesno':
      return { type: 'boolean' };
    case 'text':
      return { type: 'string', maxLength: item.maxLength ?? defaultTextLength };
    case 'date':
      return { type: 'string', pattern: datePattern };
  }
}

/** A number between ends, on steps. */
export interface SteppedNumber {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/**
 * Returns what a JSON Schema can say of a number on steps. Steps are counted from the lowest number, a "multipleOf" from 0,
 * and validators divide binary fractions, by which 0.3 is no multiple of 0.1: it is stated only where both are exact.
 */
export function describeNumber({ min, max, step }: SteppedNumber): JsonSchema {
  const from = min ?? 0;
  const isWhole = Number.isInteger(step) && Number.isInteger(from);
  const isMultiple = step !== undefined && isExact(step) && Number.isInteger(from / step) && isExact(from);
  return {
    type: isWhole ? 'integer' : 'number',
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
    ...(isMultiple && step !== 1 && { multipleOf: step }),
  };
}

/** Whether a number is a binary fraction of few digits, so that dividing by it, or it, is exact. */
function isExact(value: number): boolean {
  return Number.isInteger(value * 1_024) && Math.abs(value) < 1e9;
}

function describeChoices({ options = [], minChosen, maxChosen }: ChoicesItem): JsonSchema {
  const alone = valuesOf(options.filter(({ exclusive }) => exclusive));
  const isAlone = { anyOf: [{ maxItems: 1 }, { items: { not: { enum: alone } } }] };
  return {
    type: 'array',
    items: { enum: valuesOf(options) },
    uniqueItems: true,
    ...(minChosen !== undefined && { minItems: minChosen }),
    ...(maxChosen !== undefined && { maxItems: maxChosen }),
    ...(alone.length > 0 && isAlone),
  };
}

function valuesOf(options: readonly AnswerOption[] = []): (string | number)[] {
  return options.map(({ value }) => value);
}
