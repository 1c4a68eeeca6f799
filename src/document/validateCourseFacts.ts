import type { CourseFacts } from '../generated/documents.js';
import { isCourseFacts } from '../generated/structure.js';
import type { Issue } from '../issues/issue.js';
import type { Result } from '../shared/result.js';
import { checkIdentities } from './checkIdentities.js';
import { checkLife } from './checkLife.js';
import { validateAs } from './validateAs.js';

/** Returns any value as the facts of a course, or all that stands in its way; the instrument is not looked at. */
export function validateCourseFacts(input: unknown): Result<CourseFacts, Issue> {
  return validateAs<CourseFacts>(input, {
    structure: isCourseFacts,
    checkMeaning: (facts) => [...checkIdentities(facts, ['id', 'subject']), ...checkLife(facts, [])],
  });
}
