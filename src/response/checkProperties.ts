import { issueLimit } from '../document/checkBounds.js';
import { createNameNear } from '../document/nameNear.js';
import type { Issue, IssuePath } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { cut, cutName } from '../issues/received.js';

/** Returns what is wrong with a value, if anything is. */
export type Check = (value: unknown) => Issue | undefined;

/** Collects what is wrong with the properties of one object that came in. */
export interface Findings {
  readonly path: IssuePath;
  readonly issues: Issue[];
}

/** Checks the value of a property, where there is one, and returns how many properties that is. */
export function checkProperty(property: string, value: unknown, check: Check, { path, issues }: Findings): number {
  if (value === undefined) return 0;
  const issue = check(value);
  if (issue !== undefined) issues.push(placeIssue(issue, [...path, property]));
  return 1;
}

/**
 * Checks that no property is missing and none is unknown.
 *
 * Counting comes first: where the required ones are all there, and no more properties than were checked, the names need
 * not be looked at.
 */
export function checkNames(
  input: Readonly<Record<string, unknown>>,
  {
    required,
    optional,
    found,
    checked,
  }: {
    readonly required: readonly string[];
    readonly optional: readonly string[];
    readonly found: number;
    readonly checked: number;
  },
  { path, issues }: Findings,
): void {
  let count = 0;
  for (const _ in input) count += 1;
  if (found === required.length && count === checked) return;
  const known = new Set([...required, ...optional]);
  const nameNear = createNameNear();
  for (const property of required) {
    if (input[property] === undefined) issues.push(createError('response/missing-property', path, { property }));
  }
  for (const property of Object.keys(input)) {
    if (known.has(property)) continue;
    if (issues.length >= issueLimit) break;
    const params = { property: cut(property), ...nameNear(property, known) };
    issues.push(createError('response/unknown-property', [...path, cutName(property)], params));
  }
}
