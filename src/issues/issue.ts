import type { IssueParams, IssuePath } from './issueParams.js';

export type { BoundName, IssueParams, IssuePath, JsonType, PatternName, Scalar, SyntaxReason } from './issueParams.js';

export type IssueCode = keyof IssueParams;
export type Severity = 'error' | 'warning';

/** One problem with a document: a stable code, where it is, and what is needed to say it in words. */
export type Issue<Code extends IssueCode = IssueCode> = {
  readonly [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly path: IssuePath;
    readonly params: IssueParams[C];
  };
}[Code];

/** Returns an error: the document is refused. */
export function createError<Code extends IssueCode>(code: Code, path: IssuePath, params: IssueParams[Code]): Issue {
  return { code, severity: 'error', path, params } as Issue;
}

/** Returns a warning: the document is accepted, and someone should look. */
export function createWarning<Code extends IssueCode>(code: Code, path: IssuePath, params: IssueParams[Code]): Issue {
  return { code, severity: 'warning', path, params } as Issue;
}

/** Tells whether any of the issues refuses the document. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
