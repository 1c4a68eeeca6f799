import type { TextPiece } from './readRecords.js';

/** Returns the elements of a list, each as the text it is written as. The text must be JSON, and a list. */
export function splitElements(text: string): readonly TextPiece[] {
  const elements: TextPiece[] = [];
  let [depth, line, lineStart] = [0, 1, 0];
  let open: { readonly start: number; readonly line: number; readonly column: number } | undefined;
  let end = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (character === '\n') [line, lineStart] = [line + 1, index + 1];
    if (isBlank(character)) continue;
    if (depth === 1 && open !== undefined && (character === ',' || character === ']')) {
      elements.push({ line: open.line, column: open.column, text: text.slice(open.start, end) });
      open = undefined;
    } else if (depth === 1) {
      open ??= { start: index, line, column: index - lineStart + 1 };
    }
    if (character === '"') index = findLastQuote(text, index);
    else depth += depthChange(character);
    end = index + 1;
  }
  return elements;
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

function depthChange(character: string): number {
  if (character === '{' || character === '[') return 1;
  return character === '}' || character === ']' ? -1 : 0;
}

function findLastQuote(text: string, firstQuote: number): number {
  let index = firstQuote + 1;
  while (text[index] !== '"') index += text[index] === '\\' ? 2 : 1;
  return index;
}
