import { checkReason } from '../document/checkReason.js';
import type { OccasionEntry } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { checkId, checkLanguage, checkOccasionId, oneOf, propertiesOfEntry } from './checkEnvelope.js';
import { checkShape, recordOf, textOf } from './shape.js';

const statuses: readonly OccasionEntry['status'][] = ['declined', 'not-held'];
const required = {
  kind: oneOf('occasion'),
  ...propertiesOfEntry,
  occasion: checkOccasionId,
  status: oneOf(...statuses),
};
const optional = { form: checkId, reason: recordOf(checkLanguage, textOf(10_000)) };

/** Returns everything wrong with an entry about an occasion at which nothing was measured, but for what its instrument says. */
export function checkOccasionEntry(input: Readonly<Record<string, unknown>>): readonly Issue[] {
  const issues = checkShape(input, { required, optional });
  return issues.length > 0 ? issues : checkReason(input as Pick<OccasionEntry, 'reason'>);
}
