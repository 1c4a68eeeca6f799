import type { InstrumentDefinition, LookupRow, Norm, Scale } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { checkLookupOrder } from './checkNorm.js';
import { listAttainable } from './listAttainable.js';
import type { RuleContext } from './ruleContext.js';

/** A conversion table has a row for every score that a full set of answers can give. */
export function checkLookups({ scales }: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  return scales.flatMap((scale, index) => {
    const tables = [{ lookup: scale.lookup, path: ['scales', index] }, ...listTables(scale.norms, ['scales', index])];
    return checkTables(tables, scale, context);
  });
}

/** A table of a norm or a scale, with the way to what it belongs to. */
export interface Table {
  readonly lookup: readonly LookupRow[] | undefined;
  readonly path: IssuePath;
}

/** Returns the tables of the norms below a path. */
export function listTables(norms: readonly Norm[] = [], path: IssuePath): readonly Table[] {
  return norms.map(({ lookup }, index) => ({ lookup, path: [...path, 'norms', index] }));
}

/** Returns an issue for every table of a scale that lacks a row: the first score without one is told. Unordered tables have an issue already. */
export function checkTables(tables: readonly Table[], scale: Scale, context: RuleContext): readonly Issue[] {
  const ordered = tables.filter(({ lookup, path }) => lookup !== undefined && checkLookupOrder(lookup, path).length === 0);
  const attainable = ordered.length === 0 ? [] : (listAttainable(scale, context) ?? []);
  return ordered.flatMap(({ lookup, path }) => {
    const raws = new Set(lookup?.map(({ raw }) => raw));
    const missing = attainable.find((raw) => !raws.has(raw));
    return missing === undefined ? [] : [createError('instrument/incomplete-lookup', [...path, 'lookup'], { raw: missing })];
  });
}
