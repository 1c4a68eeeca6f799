import { describe, expect, it } from 'vitest';
import type { Item, Scale } from '../../../src/generated/documents.js';
import { createRangeFinder, scaleRange } from '../../../src/instrument/scaleRange.js';
import { fromFraction } from '../../../src/shared/fraction.js';
import { createChoice, createDefinition, createRating, createScale, createYesNo } from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };
const condition = { item: 'gate', is: true };
const items: Item[] = [
  createYesNo('gate'),
  createRating('small', { min: 0, max: 1 }),
  createRating('large', { min: 0, max: 10 }),
  createRating('likert', { min: 1, max: 5 }),
  createRating('fine', { min: 0, max: 0.3, step: 0.1 }),
  createRating('below', { min: -5, max: -1 }),
  createRating('sometimes', { min: 1, max: 5, enableWhen: condition }),
  createChoice('mood', [0, 1, { value: 'well', score: 4 }, { value: 'unknown', missing: 'unknown' }]),
  { type: 'text', id: 'words', text: danish },
];

describe('the ends that answers can reach', () => {
  it.each<[string, Partial<Scale>, number, number]>([
    ['a sum adds the ends', { method: 'sum', items: ['small', 'large', 'likert'] }, 0 + 0 + 1, 1 + 10 + 5],
    ['a mean divides them', { method: 'mean', items: ['small', 'large'] }, 0, 11 / 2],
    ['decimals are exact', { method: 'sum', items: ['fine', 'small'] }, 0, 1.3],
    ['a smallest is at most the smallest of the highest', { method: 'min', items: ['small', 'large'] }, 0, 1],
    ['a largest is at least the largest of the lowest', { method: 'max', items: ['likert', 'large'] }, 1, 10],
    ['a count counts what is above zero', { method: 'count', items: ['likert', 'large', 'below'] }, 1, 2],
    ['options count their score, and missing ones nothing', { method: 'sum', items: ['mood'] }, 0, 4],
    ['reverse keying turns an item about in place', { method: 'sum', items: ['likert', 'mood'], reverseKeyed: ['likert'] }, 1, 9],
    ['a mean of one answer may be that of the widest item', { method: 'mean', items: ['small', 'large'], minAnswered: 1 }, 0, 10],
    ['half of three is two', { method: 'mean', items: ['small', 'large', 'likert'], minAnswered: { share: 0.5 } }, 0, 15 / 2],
    ['a sum of some answers can be smaller', { method: 'sum', items: ['likert', 'small'], minAnswered: 1 }, 0, 6],
    [
      'a prorated sum is the mean times the number',
      { method: 'sum', items: ['small', 'large'], minAnswered: 1, prorate: true },
      0,
      20,
    ],
    ['a prorated sum of equal items is the plain one', { method: 'sum', items: ['likert'], minAnswered: 1, prorate: true }, 1, 5],
    [
      'the smallest of some may be the second largest',
      { method: 'min', items: ['small', 'likert', 'large'], minAnswered: 2 },
      0,
      5,
    ],
    ['an item that is not asked is left out', { method: 'sum', items: ['likert', 'sometimes'] }, 1, 10],
    ['an item that is not asked leaves the others to the mean', { method: 'mean', items: ['large', 'sometimes'] }, 0, 10],
    [
      'an item that is not asked counts what the scale says',
      { method: 'sum', items: ['likert', 'sometimes'], whenNotEnabled: 9 },
      2,
      14,
    ],
    ['weights multiply', { method: 'sum', items: ['small', 'large'], weights: [{ items: { small: 2, large: 0.5 } }] }, 0, 7],
    [
      'a weighted mean divides by the weights',
      { method: 'mean', items: ['small', 'large'], weights: [{ items: { small: 3, large: 1 } }] },
      0,
      13 / 4,
    ],
    [
      'of several weight sets the widest ends hold',
      { method: 'sum', items: ['likert'], weights: [{ when: condition, items: { likert: 2 } }, { items: { likert: 1 } }] },
      1,
      10,
    ],
    [
      'a negative factor changes the ends about',
      { method: 'sum', items: ['likert'], transform: { times: -20, plus: 100 } },
      0,
      80,
    ],
    ['a half is rounded up', { method: 'mean', items: ['small', 'large'], round: { decimals: 0 } }, 0, 6],
    [
      'only rows within reach count',
      {
        method: 'sum',
        items: ['small'],
        lookup: [
          { raw: 0, value: 70 },
          { raw: 1, value: 20 },
          { raw: 2, value: 0 },
        ],
      },
      20,
      70,
    ],
    ['a gathered scale brings its own range', { method: 'sum', items: ['small'], scales: ['declared'] }, 0, 101],
  ])('%s', (_title, overrides, min, max) => {
    expect(possibleOf(overrides)).toEqual([min, max]);
  });

  it('of a ladder are none and all of its steps', () => {
    const steps = ['one', 'two'].map((id) => ({ id, title: danish, criterion: danish, when: condition }));
    expect(possibleOf({ method: 'ladder', steps })).toEqual([0, 2]);
  });

  it.each<[string, Partial<Scale>]>([
    ['an item without a score', { method: 'sum', items: ['words'] }],
    ['an unknown item', { method: 'sum', items: ['other'] }],
    ['no items', { method: 'sum' }],
    ['itself', { method: 'sum', scales: ['scale'] }],
    ['weights that are all zero', { method: 'mean', items: ['small'], weights: [{ items: { small: 0 } }] }],
    ['a table of other scores', { method: 'sum', items: ['small'], lookup: [{ raw: 7, value: 1 }] }],
  ])('are unknown of a scale over %s', (_title, overrides) => {
    expect(possibleOf(overrides)).toBeUndefined();
  });
});

describe('scaleRange', () => {
  it('puts a declared range before what answers can reach', () => {
    const definition = createDefinition({ items, scales: [createScale({ items: ['likert'], range: { min: 0, max: 5 } })] });
    const { min, max } = scaleRange(definition, 'scale');
    expect([min, max].map(fromFraction)).toEqual([0, 5]);
  });

  it('throws on a scale that cannot be scored', () => {
    expect(() => scaleRange(createDefinition({ items, scales: [createScale({ items: ['words'] })] }), 'scale')).toThrow(
      'validate',
    );
  });
});

function possibleOf(overrides: Partial<Scale>): [number, number] | undefined {
  const declared = createScale({ id: 'declared', items: ['likert'], range: { min: 0, max: 100 } });
  const found = createRangeFinder({ items, scales: [declared, createScale(overrides)] })('scale');
  return found && [fromFraction(found.possible.min), fromFraction(found.possible.max)];
}
