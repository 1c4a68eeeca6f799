import { printable } from '../printable.js';
import type { Block, Entry } from './block.js';

/** Returns a page as Markdown; as a part of a larger page, with its headings so many levels below their own. */
export function renderMarkdown(blocks: readonly Block[], { below = 0 }: { readonly below?: number } = {}): string {
  return `${renderBlocks(blocks, below).join('\n')}\n`;
}

function renderBlocks(blocks: readonly Block[], below: number): readonly string[] {
  return blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...renderBlock(block, below)]);
}

function renderBlock(block: Block, below: number): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level + below)} ${escapeMarkdown(block.text)}`];
    case 'paragraph':
      return [escapeMarkdown(block.text)];
    case 'terms':
      return block.terms.map(({ term, text }) => `- **${escapeMarkdown(term)}:** ${escapeMarkdown(text)}`);
    default:
      return dropLastBlank(block.entries.flatMap((entry) => renderEntry(entry, below)));
  }
}

function dropLastBlank(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** A mark such as "3." makes a numbered list; any other stands before the text. */
function renderEntry({ mark, text, blocks = [] }: Entry, below: number): readonly string[] {
  const isNumber = mark !== undefined && /^\d+\.$/.test(mark);
  const sign = isNumber ? mark : '-';
  const label = mark === undefined || isNumber ? '' : `**${escapeMarkdown(mark)}** `;
  const inner = renderBlocks(blocks, below).map((line) => (line === '' ? '' : `${' '.repeat(sign.length + 1)}${line}`));
  return [`${sign} ${label}${escapeMarkdown(text)}`, ...(inner.length > 0 ? ['', ...inner, ''] : [])];
}

/** Returns a text in which what would be read as a sign of Markdown, at the start of a line or anywhere, is read as itself. */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
