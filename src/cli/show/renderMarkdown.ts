import { printable } from '../printable.js';
import type { Block, Entry } from './block.js';

/** Returns a page as Markdown; as a part of a larger page, with its headings so many levels below their own. */
export function renderMarkdown(blocks: readonly Block[], { below = 0 }: { readonly below?: number } = {}): string {
  return `${renderBlocks(blocks, below).join('\n')}\n`;
}

function renderBlocks(blocks: readonly Block[], below: number): readonly string[] {
  return blocks.flatMap((block, index) => [
    ...(index === 0 ? [] : ['']),
    ...renderBlock(block, { below, bullet: bulletOf(blocks, index) }),
  ]);
}

/** Two lists that follow each other would be read as one, were it not for bullets of another kind. */
function bulletOf(blocks: readonly Block[], index: number): '-' | '*' {
  return hasBullets(blocks[index - 1]) && bulletOf(blocks, index - 1) === '-' ? '*' : '-';
}

function hasBullets(block: Block | undefined): boolean {
  return block?.type === 'terms' || (block?.type === 'entries' && block.entries.some(({ mark }) => !isNumber(mark)));
}

/** A mark such as "3." makes a numbered list. */
function isNumber(mark: string | undefined): mark is string {
  return mark !== undefined && /^\d+\.$/.test(mark);
}

interface Layout {
  readonly below: number;
  readonly bullet: '-' | '*';
}

function renderBlock(block: Block, layout: Layout): readonly string[] {
  const { below, bullet } = layout;
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level + below)} ${escapeMarkdown(block.text)}`];
    case 'paragraph':
      return [escapeMarkdown(block.text)];
    case 'terms':
      return block.terms.map(({ term, text }) => `${bullet} **${escapeMarkdown(term)}:** ${escapeMarkdown(text)}`);
    default:
      return dropLastBlank(block.entries.flatMap((entry) => renderEntry(entry, layout)));
  }
}

function dropLastBlank(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** A mark that is no number stands before the text. */
function renderEntry({ mark, text, blocks = [] }: Entry, { below, bullet }: Layout): readonly string[] {
  const sign = isNumber(mark) ? mark : bullet;
  const label = mark === undefined || isNumber(mark) ? '' : `**${escapeMarkdown(mark)}** `;
  const inner = renderBlocks(blocks, below).map((line) => (line === '' ? '' : `${' '.repeat(sign.length + 1)}${line}`));
  return [`${sign} ${label}${escapeMarkdown(text)}`, ...(inner.length > 0 ? ['', ...inner, ''] : [])];
}

/** Returns a text in which what would be read as a sign of Markdown, at the start of a line or anywhere, is read as itself. */
export function escapeMarkdown(text: string): string {
  return escapeInline(text)
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Returns a text as it can stand within a line, such as in a cell of a table. */
export function escapeInline(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;');
}
