import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineIndex } from '../../../../src/cli/input/createLineIndex.js';

describe('createLineIndex', () => {
  it('finds lines and columns in a piece that begins within a line', () => {
    const { positionOf, lineAt } = createLineIndex({ line: 3, column: 5, text: '[1,\n\n 2]' });
    expect([0, 2, 3, 4, 5, 7, 8].map(positionOf)).toEqual([
      { line: 3, column: 5 },
      { line: 3, column: 7 },
      { line: 3, column: 8 },
      { line: 4, column: 1 },
      { line: 5, column: 1 },
      { line: 5, column: 3 },
      { line: 5, column: 4 },
    ]);
    expect([0, 3, 4, 6].map((offset) => lineAt(offset).text)).toEqual(['[1,', '[1,', '', ' 2]']);
  });

  it('counts as one does by hand, line by line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\n', 'ø🙂')), (parts) => {
        const text = parts.join('');
        const { positionOf, lineAt } = createLineIndex({ line: 1, column: 1, text });
        const lines = text.split('\n');
        for (let offset = 0; offset <= text.length; offset += 1) {
          const { line, column } = positionOf(offset);
          expect(lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, column - 1)).toBe(offset);
          expect(lineAt(offset).text).toBe(lines[line - 1]);
        }
      }),
    );
  });
});
