import type { InstrumentDefinition } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

/** A perspective sees a scale from a role that answers a form with its items. */
export function checkPerspectives(
  { forms, perspectives = [] }: InstrumentDefinition,
  { coverageOf }: RuleContext,
): readonly Issue[] {
  return perspectives.flatMap(({ sides }, index) =>
    sides.flatMap(({ scale, role }, at) => {
      const isUnseen = forms.every((form) => !form.respondents.includes(role) || coverageOf(form, scale) === 'none');
      return isUnseen
        ? [createError('instrument/impossible-perspective', ['perspectives', index, 'sides', at], { scale, role })]
        : [];
    }),
  );
}
