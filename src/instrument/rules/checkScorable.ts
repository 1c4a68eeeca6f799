import type { AnswerOption, ChoiceItem, ChoicesItem, InstrumentDefinition, Item } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { deriveItemRange, scoreOption } from '../itemRange.js';
import type { RuleContext } from './ruleContext.js';

/** The items of a scale can be scored, and so can each of their options that does not stand for a missing answer. */
export function checkScorable(definition: InstrumentDefinition, { items, optionsOf }: RuleContext): readonly Issue[] {
  const scored = new Set(definition.scales.flatMap((scale) => scale.items ?? []));
  const ofItems = definition.scales.flatMap((scale, index) =>
    (scale.items ?? []).flatMap((id, at) => {
      const item = items.get(id);
      if (item === undefined || isScorable(item, optionsOf(item))) return [];
      return [createError('instrument/unscorable-item', ['scales', index, 'items', at], { item: id, type: item.type })];
    }),
  );
  return [...ofItems, ...checkLists(definition, scored)];
}

function isScorable(item: Item, options: readonly AnswerOption[]): boolean {
  switch (item.type) {
    case 'text':
    case 'date':
      return false;
    case 'number':
      return item.min !== undefined && item.max !== undefined && item.step !== undefined;
    case 'choice':
    case 'choices':
      return options.some((option) => option.missing === undefined) && hasScores(item, options);
    default:
      return true;
  }
}

/** Whether so many options as must be chosen can have scores; what is wrong with an option itself is told where it stands. */
function hasScores(item: ChoiceItem | ChoicesItem, options: readonly AnswerOption[]): boolean {
  if (item.type === 'choice' || options.some((option) => option.missing === undefined && scoreOption(option) === undefined))
    return true;
  return deriveItemRange(item, options) !== undefined;
}

/** Looks at each list of options once, whether an item's own or shared by many. */
function checkLists({ items, optionSets = [] }: InstrumentDefinition, scored: ReadonlySet<string>): readonly Issue[] {
  const users = new Map<string, string>();
  const own = items.flatMap((item, index) => {
    if (!scored.has(item.id) || !('options' in item || 'optionSet' in item)) return [];
    if (item.optionSet !== undefined && !users.has(item.optionSet)) users.set(item.optionSet, item.id);
    return checkOptions(item.options, item.id, ['items', index, 'options']);
  });
  const shared = optionSets.flatMap(({ id, options }, index) => {
    const user = users.get(id);
    return user === undefined ? [] : checkOptions(options, user, ['optionSets', index, 'options']);
  });
  return [...own, ...shared];
}

function checkOptions(options: readonly AnswerOption[] = [], item: string, path: IssuePath): readonly Issue[] {
  return options.flatMap((option, index) =>
    option.missing !== undefined || scoreOption(option) !== undefined
      ? []
      : [createError('instrument/unscorable-option', [...path, index], { item, option: option.value })],
  );
}
