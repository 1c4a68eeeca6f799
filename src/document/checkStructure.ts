import type { StructureChecker } from '../generated/structure.js';
import type { Issue } from '../issues/issue.js';
import { checkBounds, issueLimit } from './checkBounds.js';
import { sortIssues } from './sortIssues.js';
import { translateErrors } from './translateErrors.js';

/** Returns what is wrong with the structure of a document, one issue for one mistake; first of all with its size and depth. */
export function checkStructure(check: StructureChecker, input: unknown): readonly Issue[] {
  const outside = checkBounds(input);
  if (outside.length > 0) return sortIssues(outside);
  return check(input) ? [] : sortIssues(translateErrors(check.errors ?? [], input)).slice(0, issueLimit);
}
