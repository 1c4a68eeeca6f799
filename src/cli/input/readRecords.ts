import type { Issue } from '../../issues/issue.js';
import { isJson } from './isJson.js';
import { readJsonPositions } from './readJsonPositions.js';
import { splitElements } from './splitElements.js';
import type { TextLine } from './splitLines.js';
import { refuseSize, splitLines, wholeLimit } from './splitLines.js';

/** The text of one document among others and where it begins, or why there is none. Lines and columns are counted from 1. */
export type TextRecord = TextPiece | { readonly line: number; readonly column: number; readonly issue: Issue };

/** A part of a text and where it begins. */
export interface TextPiece {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** `lines`: a document on every line. `whole`: one document, or a list of them. */
export type Layout = 'lines' | 'whole';

/**
 * Returns the documents in a stream of bytes, as many at a time as have arrived: one on each line (NDJSON), the elements
 * of one list, or a single document on several lines. Which it is shows in its first lines, unless the layout is known.
 *
 * Documents on lines are read in constant memory; the others are read to the end first.
 */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  options: { readonly layout?: Layout | undefined } = {},
): AsyncGenerator<readonly TextRecord[], undefined> {
  let layout = options.layout;
  let held: TextLine[] = [];
  let heldLength = 0;
  for await (const lines of splitLines(chunks, { isWhole: layout === 'whole' })) {
    for (const line of lines) {
      held.push(line);
      heldLength += 'text' in line ? line.text.length : 0;
    }
    layout ??= detectLayout(held);
    if (layout === 'lines') {
      yield held.map(startLine);
      held = [];
      heldLength = 0;
    } else if (heldLength > wholeLimit) {
      yield [{ line: 1, column: 1, issue: refuseSize(wholeLimit) }];
      return;
    }
  }
  if (held.length > 0) yield readWhole(held);
  else if (layout === 'whole') yield [{ line: 1, column: 1, text: '' }];
}

/** The layout of a text that begins with these lines; nothing where they do not tell. */
function detectLayout([first, second]: readonly TextLine[]): Layout | undefined {
  if (first === undefined) return undefined;
  if ('issue' in first) return 'lines';
  if (/^[ \t]*\[/.test(first.text)) return 'whole';
  const read = readJsonPositions(first.text);
  if (read.ok || read.reason !== 'unfinished') return 'lines';
  if (second === undefined) return undefined;
  return 'text' in second && isDocument(second.text) ? 'lines' : 'whole';
}

/** After a line that is unfinished, one that is a document by itself shows that the first was broken off. */
function isDocument(text: string): boolean {
  const read = readJsonPositions(text);
  return read.ok && (read.root.members?.has('kind') ?? false);
}

function readWhole(lines: readonly TextLine[]): readonly TextRecord[] {
  const unread = lines.find((line) => 'issue' in line);
  if (unread !== undefined) return [startLine(unread)];
  const whole = { line: 1, column: 1, text: joinLines(lines) };
  if (isJson(whole.text)) return /^\s*\[/.test(whole.text) ? splitElements(whole.text) : [whole];
  const [first] = lines;
  return lines.length > 1 && first !== undefined && 'text' in first && isJson(first.text) ? lines.map(startLine) : [whole];
}

function startLine(line: TextLine): TextRecord {
  return { ...line, column: 1 };
}

/** Blank lines were left out; they come back, so that what follows stands where it stood. */
function joinLines(lines: readonly TextLine[]): string {
  const parts: string[] = [];
  let current = 1;
  for (const line of lines) {
    parts.push('\n'.repeat(line.line - current), 'text' in line ? line.text : '');
    current = line.line;
  }
  return parts.join('');
}
