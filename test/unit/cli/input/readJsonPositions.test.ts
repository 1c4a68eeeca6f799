import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonPositions } from '../../../../src/cli/input/readJsonPositions.js';

describe('readJsonPositions', () => {
  it.each([
    ['', 0, 'empty'],
    [' \n', 0, 'empty'],
    ['{"a": 1,}', 7, 'extra-comma'],
    ['[1, 2,]', 5, 'extra-comma'],
    ['[1,, 2]', 3, 'extra-comma'],
    ['[, 1]', 1, 'extra-comma'],
    ['{"a": 1,, "b": 2}', 8, 'extra-comma'],
    ['{"a": 1\n "b": 2}', 7, 'missing-comma'],
    ['[1 2]', 2, 'missing-comma'],
    ['[true false]', 5, 'missing-comma'],
    ['{"a" 1}', 4, 'missing-colon'],
    ['{"a"}', 4, 'missing-colon'],
    ['{"a": }', 6, 'missing-value'],
    ['{"a":, "b": 1}', 5, 'missing-value'],
    ['{a: 1}', 1, 'unquoted'],
    ['{"a": ja}', 6, 'unquoted'],
    ['{"a": True}', 6, 'unquoted'],
    ['{"a": ærlig}', 6, 'unquoted'],
    ['[NaN]', 1, 'unquoted'],
    ["{'a': 1}", 1, 'wrong-quotes'],
    ['{"a": “b”}', 6, 'wrong-quotes'],
    ['// a\n{}', 0, 'comment'],
    ['{"a": 1 /* b */}', 8, 'comment'],
    ['{"a": 1} # b', 9, 'more-after-end'],
    ['{"a": "b}', 6, 'unfinished-text'],
    ['{"a": "b\nc"}', 6, 'unfinished-text'],
    ['{"a": "b\tc"}', 8, 'raw-character'],
    ['{"a": "C:\\mappe"}', 9, 'wrong-escape'],
    ['{"a": "\\u00g0"}', 7, 'wrong-escape'],
    ['{"a": 01}', 6, 'wrong-number'],
    ['{"a": 1.}', 6, 'wrong-number'],
    ['{"a": .5}', 6, 'wrong-number'],
    ['{"a": +5}', 6, 'wrong-number'],
    ['{"a": 0,5}', 8, 'wrong-number'],
    ['{"a": 5kg}', 6, 'wrong-number'],
    ['[-]', 1, 'wrong-number'],
    ['{"a": [1}', 8, 'wrong-bracket'],
    ['[{"a": 1]', 8, 'wrong-bracket'],
    [']', 0, 'wrong-bracket'],
    ['{"a": 1', 7, 'unfinished'],
    ['{"a": ', 6, 'unfinished'],
    ['{"a"', 4, 'unfinished'],
    ['{', 1, 'unfinished'],
    ['[', 1, 'unfinished'],
    ['{} {}', 3, 'more-after-end'],
    ['1}', 1, 'more-after-end'],
    ['{"a": 1; "b": 2}', 7, 'unexpected'],
    ['[=]', 1, 'unexpected'],
    ['\u00a0{}', 0, 'unexpected'],
  ])('tells where %j goes wrong', (text, offset, reason) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(readJsonPositions(text)).toEqual({ ok: false, offset, reason });
  });

  it('tells where values and their names stand', () => {
    const text = '{ "a": [1, {"b\\u0063": "x"}], "__proto__": null }';
    expect(readJsonPositions(text)).toEqual({
      ok: true,
      duplicates: [],
      root: {
        start: 0,
        end: 49,
        members: new Map([
          [
            'a',
            {
              start: 7,
              end: 28,
              key: { start: 2, end: 5 },
              elements: [
                { start: 8, end: 9 },
                {
                  start: 11,
                  end: 27,
                  members: new Map([['bc', { start: 23, end: 26, key: { start: 12, end: 21 } }]]),
                },
              ],
            },
          ],
          ['__proto__', { start: 43, end: 47, key: { start: 30, end: 41 } }],
        ]),
      },
    });
  });

  it('tells of every name that stands again in its object, and lets the last value hold', () => {
    const read = readJsonPositions('{"a": 1, "b": [0, {"c": 1, "\\u0063": 2}], "a": 3}');
    expect(read).toMatchObject({
      ok: true,
      duplicates: [
        { property: 'c', path: ['b', 1, 'c'], start: 27, end: 35 },
        { property: 'a', path: ['a'], start: 42, end: 45 },
      ],
    });
    expect(read.ok && read.root.members?.get('a')).toMatchObject({ start: 47, end: 48 });
  });

  it('reads however deep values lie inside one another', () => {
    const text = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(readJsonPositions(text).ok).toBe(true);
  });

  it('refuses what JSON.parse refuses, and nothing else', () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '"a"',
        '"b"',
        '1',
        '-',
        '0',
        '.5',
        'e+1',
        'true',
        'null',
        ' ',
        '\n',
        '\\',
        '\\n',
        '\\u00e6',
        '\t',
        'x',
        '/',
        "'",
        '\u2028',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(readJsonPositions(text).ok).toBe(isJson(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads whatever JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        expect(readJsonPositions(JSON.stringify(value, null, indent))).toMatchObject({ ok: true, duplicates: [] });
      }),
    );
  });

  it('says where one character too many or too few has gone wrong, within the text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.constantFrom('', ',', '"', '}', ' 1'), (value, at, piece) => {
        const text = JSON.stringify(value);
        const place = at % text.length;
        const changed = text.slice(0, place) + piece + text.slice(place + 1);
        const read = readJsonPositions(changed);
        expect(read.ok).toBe(isJson(changed));
        if (!read.ok) expect(read.offset).toBeLessThanOrEqual(changed.length);
      }),
      { numRuns: 1_000 },
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
