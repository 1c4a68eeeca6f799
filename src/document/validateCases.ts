import type { CasesDocument } from '../generated/documents.js';
import { isCases } from '../generated/structure.js';
import type { Issue } from '../issues/issue.js';
import type { Result } from '../shared/result.js';
import { checkUniqueIds } from './checkUniqueIds.js';
import { validateAs } from './validateAs.js';

/**
 * Returns any value as the cases of an instrument, or all that stands in its way. What a case holds may be wrong on
 * purpose, to show that it is refused, so it is not looked into.
 */
export function validateCases(input: unknown): Result<CasesDocument, Issue> {
  return validateAs<CasesDocument>(input, {
    structure: isCases,
    checkMeaning: ({ cases }) => checkUniqueIds('case', { path: ['cases'], value: cases }),
  });
}
