import type { OccasionEntry } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { createWarning } from '../issues/issue.js';
import { holdsCpr } from '../shared/cpr.js';

/** Returns a warning for every language in which the reason of an occasion holds something written like a CPR number. */
export function checkReason({ reason = {} }: Pick<OccasionEntry, 'reason'>): readonly Issue[] {
  return Object.keys(reason)
    .filter((language) => holdsCpr(reason[language] as string))
    .map((language) => createWarning('course/cpr-in-text', ['reason', language], {}));
}
