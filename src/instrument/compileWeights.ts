import type { Condition } from '../generated/documents.js';
import { countDecimals, toScaled } from '../shared/decimal.js';
import { invariant } from '../shared/invariant.js';
import type { CompiledItem, CompiledScale, WeightTable } from './instrument.js';

/**
 * Returns the weight tables of a scale: what each item adds, with reverse keying, weights and decimals folded in.
 *
 * A reverse-keyed item counts as its lowest plus its highest score minus the score given.
 */
export function compileWeights(
  scale: CompiledScale,
  items: ReadonlyMap<string, CompiledItem>,
): readonly { readonly when: Condition | undefined; readonly set: WeightTable }[] {
  const sets = scale.definition.weights;
  if (!sets) return [{ when: undefined, set: createTable(scale, items, () => 1) }];
  return sets.map(({ when, items: weights }) => ({ when, set: createTable(scale, items, (id) => (Object.hasOwn(weights, id) ? (weights[id] as number) : 0)) }));
}

function createTable(scale: CompiledScale, items: ReadonlyMap<string, CompiledItem>, weightOf: (id: string) => number): WeightTable {
  const ids = scale.definition.items ?? [];
  const decimals = Math.max(0, ...ids.map((id) => countDecimals(weightOf(id))));
  const weights = ids.map((id) => whole(weightOf(id), decimals));
  const reversed = new Set(scale.definition.reverseKeyed);
  const slopes: number[] = [];
  const intercepts: number[] = [];
  for (const [index, id] of ids.entries()) {
    const item = items.get(id);
    invariant(item, `scale "${scale.id}" names an item that does not exist; validate the instrument first`);
    const size = (scale.factor / item.factor) * (weights[index] as number);
    slopes.push(reversed.has(id) ? -size : size);
    intercepts.push(reversed.has(id) ? (item.min + item.max) * size : 0);
  }
  const { whenNotEnabled } = scale.definition;
  return {
    slopes,
    intercepts,
    weights,
    notEnabled: whenNotEnabled === undefined ? undefined : weights.map((weight) => whole(whenNotEnabled, Math.round(Math.log10(scale.factor))) * weight),
    weightSum: weights.reduce((sum, weight) => sum + weight, 0),
    factor: scale.factor * 10 ** decimals,
  };
}

function whole(value: number, decimals: number): number {
  const scaled = toScaled(value, decimals);
  invariant(scaled !== undefined, `${value} is too fine or too large to be exact; validate the instrument first`);
  return scaled + 0;
}
