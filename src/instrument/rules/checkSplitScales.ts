import { issueLimit } from '../../document/checkBounds.js';
import type { Form, InstrumentDefinition, Scale } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

const namedMissing = 20;

/** A form holds all items of a scale, or none, since it scores the scales whose items it holds all of. */
export function checkSplitScales({ forms, scales }: InstrumentDefinition, context: RuleContext): readonly Issue[] {
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
