import { type Place, select, selectAll } from '../../document/select.js';
import type { AnswerOption, InstrumentDefinition, Item } from '../../generated/documents.js';
import type { Issue, IssuePath } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { countDecimals } from '../../shared/decimal.js';

const decimalLimit = 6;
const sizeLimit = 1_000_000_000;
// Scores are kept as whole numbers that fit a small-integer representation with room to spare.
const scaledLimit = 2 ** 30;

/** Numbers are neither finer nor larger than exact arithmetic takes, and the scores of an item not together either. */
export function checkPrecision(definition: InstrumentDefinition): readonly Issue[] {
  return [...checkNumbers(definition), ...listScores(definition).flatMap(checkTogether)];
}

/** Returns an issue for every number of a document that is finer or larger than exact arithmetic takes. */
export function checkNumbers(document: object): readonly Issue[] {
  return selectAll<number>(document, (value) => typeof value === 'number').flatMap(checkNumber);
}

function checkNumber({ path, value }: Place<number>): readonly Issue[] {
  if (Math.abs(value) > sizeLimit) return [createError('instrument/too-large', path, { value, limit: sizeLimit })];
  if (countDecimals(value) <= decimalLimit) return [];
  return [createError('instrument/too-fine', path, { value, decimals: decimalLimit })];
}

/** Returns every list of options: the items' own, and those they share. */
export function listOptionLists(definition: InstrumentDefinition): readonly Place<readonly AnswerOption[]>[] {
  return ['items/*/options', 'optionSets/*/options'].flatMap((pattern) => select<readonly AnswerOption[]>(definition, pattern));
}

/** The scores of each item and of each shared list of options. */
function listScores(definition: InstrumentDefinition): readonly (readonly Place<number>[])[] {
  const ofOptions = listOptionLists(definition).map(({ path, value }) =>
    value.flatMap((option, index) => pick(option, [...path, index], option.score === undefined ? ['value'] : ['score'])),
  );
  const ofItems = select<Item>(definition, 'items/*').map(({ path, value }) => [
    ...(value.type === 'rating' || value.type === 'number' ? pick(value, path, ['min', 'max', 'step']) : []),
    ...(value.type === 'yesno' ? pick(value.scores ?? {}, [...path, 'scores'], ['yes', 'no']) : []),
  ]);
  return [...ofOptions, ...ofItems];
}

function pick(object: object, path: IssuePath, names: readonly string[]): Place<number>[] {
  return names
    .flatMap((name) => select<number>(object, name))
    .flatMap(({ path: [name = ''], value }) => (typeof value === 'number' ? [{ path: [...path, name], value }] : []));
}

function checkTogether(scores: readonly Place<number>[]): readonly Issue[] {
  if (scores.some((place) => checkNumber(place).length > 0)) return [];
  const unit = 10 ** Math.max(0, ...scores.map(({ value }) => countDecimals(value)));
  const limit = Math.floor((scaledLimit - 1) / unit);
  return scores
    .filter(({ value }) => Math.abs(value) > limit)
    .map(({ path, value }) => createError('instrument/too-large', path, { value, limit }));
}
