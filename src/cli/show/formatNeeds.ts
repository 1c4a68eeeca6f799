import type { Scale } from '../../generated/documents.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Narrator } from './createNarrator.js';
import { hasConditional } from './formatCalculation.js';
import { toPercent } from './formatThreshold.js';

/** Returns how much must be answered for a score; nothing where there is only one answer to have. */
export function formatNeeds(narrator: Narrator, scale: Scale): string | undefined {
  const words = scaleTexts[narrator.language];
  const { method, items = [], scales = [], minAnswered } = scale;
  const all = items.length + scales.length;
  const needed = formatMinimum(narrator, scale);
  if (method === 'attainment') return needed === undefined ? words.needsAll.goals : words.needsGoals(needed);
  if (all <= 1) return undefined;
  if (needed !== undefined && minAnswered !== all) return words.needsSome(needed, narrator.phrases.number(all));
  const kind = scales.length === 0 ? 'items' : items.length === 0 ? 'scales' : 'both';
  return hasConditional(narrator, scale) ? words.needsAsked[kind] : words.needsAll[kind];
}

function formatMinimum({ language, phrases }: Narrator, { minAnswered }: Scale): string | undefined {
  if (minAnswered === undefined) return undefined;
  if (typeof minAnswered === 'number') return phrases.number(minAnswered);
  return scaleTexts[language].share(phrases.number(toPercent(minAnswered.share)));
}
