import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitElements } from '../../../../src/cli/input/splitElements.js';

describe('splitElements', () => {
  it('gives every element as it is written, and where it begins', () => {
    expect(splitElements(' [1 , {"a": [2, "],"]},\n\n  "x\\"," ]\n')).toEqual([
      { line: 1, column: 3, text: '1' },
      { line: 1, column: 7, text: '{"a": [2, "],"]}' },
      { line: 3, column: 3, text: '"x\\","' },
    ]);
  });

  it('gives nothing for an empty list', () => {
    expect(splitElements('[ ]')).toEqual([]);
  });

  it('gives texts that stand for the same as the elements', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.constantFrom(undefined, 1, '\t'), (list, indent) => {
        const text = JSON.stringify(list, null, indent);
        expect(splitElements(text).map((element) => JSON.parse(element.text))).toEqual(JSON.parse(text));
      }),
    );
  });
});
