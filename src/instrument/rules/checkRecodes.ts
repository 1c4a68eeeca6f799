import type { InstrumentDefinition, Recode, Scale } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { createRecoder } from '../createRecoder.js';
import { checkLookupOrder } from './checkNorm.js';
import type { RuleContext } from './ruleContext.js';

/** Where a scale recodes items, one table does so for each: it rises, and has a row for every score that its items can have. */
export function checkRecodes({ scales }: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  return scales.flatMap((scale, index) => [
    ...checkRepeated(scale, ['scales', index, 'recode']),
    ...(scale.recode ?? []).flatMap((table, at) => checkTable(table, ['scales', index, 'recode', at], context)),
  ]);
}

/** That one list names an item twice is told elsewhere. */
function checkRepeated({ recode = [] }: Scale, path: IssuePath): readonly Issue[] {
  const places = recode.flatMap(({ items }, table) => items.map((id, at) => ({ id, table, at })));
  const first = new Map(places.toReversed().map(({ id, table }) => [id, table]));
  return places
    .filter(({ id, table }) => first.get(id) !== table)
    .map(({ id, table, at }) => createError('instrument/duplicate-id', [...path, table, 'items', at], { of: 'item', id }));
}

function checkTable(table: Recode, path: IssuePath, { items, optionsOf }: RuleContext): readonly Issue[] {
  const unordered = checkLookupOrder(table.lookup, path);
  if (unordered.length > 0) return unordered;
  const listRecoded = createRecoder({ recode: [table] });
  for (const id of table.items) {
    const item = items.get(id);
    const missing = item && listRecoded(item, optionsOf(item))?.find(({ value }) => value === undefined);
    if (missing) return [createError('instrument/incomplete-lookup', [...path, 'lookup'], { raw: missing.raw })];
  }
  return [];
}
