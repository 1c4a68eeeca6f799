import type { CompiledForm } from '../instrument/instrument.js';
import { refuseType } from '../instrument/refuse.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { cut, isPlainObject } from '../issues/received.js';
import { checkOpaqueId, checkText, checkWhole } from './checkEnvelope.js';
import type { Properties } from './checkProperties.js';
import { checkProperties } from './checkProperties.js';
import { checkSize } from './checkSize.js';

const most = 20;
const largestCount = 1_000_000;
const respondentProperties: Properties = {
  required: { role: checkText, id: checkOpaqueId },
  optional: { count: (value) => checkWhole(value, largestCount) },
};

/**
 * Checks who answered: in a role of the form; one alone, or together with others where the form is answered jointly; of a
 * group, and only of one, how many.
 */
export function checkRespondents(respondents: unknown, form: CompiledForm, issues: Issue[]): void {
  if (respondents === undefined) return;
  const unusable = Array.isArray(respondents)
    ? checkSize(respondents.length, { 'max-items': most })
    : refuseType('array', respondents);
  if (unusable !== undefined) {
    issues.push(placeIssue(unusable, ['respondents']));
    return;
  }
  const list = respondents as readonly unknown[];
  for (let index = 0; index < list.length; index += 1) checkRespondent(list[index], index, form, issues);
  checkCount(list, form, issues);
}

function checkRespondent(respondent: unknown, index: number, form: CompiledForm, issues: Issue[]): void {
  const path = ['respondents', index];
  if (!isPlainObject(respondent)) {
    issues.push(placeIssue(refuseType('object', respondent), path));
    return;
  }
  checkProperties(respondent, respondentProperties, { path, issues });
  const { role, count } = respondent;
  const expected = form.definition.respondents;
  if (typeof role !== 'string') return;
  if (!expected.includes(role)) issues.push(createError('response/wrong-role', [...path, 'role'], { role: cut(role), expected }));
  else if (form.minCounts?.has(role)) {
    if (count === undefined) issues.push(createError('response/missing-count', path, { role }));
  } else if (count !== undefined) issues.push(createError('response/count-of-person', [...path, 'count'], { role }));
}

/** One alone, beside whom nobody counts whose role is refused; or together, people of two roles at least, and none of them twice. */
function checkCount(respondents: readonly unknown[], { id, definition }: CompiledForm, issues: Issue[]): void {
  const path = ['respondents'];
  const isJoint = definition.authorship === 'joint';
  const people = respondents.map((person) => (isPlainObject(person) ? person : {}));
  const count = isJoint ? new Set(people.map(({ role }) => role)).size : respondents.length;
  if (count < (isJoint ? 2 : 1)) issues.push(createError('response/too-few-respondents', path, { form: id }));
  const isRefused = (role: unknown) => typeof role === 'string' && !definition.respondents.includes(role);
  if (!isJoint && people.filter(({ role }) => !isRefused(role)).length > 1)
    issues.push(createError('response/too-many-respondents', path, { form: id }));
  const ids = people.map((person) => person.id);
  for (const [index, { role, id: name }] of isJoint ? people.entries() : []) {
    // In two roles as well: else somebody could answer together with nobody else.
    const isRepeated = typeof role === 'string' && typeof name === 'string' && ids.indexOf(name) < index;
    if (isRepeated) issues.push(createError('response/duplicate-respondent', [...path, index], { role: cut(role) }));
  }
}
