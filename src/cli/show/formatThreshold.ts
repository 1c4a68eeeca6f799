import type { InstrumentDefinition, MovementThreshold, Threshold } from '../../generated/documents.js';
import type { CompiledScale } from '../../instrument/instrument.js';
import { comparisonWordsOf } from '../../messages/comparisonWords.js';
import type { ScoreUnit } from '../../messages/scoreUnitOf.js';
import { scoreUnitOf } from '../../messages/scoreUnitOf.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Narrator } from './createNarrator.js';

/** Returns how large a difference must be to count, in words that follow "it counts"; points and steps go without saying. */
export function formatMoved(
  { language, phrases }: Narrator,
  moved: MovementThreshold | undefined,
  unit: ScoreUnit = 'points',
): string {
  const words = scaleTexts[language];
  const { raw, normalized } = moved ?? {};
  const isOfShares = unit === 'percentage-points';
  const say = (size: number) => (isOfShares ? comparisonWordsOf(language)[unit](phrases.number(size)) : phrases.number(size));
  if (raw) return formatSize(raw, say, words);
  if (normalized) return formatSize(normalized, (share) => words.ofRange(phrases.number(toPercent(share))), words);
  return words.anyMove;
}

/** Returns what differences on a scale are counted in. */
export function unitOf({ items }: InstrumentDefinition, { definition, norms }: CompiledScale): ScoreUnit {
  return scoreUnitOf(definition, { items, norms: norms.map((norm) => norm.definition) });
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
