import type { IssuePath } from '../../issues/issue.js';
import type { SyntaxMistake } from './diagnoseSyntax.js';
import { diagnoseName, diagnoseNext, diagnoseValue } from './diagnoseSyntax.js';

/** A stretch of a text: from its first character to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a value stands in a JSON text, and the values inside it. */
export interface JsonNode extends Span {
  /** Where its name stands, for a value that has one. */
  readonly key?: Span;
  readonly members?: ReadonlyMap<string, JsonNode>;
  readonly elements?: readonly JsonNode[];
}

/** A name that stands for the second time in one object. */
export interface DuplicateKey extends Span {
  readonly property: string;
  readonly path: IssuePath;
}

/** Where everything stands in a text that is JSON, or the first place where it is not. */
export type JsonPositions =
  | { readonly ok: true; readonly root: JsonNode; readonly duplicates: readonly DuplicateKey[] }
  | ({ readonly ok: false } & SyntaxMistake);

interface OpenNode {
  readonly start: number;
  end: number;
  key?: Span;
  readonly members?: Map<string, JsonNode>;
  readonly elements?: JsonNode[];
}

interface Container {
  readonly node: OpenNode;
  /** The name or the place of the member that is being read. */
  at: string | number;
  key: Span | undefined;
}

type Expectation = 'value' | 'first' | 'name' | 'next';

interface Reader {
  readonly text: string;
  readonly open: Container[];
  readonly duplicates: DuplicateKey[];
  root: OpenNode | undefined;
  at: number;
  expected: Expectation;
  /** The place after the last value. */
  lastEnd: number;
  /** The last comma. */
  comma: number;
}

// Documents that go deeper, or hold more of them, are refused for that.
const deepestDuplicate = 64;
const mostDuplicates = 1_000;

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const literals: ReadonlySet<string> = new Set(['true', 'false', 'null']);
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Returns where every value of a JSON text stands, and every name that stands twice in one object; for a text that
 * `JSON.parse` refuses, the first place that is wrong and why. Nothing recurses, so depth does not matter.
 *
 * @example
 * readJsonPositions('{"a": 1,}') // => { ok: false, offset: 7, reason: 'extra-comma' }
 */
export function readJsonPositions(text: string): JsonPositions {
  const reader: Reader = { text, open: [], duplicates: [], root: undefined, at: 0, expected: 'value', lastEnd: 0, comma: -1 };
  skipBlanks(reader);
  while (reader.expected !== 'next' || reader.open.length > 0) {
    const mistake = readPart(reader);
    if (mistake !== undefined) return { ok: false, ...mistake };
    skipBlanks(reader);
  }
  const { at, root, duplicates } = reader;
  if (root === undefined || at < text.length) return { ok: false, offset: at, reason: 'more-after-end' };
  return { ok: true, root, duplicates };
}

function skipBlanks(reader: Reader): void {
  for (;;) {
    const code = reader.text.charCodeAt(reader.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    reader.at += 1;
  }
}

function readPart(reader: Reader): SyntaxMistake | undefined {
  switch (reader.expected) {
    case 'value':
      return readValue(reader);
    case 'first':
      return readFirst(reader);
    case 'name':
      return readName(reader);
    default:
      return readNext(reader);
  }
}

function readValue(reader: Reader): SyntaxMistake | undefined {
  const { text, at } = reader;
  const character = text[at];
  if (character === '{') return openNode(reader, { start: at, end: at, members: new Map() });
  if (character === '[') return openNode(reader, { start: at, end: at, elements: [] });
  const scalar = readScalar(text, at);
  if (scalar === undefined) return diagnoseValue(reader, containerOf(reader));
  if ('reason' in scalar) return scalar;
  attach(reader, { start: at, end: scalar.end });
  return finishValue(reader, scalar.end);
}

type End = { readonly end: number } | SyntaxMistake;

function readScalar(text: string, at: number): End | undefined {
  if (text[at] === '"') return readText(text, at);
  if (/[-\d]/.test(text.charAt(at))) return readNumber(text, at);
  const found = matchAt(word, text, at);
  return found !== undefined && literals.has(found) ? { end: at + found.length } : undefined;
}

function readText(text: string, at: number): End {
  for (let index = at + 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 34) return { end: index + 1 };
    if (code === 92) {
      const found = matchAt(escapeSequence, text, index);
      if (found === undefined) return { offset: index, reason: 'wrong-escape' };
      index += found.length - 1;
    } else if (code < 32) {
      return code === 10 || code === 13 ? { offset: at, reason: 'unfinished-text' } : { offset: index, reason: 'raw-character' };
    }
  }
  return { offset: at, reason: 'unfinished-text' };
}

function readNumber(text: string, at: number): End {
  const end = at + (matchAt(number, text, at)?.length ?? 0);
  const isWhole = end > at && !/[\p{L}\p{N}.+\-_]/u.test(text.charAt(end));
  return isWhole ? { end } : { offset: at, reason: 'wrong-number' };
}

function openNode(reader: Reader, node: OpenNode): undefined {
  attach(reader, node);
  reader.open.push({ node, at: 0, key: undefined });
  reader.at += 1;
  reader.expected = 'first';
}

function attach(reader: Reader, node: OpenNode): void {
  const container = reader.open.at(-1);
  if (container === undefined) {
    reader.root = node;
    return;
  }
  const { members, elements } = container.node;
  elements?.push(node);
  if (container.key !== undefined) node.key = container.key;
  members?.set(container.at as string, node);
}

function finishValue(reader: Reader, end: number): undefined {
  reader.at = end;
  reader.lastEnd = end;
  reader.expected = 'next';
}

function readFirst(reader: Reader): undefined {
  if (closeNode(reader)) return;
  reader.expected = containerOf(reader) === 'object' ? 'name' : 'value';
}

function closeNode(reader: Reader): boolean {
  const container = reader.open.at(-1);
  if (container === undefined || reader.text[reader.at] !== (container.node.members ? '}' : ']')) return false;
  container.node.end = reader.at + 1;
  reader.open.pop();
  finishValue(reader, reader.at + 1);
  return true;
}

function readName(reader: Reader): SyntaxMistake | undefined {
  const { text, at } = reader;
  if (text[at] !== '"') return diagnoseName(reader);
  const name = readText(text, at);
  if ('reason' in name) return name;
  noteName(reader, { start: at, end: name.end });
  reader.at = name.end;
  skipBlanks(reader);
  if (reader.at === text.length) return { offset: text.length, reason: 'unfinished' };
  if (text[reader.at] !== ':') return { offset: name.end, reason: 'missing-colon' };
  reader.at += 1;
  reader.expected = 'value';
  return undefined;
}

function noteName(reader: Reader, key: Span): void {
  const container = reader.open.at(-1) as Container;
  const written = reader.text.slice(key.start, key.end);
  const property: string = written.includes('\\') ? JSON.parse(written) : written.slice(1, -1);
  container.at = property;
  container.key = key;
  if (!container.node.members?.has(property)) return;
  if (reader.open.length > deepestDuplicate || reader.duplicates.length >= mostDuplicates) return;
  reader.duplicates.push({ property, path: reader.open.map(({ at }) => at), ...key });
}

function readNext(reader: Reader): SyntaxMistake | undefined {
  const { text, at } = reader;
  const container = reader.open.at(-1) as Container;
  if (closeNode(reader)) return undefined;
  if (text[at] !== ',') return diagnoseNext(reader);
  reader.comma = at;
  reader.at += 1;
  if (container.node.elements) container.at = container.node.elements.length;
  reader.expected = container.node.members ? 'name' : 'value';
  return undefined;
}

function containerOf({ open }: Reader): 'object' | 'list' | undefined {
  const container = open.at(-1);
  return container && (container.node.members ? 'object' : 'list');
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
