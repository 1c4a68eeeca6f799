import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/generated/documents.js';
import { compileItem } from '../../../src/instrument/compileItem.js';
import { INVALID, UNSCORED } from '../../../src/instrument/itemScore.js';
import { createChoice, createDefinition, createRating } from '../../support/createInstrument.js';
import { barriers, createOptions, line, scoreOf, text } from '../../support/sampleItems.js';

describe('a rating in tenths', () => {
  it.each([
    [0, 0],
    [-0, 0],
    [0.3, 3],
    [6.3, 63],
    [0.7, 7],
    [2.9, 29],
    [9.9, 99],
    [10, 100],
  ])('reads %d as %i tenths', (answer, tenths) => {
    expect(Object.is(scoreOf(line, answer), tenths)).toBe(true);
  });

  it('reads every point of the line as its own number of tenths', () => {
    for (let tenths = 0; tenths <= 100; tenths += 1) expect(scoreOf(line, Number(`${tenths}e-1`))).toBe(tenths);
  });

  it.each([
    0.35,
    1e-7,
    0.1 + 0.2,
    10.05,
    -0.1,
    10.1,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '5',
    true,
    null,
    [5],
    { value: 5 },
    5n,
  ])('refuses %s', (answer) => {
    expect(scoreOf(line, answer)).toBe(INVALID);
  });
});

describe('a rating whose steps are counted from its lowest point', () => {
  const odd = createRating('odd', { min: -3, max: 5, step: 2 });

  it.each([
    [-3, -3],
    [-1, -1],
    [5, 5],
  ])('reads %d', (answer, score) => {
    expect(scoreOf(odd, answer)).toBe(score);
  });

  it.each([-2, 0, 4, 4.5])('refuses %d', (answer) => {
    expect(scoreOf(odd, answer)).toBe(INVALID);
  });

  it('reads 0.25, 0.75 and 1.25 where steps of 0.5 begin at 0.25', () => {
    const quarters = createRating('quarters', { min: 0.25, max: 1.25, step: 0.5 });
    expect([0.25, 0.5, 0.75, 1, 1.25].map((answer) => scoreOf(quarters, answer))).toEqual([25, INVALID, 75, INVALID, 125]);
  });

  it('reads steps of a ten millionth', () => {
    const fine = createRating('fine', { min: 0, max: 1, step: 1e-7 });
    expect([1e-7, 3e-7, 1, 1e-8].map((answer) => scoreOf(fine, answer))).toEqual([1, 3, 10_000_000, INVALID]);
  });
});

describe('a choice', () => {
  const agreement = createChoice('agreement', [
    1,
    2,
    3,
    { value: 9, score: 2.5 },
    { value: 'dont-know', missing: 'unknown' },
    'other',
  ]);

  it.each([
    [1, 10],
    [3, 30],
    [9, 25],
    ['dont-know', UNSCORED],
    ['other', UNSCORED],
  ])('reads %s in tenths, since one option counts 2.5', (answer, score) => {
    expect(scoreOf(agreement, answer)).toBe(score);
  });

  it.each([4, 2.5, '1', 'Other', -1, 1e9, Number.NaN, true, null, [1], {}, 'toString', '__proto__', 'constructor'])(
    'refuses %s',
    (answer) => {
      expect(scoreOf(agreement, answer)).toBe(INVALID);
    },
  );

  it('tells the number 1 and the text "1" apart', () => {
    const both = createChoice('both', [
      { value: 1, score: 5 },
      { value: '1', score: 7 },
    ]);
    expect([1, '1'].map((answer) => scoreOf(both, answer))).toEqual([5, 7]);
  });

  it('reads −0 as the option 0', () => {
    expect(scoreOf(createChoice('zero', [0, 1]), -0)).toBe(0);
  });

  it('reads numbers far apart, and numbers that are no whole ones', () => {
    const far = createChoice('far', [-1000, 0.5, 1000]);
    expect([-1000, 0.5, 1000, 0, 1].map((answer) => scoreOf(far, answer))).toEqual([-10_000, 5, 10_000, INVALID, INVALID]);
  });

  it('never scores a numbered option that stands for a missing answer', () => {
    const coded = createChoice('coded', [1, 2, { value: 8, missing: 'unknown' }, { value: 9, missing: 'declined' }]);
    expect([1, 2, 8, 9].map((answer) => scoreOf(coded, answer))).toEqual([1, 2, UNSCORED, UNSCORED]);
  });

  it('takes the options of a shared list', () => {
    const item: Item = { type: 'choice', id: 'shared', text, optionSet: 'list' };
    const optionSets = [{ id: 'list', options: createOptions([{ value: 'a', score: 3 }]) }];
    const compiled = compileItem(item, createDefinition({ items: [item], optionSets }));
    expect([compiled.read('a'), compiled.read('b')]).toEqual([3, INVALID]);
  });
});

describe('a choice of several', () => {
  it.each([
    ['nothing', [], 0],
    ['one', ['sleep'], 10],
    // 1 + 2.5 − 1 = 2.5
    ['three', ['money', 'sleep', 'pain'], 25],
    ['the exclusive one', ['none'], 0],
    ['one that stands for a missing answer', ['sleep', 'dont-know'], UNSCORED],
    ['one without a score', ['other', 'sleep'], UNSCORED],
  ])('with %s chosen counts the sum in tenths', (_title, answer, score) => {
    expect(scoreOf(barriers, answer)).toBe(score);
  });

  // The scores in tenths: sleep 10, pain 25, money −10, none 0.
  it.each<[string, string[], number, number]>([
    ['nothing', [], UNSCORED, UNSCORED],
    ['one', ['sleep'], 10, 10],
    ['three', ['sleep', 'pain', 'money'], -10, 25],
    ['two', ['pain', 'sleep'], 10, 25],
    ['the exclusive one', ['none'], 0, 0],
    ['one that stands for a missing answer', ['sleep', 'dont-know'], UNSCORED, UNSCORED],
    ['one without a score', ['other', 'sleep'], UNSCORED, UNSCORED],
  ])('with %s chosen counts the lowest or the highest where that counts', (_title, answer, lowest, highest) => {
    expect(scoreOf({ ...barriers, method: 'min' }, answer)).toBe(lowest);
    expect(scoreOf({ ...barriers, method: 'max' }, answer)).toBe(highest);
  });

  it.each<[string, unknown]>([
    ['an unknown option', ['work']],
    ['an option twice', ['sleep', 'sleep']],
    ['more options than there are', ['sleep', 'pain', 'money', 'none', 'dont-know', 'other', 'work']],
    ['an exclusive option among others', ['none', 'sleep']],
    ['an exclusive option after others', ['sleep', 'none']],
    ['a text', 'sleep'],
    ['a number', 1],
    ['a list in a list', [['sleep']]],
    ['a hole', new Array(1)],
    ['null', [null]],
    ['an object that looks like a list', { 0: 'sleep', length: 1 }],
  ])('refuses %s', (_title, answer) => {
    expect(scoreOf(barriers, answer)).toBe(INVALID);
  });

  it.each([
    [[], INVALID],
    [['a'], INVALID],
    [['a', 'b'], 2],
    [['c', 'a', 'b'], 3],
    [['a', 'b', 'c', 'd'], INVALID],
  ])('takes two or three where so many must be chosen: %j', (answer, score) => {
    const options = createOptions(['a', 'b', 'c', 'd'].map((value) => ({ value, score: 1 })));
    expect(scoreOf({ type: 'choices', id: 'some', text, options, minChosen: 2, maxChosen: 3 }, answer)).toBe(score);
  });
});
