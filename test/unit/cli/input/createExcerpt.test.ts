import { describe, expect, it } from 'vitest';
import { createExcerpt } from '../../../../src/cli/input/createExcerpt.js';
import { createLineIndex } from '../../../../src/cli/input/createLineIndex.js';

describe('createExcerpt', () => {
  it.each([
    ['a stretch of a line, without its indentation', '{\n    "a": 12,\n}', '12', '"a": 12,', 5, 2],
    ['a stretch that goes on beyond the line', '{\n  "a": {\n    "b": 1 } }', '{\n    "b": 1 }', '"a": {', 5, 1],
    ['letters of two units as one character', '{"🙂": "🙂🙂"}', '"🙂🙂"', '{"🙂": "🙂🙂"}', 6, 4],
    ['tabs as blanks', '{\t"a":\t1}', '1', '{ "a": 1}', 7, 1],
    ['what a terminal could take for a command as a mark', '{"a\u001b[2J": 1}', '1', '{"a�[2J": 1}', 10, 1],
  ])('shows %s', (_name, text, meant, line, before, length) => {
    const start = text.indexOf(meant);
    expect(createExcerpt(createLineIndex({ line: 1, column: 1, text }), { start, end: start + meant.length })).toEqual({
      text: line,
      before,
      length,
    });
  });

  it('shows of a long line what is around the stretch', () => {
    const text = `{${'"a":0,'.repeat(100)}"b":"${'x'.repeat(300)}"}`;
    const start = text.indexOf('"b"');
    const excerpt = createExcerpt(createLineIndex({ line: 1, column: 1, text }), { start, end: start + 3 });
    expect(excerpt.text).toMatch(/^….*"b":"x+…$/);
    expect(excerpt.text.slice(excerpt.before, excerpt.before + excerpt.length)).toBe('"b"');
    expect(excerpt.text).toHaveLength(102);
  });

  it('marks one character where a text ends too soon', () => {
    const text = '{"a": 1';
    expect(createExcerpt(createLineIndex({ line: 1, column: 1, text }), { start: 7, end: 8 })).toEqual({
      text,
      before: 7,
      length: 1,
    });
  });
});
