import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { isCprLike, namesCprLike } from '../shared/cpr.js';
import type { Realm } from './checkDates.js';
import { select } from './select.js';

/** Returns an issue for every id of a document, where the patterns lead, that could be a CPR number. */
export function checkIdentities(document: object, patterns: readonly string[], realm: Realm = 'course'): readonly Issue[] {
  return patterns
    .flatMap((pattern) => select<string>(document, pattern))
    .filter(({ path, value }) => (path.at(-1) === 'occasion' ? namesCprLike(value) : isCprLike(value)))
    .map(({ path }) => createError(`${realm}/cpr-like-id`, path, {}));
}
