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
  const kind = scales.length === 0 ? 'items' : items.length === 0 ? 'scales' : 'both';
  if (needed !== undefined && minAnswered !== all) return words.needsSome[kind](needed, narrator.phrases.number(all));
  // A number that is stated is needed, however many are asked.
  const isOfAsked = hasConditional(narrator, scale) && (minAnswered === undefined || scale.whenNotEnabled !== undefined);
  return isOfAsked ? words.needsAsked[kind] : words.needsAll[kind];
}

function formatMinimum({ language, phrases }: Narrator, { minAnswered }: Scale): string | undefined {
  if (minAnswered === undefined) return undefined;
  if (typeof minAnswered === 'number') return phrases.number(minAnswered);
  return scaleTexts[language].share(phrases.number(toPercent(minAnswered.share)));
}
