import { type Place, select } from '../../document/select.js';
import type { AnswerOption, InstrumentDefinition, Item } from '../../generated/documents.js';
import type { Issue, IssuePath, Scalar } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { listOptionLists } from './checkPrecision.js';
import { isOnStep } from './isOnStep.js';
import type { RuleContext } from './ruleContext.js';

/** A row of points from lowest to highest. */
interface Points {
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly anchors?: readonly { readonly value: number }[];
}

/**
 * Options differ; ends leave room between them; steps lead from one end to the other; anchors are points; majors that stay comparable are
 * earlier ones, each once.
 */
export function checkItems(definition: InstrumentDefinition, { optionsOf }: RuleContext): readonly Issue[] {
  const points = select<Item>(definition, 'items/*').filter(({ value }) => value.type === 'rating' || value.type === 'number');
  return [
    ...listOptionLists(definition).flatMap((list) => checkValues(list)),
    ...[...points, ...select(definition, 'goals/attainment')].flatMap(({ path, value }) => checkPoints(value as Points, path)),
    ...checkMajors(definition),
    ...definition.items.flatMap((item, index) => checkChosen(item, optionsOf(item), ['items', index])),
  ];
}

function checkValues({ path, value }: Place<readonly { readonly value: Scalar }[]>, key = 'value'): readonly Issue[] {
  const seen = new Set<Scalar>();
  return value.flatMap((entry, index) => {
    const isNew = !seen.has(entry.value);
    seen.add(entry.value);
    return isNew ? [] : [createError('instrument/duplicate-value', [...path, index, key], { value: entry.value })];
  });
}

// What a version can be compared with came before it.
function checkMajors({ comparable = [], version }: InstrumentDefinition): readonly Issue[] {
  const limit = Number.parseInt(version, 10);
  const tooLate = comparable.flatMap(({ major: received }, index) => {
    const path = ['comparable', index, 'major'];
    return received < limit ? [] : [createError('document/out-of-bounds', path, { bound: 'below', limit, received })];
  });
  return [
    ...tooLate,
    ...checkValues({ path: ['comparable'], value: comparable.map(({ major: value }) => ({ value })) }, 'major'),
  ];
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

// An option that cannot be chosen together with others is an answer of one.
function checkChosen(item: Item, options: readonly AnswerOption[], path: IssuePath): readonly Issue[] {
  if (item.type !== 'choices' || options.length === 0) return [];
  const together = options.filter(({ exclusive }) => !exclusive).length;
  const { minChosen = 0, maxChosen = options.length } = item;
  const max = Math.min(maxChosen, Math.max(together, 1));
  return minChosen > max ? [createError('instrument/empty-range', [...path, 'minChosen'], { min: minChosen, max })] : [];
}
