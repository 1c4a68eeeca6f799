import type { FollowUpEntry } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { checkDate, checkId, checkOpaqueId, oneOf, propertiesOfEntry } from './checkEnvelope.js';
import type { Properties } from './checkProperties.js';
import { checkProperties } from './checkProperties.js';

const outcomes: readonly FollowUpEntry['outcome'][] = ['talked', 'referred', 'acted', 'not-needed'];
const entry: Properties = {
  required: {
    kind: oneOf('follow-up'),
    ...propertiesOfEntry,
    followUp: checkId,
    response: checkOpaqueId,
    resolvedOn: checkDate,
    outcome: oneOf(...outcomes),
  },
  optional: {},
};

/** Returns everything wrong with an entry that says what was done about a follow-up, but for what its instrument says. */
export function checkFollowUpEntry(input: Readonly<Record<string, unknown>>): Issue[] {
  const issues: Issue[] = [];
  checkProperties(input, entry, { path: [], issues });
  return issues;
}
