/** Control characters, halves of characters, and marks that show nothing or turn the direction of writing. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/**
 * Returns a text as it may be shown on one line of a terminal: what could make it show something else is replaced. A space
 * that must not be broken stays one.
 */
export function printable(text: string): string {
  return text.replace(/[^\S\u00a0]/g, ' ').replace(unprintable, '\uFFFD');
}
