const longest = 80;

/** What stands where a text or a number should have been given and was not. */
export const blank = '…';

/*
 * Control characters, halves of characters and marks that show nothing or turn the direction of writing: a document
 * could use them to make a terminal or a log show something other than what was received.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * Returns a name or a value in quotes, fit for one line: cut where it is long, without characters that do not print.
 *
 * Anything else than a text, a number or a truth value becomes `"…"`.
 *
 * @example
 * quote('can-work') // => '"can-work"'
 */
export function quote(value: unknown): string {
  return `"${toLine(value)}"`;
}

/** Returns what {@link quote} puts between the quotes. */
export function toLine(value: unknown): string {
  if (typeof value === 'boolean' || isFiniteNumber(value)) return String(value);
  if (typeof value !== 'string') return blank;
  const characters = [...toPrintable(value.slice(0, 2 * longest + 2))];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest).join('')}…`;
}

/** Returns a text on one line, with a mark in place of each character that does not print. */
export function toPrintable(text: string): string {
  return text.replace(/\s/g, ' ').replace(unprintable, '\uFFFD');
}

/** Tells whether a value is a number that can be written in a document. */
export function isFiniteNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
