import type { InstrumentResponse } from '../generated/documents.js';
import { refuseForm, refuseTime, refuseType } from '../instrument/refuse.js';
import type { Issue, PatternName, Scalar } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { cut } from '../issues/received.js';
import { parseCalendarDate, parseInstant } from '../shared/calendar.js';
import { isCprLike, namesCprLike } from '../shared/cpr.js';
import { isOpaqueId } from '../shared/opaqueId.js';
import type { Check } from './checkProperties.js';
import { checkProperties } from './checkProperties.js';
import { checkSize } from './checkSize.js';
import { checkTypist } from './checkTypist.js';

const largest = 1_000_000_000;
const dayLength = 86_400_000;
/** The first place on earth where a date begins is fourteen hours ahead of UTC. */
const earliestDawn = 14 * 3_600_000;

/** Checks that an entry is a response. */
export const checkKind = oneOf('response');

/** Checks that a way to answer is one of those there are. */
export const checkMode = oneOf(
  ...(['paper', 'screen', 'interview', 'telephone', 'video'] satisfies InstrumentResponse['mode'][]),
);

/** Checks that a language is told by its tag. */
export const checkLanguage = textLike('language', /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/);

/** Checks the id of a part of an instrument. */
export const checkId = textLike('id', /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/);

const occasionLike = textLike('occasion-id', /^[a-z][A-Za-z0-9._:~+=-]*$/, 200);

/** Checks the id of an occasion; what follows its cadence may be the id of a meeting, which must not be a CPR number. */
export const checkOccasionId: Check = (value) =>
  occasionLike(value) ?? (namesCprLike(value as string) ? createError('response/cpr-like-id', [], {}) : undefined);

/** Checks a calendar date. */
export const checkDate = timeLike('date', parseCalendarDate);

/** The properties that every entry must have, but for its kind. */
export const propertiesOfEntry = {
  format: oneOf(1),
  id: checkOpaqueId,
  revision: checkWhole,
  course: checkOpaqueId,
  recordedAt: timeLike('instant', parseInstant),
};

const required = {
  kind: checkKind,
  ...propertiesOfEntry,
  instrument: checkText,
  form: checkText,
  subject: checkOpaqueId,
  respondents: undefined,
  answeredOn: checkDate,
  answers: undefined,
} satisfies Partial<Record<keyof InstrumentResponse, Check | undefined>>;

const optional = {
  enteredBy: checkOpaqueId,
  mode: checkMode,
  language: checkLanguage,
  occasion: checkOccasionId,
  planRevision: checkWhole,
  asked: undefined,
  goals: undefined,
} satisfies Partial<Record<keyof InstrumentResponse, Check | undefined>>;

/** Checks everything in a response that needs no instrument: what it is made of, and the form of ids, dates and numbers. */
export function checkResponse(input: Readonly<Record<string, unknown>>, issues: Issue[]): void {
  checkProperties(input, { required, optional }, { path: [], issues });
  checkTypist(input, issues);
  const { answeredOn, recordedAt } = input;
  if (typeof answeredOn !== 'string' || typeof recordedAt !== 'string') return;
  if (parseInstant(recordedAt) < firstDawn(answeredOn)) {
    issues.push(createError('response/recorded-before-answered', ['answeredOn'], { answeredOn, recordedAt }));
  }
}

/** Returns the first moment that it is a date anywhere on earth, in milliseconds from 1970. */
export function firstDawn(date: string): number {
  return parseCalendarDate(date) * dayLength - earliestDawn;
}

/** Checks an opaque identifier: that it is one, and could not be a CPR number. */
export function checkOpaqueId(value: unknown): Issue | undefined {
  if (typeof value !== 'string') return refuseType('string', value);
  if (!isOpaqueId(value)) return refuseForm('opaque-id', value);
  return isCprLike(value) ? createError('response/cpr-like-id', [], {}) : undefined;
}

/** Checks that a value is a text. */
export function checkText(value: unknown): Issue | undefined {
  return typeof value === 'string' ? undefined : refuseType('string', value);
}

/** Checks a number that counts from 1. */
export function checkWhole(value: unknown, most = largest): Issue | undefined {
  if (!Number.isInteger(value)) return refuseType('integer', value);
  const received = value as number;
  // Told at a glance, since this runs for every response.
  return received >= 1 && received <= most ? undefined : checkSize(received, { minimum: 1, maximum: most });
}

/** Returns a check that a value is one of those it can be. */
export function oneOf(...expected: readonly Scalar[]): Check {
  return (value) =>
    (expected as readonly unknown[]).includes(value)
      ? undefined
      : createError('response/wrong-value', [], { expected, received: cut(value) });
}

/** Returns a check that a value is a text of a form, no longer than a name may be. */
export function textLike(form: PatternName, pattern: RegExp, longest = 64): Check {
  return (value) =>
    checkText(value) ??
    ((value as string).length <= longest && pattern.test(value as string) ? undefined : refuseForm(form, value as string));
}

function timeLike(form: 'date' | 'instant', parse: (text: string) => number): Check {
  return (value) => checkText(value) ?? (Number.isNaN(parse(value as string)) ? refuseTime(form, value as string) : undefined);
}
