import { issueLimit } from '../../document/checkBounds.js';
import type { Form, InstrumentDefinition, Scale } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

const namedMissing = 20;

/** A form holds all items of a scale, or none, since it scores the scales whose items it holds all of. */
export function checkSplitScales({ forms, scales }: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [index, scale] of scales.entries()) {
    if (issues.length >= issueLimit) return issues;
    const split = [...forms.entries()].filter(([, form]) => isSplit(scale, form, context));
    const isWhole = forms.some((form) => context.coverageOf(form, scale.id) === 'all');
    if (isWhole) issues.push(...split.map(([at, form]) => refuse(scale, form, ['forms', at, 'items'], context)));
    else if (split.length > 0)
      issues.push(
        checkNowhere(
          scale,
          index,
          split.map(([, form]) => form),
          context,
        ),
      );
  }
  return issues;
}

// A scale that no form has the whole of is told once, at what the form with most of it lacks.
function checkNowhere(scale: Scale, index: number, forms: readonly Form[], context: RuleContext): Issue {
  const own = context.itemsOf(scale);
  const countHeld = ({ items }: Form) => {
    const held = new Set(items);
    return own.filter((id) => held.has(id)).length;
  };
  const [form] = forms.toSorted((left, right) => countHeld(right) - countHeld(left)) as [Form, ...Form[]];
  const lacks = scale.items?.findIndex((id) => !form.items.includes(id)) ?? -1;
  const gathered = scale.scales?.findIndex((id) => context.coverageOf(form, id) === 'none') ?? -1;
  const place = lacks >= 0 ? ['items', lacks] : gathered >= 0 ? ['scales', gathered] : [];
  return refuse(scale, form, ['scales', index, ...place], context);
}

function refuse(scale: Scale, form: Form, path: IssuePath, context: RuleContext): Issue {
  return createError('instrument/split-scale', path, {
    form: form.id,
    scale: scale.id,
    missing: listMissing(scale, form, context),
  });
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
