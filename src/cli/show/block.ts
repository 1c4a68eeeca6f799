/** A part of a page that people read, before it is laid out as plain text or as Markdown. */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | { readonly type: 'terms'; readonly terms: readonly Term[] }
  | { readonly type: 'entries'; readonly entries: readonly Entry[] };

/** What something is called, and what is said of it. */
export interface Term {
  readonly term: string;
  readonly text: string;
}

/** One of a list: with a mark of its own, such as a number or a score, or else with that of every list. */
export interface Entry {
  readonly mark?: string;
  readonly text: string;
  readonly blocks?: readonly Block[];
}

/** Returns a heading. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { type: 'heading', level, text };
}

/** Returns the paragraphs of a text: one for each of its lines that is not blank. */
export function paragraphs(text: string | undefined): readonly Block[] {
  const lines = text === undefined ? [] : text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return lines.map((line) => ({ type: 'paragraph', text: line.trim() }));
}

/** Returns the terms that there is something to say of; nothing where there are none. */
export function terms(rows: readonly (readonly [term: string, text: string | undefined])[]): readonly Block[] {
  const told = rows.flatMap(([term, text]) => (text === undefined || text === '' ? [] : [{ term, text }]));
  return told.length === 0 ? [] : [{ type: 'terms', terms: told }];
}

/** Returns a list; nothing where it has no entries. */
export function list(entries: readonly (Entry | string)[]): readonly Block[] {
  if (entries.length === 0) return [];
  return [{ type: 'entries', entries: entries.map((entry) => (typeof entry === 'string' ? { text: entry } : entry)) }];
}

/** Returns a part of the page under its heading; nothing where there is nothing to say. */
export function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(2, title), ...blocks];
}
