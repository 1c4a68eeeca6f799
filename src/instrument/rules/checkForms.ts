import type { Form, InstrumentDefinition } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';

/** A joint form has several roles and an observer's one. */
export function checkForms(definition: InstrumentDefinition): readonly Issue[] {
  return definition.forms.flatMap((form, index) => checkAuthorship(form, ['forms', index]));
}

function checkAuthorship({ id: form, authorship, respondents }: Form, path: IssuePath): readonly Issue[] {
  if (authorship === 'joint' && respondents.length < 2)
    return [createError('instrument/lone-respondent', [...path, 'respondents'], { form })];
  if (authorship === 'observer' && respondents.length > 1)
    return [createError('instrument/joint-observer', [...path, 'respondents'], { form })];
  return [];
}
