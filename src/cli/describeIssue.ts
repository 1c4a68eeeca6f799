import type { Severity } from '../issues/issue.js';
import type { MessageLanguage } from '../messages.js';
import { formatIssue } from '../messages.js';
import type { LocatedIssue } from './input/checkRecord.js';

/** An issue as it is written for programs. */
export interface DescribedIssue {
  readonly code: string;
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Returns an issue as it is written for programs, with a sentence for people. */
export function describeIssue({ issue, line, column }: LocatedIssue, language: MessageLanguage): DescribedIssue {
  const { code, severity, path } = issue;
  return { code, severity, path, line, column, message: formatIssue(issue, { language }) };
}
