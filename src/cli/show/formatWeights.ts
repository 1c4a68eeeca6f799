import type { Scale, WeightSet } from '../../generated/documents.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Block } from './block.js';
import { paragraphs, terms } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatCondition } from './formatCondition.js';

/** Returns which weights count when, where that hangs on answers; weights that always hold stand beside the questions. */
export function formatWeights(narrator: Narrator, { weights = [] }: Scale): readonly Block[] {
  const words = scaleTexts[narrator.language];
  if (!weights.some(({ when }) => when)) return [];
  const isAlwaysOne = weights.some(({ when }) => when === undefined);
  return [
    ...terms(weights.map((set) => [nameOf(narrator, set), formatSet(narrator, set)])),
    ...paragraphs([...(weights.length > 1 ? [words.firstWeights] : []), ...(isAlwaysOne ? [] : [words.noWeights])].join(' ')),
  ];
}

function nameOf(narrator: Narrator, { when }: WeightSet): string {
  const words = scaleTexts[narrator.language];
  return when === undefined ? words.otherWeights : words.weightsWhen(formatCondition(narrator, when));
}

function formatSet({ phrases, question }: Narrator, { items }: WeightSet): string {
  return Object.entries(items)
    .map(([item, weight]) => `${question(item)}: ${phrases.number(weight)}`)
    .join('; ');
}
