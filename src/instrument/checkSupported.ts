import type { InstrumentDefinition } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';

/** Returns an issue for every part of an instrument that the format knows and this engine does not carry out. */
export function checkSupported(definition: InstrumentDefinition): Issue[] {
  const issues: Issue[] = [];
  const refuse = (feature: string, path: readonly (string | number)[]) =>
    issues.push(createError('instrument/unsupported', path, { feature }));
  if (definition.goals) refuse('goals', ['goals']);
  if (definition.followUps) refuse('followUps', ['followUps']);
  for (const [index, form] of definition.forms.entries()) if (form.goals) refuse('goals', ['forms', index, 'goals']);
  for (const [index, role] of definition.roles.entries()) if (role.kind === 'group') refuse('group', ['roles', index, 'kind']);
  for (const [index, scale] of definition.scales.entries()) {
    if (scale.method === 'ladder' || scale.method === 'attainment') refuse(scale.method, ['scales', index, 'method']);
  }
  for (const [index, cadence] of (definition.cadences ?? []).entries()) {
    if (cadence.type !== 'interval') refuse(cadence.type, ['cadences', index, 'type']);
  }
  return issues;
}
