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
  const { method, items = [], prorate, transform, round, lookup } = scale;
  const { times = 1, plus = 0 } = transform ?? {};
  const steps = [
    ...(prorate && method === 'sum' ? [items.length === 0 ? words.proratedScales : words.prorated] : []),
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
function formatSkipped(narrator: Narrator, scale: Scale): string | undefined {
  const { language, phrases } = narrator;
  const { items = [], scales = [], whenNotEnabled } = scale;
  const words = scaleTexts[language];
  if (whenNotEnabled !== undefined) return words.skipped(phrases.number(whenNotEnabled));
  if (!hasConditional(narrator, scale)) return undefined;
  return items.length === 1 && scales.length === 0 ? words.unasked : words.leftOut;
}

/** Tells whether some question of a scale is not always asked. */
export function hasConditional({ definition }: Narrator, { items = [] }: Scale): boolean {
  return definition.items.some(({ id, enableWhen }) => enableWhen !== undefined && items.includes(id));
}

/** Returns a conversion table as pairs that no line breaks; scores in a row that become the same are told together. */
export function formatLookup({ language, phrases }: Narrator, rows: readonly LookupRow[]): string {
  const words = scaleTexts[language];
  const runs: LookupRow[][] = [];
  for (const row of [...rows].sort((a, b) => a.raw - b.raw)) {
    if (runs.at(-1)?.[0]?.value === row.value) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return runs
    .map((run) =>
      words.row(
        run.map(({ raw }) => phrases.number(raw)),
        phrases.number(run[0]?.value),
      ),
    )
    .join('; ');
}
