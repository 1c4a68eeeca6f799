import { issueLimit } from '../document/checkBounds.js';
import { createNameNear } from '../document/nameNear.js';
import type { Issue, IssuePath } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { cut, cutName } from '../issues/received.js';

/** Returns what is wrong with a value, if anything is. */
export type Check = (value: unknown) => Issue | undefined;

/** What an object is made of, and how each property is checked; those checked elsewhere have nothing here. */
export interface Properties {
  readonly required: Readonly<Record<string, Check | undefined>>;
  readonly optional: Readonly<Record<string, Check | undefined>>;
}

/** Where an object stands, and what is wrong with it so far. */
export interface Findings {
  readonly path: IssuePath;
  readonly issues: Issue[];
}

/** Checks every property of an object that came in: that it is known, and sound; and that none is missing. */
export function checkProperties(
  input: Readonly<Record<string, unknown>>,
  { required, optional }: Properties,
  { path, issues }: Findings,
): void {
  for (const property of Object.keys(required)) {
    if (input[property] === undefined) issues.push(createError('response/missing-property', path, { property }));
  }
  const checks = new Map(Object.entries({ ...required, ...optional }));
  const known = new Set(checks.keys());
  const nameNear = createNameNear();
  for (const [property, value] of Object.entries(input)) {
    if (issues.length >= issueLimit) break;
    const issue = value === undefined ? undefined : checks.get(property)?.(value);
    if (issue !== undefined) issues.push(placeIssue(issue, [...path, property]));
    if (known.has(property)) continue;
    const params = { property: cut(property), ...nameNear(property, known) };
    issues.push(createError('response/unknown-property', [...path, cutName(property)], params));
  }
}
