import type { Paint } from '../createPaint.js';
import { printable } from '../printable.js';
import type { Block, Entry, Term } from './block.js';
import { countCharacters, wrapText } from './wrapText.js';

const pageWidth = 80;
const widestTerm = 24;
const bullet = '•';
const underlines = { 1: '=', 2: '-' } as const;

/** Returns a page as text for a terminal of 80 columns. */
export function renderText(blocks: readonly Block[], paint: Paint): string {
  return `${renderBlocks(blocks, { paint, width: pageWidth }).join('\n')}\n`;
}

interface Layout {
  readonly paint: Paint;
  /** How many characters a line may have. */
  readonly width: number;
}

function renderBlocks(blocks: readonly Block[], layout: Layout): readonly string[] {
  return blocks.flatMap((block, index) => {
    const space = Array.from({ length: countBlankLines(blocks[index - 1], block) }, () => '');
    return [...space, ...renderBlock(block, layout)];
  });
}

/** What stands under a small heading follows it at once; what begins anew is set further apart. */
function countBlankLines(before: Block | undefined, block: Block): number {
  if (before === undefined || (before.type === 'heading' && before.level === 3)) return 0;
  return block.type === 'heading' && before.type !== 'heading' ? 2 : 1;
}

function renderBlock(block: Block, layout: Layout): readonly string[] {
  switch (block.type) {
    case 'heading':
      return renderHeading(block.level, wrap(block.text, layout.width), layout.paint);
    case 'paragraph':
      return wrap(block.text, layout.width);
    case 'terms':
      return renderTerms(block.terms, layout);
    default:
      return renderEntries(block.entries, layout);
  }
}

function renderHeading(level: 1 | 2 | 3, lines: readonly string[], { strong }: Paint): readonly string[] {
  const underline = level === 3 ? [] : [underlines[level].repeat(Math.max(...lines.map(countCharacters)))];
  return [...lines, ...underline].map(strong);
}

function renderTerms(rows: readonly Term[], { width }: Layout): readonly string[] {
  const column = Math.min(widestTerm, Math.max(...rows.map(({ term }) => countCharacters(term)))) + 2;
  return rows.flatMap(({ term, text }) => hang(`${printable(term)}:`, wrap(text, width - column), column));
}

/** An entry that holds more than a text has a blank line before and after it. */
function renderEntries(entries: readonly Entry[], { paint, width }: Layout): readonly string[] {
  const marks = entries.map(({ mark = bullet }) => printable(mark));
  const column = Math.max(...marks.map(countCharacters)) + 2;
  const isOpen = (entry: Entry | undefined) => (entry?.blocks ?? []).length > 0;
  return entries.flatMap((entry, index) => {
    const { text, blocks = [] } = entry;
    const mark = (marks[index] as string).padStart(column - 2);
    const inner = renderBlocks(blocks, { paint, width: width - column }).map((line) => indent(line, column));
    return [
      ...(index > 0 && (isOpen(entry) || isOpen(entries[index - 1])) ? [''] : []),
      ...hang(mark, wrap(text, width - column), column),
      ...inner,
    ];
  });
}

/** Spaces that must not be broken have done their work when the lines are broken. */
function wrap(text: string, width: number): readonly string[] {
  return wrapText(printable(text), width).map((line) => line.replaceAll('\u00a0', ' '));
}

/** A label with lines beside it, from a certain column on; a label that reaches further stands above them. */
function hang(label: string, lines: readonly string[], column: number): readonly string[] {
  const space = column - countCharacters(label);
  if (space < 1) return [label, ...lines.map((line) => indent(line, column))];
  return lines.map((line, index) => (index === 0 ? `${label}${' '.repeat(space)}${line}` : indent(line, column)));
}

function indent(line: string, column: number): string {
  return line === '' ? '' : `${' '.repeat(column)}${line}`;
}
