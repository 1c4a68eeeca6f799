import type { AnswerOption, InstrumentDefinition, Item } from '../generated/documents.js';
import { toScaled } from '../shared/decimal.js';
import { invariant } from '../shared/invariant.js';
import type { CompiledItem } from './instrument.js';
import { countItemDecimals, deriveItemRange, scoreOption } from './itemRange.js';
import { INVALID, UNSCORED } from './itemScore.js';
import type { OptionScores } from './readAnswer.js';
import { createReader } from './readAnswer.js';

const denseLimit = 32;

/** Returns an item with its scores as whole numbers and the function that reads answers to it. */
export function compileItem(item: Item, definition: InstrumentDefinition): CompiledItem {
  const resolved = resolveOptions(item, definition);
  const options = 'options' in resolved ? (resolved.options ?? []) : [];
  const decimals = countItemDecimals(resolved, options);
  const scores = scoreOptions(resolved, options, decimals);
  const ends = findEnds(resolved, options, decimals);
  return {
    id: item.id,
    definition: resolved,
    read: createReader(resolved, decimals, scores),
    ...createDense(item, scores),
    factor: 10 ** decimals,
    ...ends,
    inherited: item.id in Object.prototype,
  };
}

function resolveOptions(item: Item, definition: InstrumentDefinition): Item {
  if ((item.type !== 'choice' && item.type !== 'choices') || item.optionSet === undefined) return item;
  const { optionSet, ...rest } = item;
  const shared = definition.optionSets?.find((candidate) => candidate.id === optionSet);
  invariant(shared, `item "${item.id}" names an option list "${optionSet}" that does not exist; validate the instrument first`);
  return { ...rest, options: shared.options };
}

function scoreOptions(item: Item, options: readonly AnswerOption[], decimals: number): OptionScores {
  if (item.type === 'yesno') {
    const { yes, no } = item.scores ?? { yes: 1, no: 0 };
    return new Map([
      [true, scale(yes, decimals)],
      [false, scale(no, decimals)],
    ]);
  }
  return new Map(
    options.map((option) => {
      const score = scoreOption(option);
      return [option.value, score === undefined ? UNSCORED : scale(score, decimals)];
    }),
  );
}

function scale(value: number, decimals: number): number {
  const scaled = toScaled(value, decimals);
  invariant(scaled !== undefined, `${value} is too fine or too large to be exact; validate the instrument first`);
  return scaled + 0;
}

/** The lowest and highest score in whole units; both 0 where there is none, or where any answer is as good as another. */
function findEnds(item: Item, options: readonly AnswerOption[], decimals: number): { min: number; max: number } {
  const range = item.type === 'number' && item.step === undefined ? undefined : deriveItemRange(item, options);
  return range ? { min: scale(range.min, decimals), max: scale(range.max, decimals) } : { min: 0, max: 0 };
}

/** A table of scores for a choice among a few neighbouring whole numbers: the shape of most questionnaires. */
function createDense(item: Item, scores: OptionScores): { dense: readonly number[]; first: number } {
  const values = [...scores.keys()];
  const isDense = item.type === 'choice' && values.some((value) => Number.isSafeInteger(value));
  if (!isDense) return { dense: [], first: 0 };
  const numbers = values.filter((value): value is number => Number.isSafeInteger(value));
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  if (last - first >= denseLimit) return { dense: [], first: 0 };
  const dense = Array.from({ length: last - first + 1 }, (_, index) => scores.get(first + index) ?? INVALID);
  return { dense, first };
}
