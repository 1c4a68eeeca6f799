import type { AnswerOption, DateItem, Item, MissingReason, NumberItem, RatingItem, TextItem } from '../generated/documents.js';
import { INVALID, MISSING, UNSCORED } from './itemScore.js';
import { parseCalendarDate } from '../shared/calendar.js';
import { toScaled } from '../shared/decimal.js';

/** The most characters of a free text where the item says nothing. */
export const defaultTextLength = 10_000;

const missingReasons: ReadonlySet<unknown> = new Set<MissingReason>(['not-asked', 'declined', 'unknown', 'not-applicable']);

/** A function that turns an answer into its score in whole units, or into one of the values that say why there is none. */
export type ReadAnswer = (answer: unknown) => number;

/** What an option of a choice counts, by the value a response stores. */
export type OptionScores = ReadonlyMap<unknown, number>;

/**
 * Returns the function that reads answers to an item.
 *
 * It reads only answers there are; a reason why there is none is read by every item alike.
 */
export function createReader(item: Item, decimals: number, options: OptionScores): ReadAnswer {
  const read = createReaderOf(item, decimals, options);
  return (answer) => (typeof answer === 'object' && answer !== null && !Array.isArray(answer) ? readMissing(answer) : read(answer));
}

function createReaderOf(item: Item, decimals: number, options: OptionScores): ReadAnswer {
  switch (item.type) {
    case 'choice':
      return (answer) => options.get(answer) ?? INVALID;
    case 'choices':
      return createChoicesReader(item.minChosen ?? 0, item.maxChosen ?? Number.POSITIVE_INFINITY, options, item.options ?? []);
    case 'rating':
      return createRatingReader(item, decimals);
    case 'yesno':
      return (answer) => (typeof answer === 'boolean' ? (options.get(answer) as number) : INVALID);
    case 'number':
      return createNumberReader(item, decimals);
    case 'text':
      return createTextReader(item);
    case 'date':
      return createDateReader(item);
  }
}

function readMissing(answer: object): number {
  const keys = Object.keys(answer);
  return keys.length === 1 && keys[0] === 'missing' && missingReasons.has((answer as { missing: unknown }).missing) ? MISSING : INVALID;
}

/** Several options count their sum; one without a score leaves the whole answer without. None chosen is 0. */
function createChoicesReader(min: number, max: number, options: OptionScores, list: readonly AnswerOption[]): ReadAnswer {
  const exclusive: ReadonlySet<unknown> = new Set(list.filter((option) => option.exclusive).map((option) => option.value));
  return (answer) => {
    if (!Array.isArray(answer) || answer.length > options.size || new Set(answer).size !== answer.length) return INVALID;
    if (answer.length < min || answer.length > max) return INVALID;
    let sum = 0;
    for (const chosen of answer) {
      const score = options.get(chosen);
      if (score === undefined || (answer.length > 1 && exclusive.has(chosen))) return INVALID;
      sum = score === UNSCORED || sum === UNSCORED ? UNSCORED : sum + score;
    }
    return sum;
  };
}

function createRatingReader({ min, max, step }: RatingItem, decimals: number): ReadAnswer {
  return (answer) => {
    if (typeof answer !== 'number' || !(answer >= min && answer <= max)) return INVALID;
    return readStepped(answer, min, step, decimals);
  };
}

function createNumberReader(item: NumberItem, decimals: number): ReadAnswer {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, step } = item;
  const isScorable = item.min !== undefined && item.max !== undefined;
  return (answer) => {
    if (typeof answer !== 'number' || !Number.isFinite(answer) || answer < min || answer > max) return INVALID;
    if (step === undefined) return UNSCORED;
    const score = readStepped(answer, item.min ?? 0, step, decimals);
    return score === INVALID || isScorable ? score : UNSCORED;
  };
}

/** Steps are counted from the lowest point, in whole units, so that 0.3 is three steps of 0.1. */
function readStepped(answer: number, from: number, step: number, decimals: number): number {
  const scaled = toScaled(answer, decimals);
  if (scaled === undefined) return INVALID;
  const unit = 10 ** decimals;
  return (scaled - Math.round(from * unit)) % Math.round(step * unit) === 0 ? scaled + 0 : INVALID;
}

function createTextReader({ maxLength = defaultTextLength }: TextItem): ReadAnswer {
  return (answer) => (typeof answer === 'string' && !isLonger(answer, maxLength) && !hasLoneSurrogate(answer) ? UNSCORED : INVALID);
}

/** Characters are what JSON Schema counts: an emoji is one, though JavaScript's length makes it two. */
function isLonger(text: string, maxLength: number): boolean {
  return text.length > maxLength && countCharacters(text, maxLength) > maxLength;
}

/** Returns how many characters a text has; a text that must be too long in any case is not counted out. */
export function countCharacters(text: string, enough: number): number {
  return text.length > 2 * enough ? text.length : Array.from(text).length;
}

/** Tells whether a text holds half of a surrogate pair, which no encoding of a document can carry. */
export function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

function createDateReader({ earliest, latest }: DateItem): ReadAnswer {
  const from = earliest === undefined ? Number.NEGATIVE_INFINITY : parseCalendarDate(earliest);
  const to = latest === undefined ? Number.POSITIVE_INFINITY : parseCalendarDate(latest);
  return (answer) => {
    const day = typeof answer === 'string' ? parseCalendarDate(answer) : Number.NaN;
    return day >= from && day <= to ? UNSCORED : INVALID;
  };
}
