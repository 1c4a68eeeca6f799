export type { Issue, IssueCode, IssueParams, IssuePath, Severity } from './issues/issue.js';
export { isIssueCode, issueCodes } from './issues/messages/catalogue.js';
export { explainCode } from './issues/messages/explainCode.js';
export { formatIssue } from './issues/messages/formatIssue.js';
export { formatPath } from './issues/messages/formatPath.js';
export type { IssueExplanation, MessageLanguage } from './issues/messages/issueText.js';
export { formatComparison } from './messages/formatComparison.js';
export { formatScoreExplanation } from './messages/formatScoreExplanation.js';
