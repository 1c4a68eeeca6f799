import { type Place, select } from '../../document/select.js';
import type { InstrumentDefinition } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';

/** The milestones of a form are those of its cadence; a list names none twice. */
export function checkMilestones(definition: InstrumentDefinition): readonly Issue[] {
  const repeated = ['cadences/*/at', 'forms/*/milestones'].flatMap((pattern) => select<readonly string[]>(definition, pattern));
  return [
    ...repeated.flatMap(checkRepeated),
    ...definition.forms.flatMap((form, index) => checkForm(form, definition, ['forms', index, 'milestones'])),
  ];
}

function checkRepeated({ path, value: list }: Place<readonly string[]>): readonly Issue[] {
  return list.flatMap((value, index) =>
    list.indexOf(value) === index ? [] : [createError('instrument/duplicate-value', [...path, index], { value })],
  );
}

function checkForm(
  { id: form, cadence: cadenceId, milestones }: InstrumentDefinition['forms'][number],
  { cadences = [] }: InstrumentDefinition,
  path: IssuePath,
): readonly Issue[] {
  if (milestones === undefined) return [];
  const cadence = cadences.find(({ id }) => id === cadenceId);
  if (cadence?.type !== 'milestones') return [createError('instrument/milestones-without-cadence', path, { form })];
  return milestones.flatMap((milestone, index) =>
    cadence.at.includes(milestone)
      ? []
      : [createError('instrument/missing-milestone', [...path, index], { milestone, cadence: cadence.id })],
  );
}
