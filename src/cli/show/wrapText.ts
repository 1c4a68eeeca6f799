/**
 * Returns a text as lines of no more than so many characters, broken between words. A word that is longer stands on a line
 * of its own.
 *
 * @example
 * wrapText('one two three', 8) // => ['one two', 'three']
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && countCharacters(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** Returns how many characters a reader sees. */
export function countCharacters(text: string): number {
  return [...text.normalize('NFC')].length;
}
