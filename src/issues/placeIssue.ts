import type { Issue, IssuePath } from './issue.js';

/** Returns an issue with a value as an issue of the document, where the value stands at the path. */
export function placeIssue(issue: Issue, path: IssuePath): Issue {
  return { ...issue, path: [...path, ...issue.path] };
}
