import { issueLimit } from '../document/checkBounds.js';
import { createNameNear } from '../document/nameNear.js';
import type { Issue, IssuePath } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { cut, cutName } from '../issues/received.js';

/** Returns what is wrong with a value, if anything is. */
export type Check = (value: unknown) => Issue | undefined;

/** Returns everything that is wrong with a value and with what is in it. */
export type DeepCheck = (value: unknown) => Issue | readonly Issue[] | undefined;

/** What an object is made of, and how each property is checked; those checked elsewhere have nothing here. */
export interface Properties {
  readonly required: Readonly<Record<string, DeepCheck | undefined>>;
  readonly optional: Readonly<Record<string, DeepCheck | undefined>>;
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
  const unknown: string[] = [];
  for (const property of Object.keys(input)) {
    const checks = Object.hasOwn(required, property) ? required : optional;
    if (!Object.hasOwn(checks, property)) {
      unknown.push(property);
      continue;
    }
    const value = input[property];
    const found = value === undefined ? undefined : checks[property]?.(value);
    if (found) issues.push(...placeAll(found, [...path, property]));
  }
  if (unknown.length > 0) issues.push(...refuseUnknown(unknown, { required, optional }, path));
}

/** Returns what a check has found, where it stands. */
export function placeAll(found: ReturnType<DeepCheck>, path: IssuePath): Issue[] {
  return [found ?? []].flat().map((issue) => placeIssue(issue as Issue, path));
}

function refuseUnknown(unknown: readonly string[], { required, optional }: Properties, path: IssuePath): Issue[] {
  const known = new Set([...Object.keys(required), ...Object.keys(optional)]);
  const nameNear = createNameNear();
  return unknown.slice(0, issueLimit).map((property) => {
    const params = { property: cut(property), ...nameNear(property, known) };
    return createError('response/unknown-property', [...path, cutName(property)], params);
  });
}
