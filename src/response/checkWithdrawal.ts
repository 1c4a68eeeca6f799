import type { WithdrawalEntry } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { checkShared, oneOf, readTime, requiredOfEntry } from './checkEnvelope.js';
import { checkNames, checkProperty } from './checkProperties.js';

/** Checks everything in a withdrawal: what it is made of, and the form of ids, dates and numbers. */
export function checkWithdrawal(input: Readonly<Record<string, unknown>>, issues: Issue[]): void {
  const reasons: readonly NonNullable<WithdrawalEntry['reason']>[] = [
    'wrong-subject',
    'wrong-instrument',
    'entered-in-error',
    'consent-withdrawn',
    'other',
  ];
  const findings = { path: [], issues };
  readTime('recordedAt', input.recordedAt, findings);
  const found = checkShared(input, oneOf('withdrawal'), findings);
  const more = checkProperty('reason', input.reason, oneOf(...reasons), findings);
  checkNames(input, { required: requiredOfEntry, optional: ['reason'], found, checked: found + more }, findings);
}
