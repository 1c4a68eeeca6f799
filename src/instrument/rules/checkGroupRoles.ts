import type { Form, InstrumentDefinition, Item, Role } from '../../generated/documents.js';
import type { Issue, IssueParams, IssuePath, Scalar } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { RuleContext } from './ruleContext.js';

/**
 * A role of a group has its forms to itself, answers in shares what is scored, and rates no goals; only such a role has a
 * least count.
 */
export function checkGroupRoles(definition: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  const { roles, forms, items } = definition;
  const groups = new Set(roles.filter(isGroup).map(({ id }) => id));
  const positions = new Map(items.map(({ id }, index) => [id, index]));
  const scored = new Set(definition.scales.flatMap(context.itemsOf));
  const seen = new Set<string>();
  return [
    ...roles.flatMap((role, index) =>
      role.minCount === undefined || isGroup(role)
        ? []
        : [createError('instrument/person-count', ['roles', index, 'minCount'], { role: role.id })],
    ),
    ...forms.flatMap((form, index) => {
      const role = form.respondents.find((id) => groups.has(id));
      if (role === undefined) return [];
      const unseen = form.items.filter((id) => scored.has(id) && !seen.has(id));
      for (const id of unseen) seen.add(id);
      return [
        ...checkAlone(form, role, ['forms', index, 'respondents']),
        ...(form.goals
          ? [createError('instrument/group-form', ['forms', index, 'goals'], { form: form.id, role, problem: 'goals' })]
          : []),
        ...unseen.flatMap((id) => checkShare(context.items.get(id), role, ['items', positions.get(id) ?? 0])),
      ];
    }),
  ];
}

function isGroup({ kind }: Role): boolean {
  return kind === 'group';
}

// Of a joint form of one role, and an observer's of several, another rule tells.
function checkAlone({ id: form, authorship, respondents }: Form, role: string, path: IssuePath): readonly Issue[] {
  return respondents.length > 1 && authorship !== 'observer' ? [createError('instrument/group-form', path, { form, role })] : [];
}

/** Each part that keeps an item from asking for a share in percent, where it stands; of another type only that it is one. */
function checkShare(item: Item | undefined, role: string, path: IssuePath): readonly Issue[] {
  if (item === undefined) return [];
  const refuse = (property: IssueParams['instrument/group-item']['property'], received: Scalar | undefined) =>
    createError('instrument/group-item', received === undefined ? path : [...path, property], {
      item: item.id,
      role,
      property,
      ...(received !== undefined && { received }),
    });
  if (item.type !== 'number') return [refuse('type', item.type)];
  const { unit, min, max } = item;
  return [
    ...(unit === '%' ? [] : [refuse('unit', unit)]),
    ...(Number(min) >= 0 ? [] : [refuse('min', min)]),
    ...(Number(max) <= 100 ? [] : [refuse('max', max)]),
  ];
}
