import { createNameNear } from '../../document/nameNear.js';
import type { InstrumentDefinition, Scale, WeightSet } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';

/** Every set of weights names each item of its scale and no other, with weights that are not negative and not all zero. */
export function checkWeights({ scales }: InstrumentDefinition): readonly Issue[] {
  return scales.flatMap((scale, index) =>
    (scale.weights ?? []).flatMap((set, at) => checkSet(scale, set, ['scales', index, 'weights', at, 'items'])),
  );
}

function checkSet({ items = [] }: Scale, set: WeightSet, path: IssuePath): readonly Issue[] {
  const weights = new Map(Object.entries(set.items));
  const own = new Set(items);
  const nameNear = createNameNear();
  const missing = new Set(items.filter((item) => !weights.has(item)));
  const unknown = [...weights.keys()].filter((item) => !own.has(item));
  // A misspelt item is unknown, and not missing as well.
  for (const item of unknown) missing.delete(nameNear(item, missing).suggestion ?? '');
  const refuse = (at: IssuePath, item: string, problem: 'missing' | 'unknown' | 'negative') =>
    createError('instrument/weights-mismatch', at, { item, problem });
  return [
    ...[...missing].map((item) => refuse(path, item, 'missing')),
    ...unknown.map((item) => refuse([...path, item], item, 'unknown')),
    ...[...weights].filter(([, weight]) => weight < 0).map(([item]) => refuse([...path, item], item, 'negative')),
    ...([...weights.values()].every((weight) => weight === 0) ? [createError('instrument/zero-weights', path, {})] : []),
  ];
}
