import { countDecimals } from '../../shared/decimal.js';
import type { JsonType, PatternName } from '../issue.js';
import { blank, isFiniteNumber, quote, toLine } from './quote.js';
import { spellDate } from './spellDate.js';

/** The kinds of things that an id can name. */
export type NamedThing =
  | 'band'
  | 'cadence'
  | 'follow-up'
  | 'form'
  | 'goal'
  | 'group'
  | 'item'
  | 'language'
  | 'occasion'
  | 'option-set'
  | 'perspective'
  | 'profile'
  | 'role'
  | 'scale'
  | 'section'
  | 'session'
  | 'source'
  | 'step'
  | 'theme'
  | 'time-zone';

/** The words that sentences of one language are put together from. */
export interface Vocabulary {
  readonly locale: string;
  readonly decimalMark: string;
  readonly here: string;
  readonly and: string;
  readonly or: string;
  readonly othersAnd: (count: string) => string;
  readonly othersOr: (count: string) => string;
  readonly types: Readonly<Record<JsonType, string>>;
  readonly patterns: Readonly<Record<PatternName, string>>;
  readonly one: Readonly<Record<NamedThing, string>>;
  readonly thing: (kind: string) => string;
}

/**
 * The parts of sentences in one language.
 *
 * Every one of them takes whatever it is handed: issues may come from another version of the engine, or from a
 * store, and a sentence with a gap is better than none.
 */
export interface Phrases {
  readonly number: (value: unknown) => string;
  readonly count: (value: unknown, one?: string, many?: string) => string;
  readonly scalar: (value: unknown) => string;
  /** A value that is none of those expected: without quotes where it is a number or a truth value. */
  readonly received: (value: unknown, expected: unknown) => string;
  readonly date: (value: unknown) => string;
  /** Joins names that are already put in words. */
  readonly list: (names: readonly string[]) => string;
  readonly all: (values: unknown) => string;
  readonly any: (values: unknown) => string;
  /** The end of a sentence that tells what can stand in a place; nothing where that is not known. */
  readonly possible: (values: unknown) => string;
  readonly type: (value: unknown) => string;
  readonly types: (values: unknown) => string;
  readonly pattern: (value: unknown) => string;
  readonly one: (kind: unknown) => string;
}

const writtenNumber = /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/;
const mostListed = 12;
const listedOfMany = 10;

/** Returns the parts of sentences that the words of a language make. */
export function createPhrases(words: Vocabulary): Phrases {
  const counts = new Intl.NumberFormat(words.locale);
  const number = (value: unknown) => (isFiniteNumber(value) ? writeOut(value).replace('.', words.decimalMark) : blank);
  const scalar = (value: unknown) =>
    typeof value === 'string' ? quote(value) : typeof value === 'boolean' ? String(value) : number(value);
  const type = (value: unknown) => look(words.types, value, quote);
  const any = (values: unknown) => list(values, scalar, words.or, (rest) => words.othersOr(counts.format(rest)));
  return {
    number,
    scalar,
    received: (value, expected) => (isPlain(value, expected) ? toLine(value).replace('.', words.decimalMark) : quote(value)),
    type,
    count: (value, one = '', many = one) =>
      `${isFiniteNumber(value) ? counts.format(value) : blank} ${value === 1 ? one : many}`.trimEnd(),
    date: (value) => (typeof value === 'string' ? spellDate(value, words.locale) : undefined) ?? quote(value),
    list: (names) => list(names, String, words.and, (rest) => words.othersAnd(counts.format(rest))),
    all: (values) => list(values, scalar, words.and, (rest) => words.othersAnd(counts.format(rest))),
    any,
    possible: (values) => (Array.isArray(values) && values.length > 0 ? `; ${words.here} ${any(values)}` : ''),
    types: (values) => list(values, type, words.or, (rest) => words.othersOr(counts.format(rest))),
    pattern: (value) => look(words.patterns, value, quote),
    one: (kind) => look(words.one, kind, (other) => words.thing(quote(other))),
  };
}

/** Issues hold numbers as texts. Where numbers are expected, one that is none of them is told as a number. */
function isPlain(value: unknown, expected: unknown): boolean {
  if (typeof value !== 'string' || !Array.isArray(expected)) return typeof value === 'number' || typeof value === 'boolean';
  const types = new Set(expected.map((one) => typeof one));
  if (expected.some((one) => isNumberOf(value, one))) return false;
  return (types.has('number') && writtenNumber.test(value)) || (types.has('boolean') && /^(?:true|false)$/.test(value));
}

/** Tells whether a text writes a number that is expected. */
export function isNumberOf(text: unknown, expected: unknown): boolean {
  return typeof expected === 'number' && text === String(expected);
}

/** All of its digits, as an author would write them; only beyond twenty decimals with an exponent. */
function writeOut(value: number): string {
  const decimals = countDecimals(value);
  return decimals <= 20 ? value.toFixed(decimals) : String(value);
}

function list(values: unknown, name: (value: unknown) => string, word: string, others: (rest: number) => string): string {
  if (!Array.isArray(values) || values.length === 0) return blank;
  const isLong = values.length > mostListed;
  const names = Array.from(isLong ? values.slice(0, listedOfMany) : values, name);
  if (isLong) return `${names.join(', ')} ${others(values.length - listedOfMany)}`;
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`;
}

function look(table: Readonly<Record<string, string>>, key: unknown, otherwise: (key: unknown) => string): string {
  return typeof key === 'string' && Object.hasOwn(table, key) ? (table[key] ?? otherwise(key)) : otherwise(key);
}
