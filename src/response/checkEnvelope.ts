import type { InstrumentResponse, WithdrawalEntry } from '../generated/documents.js';
import type { Issue, IssuePath, JsonType, PatternName } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { suggest } from '../issues/suggest.js';
import { parseCalendarDate, parseInstant } from '../shared/calendar.js';
import { isCprLike } from '../shared/cpr.js';
import { isOpaqueId } from '../shared/opaqueId.js';

/** What an entry of one kind is made of, beside its answers. */
export interface EnvelopeProperties {
  readonly kind: string;
  readonly required: readonly string[];
  readonly known: ReadonlySet<string>;
}

const shared = ['kind', 'format', 'id', 'revision', 'course', 'recordedAt'] as const;
const requiredOfResponse = [...shared, 'instrument', 'form', 'subject', 'respondents', 'answeredOn', 'answers'] as const;
const optionalInResponse = ['enteredBy', 'mode', 'language', 'occasion', 'asked', 'planRevision', 'goals'] as const;

/** The properties of a response. */
export const responseProperties: EnvelopeProperties = {
  kind: 'response',
  required: requiredOfResponse satisfies readonly (keyof InstrumentResponse)[],
  known: new Set<keyof InstrumentResponse>([...requiredOfResponse, ...optionalInResponse]),
};

/** The properties of a withdrawal. */
export const withdrawalProperties: EnvelopeProperties = {
  kind: 'withdrawal',
  required: shared satisfies readonly (keyof WithdrawalEntry)[],
  known: new Set<keyof WithdrawalEntry>([...shared, 'reason']),
};

const modes: readonly unknown[] = ['paper', 'screen', 'interview', 'telephone', 'video'] satisfies readonly InstrumentResponse['mode'][];
const reasons: readonly unknown[] = [
  'wrong-subject',
  'wrong-instrument',
  'entered-in-error',
  'consent-withdrawn',
  'other',
] satisfies readonly WithdrawalEntry['reason'][];
const languagePattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;
const idPattern = /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/;
const largest = 1_000_000_000;
const dayLength = 86_400_000;
/** The first place on earth where a date begins is fourteen hours ahead of UTC. */
const earliestDawn = 14 * 3_600_000;

/** Checks everything in an entry that needs no instrument: what it is made of, and the form of ids, dates and numbers. */
export function checkEnvelope(input: Record<string, unknown>, properties: EnvelopeProperties, issues: Issue[]): void {
  checkProperties(input, properties, issues);
  if (input.kind !== undefined) checkLiteral(input.kind, 'kind', [properties.kind], issues);
  if (input.format !== undefined) checkLiteral(input.format, 'format', [1], issues);
  checkOpaqueId(input.id, ['id'], issues);
  checkOpaqueId(input.course, ['course'], issues);
  checkWhole(input.revision, 'revision', issues);
  const recordedAt = checkTime(input.recordedAt, 'recordedAt', 'instant', parseInstant, issues);
  if (properties.kind === 'response') checkResponseProperties(input, recordedAt, issues);
  else if (input.reason !== undefined) checkLiteral(input.reason, 'reason', reasons, issues);
}

function checkResponseProperties(input: Record<string, unknown>, recordedAt: number, issues: Issue[]): void {
  checkOpaqueId(input.subject, ['subject'], issues);
  checkText(input.instrument, 'instrument', issues);
  checkText(input.form, 'form', issues);
  const answeredOn = checkTime(input.answeredOn, 'answeredOn', 'date', parseCalendarDate, issues);
  if (recordedAt < answeredOn * dayLength - earliestDawn) {
    const params = { answeredOn: String(input.answeredOn), recordedAt: String(input.recordedAt) };
    issues.push(createError('response/recorded-before-answered', ['answeredOn'], params));
  }
  if (input.enteredBy !== undefined) checkOpaqueId(input.enteredBy, ['enteredBy'], issues);
  if (input.mode !== undefined) checkLiteral(input.mode, 'mode', modes, issues);
  if (input.language !== undefined) checkPattern(input.language, 'language', 'language', languagePattern, issues);
  if (input.occasion !== undefined) checkPattern(input.occasion, 'occasion', 'id', idPattern, issues);
  if (input.planRevision !== undefined) checkWhole(input.planRevision, 'planRevision', issues);
}

/**
 * Counting comes first: where as many properties stand as are known, none can be unknown. A response is counted by name,
 * which is many times quicker than by a list of names.
 */
function checkProperties(input: Record<string, unknown>, properties: EnvelopeProperties, issues: Issue[]): void {
  const required = countRequired(input);
  const expected = properties.required.length;
  let found = 0;
  for (const _ in input) found += 1;
  if (properties.kind === 'response' && required === expected && found === expected + countOptional(input)) return;
  for (const property of properties.required) {
    if (input[property] === undefined) issues.push(createError('response/missing-property', [], { property }));
  }
  for (const property of Object.keys(input)) {
    if (properties.known.has(property)) continue;
    const suggestion = suggest(property, properties.known);
    issues.push(
      createError('response/unknown-property', [property], { property: cut(property), ...(suggestion === undefined ? {} : { suggestion }) }),
    );
  }
}

function countRequired(input: Record<string, unknown>): number {
  return (
    isThere(input.kind) +
    isThere(input.format) +
    isThere(input.id) +
    isThere(input.revision) +
    isThere(input.course) +
    isThere(input.recordedAt) +
    isThere(input.instrument) +
    isThere(input.form) +
    isThere(input.subject) +
    isThere(input.respondents) +
    isThere(input.answeredOn) +
    isThere(input.answers)
  );
}

function countOptional(input: Record<string, unknown>): number {
  return (
    isThere(input.enteredBy) +
    isThere(input.mode) +
    isThere(input.language) +
    isThere(input.occasion) +
    isThere(input.asked) +
    isThere(input.planRevision) +
    isThere(input.goals)
  );
}

function isThere(value: unknown): number {
  return value === undefined ? 0 : 1;
}

/** Checks an opaque identifier: that it is one, and could not be a CPR number. */
export function checkOpaqueId(value: unknown, path: IssuePath, issues: Issue[]): void {
  if (value === undefined) return;
  if (typeof value !== 'string') issues.push(createError('response/wrong-type', path, { expected: ['string'], received: typeOf(value) }));
  else if (!isOpaqueId(value)) issues.push(createError('response/malformed', path, { expected: 'opaque-id', received: cut(value) }));
  else if (isCprLike(value)) issues.push(createError('response/cpr-like-id', path, {}));
}

function checkText(value: unknown, property: string, issues: Issue[]): void {
  if (value === undefined || typeof value === 'string') return;
  issues.push(createError('response/wrong-type', [property], { expected: ['string'], received: typeOf(value) }));
}

function checkPattern(value: unknown, property: string, expected: PatternName, pattern: RegExp, issues: Issue[]): void {
  checkText(value, property, issues);
  if (typeof value !== 'string' || (value.length <= 64 && pattern.test(value))) return;
  issues.push(createError('response/malformed', [property], { expected, received: cut(value) }));
}

function checkTime(value: unknown, property: string, expected: 'date' | 'instant', parse: (text: string) => number, issues: Issue[]): number {
  checkText(value, property, issues);
  if (typeof value !== 'string') return Number.NaN;
  const time = parse(value);
  if (!Number.isNaN(time)) return time;
  const looksRight = /^\d{4}-\d\d-\d\d(?:$|T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$)/.test(value);
  const isRightForm = looksRight && (value.length === 10) === (expected === 'date');
  issues.push(
    isRightForm
      ? createError('response/impossible-date', [property], { received: value })
      : createError('response/malformed', [property], { expected, received: cut(value) }),
  );
  return time;
}

function checkWhole(value: unknown, property: string, issues: Issue[]): void {
  if (value === undefined) return;
  if (!Number.isInteger(value)) {
    issues.push(createError('response/wrong-type', [property], { expected: ['integer'], received: typeOf(value) }));
    return;
  }
  const number = value as number;
  if (number < 1) issues.push(createError('response/out-of-bounds', [property], { bound: 'minimum', limit: 1, received: number }));
  if (number > largest) issues.push(createError('response/out-of-bounds', [property], { bound: 'maximum', limit: largest, received: number }));
}

function checkLiteral(value: unknown, property: string, expected: readonly unknown[], issues: Issue[]): void {
  if (expected.includes(value)) return;
  issues.push(createError('response/wrong-value', [property], { expected: expected as readonly string[], received: cut(value) }));
}

/** Tells whether a value is an object with properties, rather than a list or nothing. */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the name of a value's type as JSON knows it. */
export function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'object' || type === 'string' || type === 'number' || type === 'boolean' ? type : 'other';
}

/** Returns a value as a text short enough to be told; of a list or an object, only that it is one. */
export function cut(value: unknown): string {
  return typeof value === 'object' || typeof value === 'function' ? typeOf(value) : String(value).slice(0, 200);
}
