import type {
  ChoiceItem,
  ChoicesItem,
  DateItem,
  Item,
  MissingReason,
  NumberItem,
  RatingItem,
  TextItem,
} from '../generated/documents.js';
import type { Issue, IssuePath, JsonType } from '../issues/issue.js';
import { createError, createWarning } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { cut, cutName, isPlainObject, typeOf } from '../issues/received.js';
import { suggestNear } from '../issues/suggest.js';
import { parseCalendarDate } from '../shared/calendar.js';
import { holdsCpr } from '../shared/cpr.js';
import { toScaled } from '../shared/decimal.js';
import { INVALID, MISSING, UNSCORED } from './itemScore.js';
import { refuseTime } from './refuse.js';

/** The most characters of a free text where the item says nothing. */
export const defaultTextLength = 10_000;

const missingReasons: readonly unknown[] = [
  'not-asked',
  'declined',
  'unknown',
  'not-applicable',
] satisfies readonly MissingReason[];

/**
 * A function that turns an answer into its score in whole units, or into one of the values that say why there is none.
 * What is wrong with the answer, or worth a look, is added to the issues, where these are asked for.
 */
export type ReadAnswer = (answer: unknown, issues?: Issue[]) => number;

/** What an option of a choice counts, by the value a response stores. */
export type OptionScores = ReadonlyMap<unknown, number>;

/** Returns the score of an answer, or what is wrong with it. */
type Read = (answer: unknown) => number | Issue;

/**
 * Returns the function that reads answers to an item.
 *
 * It reads only answers there are; a reason why there is none is read by every item alike.
 */
export function createReader(item: Item, decimals: number, options: OptionScores): ReadAnswer {
  const read = createRead(item, decimals, options);
  const path = ['answers', item.id];
  return (answer, issues) => {
    const found = isPlainObject(answer) && Object.hasOwn(answer, 'missing') ? readMissing(answer) : read(answer);
    if (typeof found !== 'number') issues?.push(placeIssue(found, path));
    else if (issues && item.type === 'text' && found === UNSCORED && holdsCpr(answer as string)) {
      issues.push(createWarning('response/cpr-in-text', path, { item: item.id }));
    }
    return typeof found === 'number' ? found : INVALID;
  };
}

function createRead(item: Item, decimals: number, options: OptionScores): Read {
  switch (item.type) {
    case 'choice':
      return (answer) => options.get(answer) ?? refuseChoice(item, answer);
    case 'choices':
      return createChoicesReader(item, options);
    case 'rating':
    case 'number':
      return createNumberReader(item, decimals);
    case 'yesno':
      return (answer) => options.get(answer) ?? refuseType(item, ['boolean'], answer);
    case 'text':
      return createTextReader(item);
    case 'date':
      return createDateReader(item);
  }
}

/** Returns that an answer is missing, where it says why in the way that any question may be answered; else what is wrong with it. */
export function readMissing(answer: Record<string, unknown>): number | Issue {
  const extra = Object.keys(answer).find((property) => property !== 'missing');
  if (extra !== undefined) return createError('response/unknown-property', [cutName(extra)], { property: cut(extra) });
  if (missingReasons.includes(answer.missing)) return MISSING;
  const params = { expected: missingReasons as readonly MissingReason[], received: cut(answer.missing) };
  return createError('response/wrong-value', ['missing'], params);
}

function refuseType({ id }: Item, expected: readonly JsonType[], answer: unknown, path: IssuePath = []): Issue {
  return createError('response/wrong-answer-type', path, { item: id, expected, received: typeOf(answer) });
}

function refuseChoice(item: ChoiceItem, answer: unknown): Issue {
  const isValue = typeof answer === 'string' || typeof answer === 'number';
  return isValue ? refuseOption(item, answer, []) : refuseType(item, ['string', 'number'], answer);
}

/** Only texts come with a suggestion: how digits are written says nothing of what was meant. */
function refuseOption(item: ChoiceItem | ChoicesItem, answer: unknown, path: IssuePath): Issue {
  const expected = (item.options ?? []).map(({ value }) => value);
  if (typeof answer === 'string' && expected.some((value) => typeof value === 'number' && String(value) === answer)) {
    return refuseType(item, ['number'], answer, path);
  }
  const texts = expected.filter((value) => typeof value === 'string');
  const near = typeof answer === 'string' ? suggestNear(answer, texts) : {};
  const params = { item: item.id, received: cut(answer), expected, ...near };
  return createError('response/unknown-option', path, params);
}

/** What the scores of the chosen options come to. There is at least one, but for a sum. */
const chosenScore = {
  sum: (scores: readonly number[]) => scores.reduce((sum, score) => sum + score, 0),
  min: (scores: readonly number[]) => Math.min(...scores),
  max: (scores: readonly number[]) => Math.max(...scores),
};

/** One option without a score leaves the whole answer without. None chosen sums to 0, and has no lowest and no highest. */
function createChoicesReader(item: ChoicesItem, options: OptionScores): Read {
  const { id, method = 'sum', minChosen: min = 0, maxChosen: max = options.size } = item;
  const exclusive = new Set<unknown>(item.options?.filter((option) => option.exclusive).map((option) => option.value));
  return (answer) => {
    if (!Array.isArray(answer)) return refuseType(item, ['array'], answer);
    const unknown = answer.findIndex((chosen) => !options.has(chosen));
    if (unknown >= 0) return refuseOption(item, answer[unknown], [unknown]);
    const repeated = answer.findIndex((chosen, index) => answer.indexOf(chosen) < index);
    if (repeated >= 0) return createError('response/duplicate-option', [repeated], { item: id, option: answer[repeated] });
    const received = answer.length;
    if (received < min || received > max) return createError('response/chosen-count', [], { item: id, min, max, received });
    const alone = received > 1 ? answer.findIndex((chosen) => exclusive.has(chosen)) : -1;
    if (alone >= 0) return createError('response/exclusive-option', [alone], { item: id, option: answer[alone] });
    const scores = answer.map((chosen) => options.get(chosen) as number);
    const isUnscored = scores.includes(UNSCORED) || (received === 0 && method !== 'sum');
    return isUnscored ? UNSCORED : chosenScore[method](scores);
  };
}

/** Steps are counted from the lowest point, in whole units, so that 0.3 is three steps of 0.1. */
function createNumberReader(item: RatingItem | NumberItem, decimals: number): Read {
  const { id, min, max, step } = item;
  const [lowest = Number.NEGATIVE_INFINITY, highest = Number.POSITIVE_INFINITY] = [min, max];
  const ends = { ...(min === undefined ? undefined : { min }), ...(max === undefined ? undefined : { max }) };
  const isScorable = min !== undefined && max !== undefined;
  const [from, unit] = [min ?? 0, step ?? 1].map((value) => Math.round(value * 10 ** decimals)) as [number, number];
  return (answer) => {
    if (typeof answer !== 'number' || !Number.isFinite(answer)) return refuseType(item, ['number'], answer);
    if (answer < lowest || answer > highest) {
      return createError('response/out-of-range', [], { item: id, ...ends, received: answer });
    }
    if (step === undefined) return UNSCORED;
    const scaled = toScaled(answer, decimals);
    if (scaled === undefined || (scaled - from) % unit !== 0) {
      return createError('response/off-step', [], { item: id, step, received: answer });
    }
    return isScorable ? scaled + 0 : UNSCORED;
  };
}

function createTextReader(item: TextItem): Read {
  const { id, maxLength: limit = defaultTextLength } = item;
  return (answer) => {
    if (typeof answer !== 'string') return refuseType(item, ['string'], answer);
    if (/\p{Surrogate}/u.test(answer)) return createError('response/lone-surrogate', [], {});
    const received = answer.length > limit ? countCharacters(answer, limit) : 0;
    return received > limit ? createError('response/too-long', [], { item: id, limit, received }) : UNSCORED;
  };
}

/**
 * Counts characters as JSON Schema does: an emoji is one, though JavaScript's length makes it two. A text that must be too
 * long in any case is not counted out.
 */
function countCharacters(text: string, enough: number): number {
  return text.length > 2 * enough ? text.length : Array.from(text).length;
}

function createDateReader(item: DateItem): Read {
  const { id, earliest, latest } = item;
  const from = earliest === undefined ? Number.NEGATIVE_INFINITY : parseCalendarDate(earliest);
  const to = latest === undefined ? Number.POSITIVE_INFINITY : parseCalendarDate(latest);
  const ends = { ...(earliest === undefined ? undefined : { earliest }), ...(latest === undefined ? undefined : { latest }) };
  return (answer) => {
    if (typeof answer !== 'string') return refuseType(item, ['string'], answer);
    const day = parseCalendarDate(answer);
    if (Number.isNaN(day)) return refuseTime('date', answer);
    const isWithin = day >= from && day <= to;
    return isWithin ? UNSCORED : createError('response/date-out-of-range', [], { item: id, ...ends, received: answer });
  };
}
