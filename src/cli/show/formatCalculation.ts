import type { LookupRow, Scale } from '../../generated/documents.js';
import { scaleTexts } from '../texts/show/scaleTexts.js';
import type { Block } from './block.js';
import { paragraphs } from './block.js';
import type { Narrator } from './createNarrator.js';

/** What is done with a score after its method, in the order it is done. */
export interface Calculation {
  readonly rows: readonly (readonly [term: string, text: string | undefined])[];
  readonly blocks: readonly Block[];
}

/** Returns what is done with a score after its method, and what questions count that are not asked. */
export function formatCalculation(narrator: Narrator, scale: Scale): Calculation {
  const { language, phrases } = narrator;
  const words = scaleTexts[language];
  const { method, prorate, transform, round, lookup } = scale;
  const { times = 1, plus = 0 } = transform ?? {};
  const steps = [
    ...(prorate && method === 'sum' ? [words.prorated] : []),
    ...(times === 1 ? [] : [words.times(phrases.number(times))]),
    ...(plus > 0 ? [words.plus(phrases.number(plus))] : []),
    ...(plus < 0 ? [words.minus(phrases.number(-plus))] : []),
    ...(round === undefined ? [] : [words.rounded(round.decimals)]),
    ...(lookup === undefined ? [] : [words.lookedUp]),
  ];
  return {
    rows: [
      [words.calculation, steps.length === 0 ? undefined : steps.join('; ')],
      [words.table, lookup && formatLookup(narrator, lookup)],
    ],
    blocks: paragraphs(formatSkipped(narrator, scale)),
  };
}

/** What questions count that are not to be asked; nothing where all are asked. */
function formatSkipped({ definition, language, phrases }: Narrator, { items = [], whenNotEnabled }: Scale): string | undefined {
  const words = scaleTexts[language];
  if (whenNotEnabled !== undefined) return words.skipped(phrases.number(whenNotEnabled));
  const isConditional = definition.items.some(({ id, enableWhen }) => enableWhen !== undefined && items.includes(id));
  return isConditional ? words.leftOut : undefined;
}

/** Returns a conversion table on one line. */
export function formatLookup({ phrases }: Narrator, rows: readonly LookupRow[]): string {
  return rows.map(({ raw, value }) => `${phrases.number(raw)} → ${phrases.number(value)}`).join('; ');
}
