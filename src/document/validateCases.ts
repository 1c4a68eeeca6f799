import type { CasesDocument, CourseCase, ScoreCase } from '../generated/documents.js';
import { isCases } from '../generated/structure.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { suggestNear } from '../issues/suggest.js';
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
    checkMeaning: ({ example, cases }) => [
      ...checkUniqueIds('case', { path: ['cases'], value: cases }),
      ...checkExample(example, cases),
      ...cases.flatMap((one, index) =>
        expectsNothing(one) ? createError('document/expects-nothing', ['cases', index, 'expect'], { case: one.id }) : [],
      ),
    ],
  });
}

/** The worked example is one of the cases. */
function checkExample(example: CasesDocument['example'], cases: CasesDocument['cases']): readonly Issue[] {
  const ids = cases.map(({ id }) => id);
  if (example === undefined || ids.includes(example)) return [];
  return [createError('document/unknown-example', ['example'], { case: example, ...suggestNear(example, ids) })];
}

/** A case that expects nothing would pass whatever came of it. */
function expectsNothing({ expect }: ScoreCase | CourseCase): boolean {
  return Object.values(expect).every((part) => Object.keys(part).length === 0);
}
