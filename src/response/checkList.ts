import { issueLimit } from '../document/checkBounds.js';
import { refuseType } from '../instrument/refuse.js';
import { createError } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { isPlainObject } from '../issues/received.js';
import type { Check, Findings, Properties } from './checkProperties.js';
import { checkProperties } from './checkProperties.js';

/** How long a list may be. */
export interface ListLimits {
  readonly least?: number;
  readonly most: number;
}

/** Checks a list that came in, and every part of it by the function given; nothing is said of a list that is not there. */
export function checkList(
  value: unknown,
  { least = 0, most, checkPart }: ListLimits & { readonly checkPart: (part: unknown, findings: Findings) => void },
  { path, issues }: Findings,
): void {
  if (value === undefined) return;
  if (!Array.isArray(value)) {
    issues.push(placeIssue(refuseType('array', value), path));
    return;
  }
  const { length: received } = value;
  if (received < least || received > most) {
    const [bound, limit] = received < least ? (['min-items', least] as const) : (['max-items', most] as const);
    issues.push(createError('response/out-of-bounds', path, { bound, limit, received }));
    return;
  }
  for (const [index, part] of value.entries()) {
    if (issues.length < issueLimit) checkPart(part, { path: [...path, index], issues });
  }
}

/** Returns a function that checks an object that came in, property by property. */
export function objectOf(properties: Properties): (value: unknown, findings: Findings) => void {
  return (value, findings) => {
    if (isPlainObject(value)) checkProperties(value, properties, findings);
    else findings.issues.push(placeIssue(refuseType('object', value), findings.path));
  };
}

/** Returns a function that checks a value by itself and tells where it stands. */
export function valueOf(check: Check): (value: unknown, findings: Findings) => void {
  return (value, { path, issues }) => {
    const issue = check(value);
    if (issue !== undefined) issues.push(placeIssue(issue, path));
  };
}
