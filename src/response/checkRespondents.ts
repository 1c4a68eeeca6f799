import type { Respondent } from '../generated/documents.js';
import type { CompiledForm } from '../instrument/instrument.js';
import { refuseType } from '../instrument/refuse.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { cut, isPlainObject } from '../issues/received.js';
import { checkOpaqueId, checkText } from './checkEnvelope.js';
import { checkNames, checkProperty } from './checkProperties.js';

const most = 20;
const requiredOfRespondent = ['role', 'id'] as const satisfies readonly (keyof Respondent)[];

/**
 * Checks who answered: in a role of the form; one alone, or together with others where the form is answered jointly.
 */
export function checkRespondents(respondents: unknown, form: CompiledForm, issues: Issue[]): void {
  if (respondents === undefined) return;
  const unusable = Array.isArray(respondents) ? checkLength(respondents) : refuseType('array', respondents);
  if (unusable !== undefined) {
    issues.push(placeIssue(unusable, ['respondents']));
    return;
  }
  const list = respondents as readonly unknown[];
  for (let index = 0; index < list.length; index += 1) checkRespondent(list[index], index, form, issues);
  checkCount(list, form, issues);
}

function checkLength({ length: received }: readonly unknown[]): Issue | undefined {
  return received > most ? createError('response/out-of-bounds', [], { bound: 'max-items', limit: most, received }) : undefined;
}

function checkRespondent(respondent: unknown, index: number, form: CompiledForm, issues: Issue[]): void {
  const path = ['respondents', index];
  if (!isPlainObject(respondent)) {
    issues.push(placeIssue(refuseType('object', respondent), path));
    return;
  }
  const { role, id } = respondent;
  const findings = { path, issues };
  const found = checkProperty('role', role, checkText, findings) + checkProperty('id', id, checkOpaqueId, findings);
  checkNames(respondent, { required: requiredOfRespondent, optional: [], found, checked: found }, findings);
  const expected = form.definition.respondents;
  if (typeof role === 'string' && !expected.includes(role)) {
    issues.push(createError('response/wrong-role', [...path, 'role'], { role: cut(role), expected }));
  }
}

function checkCount(respondents: readonly unknown[], form: CompiledForm, issues: Issue[]): void {
  const path = ['respondents'];
  const isJoint = form.definition.authorship === 'joint';
  if (!isJoint && respondents.length > 1) issues.push(createError('response/too-many-respondents', path, { form: form.id }));
  if (isJoint) checkTogether(respondents.filter(isPlainObject), form, issues);
  else if (respondents.length === 0) issues.push(createError('response/too-few-respondents', path, { form: form.id }));
}

/** Those who answer together are of two roles at least, and none stands there twice. */
function checkTogether(respondents: readonly Record<string, unknown>[], form: CompiledForm, issues: Issue[]): void {
  const path = ['respondents'];
  const roles = new Set(respondents.map(({ role }) => role));
  if (roles.size < 2) issues.push(createError('response/too-few-respondents', path, { form: form.id }));
  const seen = new Set<string>();
  for (const [index, { role, id }] of respondents.entries()) {
    const person = `${cut(role)} ${cut(id)}`;
    if (seen.has(person)) issues.push(createError('response/duplicate-respondent', [...path, index], { role: cut(role) }));
    seen.add(person);
  }
}
