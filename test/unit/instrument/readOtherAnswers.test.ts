import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/generated/documents.js';
import { INVALID, MISSING, UNSCORED } from '../../../src/instrument/itemScore.js';
import { createChoice, createYesNo } from '../../support/createInstrument.js';
import { barriers, drinks, line, scoreOf, text } from '../../support/sampleItems.js';

describe('a question of yes or no', () => {
  it.each([
    [createYesNo('plain'), 1, 0],
    [createYesNo('turned', { scores: { yes: 0, no: 1 } }), 0, 1],
    [createYesNo('halves', { scores: { yes: 1.5, no: -0.5 } }), 15, -5],
  ])('counts what $id says', (item, yes, no) => {
    expect([true, false].map((answer) => scoreOf(item, answer))).toEqual([yes, no]);
  });

  it.each([1, 0, 'true', 'yes', null, [], {}])('refuses %s', (answer) => {
    expect(scoreOf(createYesNo('plain'), answer)).toBe(INVALID);
  });
});

describe('a number', () => {
  it.each([
    [0, 0],
    [0.5, 5],
    [37, 370],
    [40, 400],
    [-0, 0],
    [0.25, INVALID],
    [40.5, INVALID],
    [-0.5, INVALID],
    ['12', INVALID],
    [Number.NaN, INVALID],
    [Number.POSITIVE_INFINITY, INVALID],
  ])('in halves from 0 to 40 reads %s', (answer, score) => {
    expect(scoreOf(drinks, answer)).toBe(score);
  });

  it.each<[string, Partial<Extract<Item, { type: 'number' }>>, [unknown, number][]]>([
    [
      'without step',
      { min: 0, max: 10 },
      [
        [1 / 3, UNSCORED],
        [10.01, INVALID],
        [-1, INVALID],
      ],
    ],
    [
      'without ends',
      {},
      [
        [-1e300, UNSCORED],
        [1e-300, UNSCORED],
        [Number.NEGATIVE_INFINITY, INVALID],
      ],
    ],
    [
      'with a lowest only, in fives from there',
      { min: 3, step: 5 },
      [
        [3, UNSCORED],
        [8, UNSCORED],
        [5, INVALID],
        [-2, INVALID],
      ],
    ],
    [
      'with a highest only, in fives from zero',
      { max: 20, step: 5 },
      [
        [-15, UNSCORED],
        [20, UNSCORED],
        [3, INVALID],
        [25, INVALID],
      ],
    ],
  ])('%s is answered and never scored', (_title, overrides, answers) => {
    const item: Item = { type: 'number', id: 'hours', text, ...overrides };
    expect(answers.map(([answer]) => scoreOf(item, answer))).toEqual(answers.map(([, score]) => score));
  });
});

describe('a text', () => {
  const short: Item = { type: 'text', id: 'short', text, maxLength: 5 };
  const long: Item = { type: 'text', id: 'long', text };

  it.each<[string, Item, unknown, number]>([
    ['nothing written', short, '', UNSCORED],
    ['five letters', short, 'abcæø', UNSCORED],
    ['six letters', short, 'abcæøå', INVALID],
    ['ten thousand letters where nothing is said', long, 'x'.repeat(10_000), UNSCORED],
    ['one more', long, 'x'.repeat(10_001), INVALID],
    ['half an emoji', short, 'a\ud83d', INVALID],
    ['the other half', short, '\ude00a', INVALID],
    ['two halves the wrong way round', short, '\ude00\ud83d', INVALID],
    ['a whole emoji', short, 'a\ud83d\ude00', UNSCORED],
    ['a number', short, 5, INVALID],
    ['null', short, null, INVALID],
  ])('with %s', (_title, item, answer, score) => {
    expect(scoreOf(item, answer)).toBe(score);
  });

  it('counts an emoji as one character, as the description of the document does', () => {
    expect(scoreOf(short, '\u{1f600}'.repeat(5))).toBe(UNSCORED);
    expect(scoreOf(short, '\u{1f600}'.repeat(6))).toBe(INVALID);
  });
});

describe('a date', () => {
  const open: Item = { type: 'date', id: 'open', text };
  const bounded: Item = { type: 'date', id: 'bounded', text, earliest: '2024-02-29', latest: '2026-01-31' };

  it.each<[Item, unknown, number]>([
    [open, '0000-01-01', UNSCORED],
    [open, '9999-12-31', UNSCORED],
    [open, '2024-02-29', UNSCORED],
    [open, '2026-02-29', INVALID],
    [open, '2026-1-1', INVALID],
    [open, '2026-01-01T00:00:00Z', INVALID],
    [open, 20_260_101, INVALID],
    [open, null, INVALID],
    [bounded, '2024-02-28', INVALID],
    [bounded, '2024-02-29', UNSCORED],
    [bounded, '2026-01-31', UNSCORED],
    [bounded, '2026-02-01', INVALID],
  ])('reads $id %s', (item, answer, score) => {
    expect(scoreOf(item, answer)).toBe(score);
  });
});

describe.each<Item>([
  line,
  drinks,
  barriers,
  createChoice('choice', [1, 2]),
  createYesNo('yesno'),
  { type: 'text', id: 'text', text },
  { type: 'date', id: 'date', text },
])('whatever the item, a $type', (item) => {
  it.each(['not-asked', 'declined', 'unknown', 'not-applicable'])('reads { missing: "%s" } as no answer', (missing) => {
    expect(scoreOf(item, { missing })).toBe(MISSING);
    expect(scoreOf(item, Object.assign(Object.create(null), { missing }))).toBe(MISSING);
  });

  it.each<[string, object]>([
    ['an unknown reason', { missing: 'forgot' }],
    ['a reason that every object inherits', { missing: 'constructor' }],
    ['no reason', { missing: null }],
    ['a list of reasons', { missing: ['unknown'] }],
    ['more than a reason', { missing: 'unknown', note: 'x' }],
    ['an empty object', {}],
    ['a key named __proto__', JSON.parse('{"__proto__": {"missing": "unknown"}}')],
    ['a reason that is inherited', Object.create({ missing: 'unknown' })],
    ['a date object', new Date(0)],
  ])('refuses %s', (_title, answer) => {
    expect(scoreOf(item, answer)).toBe(INVALID);
  });
});
