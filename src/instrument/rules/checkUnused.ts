import type { InstrumentDefinition } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createWarning } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

/** Every item and every scale is on a form. Of items and scales inside an unused scale nothing is told besides. */
export function checkUnused(
  { forms, scales, items }: InstrumentDefinition,
  { coverageOf, itemsOf, scalesOf }: RuleContext,
): readonly Issue[] {
  const used = new Set([...forms.flatMap((form) => form.items), ...scales.flatMap(itemsOf)]);
  const gathered = new Set(scales.flatMap(scalesOf));
  return [
    ...items.flatMap(({ id }, index) =>
      used.has(id) ? [] : [createWarning('instrument/unused-item', ['items', index], { item: id })],
    ),
    ...scales.flatMap(({ id }, index) =>
      !gathered.has(id) && forms.every((form) => coverageOf(form, id) === 'none')
        ? [createWarning('instrument/unused-scale', ['scales', index], { scale: id })]
        : [],
    ),
  ];
}
