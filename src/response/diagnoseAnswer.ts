import type { AnswerOption, ChoicesItem, DateItem, Item, NumberItem, RatingItem, TextItem } from '../generated/documents.js';
import { countCharacters, defaultTextLength, hasLoneSurrogate } from '../instrument/readAnswer.js';
import type { Issue, JsonType, Scalar } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { suggest } from '../issues/suggest.js';
import { parseCalendarDate } from '../shared/calendar.js';
import { cut, isPlainObject, typeOf } from './checkEnvelope.js';

/** Returns the issue that says why an answer is none; the answer has been found wrong already. */
export function diagnoseAnswer(item: Item, answer: unknown): Issue {
  const path = ['answers', item.id];
  if (isPlainObject(answer) && Object.hasOwn(answer, 'missing')) {
    const extra = Object.keys(answer).find((property) => property !== 'missing');
    if (extra !== undefined) return createError('response/unknown-property', [...path, extra], { property: cut(extra) });
    const expected = ['not-asked', 'declined', 'unknown', 'not-applicable'];
    return createError('response/wrong-value', [...path, 'missing'], { expected, received: cut(answer.missing) });
  }
  switch (item.type) {
    case 'choice':
      return typeof answer === 'string' || typeof answer === 'number'
        ? createUnknownOption(item, answer, path)
        : createWrongType(item, ['string', 'number'], answer, path);
    case 'choices':
      return diagnoseChoices(item, answer, path);
    case 'rating':
    case 'number':
      return diagnoseNumber(item, answer, path);
    case 'yesno':
      return createWrongType(item, ['boolean'], answer, path);
    case 'text':
      return diagnoseText(item, answer, path);
    case 'date':
      return diagnoseDate(item, answer, path);
  }
}

function createWrongType(item: Item, expected: readonly JsonType[], answer: unknown, path: string[]): Issue {
  return createError('response/wrong-answer-type', path, { item: item.id, expected, received: typeOf(answer) });
}

function createUnknownOption(item: Item & { readonly options?: readonly AnswerOption[] }, answer: unknown, path: (string | number)[]): Issue {
  const expected: readonly Scalar[] = item.options?.map((option) => option.value) ?? [];
  const suggestion = suggest(cut(answer), expected.map(String));
  return createError('response/unknown-option', path, {
    item: item.id,
    received: cut(answer),
    expected,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
}

function diagnoseChoices(item: ChoicesItem, answer: unknown, path: string[]): Issue {
  if (!Array.isArray(answer)) return createWrongType(item, ['array'], answer, path);
  const options = item.options ?? [];
  const unknown = answer.findIndex((chosen) => !options.some((option) => option.value === chosen));
  if (unknown >= 0) return createUnknownOption(item, answer[unknown], [...path, unknown]);
  const repeated = answer.findIndex((chosen, index) => answer.indexOf(chosen) < index);
  if (repeated >= 0) return createError('response/duplicate-option', [...path, repeated], { item: item.id, option: answer[repeated] });
  const min = item.minChosen ?? 0;
  const max = item.maxChosen ?? options.length;
  if (answer.length < min || answer.length > max) {
    return createError('response/chosen-count', path, { item: item.id, min, max, received: answer.length });
  }
  const exclusive = answer.findIndex((chosen) => options.some((option) => option.value === chosen && option.exclusive));
  return createError('response/exclusive-option', [...path, exclusive], { item: item.id, option: answer[exclusive] });
}

function diagnoseNumber(item: RatingItem | NumberItem, answer: unknown, path: string[]): Issue {
  if (typeof answer !== 'number' || !Number.isFinite(answer)) return createWrongType(item, ['number'], answer, path);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, step } = item;
  if (step !== undefined && answer >= min && answer <= max) {
    return createError('response/off-step', path, { item: item.id, step, received: answer });
  }
  const ends = { ...(item.min === undefined ? {} : { min: item.min }), ...(item.max === undefined ? {} : { max: item.max }) };
  return createError('response/out-of-range', path, { item: item.id, ...ends, received: answer });
}

function diagnoseText(item: TextItem, answer: unknown, path: string[]): Issue {
  if (typeof answer !== 'string') return createWrongType(item, ['string'], answer, path);
  if (hasLoneSurrogate(answer)) return createError('response/lone-surrogate', path, {});
  const limit = item.maxLength ?? defaultTextLength;
  return createError('response/too-long', path, { item: item.id, limit, received: countCharacters(answer, limit) });
}

function diagnoseDate(item: DateItem, answer: unknown, path: string[]): Issue {
  if (typeof answer !== 'string') return createWrongType(item, ['string'], answer, path);
  if (Number.isNaN(parseCalendarDate(answer))) {
    return /^\d{4}-\d{2}-\d{2}$/.test(answer)
      ? createError('response/impossible-date', path, { received: answer })
      : createError('response/malformed', path, { expected: 'date', received: cut(answer) });
  }
  const ends = { ...(item.earliest === undefined ? {} : { earliest: item.earliest }), ...(item.latest === undefined ? {} : { latest: item.latest }) };
  return createError('response/date-out-of-range', path, { item: item.id, ...ends, received: answer });
}
