import type { CompiledForm } from '../instrument/instrument.js';
import type { Issue, IssuePath } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { checkOpaqueId, cut, isPlainObject, typeOf } from './checkEnvelope.js';

const most = 20;

/**
 * Checks who answered: in a role of the form; one alone, or together with others where the form is answered jointly.
 */
export function checkRespondents(respondents: unknown, form: CompiledForm, issues: Issue[]): void {
  if (respondents === undefined) return;
  if (!Array.isArray(respondents)) {
    issues.push(createError('response/wrong-type', ['respondents'], { expected: ['array'], received: typeOf(respondents) }));
    return;
  }
  if (respondents.length > most) {
    issues.push(createError('response/out-of-bounds', ['respondents'], { bound: 'max-items', limit: most, received: respondents.length }));
    return;
  }
  for (let index = 0; index < respondents.length; index += 1) checkRespondent(respondents[index], index, form, issues);
  checkCount(respondents, form, issues);
}

function checkRespondent(respondent: unknown, index: number, form: CompiledForm, issues: Issue[]): void {
  if (!isPlainObject(respondent)) {
    issues.push(createError('response/wrong-type', ['respondents', index], { expected: ['object'], received: typeOf(respondent) }));
    return;
  }
  const { role, id } = respondent;
  if (id === undefined) issues.push(createError('response/missing-property', ['respondents', index], { property: 'id' }));
  else checkOpaqueId(id, ['respondents', index, 'id'], issues);
  checkRole(role, ['respondents', index], form, issues);
  for (const property in respondent) {
    if (property !== 'role' && property !== 'id') {
      issues.push(createError('response/unknown-property', ['respondents', index, property], { property: cut(property) }));
    }
  }
}

function checkRole(role: unknown, path: IssuePath, form: CompiledForm, issues: Issue[]): void {
  const { respondents } = form.definition;
  if (role === undefined) issues.push(createError('response/missing-property', path, { property: 'role' }));
  else if (typeof role !== 'string') issues.push(createError('response/wrong-type', [...path, 'role'], { expected: ['string'], received: typeOf(role) }));
  else if (!respondents.includes(role)) issues.push(createError('response/wrong-role', [...path, 'role'], { role: cut(role), expected: respondents }));
}

function checkCount(respondents: readonly unknown[], form: CompiledForm, issues: Issue[]): void {
  const { authorship } = form.definition;
  const isJoint = authorship === 'joint';
  if (respondents.length < (isJoint ? 2 : 1)) issues.push(createError('response/too-few-respondents', ['respondents'], { form: form.id }));
  if (respondents.length > 1 && !isJoint) issues.push(createError('response/too-many-respondents', ['respondents'], { form: form.id }));
  if (!isJoint) return;
  const seen = new Set<string>();
  for (const [index, respondent] of respondents.entries()) {
    if (!isPlainObject(respondent) || typeof respondent.role !== 'string') continue;
    const person = `${respondent.role} ${cut(respondent.id)}`;
    if (seen.has(person)) issues.push(createError('response/duplicate-respondent', ['respondents', index], { role: cut(respondent.role) }));
    seen.add(person);
  }
}
