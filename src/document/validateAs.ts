import type { StructureChecker } from '../generated/structure.js';
import type { Issue } from '../issues/issue.js';
import { hasErrors } from '../issues/issue.js';
import { fail, type Result, succeed } from '../shared/result.js';
import { issueLimit } from './checkBounds.js';
import { checkStructure } from './checkStructure.js';
import { sortIssues } from './sortIssues.js';

/**
 * Returns any value as a document of one kind, or all that stands in its way: first of its size and depth, then of its
 * structure, and only where that is sound of its meaning. Warnings stand beside the document. Where there is too much to
 * tell, errors come before warnings.
 */
export function validateAs<Document>(
  input: unknown,
  kind: { readonly structure: StructureChecker; readonly checkMeaning: (document: Document) => readonly Issue[] },
): Result<Document, Issue> {
  const ofStructure = checkStructure(kind.structure, input);
  if (ofStructure.length > 0) {
    const ofKind = ofStructure.filter(isOfOtherKind);
    return fail(ofKind.length > 0 ? ofKind : ofStructure);
  }
  const document = input as Document;
  const issues = kind.checkMeaning(document);
  const ranked = issues.toSorted(
    (left, right) => Number(left.severity > right.severity) - Number(left.severity < right.severity),
  );
  const told = sortIssues(ranked.slice(0, issueLimit));
  return hasErrors(told) ? fail(told) : succeed(document, told);
}

const kinds = new Set([
  'instrument',
  'norms',
  'course-facts',
  'cases',
  'draft',
  'response',
  'withdrawal',
  'plan',
  'course',
  'occasion',
  'follow-up',
]);

/** Of a document of another kind than was asked for nothing else is worth telling. */
function isOfOtherKind(issue: Issue): boolean {
  return issue.code === 'document/wrong-value' && issue.path.join() === 'kind' && kinds.has(issue.params.received);
}
