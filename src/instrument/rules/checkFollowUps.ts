import type { Form, InstrumentDefinition } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

/**
 * For every follow-up there is a form that can call for it: one that holds all that its condition asks for, or scores its
 * scale; and of those who are told someone may read that form, since nobody is told of answers that they may not read.
 */
export function checkFollowUps({ forms, followUps = [] }: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  return followUps.flatMap(({ id, beyondCutoff, worsened, behindExpected, readableBy }, index) => {
    const { scale } = beyondCutoff ?? worsened ?? behindExpected ?? {};
    const asked = context.conditions.filter(({ owner }) => owner.kind === 'follow-up' && owner.id === id);
    const isCalledFor = (form: Form) =>
      scale === undefined
        ? asked.every(({ condition }) => holds(form, condition.item) && scores(form, condition.scale, context))
        : scores(form, scale, context);
    const calling = forms.filter(isCalledFor);
    if (calling.length === 0) return [createError('instrument/follow-up-outside-forms', ['followUps', index], { followUp: id })];
    const path = ['followUps', index, 'readableBy'];
    return calling
      .filter((form) => readableBy?.every((role) => !mayRead(form, role)))
      .map((form) => createError('instrument/unread-follow-up', path, { followUp: id, form: form.id }));
  });
}

function mayRead({ respondents, readableBy = [] }: Form, role: string): boolean {
  return respondents.includes(role) || readableBy.includes(role);
}

function holds(form: Form, item: string | undefined): boolean {
  return item === undefined || form.items.includes(item);
}

function scores(form: Form, scale: string | undefined, { scales, coverageOf }: RuleContext): boolean {
  if (scale === undefined) return true;
  return coverageOf(form, scale) === 'all' || (form.goals === true && scales.get(scale)?.method === 'attainment');
}
