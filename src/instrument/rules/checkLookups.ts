import type { InstrumentDefinition, LookupRow, Scale } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { checkLookupOrder } from './checkNorm.js';
import { listAttainable } from './listAttainable.js';
import type { RuleContext } from './ruleContext.js';

/** A conversion table has a row for every score that a full set of answers can give; the first one without is told. */
export function checkLookups({ scales }: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  return scales.flatMap((scale, index) => {
    const tables = listTables(scale, ['scales', index]).filter(({ lookup }) => checkLookupOrder(lookup, []).length === 0);
    const attainable = tables.length === 0 ? undefined : listAttainable(scale, context);
    return tables.flatMap(({ lookup, path }) => checkTable(lookup, attainable, path));
  });
}

function listTables({ lookup, norms = [] }: Scale, path: IssuePath): { lookup: readonly LookupRow[]; path: IssuePath }[] {
  const own = lookup === undefined ? [] : [{ lookup, path: [...path, 'lookup'] }];
  const ofNorms = norms.flatMap((norm, index) =>
    norm.lookup === undefined ? [] : [{ lookup: norm.lookup, path: [...path, 'norms', index, 'lookup'] }],
  );
  return [...own, ...ofNorms];
}

function checkTable(lookup: readonly LookupRow[], attainable: readonly number[] = [], path: IssuePath): readonly Issue[] {
  const raws = new Set(lookup.map(({ raw }) => raw));
  const missing = attainable.find((raw) => !raws.has(raw));
  return missing === undefined ? [] : [createError('instrument/incomplete-lookup', path, { raw: missing })];
}
