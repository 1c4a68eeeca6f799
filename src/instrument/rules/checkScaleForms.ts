import { issueLimit } from '../../document/checkBounds.js';
import type { Form, InstrumentDefinition, Scale } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError, createWarning } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

const namedMissing = 20;

/**
 * A form holds a scale's items wholly or not at all; every scale and every item is on a form; a perspective sees a scale
 * from a role that answers it.
 */
export function checkScaleForms(definition: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  return [...checkSplit(definition, context), ...checkUnused(definition, context), ...checkPerspectives(definition, context)];
}

function checkSplit({ forms, scales }: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [index, form] of forms.entries()) {
    for (const scale of scales) {
      if (issues.length >= issueLimit) return issues;
      if (!isSplit(scale, form, context)) continue;
      const missing = listMissing(scale, form, context);
      issues.push(createError('instrument/split-scale', ['forms', index, 'items'], { form: form.id, scale: scale.id, missing }));
    }
  }
  return issues;
}

// Of scales inside one another only the innermost split one is told.
function isSplit(scale: Scale, form: Form, { coverageOf, scalesOf }: RuleContext): boolean {
  return coverageOf(form, scale.id) === 'some' && scalesOf(scale).every((id) => coverageOf(form, id) !== 'some');
}

function listMissing(scale: Scale, form: Form, { scales, itemsOf, scalesOf }: RuleContext): readonly string[] {
  const held = new Set(form.items);
  const missing = new Set<string>();
  const visited = new Set([scale]);
  for (const current of visited) {
    for (const item of itemsOf(current)) if (!held.has(item)) missing.add(item);
    if (missing.size >= namedMissing) break;
    for (const id of scalesOf(current)) {
      const gathered = scales.get(id);
      if (gathered) visited.add(gathered);
    }
  }
  return [...missing].slice(0, namedMissing);
}

function checkUnused({ forms, scales, items }: InstrumentDefinition, { coverageOf, itemsOf }: RuleContext): readonly Issue[] {
  const used = new Set([...forms.flatMap((form) => form.items), ...scales.flatMap(itemsOf)]);
  return [
    ...items.flatMap(({ id }, index) =>
      used.has(id) ? [] : [createWarning('instrument/unused-item', ['items', index], { item: id })],
    ),
    ...scales.flatMap(({ id }, index) =>
      forms.every((form) => coverageOf(form, id) === 'none')
        ? [createWarning('instrument/unused-scale', ['scales', index], { scale: id })]
        : [],
    ),
  ];
}

function checkPerspectives({ forms, perspectives = [] }: InstrumentDefinition, { coverageOf }: RuleContext): readonly Issue[] {
  return perspectives.flatMap(({ sides }, index) =>
    sides.flatMap(({ scale, role }, at) => {
      const isUnseen = forms.every((form) => !form.respondents.includes(role) || coverageOf(form, scale) === 'none');
      return isUnseen
        ? [createError('instrument/impossible-perspective', ['perspectives', index, 'sides', at], { scale, role })]
        : [];
    }),
  );
}
