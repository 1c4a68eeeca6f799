import { issueLimit } from '../../document/checkBounds.js';
import type { Form, InstrumentDefinition, Scale } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

const namedMissing = 20;

/**
 * A form holds all items of a scale, or none, since it scores the scales whose items it holds all of. Forms for other
 * groups than those that the scale is for may share some of its items.
 */
export function checkSplitScales({ forms, scales }: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  const issues: Issue[] = [];
  const holders = forms.map((form, index) => ({ form, held: new Set(form.items), path: ['forms', index, 'items'] }));
  for (const [index, scale] of scales.entries()) {
    if (issues.length >= issueLimit) return issues;
    const wholes = forms.filter((form) => context.coverageOf(form, scale.id) === 'all');
    const lacks = holders
      .filter(({ form }) => isSplit(scale, form, context) && !isForOthers(form, wholes))
      .map(({ form, held, path }) => ({ form, path, missing: listMissing(scale, held, context) }))
      .filter(({ missing }) => missing.length > 0);
    // A scale that no form has the whole of is told once, at what the form with most of it lacks.
    const [least] = lacks.toSorted((left, right) => left.missing.length - right.missing.length);
    const own = scale.items?.findIndex((id) => least?.missing.includes(id)) ?? -1;
    const told =
      wholes.length > 0 || !least ? lacks : [{ ...least, path: ['scales', index, ...(own < 0 ? [] : ['items', own])] }];
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

/** Whether the scale is whole in other forms, all of them for groups that this form is not for. */
function isForOthers({ groups }: Form, wholes: readonly Form[]): boolean {
  const isApart = (whole: Form) => groups !== undefined && whole.groups?.every((group) => !groups.includes(group)) === true;
  return wholes.length > 0 && wholes.every(isApart);
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
