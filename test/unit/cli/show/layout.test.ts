import { describe, expect, it } from 'vitest';
import type { Paint } from '../../../../src/cli/createPaint.js';
import type { Block } from '../../../../src/cli/show/block.js';
import { heading, list, paragraphs, section, terms } from '../../../../src/cli/show/block.js';
import { renderMarkdown } from '../../../../src/cli/show/renderMarkdown.js';
import { renderText } from '../../../../src/cli/show/renderText.js';
import { countCharacters, wrapText } from '../../../../src/cli/show/wrapText.js';

const plain: Paint = { strong: same, error: same, warning: same, faint: same };

const page: readonly Block[] = [
  heading(1, 'A page'),
  ...section('Part', [
    ...terms([
      ['Short', 'one'],
      ['Longer term', 'x '.repeat(40).trim()],
      ['Nothing', undefined],
    ]),
    heading(3, 'Small'),
    ...paragraphs('First.\n\nSecond.'),
    ...list([
      { mark: '9.', text: 'Nine', blocks: paragraphs('Within.') },
      { mark: '10.', text: 'Ten' },
    ]),
    ...list(['one', 'two']),
  ]),
  ...section('Empty', []),
];

describe('a page', () => {
  it('is laid out as text', () => {
    expect(renderText(page, plain)).toBe(`A page
======

Part
----

Short:       one
Longer term: ${'x '.repeat(33)}x
             ${'x '.repeat(5)}x


Small
First.

Second.

 9.  Nine
     Within.

10.  Ten

•  one
•  two
`);
  });

  it('keeps lists apart that follow each other in Markdown', () => {
    const rows = terms([['Term', 'text']]);
    expect(renderMarkdown([...list(['one']), ...rows, ...list(['two'])])).toBe('- one\n\n* **Term:** text\n\n- two\n');
  });

  it('is laid out as Markdown', () => {
    expect(renderMarkdown(page)).toBe(`# A page

## Part

- **Short:** one
- **Longer term:** ${'x '.repeat(39)}x

### Small

First.

Second.

9. Nine

   Within.

10. Ten

- one
- two
`);
  });

  it('sets a term that is very long above what is said of it', () => {
    const [block] = terms([['A term that is much too long for a column', 'text']]);
    expect(renderText(block === undefined ? [] : [block], plain)).toBe(
      `A term that is much too long for a column:\n${' '.repeat(26)}text\n`,
    );
  });

  it('paints its headings alone', () => {
    const paint = { ...plain, strong: (text: string) => `<${text}>` };
    expect(renderText(page, paint).match(/<.*>/g)).toEqual(['<A page>', '<======>', '<Part>', '<---->', '<Small>']);
  });
});

describe('wrapText', () => {
  it.each([
    ['', 5, ['']],
    ['one', 5, ['one']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 6, ['one', 'two', 'three']],
    ['much-too-long a', 5, ['much-too-long', 'a']],
    ['to  blanks', 20, ['to blanks']],
    // An emoji is one character to the reader, and so is a letter with its ring written apart.
    ['\u{1F600}\u{1F600} a\u030A', 4, ['\u{1F600}\u{1F600} a\u030A']],
  ])('breaks %j at %i', (text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
    expect(lines.every((line) => countCharacters(line) <= width || !line.includes(' '))).toBe(true);
  });
});

function same(text: string): string {
  return text;
}
