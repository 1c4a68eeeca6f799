import { printable } from '../printable.js';
import type { Block, Entry } from './block.js';

/** Returns a page as Markdown. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${renderBlocks(blocks).join('\n')}\n`;
}

function renderBlocks(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, index) => [...(index === 0 ? [] : ['']), ...renderBlock(block)]);
}

function renderBlock(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`];
    case 'paragraph':
      return [escapeMarkdown(block.text)];
    case 'terms':
      return block.terms.map(({ term, text }) => `- **${escapeMarkdown(term)}:** ${escapeMarkdown(text)}`);
    default:
      return dropLastBlank(block.entries.flatMap(renderEntry));
  }
}

function dropLastBlank(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** A mark such as "3." makes a numbered list; any other stands before the text. */
function renderEntry({ mark, text, blocks = [] }: Entry): readonly string[] {
  const isNumber = mark !== undefined && /^\d+\.$/.test(mark);
  const sign = isNumber ? mark : '-';
  const label = mark === undefined || isNumber ? '' : `**${escapeMarkdown(mark)}** `;
  const inner = renderBlocks(blocks).map((line) => (line === '' ? '' : `${' '.repeat(sign.length + 1)}${line}`));
  return [`${sign} ${label}${escapeMarkdown(text)}`, ...(inner.length > 0 ? ['', ...inner, ''] : [])];
}

/** What would be read as a sign of Markdown, at the start of a line or anywhere, is read as itself. */
function escapeMarkdown(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
