import type { Form, InstrumentDefinition } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

/** For every follow-up there is a form that can call for it: one that holds all that its condition asks for, or scores its scale. */
export function checkFollowUps({ forms, followUps = [] }: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  return followUps.flatMap(({ id, beyondCutoff, worsened, behindExpected }, index) => {
    const { scale } = beyondCutoff ?? worsened ?? behindExpected ?? {};
    const asked = context.conditions.filter(({ owner }) => owner.kind === 'follow-up' && owner.id === id);
    const isCalledFor = (form: Form) =>
      scale === undefined
        ? asked.every(({ condition }) => holds(form, condition.item) && scores(form, condition.scale, context))
        : scores(form, scale, context);
    return forms.some(isCalledFor)
      ? []
      : [createError('instrument/follow-up-outside-forms', ['followUps', index], { followUp: id })];
  });
}

function holds(form: Form, item: string | undefined): boolean {
  return item === undefined || form.items.includes(item);
}

function scores(form: Form, scale: string | undefined, { scales, coverageOf }: RuleContext): boolean {
  if (scale === undefined) return true;
  return coverageOf(form, scale) === 'all' || (form.goals === true && scales.get(scale)?.method === 'attainment');
}
