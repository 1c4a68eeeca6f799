import type { InstrumentDefinition } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createWarning } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

/** Every item and every scale is on a form. What another part asks for in vain is told with that part. */
export function checkUnused(
  { forms, scales, items, perspectives = [], followUps = [] }: InstrumentDefinition,
  { conditions, coverageOf, itemsOf, scalesOf }: RuleContext,
): readonly Issue[] {
  const asked = conditions.map(({ condition }) => condition);
  const followed = followUps.flatMap(({ beyondCutoff, worsened, behindExpected }) => [beyondCutoff, worsened, behindExpected]);
  const used = new Set([...forms.flatMap((form) => form.items), ...scales.flatMap(itemsOf), ...asked.map(({ item }) => item)]);
  const wanted = new Set([
    ...scales.flatMap(scalesOf),
    ...[...perspectives.flatMap(({ sides }) => sides), ...asked, ...followed].map((part) => part?.scale),
  ]);
  return [
    ...items.flatMap(({ id }, index) =>
      used.has(id) ? [] : [createWarning('instrument/unused-item', ['items', index], { item: id })],
    ),
    // Of goals it is told that nothing asks about them.
    ...scales.flatMap(({ id, method }, index) =>
      method !== 'attainment' && !wanted.has(id) && forms.every((form) => coverageOf(form, id) === 'none')
        ? [createWarning('instrument/unused-scale', ['scales', index], { scale: id })]
        : [],
    ),
  ];
}
