import type { Condition, InstrumentDefinition } from '../../generated/documents.js';
import type { IssuePath } from '../../issues/issue.js';

/** A condition with the way to it and what depends on it. */
export interface ConditionPlace {
  readonly condition: Condition;
  readonly path: IssuePath;
  readonly owner: { readonly kind: 'item' | 'scale' | 'follow-up'; readonly id: string };
}

/** Returns every condition of an instrument, each before those inside it. */
export function listConditions(definition: InstrumentDefinition): readonly ConditionPlace[] {
  const { items, scales, followUps = [] } = definition;
  return [
    ...items.flatMap(({ id, enableWhen }, index) => listWithin(enableWhen, ['items', index, 'enableWhen'], { kind: 'item', id })),
    ...scales.flatMap(({ id, weights = [], steps = [] }, index) => [
      ...weights.flatMap(({ when }, at) => listWithin(when, ['scales', index, 'weights', at, 'when'], { kind: 'scale', id })),
      ...steps.flatMap(({ when }, at) => listWithin(when, ['scales', index, 'steps', at, 'when'], { kind: 'scale', id })),
    ]),
    ...followUps.flatMap(({ id, when }, index) => listWithin(when, ['followUps', index, 'when'], { kind: 'follow-up', id })),
  ];
}

function listWithin(condition: Condition | undefined, path: IssuePath, owner: ConditionPlace['owner']): ConditionPlace[] {
  if (condition === undefined) return [];
  const { all = [], any = [], not } = condition;
  return [
    { condition, path, owner },
    ...all.flatMap((part, index) => listWithin(part, [...path, 'all', index], owner)),
    ...any.flatMap((part, index) => listWithin(part, [...path, 'any', index], owner)),
    ...listWithin(not, [...path, 'not'], owner),
  ];
}
