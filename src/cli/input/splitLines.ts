import { TextDecoder } from 'node:util';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';

/** A line of a text, or why it could not be read. Lines are counted from 1. */
export type TextLine = { readonly line: number; readonly text: string } | { readonly line: number; readonly issue: Issue };

/** The most characters of one line. */
export const lineLimit = 5_000_000;
/** The most characters of a text that is read whole. */
export const wholeLimit = 50_000_000;

const mostBytesPerCharacter = 3;
const lineFeed = 10;
const openBracket = 91;

interface Splitter {
  readonly decoder: TextDecoder;
  waiting: Uint8Array[];
  waitingBytes: number;
  line: number;
  limit: number | undefined;
  isOverLimit: boolean;
}

/**
 * Splits a stream of bytes into lines: as many at a time as a piece of the stream completes, never more in memory than a
 * line may be long. Blank lines are left out; carriage returns and byte order marks fall away.
 *
 * A text that begins with "[" is one list and may be longer, on whatever lines; so may one that is known to be `isWhole`.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  options: { readonly isWhole: boolean },
): AsyncGenerator<readonly TextLine[], undefined> {
  const splitter: Splitter = {
    decoder: new TextDecoder('utf-8', { fatal: true }),
    waiting: [],
    waitingBytes: 0,
    line: 1,
    limit: options.isWhole ? wholeLimit : undefined,
    isOverLimit: false,
  };
  for await (const chunk of chunks) {
    const lines = takeLines(splitter, chunk);
    if (lines.length > 0) yield lines;
  }
  const last = endLine(splitter);
  if (last !== undefined) yield [last];
}

function takeLines(splitter: Splitter, chunk: Uint8Array): readonly TextLine[] {
  const lines: TextLine[] = [];
  let from = 0;
  for (let end = chunk.indexOf(lineFeed); end !== -1; end = chunk.indexOf(lineFeed, from)) {
    wait(splitter, chunk.subarray(from, end));
    const line = endLine(splitter);
    if (line !== undefined) lines.push(line);
    splitter.line += 1;
    from = end + 1;
  }
  wait(splitter, chunk.subarray(from));
  return lines;
}

function wait(splitter: Splitter, bytes: Uint8Array): void {
  if (bytes.length === 0 || splitter.isOverLimit) return;
  splitter.limit ??= limitFor(bytes);
  splitter.waiting.push(bytes);
  splitter.waitingBytes += bytes.length;
  if (splitter.waitingBytes <= (splitter.limit ?? lineLimit) * mostBytesPerCharacter) return;
  splitter.isOverLimit = true;
  splitter.waiting = [];
}

/** The first bytes that are not blank tell; a byte order mark is seen as blank. */
function limitFor(bytes: Uint8Array): number | undefined {
  const first = bytes.find((byte) => byte > 32 && byte < 0x80);
  if (first === undefined) return undefined;
  return first === openBracket ? wholeLimit : lineLimit;
}

function endLine(splitter: Splitter): TextLine | undefined {
  const { decoder, waiting, line, isOverLimit, limit = lineLimit } = splitter;
  splitter.waiting = [];
  splitter.waitingBytes = 0;
  splitter.isOverLimit = false;
  if (isOverLimit) return { line, issue: refuseSize(limit) };
  const bytes = waiting.length === 1 ? waiting[0] : Buffer.concat(waiting);
  try {
    const decoded = decoder.decode(bytes);
    const text = decoded.endsWith('\r') ? decoded.slice(0, -1) : decoded;
    if (text.length > limit) return { line, issue: refuseSize(limit) };
    return /[^ \t\r]/.test(text) ? { line, text } : undefined;
  } catch {
    return { line, issue: createError('document/syntax', [], { line, column: 1, reason: 'not-utf8' }) };
  }
}

/** Returns the issue of a text that is longer than it may be. */
export function refuseSize(limit: number): Issue {
  return createError('document/too-large', [], { limit, unit: 'characters' });
}
