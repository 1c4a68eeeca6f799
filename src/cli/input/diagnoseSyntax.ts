import type { SyntaxReason } from '../../issues/issue.js';

/** The first place where a text is not JSON, and why. */
export interface SyntaxMistake {
  /** Counted from the start of the text. */
  readonly offset: number;
  readonly reason: SyntaxReason;
}

/** How far a text has been read. */
export interface ReadSoFar {
  readonly text: string;
  readonly at: number;
  /** The place after the last value. */
  readonly lastEnd: number;
  /** The last comma. */
  readonly comma: number;
}

const otherQuotes = /['`´‘’‚“”„«»]/;
const beginsValue = /["{[\-\p{L}\p{N}]/u;

/** Returns what is wrong where a value should have been. */
export function diagnoseValue({ text, at, comma }: ReadSoFar, container: 'object' | 'list' | undefined): SyntaxMistake {
  const character = text[at];
  if (character === undefined) return container === undefined ? { offset: 0, reason: 'empty' } : endsTooSoon(text);
  if (character === ',') return { offset: at, reason: container === 'list' ? 'extra-comma' : 'missing-value' };
  if (character === ']' && container === 'list') return { offset: comma, reason: 'extra-comma' };
  if (character === '}' && container === 'object') return { offset: at, reason: 'missing-value' };
  if (character === '.' || character === '+') return { offset: at, reason: 'wrong-number' };
  return { offset: at, reason: diagnoseCharacter(character) };
}

/** Returns what is wrong where the name of a property should have been. */
export function diagnoseName({ text, at, comma, lastEnd }: ReadSoFar): SyntaxMistake {
  const character = text[at];
  if (character === undefined) return endsTooSoon(text);
  if (character === '}') return { offset: comma, reason: 'extra-comma' };
  if (character === ',') return { offset: at, reason: 'extra-comma' };
  const isDecimalComma = comma === lastEnd && at === comma + 1 && /^\d,\d/.test(text.slice(comma - 1, comma + 2));
  return { offset: at, reason: isDecimalComma ? 'wrong-number' : diagnoseCharacter(character) };
}

/** Returns what is wrong where a comma or the closing bracket should have been. */
export function diagnoseNext({ text, at, lastEnd }: ReadSoFar): SyntaxMistake {
  const character = text[at];
  if (character === undefined) return endsTooSoon(text);
  if (beginsValue.test(character)) return { offset: lastEnd, reason: 'missing-comma' };
  return { offset: at, reason: diagnoseCharacter(character) };
}

function endsTooSoon(text: string): SyntaxMistake {
  return { offset: text.length, reason: 'unfinished' };
}

function diagnoseCharacter(character: string): SyntaxReason {
  if (character === '/' || character === '#') return 'comment';
  if (character === '}' || character === ']') return 'wrong-bracket';
  if (otherQuotes.test(character)) return 'wrong-quotes';
  return /[\p{L}_$]/u.test(character) ? 'unquoted' : 'unexpected';
}
