import type { Form, InstrumentDefinition } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';

/** A joint form has several roles and an observer's one; its milestones are its cadence's. */
export function checkForms(definition: InstrumentDefinition): readonly Issue[] {
  const cadences = new Map(definition.cadences?.map((cadence) => [cadence.id, cadence]));
  return definition.forms.flatMap((form, index) => {
    const path = ['forms', index];
    const cadence = cadences.get(form.cadence ?? '');
    const milestones: readonly string[] = cadence?.type === 'milestones' ? cadence.at : [];
    return [
      ...checkAuthorship(form, path),
      ...(form.milestones ?? []).flatMap((id, at) =>
        milestones.includes(id)
          ? []
          : [createError('instrument/unknown-reference', [...path, 'milestones', at], { of: 'occasion', id })],
      ),
    ];
  });
}

function checkAuthorship({ id: form, authorship, respondents }: Form, path: IssuePath): readonly Issue[] {
  if (authorship === 'joint' && respondents.length < 2)
    return [createError('instrument/lone-respondent', [...path, 'respondents'], { form })];
  if (authorship === 'observer' && respondents.length > 1)
    return [createError('instrument/joint-observer', [...path, 'respondents'], { form })];
  return [];
}
