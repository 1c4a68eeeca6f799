import { expect, it } from 'vitest';
import type { AnswerOption, ChoicesItem, Item } from '../../../src/generated/documents.js';
import { listOptions } from '../../../src/instrument/itemRange.js';
import { listItemScores } from '../../../src/instrument/listItemScores.js';
import { createChoice, createRating, createYesNo } from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };
const choices = (scores: readonly (number | Omit<AnswerOption, 'label'>)[], overrides: Partial<ChoicesItem> = {}): Item => ({
  type: 'choices',
  id: 'item',
  text: danish,
  options: scores.map(
    (score, index): AnswerOption =>
      typeof score === 'number' ? { value: `o${index}`, score, label: danish } : { ...score, label: danish },
  ),
  ...overrides,
});

it.each<[string, Item, readonly number[]]>([
  ['every step of a rating', createRating('item', { min: -0.2, max: 0.3, step: 0.1 }), [-0.2, -0.1, 0, 0.1, 0.2, 0.3]],
  ['every step from the lowest', createRating('item', { min: 1, max: 7, step: 3 }), [1, 4, 7]],
  ['every step of a number', { type: 'number', id: 'item', text: danish, min: 0, max: 1, step: 0.5 }, [0, 0.5, 1]],
  ['nothing of a number that is not scored', { type: 'number', id: 'item', text: danish, min: 0, max: 1 }, []],
  ['nothing of a number without an end', { type: 'number', id: 'item', text: danish, min: 0, step: 1 }, []],
  ['nothing of a text', { type: 'text', id: 'item', text: danish }, []],
  ['each option once', createChoice('item', [3, 1, { value: 'a', score: 3 }, { value: 'b', missing: 'unknown' }]), [3, 1]],
  ['yes and no', createYesNo('item', { scores: { yes: 2, no: -1 } }), [2, -1]],
  ['every number that chosen options may sum to', choices([2, 1]), [0, 1, 2, 3]],
  ['no number that no options sum to', choices([10, 20]), [0, 10, 20, 30]],
  [
    'the sums of options that go together, and those that stand alone',
    choices([0.5, -1, { value: 'none', score: 4, exclusive: true }]),
    [-1, -0.5, 0, 0.5, 4],
  ],
  ['one option where one alone may be chosen', choices([9, 8, 7, 5, 3, 1], { maxChosen: 1 }), [0, 1, 3, 5, 7, 8, 9]],
  ['sums of two and three of four', choices([1, 2, 4, 8], { minChosen: 3, maxChosen: 3 }), [7, 11, 13, 14]],
  [
    'every number where options sum to very many',
    choices(Array.from({ length: 20 }, (_, index) => 2 ** index)),
    [0, 1, 2, 3, 4, 5, 6, 7],
  ],
  ['as many as must be chosen', choices([1, 1, 1], { minChosen: 1, maxChosen: 2 }), [1, 2]],
  ['each option that may be the lowest', choices([2, 5, 9], { method: 'min', minChosen: 2 }), [2, 5]],
  ['each option that may be the highest', choices([2, 5, 5], { method: 'max' }), [2, 5]],
  ['no more than asked for', createRating('item', { min: 0, max: 1000, step: 0.1 }), [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]],
])('lists %s', (_title, item, scores) => {
  expect(listItemScores(item, listOptions(item, new Map()), 8)).toEqual(scores);
});
