import { printable } from '../printable.js';
import type { LineIndex } from './createLineIndex.js';
import type { Span } from './readJsonPositions.js';

/** A line of a document, and the stretch of it that is meant. */
export interface Excerpt {
  readonly text: string;
  /** How many characters stand before the stretch, and how many it has. */
  readonly before: number;
  readonly length: number;
}

const longestLine = 100;
const mostBefore = 40;

/** Returns the line that a stretch of a text begins on, without its indentation; of a long line the part around it. */
export function createExcerpt(lines: LineIndex, { start, end }: Span): Excerpt {
  const line = lines.lineAt(start);
  const at = start - line.start;
  const indentation = line.text.length - line.text.trimStart().length;
  const from = Math.max(Math.min(indentation, at), at - mostBefore);
  const to = Math.min(line.text.length, from + longestLine);
  const stop = Math.max(at, Math.min(to, end - line.start));
  const before = (from > indentation ? '…' : '') + printable(line.text.slice(from, at));
  const meant = printable(line.text.slice(at, stop));
  const after = printable(line.text.slice(stop, to)) + (to < line.text.length ? '…' : '');
  return {
    text: `${before}${meant}${after}`.trimEnd(),
    before: countCharacters(before),
    length: Math.max(1, countCharacters(meant)),
  };
}

function countCharacters(text: string): number {
  return [...text].length;
}
