import { type Place, select } from '../../document/select.js';
import type { AnswerOption, InstrumentDefinition, Item } from '../../generated/documents.js';
import type { Issue, IssuePath, Scalar } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { isOnStep } from './isOnStep.js';
import type { RuleContext } from './ruleContext.js';

/** A row of points from lowest to highest. */
interface Points {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly anchors?: readonly { readonly value: number }[];
}

/** Options differ; ends leave room between them; steps lead from one end to the other; anchors are points. */
export function checkItems(definition: InstrumentDefinition, { optionsOf }: RuleContext): readonly Issue[] {
  const lists = [...select(definition, 'items/*/options'), ...select(definition, 'optionSets/*/options')] as readonly Place<
    readonly AnswerOption[]
  >[];
  const points = select<Item>(definition, 'items/*').filter(({ value }) => value.type === 'rating' || value.type === 'number');
  return [
    ...lists.flatMap((list) => checkValues(list)),
    ...[...points, ...select(definition, 'goals/attainment')].flatMap(({ path, value }) => checkPoints(value as Points, path)),
    ...definition.items.flatMap((item, index) => checkChosen(item, optionsOf(item).length, ['items', index])),
  ];
}

function checkValues({ path, value }: Place<readonly { readonly value: Scalar }[]>): readonly Issue[] {
  const seen = new Set<Scalar>();
  return value.flatMap((entry, index) => {
    const isNew = !seen.has(entry.value);
    seen.add(entry.value);
    return isNew ? [] : [createError('instrument/duplicate-value', [...path, index, 'value'], { value: entry.value })];
  });
}

function checkPoints({ min, max, step, anchors = [] }: Points, path: IssuePath): readonly Issue[] {
  if (min !== undefined && max !== undefined && min >= max)
    return [createError('instrument/empty-range', [...path, 'max'], { min, max })];
  if (step !== undefined && max !== undefined && min !== undefined && !isOnStep(max, { min, step })) {
    return [createError('instrument/step-mismatch', [...path, 'step'], { step, value: max })];
  }
  const ofAnchors = anchors.flatMap(({ value }, index) => {
    const place = [...path, 'anchors', index, 'value'];
    if (min !== undefined && max !== undefined && (value < min || value > max)) {
      return [createError('instrument/outside-range', place, { value, min, max })];
    }
    return step === undefined || isOnStep(value, { min, step })
      ? []
      : [createError('instrument/step-mismatch', place, { step, value })];
  });
  return [...ofAnchors, ...checkValues({ path: [...path, 'anchors'], value: anchors })];
}

function checkChosen(item: Item, optionCount: number, path: IssuePath): readonly Issue[] {
  if (item.type !== 'choices' || optionCount === 0) return [];
  const { minChosen = 0, maxChosen = optionCount } = item;
  const max = Math.min(maxChosen, optionCount);
  return minChosen > max ? [createError('instrument/empty-range', [...path, 'minChosen'], { min: minChosen, max })] : [];
}
