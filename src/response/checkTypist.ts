import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { cut, isPlainObject } from '../issues/received.js';

/** Checks that whoever typed the answers is none of those who gave them; one's own answers are not typed for someone else. */
export function checkTypist({ respondents, enteredBy }: Readonly<Record<string, unknown>>, issues: Issue[]): void {
  if (typeof enteredBy !== 'string' || !Array.isArray(respondents)) return;
  const own: unknown = respondents.find((person) => isPlainObject(person) && person.id === enteredBy);
  if (isPlainObject(own)) issues.push(createError('response/entered-by-respondent', ['enteredBy'], { role: cut(own.role) }));
}
