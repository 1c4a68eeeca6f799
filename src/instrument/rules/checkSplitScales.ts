import { issueLimit } from '../../document/checkBounds.js';
import type { Form, InstrumentDefinition, Scale } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

const namedMissing = 20;

/** A form holds all items of a scale, or none, since it scores the scales whose items it holds all of. */
export function checkSplitScales({ forms, scales }: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  const issues: Issue[] = [];
  const holders = forms.map((form, index) => ({ form, held: new Set(form.items), path: ['forms', index, 'items'] }));
  for (const [index, scale] of scales.entries()) {
    if (issues.length >= issueLimit) return issues;
    const lacks = holders
      .filter(({ form }) => isSplit(scale, form, context))
      .map(({ form, held, path }) => ({ form, path, missing: listMissing(scale, held, context) }));
    // A scale that no form has the whole of is told once, at what the form with most of it lacks.
    const isWhole = forms.some((form) => context.coverageOf(form, scale.id) === 'all');
    const [least] = lacks.toSorted((left, right) => left.missing.length - right.missing.length);
    const own = scale.items?.findIndex((id) => least?.missing.includes(id)) ?? -1;
    const told = isWhole || !least ? lacks : [{ ...least, path: ['scales', index, ...(own < 0 ? [] : ['items', own])] }];
    issues.push(
      ...told.map(({ form, missing, path }) =>
        createError('instrument/split-scale', path, { form: form.id, scale: scale.id, missing }),
      ),
    );
  }
  return issues;
}

// Of scales inside one another only the innermost split one is told.
function isSplit(scale: Scale, form: Form, { coverageOf, scalesOf }: RuleContext): boolean {
  return coverageOf(form, scale.id) === 'some' && scalesOf(scale).every((id) => coverageOf(form, id) !== 'some');
}

function listMissing(scale: Scale, held: ReadonlySet<string>, { scales, itemsOf, scalesOf }: RuleContext): readonly string[] {
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
