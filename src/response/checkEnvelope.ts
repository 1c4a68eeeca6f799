import type { InstrumentResponse } from '../generated/documents.js';
import { refuseForm, refuseTime, refuseType } from '../instrument/refuse.js';
import type { Issue, PatternName, Scalar } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { cut } from '../issues/received.js';
import { parseCalendarDate, parseInstant } from '../shared/calendar.js';
import { isCprLike } from '../shared/cpr.js';
import { isOpaqueId } from '../shared/opaqueId.js';
import type { Check, Findings } from './checkProperties.js';
import { checkNames, checkProperty } from './checkProperties.js';

const largest = 1_000_000_000;
const dayLength = 86_400_000;
/** The first place on earth where a date begins is fourteen hours ahead of UTC. */
const earliestDawn = 14 * 3_600_000;

/** The properties that every entry must have. */
export const requiredOfEntry = ['kind', 'format', 'id', 'revision', 'course', 'recordedAt'] as const;
const requiredOfResponse = [
  ...requiredOfEntry,
  'instrument',
  'form',
  'subject',
  'respondents',
  'answeredOn',
  'answers',
] as const satisfies readonly (keyof InstrumentResponse)[];
const optionalInResponse = [
  'enteredBy',
  'mode',
  'language',
  'occasion',
  'planRevision',
  'asked',
  'goals',
] as const satisfies readonly (keyof InstrumentResponse)[];

const checkFormat = oneOf(1);
const checkResponseKind = oneOf('response');
const checkMode = oneOf(...(['paper', 'screen', 'interview', 'telephone', 'video'] satisfies InstrumentResponse['mode'][]));
const checkLanguage = textLike('language', /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/);
const checkId = textLike('id', /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/);
const timeReaders = { answeredOn: (text: string) => parseCalendarDate(text) * dayLength, recordedAt: parseInstant };

type Entry = Readonly<Record<string, unknown>>;

/** Checks everything in a response that needs no instrument: what it is made of, and the form of ids, dates and numbers. */
export function checkResponse(input: Entry, issues: Issue[]): void {
  const findings = { path: [], issues };
  const recordedAt = readTime('recordedAt', input.recordedAt, findings);
  const answeredOn = readTime('answeredOn', input.answeredOn, findings);
  const found =
    checkShared(input, checkResponseKind, findings) +
    checkProperty('instrument', input.instrument, checkText, findings) +
    checkProperty('form', input.form, checkText, findings) +
    checkProperty('subject', input.subject, checkOpaqueId, findings) +
    countThere(input.respondents) +
    countThere(input.answeredOn) +
    countThere(input.answers);
  const more =
    checkProperty('enteredBy', input.enteredBy, checkOpaqueId, findings) +
    checkProperty('mode', input.mode, checkMode, findings) +
    checkProperty('language', input.language, checkLanguage, findings) +
    checkProperty('occasion', input.occasion, checkId, findings) +
    checkProperty('planRevision', input.planRevision, checkWhole, findings) +
    countThere(input.asked) +
    countThere(input.goals);
  checkNames(input, { required: requiredOfResponse, optional: optionalInResponse, found, checked: found + more }, findings);
  if (recordedAt < answeredOn - earliestDawn) {
    const params = { answeredOn: input.answeredOn as string, recordedAt: input.recordedAt as string };
    issues.push(createError('response/recorded-before-answered', ['answeredOn'], params));
  }
}

/** Checks the properties that every entry has, and returns how many of them are there. */
export function checkShared(input: Entry, checkKind: Check, findings: Findings): number {
  return (
    checkProperty('kind', input.kind, checkKind, findings) +
    checkProperty('format', input.format, checkFormat, findings) +
    checkProperty('id', input.id, checkOpaqueId, findings) +
    checkProperty('revision', input.revision, checkWhole, findings) +
    checkProperty('course', input.course, checkOpaqueId, findings) +
    countThere(input.recordedAt)
  );
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

/** Returns a date or an instant in milliseconds from 1970, or NaN where there is none. */
export function readTime(property: keyof typeof timeReaders, value: unknown, { issues }: Findings): number {
  if (value === undefined) return Number.NaN;
  const time = typeof value === 'string' ? timeReaders[property](value) : Number.NaN;
  if (Number.isNaN(time)) {
    const form = property === 'answeredOn' ? 'date' : 'instant';
    const issue = typeof value === 'string' ? refuseTime(form, value) : refuseType('string', value);
    issues.push(placeIssue(issue, [property]));
  }
  return time;
}

function countThere(value: unknown): number {
  return value === undefined ? 0 : 1;
}

function checkWhole(value: unknown): Issue | undefined {
  if (!Number.isInteger(value)) return refuseType('integer', value);
  const received = value as number;
  if (received >= 1 && received <= largest) return undefined;
  const [bound, limit] = received < 1 ? (['minimum', 1] as const) : (['maximum', largest] as const);
  return createError('response/out-of-bounds', [], { bound, limit, received });
}

/** Returns a check that a value is one of those it can be. */
export function oneOf(...expected: readonly Scalar[]): Check {
  return (value) =>
    (expected as readonly unknown[]).includes(value)
      ? undefined
      : createError('response/wrong-value', [], { expected, received: cut(value) });
}

function textLike(form: PatternName, pattern: RegExp): Check {
  return (value) => {
    if (typeof value !== 'string') return refuseType('string', value);
    return value.length <= 64 && pattern.test(value) ? undefined : refuseForm(form, value);
  };
}
