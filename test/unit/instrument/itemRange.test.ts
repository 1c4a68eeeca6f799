import { describe, expect, it } from 'vitest';
import type { AnswerOption, ChoicesItem, Item } from '../../../src/generated/documents.js';
import { deriveItemRange, listOptions } from '../../../src/instrument/itemRange.js';
import { createChoice, createRating, createYesNo } from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };
const number = (ends: object): Item => ({ type: 'number', id: 'item', text: danish, ...ends });
const choices = (scores: readonly number[], overrides: Partial<ChoicesItem> = {}, none?: number): Item => ({
  type: 'choices',
  id: 'item',
  text: danish,
  options: [
    ...scores.map((score, index): AnswerOption => ({ value: `o${index}`, score, label: danish })),
    ...(none === undefined ? [] : [{ value: 'none', score: none, exclusive: true, label: danish }]),
  ],
  ...overrides,
});

describe('the scores an item can have', () => {
  it.each<[string, Item, number, number]>([
    ['a rating has its ends', createRating('item', { min: 0, max: 10, step: 0.1 }), 0, 10],
    ['yes counts 1 and no 0', createYesNo('item'), 0, 1],
    ['yes and no count what they are said to', createYesNo('item', { scores: { yes: 0, no: 3 } }), 0, 3],
    ['a number has its ends', number({ min: -2, max: 7, step: 1 }), -2, 7],
    ['a score comes before a value', createChoice('item', [1, { value: 2, score: 9 }]), 1, 9],
    ['a missing answer has no score', createChoice('item', [1, 2, { value: 99, missing: 'unknown' }]), 1, 2],
    ['chosen options are added', choices([1, 2, 4]), 0, 7],
    ['as many as may be chosen', choices([1, 2, 4], { maxChosen: 2 }), 0, 6],
    ['as few as must be chosen', choices([1, 2, 4], { minChosen: 2 }), 3, 7],
    ['negative ones pull down', choices([-1, -0.1, -0.2, 4]), -1.3, 4],
    ['one that excludes the others stands alone', choices([1, 2], {}, 9), 0, 9],
    ['one that excludes the others is not two', choices([1, 2], { minChosen: 2 }, 9), 3, 3],
    ['the lowest chosen may be any', choices([1, 2, 4], { method: 'min' }), 1, 4],
    ['the lowest of two is at most the second highest', choices([4, 1, 2], { method: 'min', minChosen: 2 }), 1, 2],
    ['the lowest of three is at most the third highest', choices([4, 1, 2, 3], { method: 'min', minChosen: 3 }), 1, 2],
    ['the highest chosen may be any', choices([1, 2, 4], { method: 'max', maxChosen: 1 }), 1, 4],
    ['the highest of two is at least the second lowest', choices([4, 1, 2], { method: 'max', minChosen: 2 }), 2, 4],
    ['the highest of none is not 0', choices([-2, -1], { method: 'max' }), -2, -1],
    ['one that excludes the others is the highest alone', choices([1, 2], { method: 'max' }, 0), 0, 2],
    ['one that excludes the others is not the lowest of two', choices([1, 2], { method: 'min', minChosen: 2 }, 0), 1, 1],
    ['one that excludes the others is all there is', choices([], { method: 'min' }, 3), 3, 3],
  ])('%s', (_title, item, min, max) => {
    expect(deriveItemRange(item, listOptions(item, new Map()))).toEqual({ min, max });
  });

  it.each<[string, Item]>([
    ['a text', { type: 'text', id: 'item', text: danish }],
    ['a date', { type: 'date', id: 'item', text: danish }],
    ['a number without an end', number({ min: 0 })],
    ['a number whose ends have changed places', number({ min: 1, max: 0 })],
    ['options without a score', createChoice('item', ['a', 'b'])],
    ['fewer options than must be chosen', choices([1], { method: 'max', minChosen: 2 }, 0)],
  ])('are none for %s', (_title, item) => {
    expect(deriveItemRange(item, listOptions(item, new Map()))).toBeUndefined();
  });
});

describe('the options of an item', () => {
  const shared = { id: 'shared', options: [{ value: 1, label: danish }] };
  const sets = new Map([['shared', shared]]);

  it('may be those of a list', () => {
    expect(listOptions({ type: 'choice', id: 'item', text: danish, optionSet: 'shared' }, sets)).toBe(shared.options);
  });

  it('are none when the list is unknown, and for other items', () => {
    expect(listOptions({ type: 'choice', id: 'item', text: danish, optionSet: 'other' }, sets)).toEqual([]);
    expect(listOptions(createRating('item'), sets)).toEqual([]);
  });
});
