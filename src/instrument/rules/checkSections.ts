import { createNameNear } from '../../document/nameNear.js';
import type { Form, InstrumentDefinition } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';

/** The sections of a form hold its items, each once. */
export function checkSections({ forms }: InstrumentDefinition): readonly Issue[] {
  return forms.flatMap((form, index) => checkForm(form, ['forms', index]));
}

function checkForm({ items, sections }: Form, path: IssuePath): readonly Issue[] {
  if (sections === undefined) return [];
  const expected = new Set(items);
  const seen = new Set<string>();
  const nameNear = createNameNear();
  const wrong = sections.flatMap((section, index) =>
    section.items.flatMap((item, at) => {
      const problem = expected.has(item) ? 'twice' : 'unknown';
      const isFine = problem === 'twice' && !seen.has(item);
      seen.add(item);
      const place = [...path, 'sections', index, 'items', at];
      return isFine ? [] : [createError('instrument/section-mismatch', place, { item, problem })];
    }),
  );
  const missing = new Set([...expected].filter((item) => !seen.has(item)));
  // A misspelt item is unknown, and not missing as well.
  for (const item of seen) if (!expected.has(item)) missing.delete(nameNear(item, missing).suggestion ?? '');
  return [
    ...wrong,
    ...[...missing].map((item) =>
      createError('instrument/section-mismatch', [...path, 'sections'], { item, problem: 'missing' }),
    ),
  ];
}
