import type { Form, InstrumentDefinition, Item, Role } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
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
  const refused = new Set<string>();
  return [
    ...roles.flatMap((role, index) =>
      role.minCount === undefined || isGroup(role)
        ? []
        : [createError('instrument/person-count', ['roles', index, 'minCount'], { role: role.id })],
    ),
    ...forms.flatMap((form, index) => {
      const role = form.respondents.find((id) => groups.has(id));
      if (role === undefined) return [];
      const unfit = form.items.filter((id) => scored.has(id) && !refused.has(id) && !isShare(context.items.get(id)));
      for (const id of unfit) refused.add(id);
      return [
        ...checkAlone(form, role, ['forms', index, 'respondents']),
        ...(form.goals
          ? [createError('instrument/group-form', ['forms', index, 'goals'], { form: form.id, role, problem: 'goals' })]
          : []),
        ...unfit.map((item) => createError('instrument/group-item', ['items', positions.get(item) ?? 0], { item, role })),
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

function isShare(item: Item | undefined): boolean {
  return item?.type === 'number' && item.unit === '%' && Number(item.min) >= 0 && Number(item.max) <= 100;
}
