import type { FollowUpEntry } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { checkDate, checkId, checkOpaqueId, oneOf, propertiesOfEntry } from './checkEnvelope.js';
import type { Checks } from './shape.js';
import { checkShape } from './shape.js';

const outcomes: readonly FollowUpEntry['outcome'][] = ['talked', 'referred', 'acted', 'not-needed'];
const required = {
  kind: oneOf('follow-up'),
  ...propertiesOfEntry,
  followUp: checkId,
  response: checkOpaqueId,
  resolvedOn: checkDate,
  outcome: oneOf(...outcomes),
} satisfies Required<Checks<FollowUpEntry>>;

/** Returns everything wrong with an entry that says what was done about a follow-up, but for what its instrument says. */
export function checkFollowUpEntry(input: Readonly<Record<string, unknown>>): readonly Issue[] {
  return checkShape(input, { required, optional: {} });
}
