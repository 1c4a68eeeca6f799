import type { Condition, WeightSet } from '../generated/documents.js';
import { countDecimals } from '../shared/decimal.js';
import { expectSound } from './expectSound.js';
import type { CompiledItem, CompiledScale, WeightTable } from './instrument.js';
import { toWhole } from './toWhole.js';

/**
 * Returns the weight tables of a scale: what each item adds, with reverse keying, weights and decimals folded in.
 *
 * A reverse-keyed item counts as its lowest plus its highest score minus the score given.
 */
export function compileWeights(
  scale: CompiledScale,
  items: ReadonlyMap<string, CompiledItem>,
): readonly { readonly when: Condition | undefined; readonly set: WeightTable }[] {
  const sets: readonly (WeightSet | undefined)[] = scale.definition.weights ?? [undefined];
  return sets.map((set) => ({ when: set?.when, set: createTable(scale, items, set) }));
}

function createTable(scale: CompiledScale, items: ReadonlyMap<string, CompiledItem>, set: WeightSet | undefined): WeightTable {
  const { items: ids = [], reverseKeyed = [], whenNotEnabled } = scale.definition;
  const given = ids.map((id) => (set === undefined ? 1 : Object.hasOwn(set.items, id) ? (set.items[id] as number) : 0));
  const decimals = Math.max(0, ...given.map(countDecimals));
  const weights = given.map((weight) => toWhole(weight, decimals));
  const lines = ids.map((id, index) => {
    const { factor, min, max } = scale.recodes.get(id) ?? expectSound(items.get(id), `item "${id}"`);
    const size = (scale.factor / factor) * (weights[index] as number);
    return reverseKeyed.includes(id) ? { slope: -size, intercept: (min + max) * size } : { slope: size, intercept: 0 };
  });
  const instead = whenNotEnabled === undefined ? undefined : toWhole(whenNotEnabled, Math.round(Math.log10(scale.factor)));
  return {
    slopes: lines.map(({ slope }) => slope),
    intercepts: lines.map(({ intercept }) => intercept),
    weights,
    notEnabled: instead === undefined ? undefined : weights.map((weight) => instead * weight),
    factor: scale.factor * 10 ** decimals,
  };
}
