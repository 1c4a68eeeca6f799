import type { AnswerOption, InstrumentDefinition, Item } from '../generated/documents.js';
import { expectSound } from './expectSound.js';
import type { CompiledItem } from './instrument.js';
import { countItemDecimals, deriveItemRange, scoreOption } from './itemRange.js';
import { UNSCORED } from './itemScore.js';
import type { OptionScores } from './readAnswer.js';
import { createReader } from './readAnswer.js';
import { toWhole } from './toWhole.js';

/** Returns an item with its scores as whole numbers and the function that reads answers to it. */
export function compileItem(item: Item, definition: InstrumentDefinition): CompiledItem {
  const resolved = resolveOptions(item, definition);
  const options = 'options' in resolved ? (resolved.options ?? []) : [];
  const decimals = countItemDecimals(resolved, options);
  const isUnscored = resolved.type === 'number' && resolved.step === undefined;
  const { min, max } = (isUnscored ? undefined : deriveItemRange(resolved, options)) ?? { min: 0, max: 0 };
  return {
    id: item.id,
    definition: resolved,
    read: createReader(resolved, decimals, scoreOptions(resolved, options, decimals)),
    factor: 10 ** decimals,
    min: toWhole(min, decimals),
    max: toWhole(max, decimals),
    inherited: item.id in Object.prototype,
  };
}

function resolveOptions(item: Item, definition: InstrumentDefinition): Item {
  if ((item.type !== 'choice' && item.type !== 'choices') || item.optionSet === undefined) return item;
  const { optionSet, ...rest } = item;
  const shared = definition.optionSets?.find((candidate) => candidate.id === optionSet);
  return { ...rest, options: expectSound(shared, `option list "${optionSet}"`).options };
}

function scoreOptions(item: Item, options: readonly AnswerOption[], decimals: number): OptionScores {
  const { yes = 1, no = 0 } = (item.type === 'yesno' && item.scores) || {};
  const scores: (readonly [unknown, number | undefined])[] = [
    [true, yes],
    [false, no],
  ];
  const listed = item.type === 'yesno' ? scores : options.map((option) => [option.value, scoreOption(option)] as const);
  return new Map(listed.map(([value, score]) => [value, score === undefined ? UNSCORED : toWhole(score, decimals)]));
}
