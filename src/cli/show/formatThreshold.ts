import type { MovementThreshold, Threshold } from '../../generated/documents.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Narrator } from './createNarrator.js';

/** Returns how large a difference must be to count, in words that follow "it counts". */
export function formatMoved({ language, phrases }: Narrator, moved: MovementThreshold | undefined): string {
  const words = scaleTexts[language];
  const { raw, normalized } = moved ?? {};
  if (raw) return formatSize(raw, phrases.number, words);
  if (normalized) return formatSize(normalized, (share) => words.ofRange(phrases.number(toPercent(share))), words);
  return words.anyMove;
}

/** Returns a share as percent, without the tail that binary fractions leave. */
export function toPercent(share: number): number {
  return Number((share * 100).toPrecision(12));
}

function formatSize(
  { atLeast, moreThan = 0 }: Threshold,
  say: (size: number) => string,
  words: (typeof scaleTexts)['da'],
): string {
  return atLeast === undefined ? words.moveAbove(say(moreThan)) : words.moveAtLeast(say(atLeast));
}
