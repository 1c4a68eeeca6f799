import type { Issue } from '../issues/issue.js';
import { hasErrors } from '../issues/issue.js';
import { fail, type Result, succeed } from '../shared/result.js';
import { issueLimit } from './checkBounds.js';
import { sortIssues } from './sortIssues.js';

/** Returns a document with its warnings, or refuses it with all that is wrong. Where there is too much to tell, errors come first. */
export function concludeIssues<Document>(document: Document, issues: readonly Issue[]): Result<Document, Issue> {
  const errors = issues.filter((issue) => issue.severity === 'error');
  const warnings = issues.filter((issue) => issue.severity === 'warning');
  const told = sortIssues([...errors, ...warnings].slice(0, issueLimit));
  return hasErrors(told) ? fail(told) : succeed(document, told);
}
