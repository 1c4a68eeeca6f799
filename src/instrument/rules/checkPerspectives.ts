import type { InstrumentDefinition } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

/** A perspective sees a scale from a role that answers a form with its items, alone; and its sides are not all of one role. */
export function checkPerspectives(
  { forms, perspectives = [] }: InstrumentDefinition,
  { coverageOf }: RuleContext,
): readonly Issue[] {
  return perspectives.flatMap(({ sides }, index) =>
    sides.flatMap(({ scale, role }, at) => {
      const own = forms.filter(({ authorship, respondents }) => authorship !== 'joint' && respondents.includes(role));
      const isUnseen = own.every((form) => coverageOf(form, scale) === 'none');
      const isRepeated = at > 0 && sides.every((side) => side.role === role);
      return isUnseen || isRepeated
        ? [createError('instrument/impossible-perspective', ['perspectives', index, 'sides', at], { scale, role })]
        : [];
    }),
  );
}
