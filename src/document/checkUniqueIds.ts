import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import type { Place } from './select.js';

/** Returns an issue for every id that stands in a list a second time. */
export function checkUniqueIds(of: string, { path, value }: Place<readonly { readonly id: string }[]>): readonly Issue[] {
  const seen = new Set<string>();
  return value.flatMap(({ id }, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [createError('instrument/duplicate-id', [...path, index, 'id'], { of, id })];
  });
}
