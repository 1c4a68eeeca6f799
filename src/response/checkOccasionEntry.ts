import { refuseType } from '../instrument/refuse.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { cutName, isPlainObject } from '../issues/received.js';
import { checkId, checkLanguage, checkOccasionId, checkText, oneOf, propertiesOfEntry } from './checkEnvelope.js';
import type { Properties } from './checkProperties.js';
import { checkProperties } from './checkProperties.js';

const longest = 10_000;
const entry: Properties = {
  required: {
    kind: oneOf('occasion'),
    ...propertiesOfEntry,
    occasion: checkOccasionId,
    status: oneOf('declined', 'not-held'),
  },
  optional: { form: checkId, reason: undefined },
};

/** Returns everything wrong with an entry about an occasion at which nothing was measured, but for what its instrument says. */
export function checkOccasionEntry(input: Readonly<Record<string, unknown>>): Issue[] {
  const issues: Issue[] = [];
  checkProperties(input, entry, { path: [], issues });
  if (input.reason !== undefined) issues.push(...checkReason(input.reason).map((issue) => placeIssue(issue, ['reason'])));
  return issues;
}

function checkReason(reason: unknown): Issue[] {
  if (!isPlainObject(reason)) return [refuseType('object', reason)];
  return Object.entries(reason).flatMap(([language, text]) => {
    const issue = checkLanguage(language) ?? checkText(text) ?? checkLength((text as string).length);
    return issue ? placeIssue(issue, [cutName(language)]) : [];
  });
}

function checkLength(received: number): Issue | undefined {
  if (received > 0 && received <= longest) return undefined;
  const [bound, limit] = received === 0 ? (['min-length', 1] as const) : (['max-length', longest] as const);
  return createError('response/out-of-bounds', [], { bound, limit, received });
}
