import type { Scale } from '../generated/documents.js';
import { countDecimals } from '../shared/decimal.js';
import { createRecoder } from './createRecoder.js';
import type { CompiledItem, CompiledRecode } from './instrument.js';
import { toWhole } from './toWhole.js';

/** Returns what the scores of items count instead in a scale, by item, as whole numbers. */
export function compileRecodes(scale: Scale, items: ReadonlyMap<string, CompiledItem>): ReadonlyMap<string, CompiledRecode> {
  const recode = createRecoder(scale);
  const recoded = new Map<string, CompiledRecode>();
  for (const id of scale.items ?? []) {
    const { definition, factor } = items.get(id) ?? { factor: 1 };
    const rows = definition && recode(definition, ('options' in definition && definition.options) || []);
    if (rows === undefined) continue;
    const decimals = Math.max(...rows.map(({ value = 0 }) => countDecimals(value)));
    const values = rows.map(({ value = Number.NaN }) => toWhole(value, decimals));
    recoded.set(id, {
      values: new Map(rows.map(({ raw }, index) => [Math.round(raw * factor), values[index] as number])),
      factor: 10 ** decimals,
      min: Math.min(...values),
      max: Math.max(...values),
    });
  }
  return recoded;
}
