import type { Form, InstrumentDefinition } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';

/** A joint form has several roles and an observer's one; its milestones are its cadence's; its sections hold its items once each. */
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
      ...checkSections(form, path),
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

function checkSections({ items, sections }: Form, path: IssuePath): readonly Issue[] {
  if (sections === undefined) return [];
  const expected = new Set(items);
  const seen = new Set<string>();
  const wrong = sections.flatMap((section, index) =>
    section.items.flatMap((item, at) => {
      const problem = expected.has(item) ? 'twice' : 'unknown';
      const isFine = problem === 'twice' && !seen.has(item);
      seen.add(item);
      const place = [...path, 'sections', index, 'items', at];
      return isFine ? [] : [createError('instrument/section-mismatch', place, { item, problem })];
    }),
  );
  const missing = [...expected].filter((item) => !seen.has(item));
  return [
    ...wrong,
    ...missing.map((item) => createError('instrument/section-mismatch', [...path, 'sections'], { item, problem: 'missing' })),
  ];
}
