import type { TextPiece } from './readRecords.js';

/** A place in a file as editors count it: lines and columns from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** The lines of a piece of text, found once. */
export interface LineIndex {
  /** Returns where in its file a place in the piece is. */
  readonly positionOf: (offset: number) => TextPosition;
  /** Returns the line that a place in the piece is on, as far as the piece holds it, and where it begins in the piece. */
  readonly lineAt: (offset: number) => { readonly text: string; readonly start: number };
}

/**
 * Returns an index of the lines of a piece of text.
 *
 * @example
 * createLineIndex({ line: 3, column: 5, text: '{\n  "a": 1}' }).positionOf(4) // => { line: 4, column: 3 }
 */
export function createLineIndex({ text, line, column }: TextPiece): LineIndex {
  const starts = findLineStarts(text);
  const indexOf = (offset: number) => findLast(starts, offset);
  return {
    positionOf: (offset) => {
      const index = indexOf(offset);
      const before = index === 0 ? column : 1;
      return { line: line + index, column: before + offset - (starts[index] as number) };
    },
    lineAt: (offset) => {
      const index = indexOf(offset);
      const start = starts[index] as number;
      const next = starts[index + 1];
      return { text: text.slice(start, next === undefined ? undefined : next - 1), start };
    },
  };
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The index of the last number that is not above the one sought; the first number is 0. */
function findLast(ascending: readonly number[], sought: number): number {
  let [low, high] = [0, ascending.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] as number) <= sought) low = middle;
    else high = middle;
  }
  return low;
}
