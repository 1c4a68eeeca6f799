import { issueLimit } from '../../document/checkBounds.js';
import type { Form, InstrumentDefinition } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { ConditionPlace } from './listConditions.js';
import type { RuleContext } from './ruleContext.js';

/** A form that asks an item, or scores a scale, holds what its conditions ask for. */
export function checkConditionForms({ forms }: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  const issues: Issue[] = [];
  for (const form of forms) {
    const held = new Set(form.items);
    for (const place of context.conditions) {
      if (issues.length >= issueLimit) return issues;
      if (isUsed(place, form, held, context)) issues.push(...checkPlace(place, form, held, context));
    }
  }
  return issues;
}

function isUsed({ owner }: ConditionPlace, form: Form, held: ReadonlySet<string>, { coverageOf, scales }: RuleContext): boolean {
  if (owner.kind === 'item') return held.has(owner.id);
  // The steps of a ladder are what it is covered by.
  return owner.kind === 'scale' && scales.get(owner.id)?.method !== 'ladder' && coverageOf(form, owner.id) === 'all';
}

function checkPlace(
  { condition, path, owner }: ConditionPlace,
  form: Form,
  held: ReadonlySet<string>,
  { items, scales, coverageOf }: RuleContext,
): readonly Issue[] {
  const { item, scale } = condition;
  const refuse = (key: string, needs: string) =>
    createError('instrument/condition-outside-form', [...path, key], { form: form.id, item: owner.id, needs });
  if (item !== undefined && items.has(item) && !held.has(item)) return [refuse('item', item)];
  // A form that holds a part of the scale is told so by another rule.
  return scale !== undefined && scales.has(scale) && coverageOf(form, scale) === 'none' ? [refuse('scale', scale)] : [];
}
