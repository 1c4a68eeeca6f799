import type { WithdrawalEntry } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { oneOf, propertiesOfEntry } from './checkEnvelope.js';
import { checkProperties } from './checkProperties.js';

/** Checks everything in a withdrawal: what it is made of, and the form of ids, dates and numbers. */
export function checkWithdrawal(input: Readonly<Record<string, unknown>>, issues: Issue[]): void {
  const reasons: readonly NonNullable<WithdrawalEntry['reason']>[] = [
    'wrong-subject',
    'wrong-instrument',
    'entered-in-error',
    'consent-withdrawn',
    'other',
  ];
  const required = { kind: oneOf('withdrawal'), ...propertiesOfEntry };
  checkProperties(input, { required, optional: { reason: oneOf(...reasons) } }, { path: [], issues });
}
