import type { Scale } from '../generated/documents.js';
import { countDecimals } from '../shared/decimal.js';
import { createRecoder } from './createRecoder.js';
import { expectSound } from './expectSound.js';
import type { CompiledItem, CompiledRecode } from './instrument.js';
import { toWhole } from './toWhole.js';

/** Returns what the scores of items count instead in a scale, by item, as whole numbers. */
export function compileRecodes(scale: Scale, items: ReadonlyMap<string, CompiledItem>): ReadonlyMap<string, CompiledRecode> {
  const recode = createRecoder(scale);
  const ids = scale.recode?.flatMap((table) => table.items) ?? [];
  return new Map(
    ids.map((id): readonly [string, CompiledRecode] => {
      const { definition, factor } = expectSound(items.get(id), `item "${id}"`);
      const scores = recode(definition, ('options' in definition && definition.options) || []) ?? [];
      const rows = scores.map(({ raw, value }) => [raw, expectSound(value, `row for the score ${raw} of "${id}"`)] as const);
      const decimals = Math.max(...rows.map(([, value]) => countDecimals(value)));
      const wholes = rows.map(([raw, value]) => [Math.round(raw * factor), toWhole(value, decimals)] as const);
      const values = wholes.map(([, value]) => value);
      return [id, { values: new Map(wholes), factor: 10 ** decimals, min: Math.min(...values), max: Math.max(...values) }];
    }),
  );
}
