import { escapeInline, escapeMarkdown } from '../../../src/cli/show/renderMarkdown.js';

/** A cell of a table that is Markdown already. */
export interface MarkdownCell {
  readonly markdown: string;
}

/** Returns a table with its head; nothing where it has no rows. */
export function renderTable(head: readonly string[], rows: readonly (readonly (string | MarkdownCell)[])[]): string {
  if (rows.length === 0) return '';
  const renderRow = (cells: readonly (string | MarkdownCell)[]) => `| ${cells.map(renderCell).join(' | ')} |`;
  return [renderRow(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(renderRow), ''].join('\n');
}

function renderCell(cell: string | MarkdownCell): string {
  return typeof cell === 'string' ? escapeInline(cell) : cell.markdown;
}

/** Returns a part of the page that stays closed until a reader opens it. */
export function renderFolded(summary: string, markdown: string): string {
  const title = summary.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<details>\n<summary>${title}</summary>\n\n${markdown}\n</details>\n`;
}

/** Returns a heading of one of the levels below a section. */
export function renderHeading(level: 2 | 3 | 4, text: string): string {
  return `${'#'.repeat(level)} ${escapeMarkdown(text)}\n`;
}
