import { describe, expect, it } from 'vitest';
import type { InstrumentDefinition } from '../../../src/generated/documents.js';
import { validateInstrument } from '../../../src/instrument/validateInstrument.js';
import {
  createChoice,
  createDefinition,
  createForm,
  createRating,
  createRatings,
  createScale,
} from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };
const items = createRatings(2);
const scale = createScale({ items: ['q1', 'q2'] });
const sound = createDefinition({ items, scales: [scale] });

const find = (overrides: Partial<InstrumentDefinition>) =>
  validateInstrument({ ...sound, ...overrides }).issues.map(({ code, path }) => [code, path]);

describe('an instrument', () => {
  it('is the very value that was given', () => {
    const result = validateInstrument(sound);
    expect(result.ok && result.value).toBe(sound);
    expect(result.issues).toEqual([]);
  });

  it('is accepted with its warnings beside it', () => {
    const result = validateInstrument({ ...sound, items: [...items, createRating('extra')] });
    expect(result).toMatchObject({ ok: true, issues: [{ code: 'instrument/unused-item', severity: 'warning' }] });
  });

  it('is refused with all that is wrong, warnings too, in the order of their places', () => {
    expect(
      find({
        title: { en: 'Text' },
        roles: sound.roles.map((role) => ({ ...role, title: { da: 'Tekst', en: 'Text' } })),
        provenance: { ...sound.provenance, wording: { da: 'own', en: 'own' } },
        publishedOn: '2026-13-01',
        items: [createRating('q1', { min: 5, max: 1 }), createRating('q2', { step: 3 })],
      }),
    ).toEqual([
      ['instrument/empty-range', ['items', 0, 'max']],
      ['instrument/step-mismatch', ['items', 1, 'step']],
      ['instrument/untranslated', ['provenance', 'licence', 'text']],
      ['instrument/impossible-date', ['publishedOn']],
      ['instrument/missing-danish', ['title']],
    ]);
  });

  it('is not looked into for what one wrong reference would break', () => {
    const weights = [{ items: { q1: 1, q2: 2 } }];
    const sections = [{ id: 'all', title: danish, items: ['q1', 'q2'] }];
    const forms = [createForm({ items: ['q1', 'q22'], sections })];
    expect(find({ forms, scales: [{ ...scale, weights }] })).toEqual([
      ['instrument/unknown-reference', ['forms', 0, 'items', 1]],
    ]);
  });
});

describe('numbers of a scale', () => {
  it.each<[string, object]>([
    ['a threshold as wide as the scale', { moved: { raw: { atLeast: 4 } } }],
    ['a threshold of tenths', { items: ['q1'], range: { min: 0.7, max: 5 }, moved: { raw: { atLeast: 4.3 } } }],
    ['a declared range with room to spare', { range: { min: 0, max: 10 } }],
    [
      'a table without a row for half a score',
      { minAnswered: 1, method: 'sum', lookup: [2, 3, 4, 5, 6, 7, 8, 9, 10].map((raw) => ({ raw, value: raw * 10 })) },
    ],
    ['a table after rounding', { round: { decimals: 0 }, lookup: [1, 2, 3, 4, 5].map((raw) => ({ raw, value: raw * 25 })) }],
  ])('may be %s', (_title, overrides) => {
    expect(find({ scales: [{ ...scale, ...overrides }] })).toEqual([]);
  });

  it('are not held against a range that is itself wrong', () => {
    const wrong = { ...scale, range: { min: 1, max: 2 }, moved: { raw: { atLeast: 3 } } };
    expect(find({ scales: [wrong] })).toEqual([['instrument/range-too-narrow', ['scales', 0, 'range']]]);
  });

  it('tell what answers can reach', () => {
    const { issues } = validateInstrument({ ...sound, scales: [{ ...scale, method: 'sum', range: { min: 2, max: 5 } }] });
    expect(issues.map(({ params }) => params)).toEqual([{ min: 2, max: 5, possibleMin: 2, possibleMax: 10 }]);
  });
});

describe('conditions', () => {
  const gate = createChoice('gate', [{ value: 'yes' }, { value: 'unsure', missing: 'unknown' }]);
  const withCondition = (enableWhen: object) => {
    const asked = [gate, { ...createRating('q1'), enableWhen }, createRating('q2')];
    return { items: asked, forms: [createForm({ items: ['gate', 'q1', 'q2'] })], scales: [] };
  };

  it.each<[string, object]>([
    ['an option that stands for a missing answer', { item: 'gate', is: 'unsure' }],
    ['whether there is an answer', { item: 'gate', answered: false }],
    ['a number at the end of its range', { item: 'q2', atLeast: 5 }],
    ['a number below the whole range, which always holds', { item: 'q2', above: 0 }],
  ])('may ask for %s', (_title, condition) => {
    expect(find(withCondition(condition))).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a number above the end of its range', { item: 'q2', above: 5 }, 'above'],
    ['a number below the end of its range', { item: 'q2', below: 1 }, 'below'],
    ['a number of an item without numbers', { item: 'gate', atMost: 3 }, 'atMost'],
    ['a text of an item with numbers', { item: 'q2', is: '3' }, 'is'],
  ])('may not ask for %s', (_title, condition, test) => {
    expect(find(withCondition(condition))).toEqual([['instrument/impossible-condition', ['items', 1, 'enableWhen', test]]]);
  });
});

it.each(['atLeast', 'atMost', 'above', 'below'])('a number without ends may be anything that "%s" asks for', (test) => {
  const free = { ...createRating('free'), type: 'number' as const, min: undefined, max: undefined, step: undefined };
  const number = JSON.parse(JSON.stringify(free));
  const asked = [number, { ...createRating('q1'), enableWhen: { item: 'free', [test]: 5 } }];
  const forms = [createForm({ items: ['free', 'q1'] })];
  expect(find({ items: asked, forms, scales: [] })).toEqual([]);
});

describe('tests that are to hold together', () => {
  const asked = [
    { item: 'one', is: 1 },
    { item: 'several', is: 1 },
    { item: 'q2', above: 2 },
  ];
  const options = [{ value: 1 }, { value: 2 }];
  const find = (all: readonly object[]) => {
    const member = [createChoice('one', options), { ...createChoice('several', options), type: 'choices' as const }];
    const items = [...member, createRating('q2'), { ...createRating('q1'), enableWhen: { all } }];
    const scales = [createScale({ items: ['q2', 'q1'] })];
    const definition = createDefinition({ items, scales } as Partial<InstrumentDefinition>);
    return validateInstrument(definition).issues.map(({ path, params }) => [path.slice(3), params]);
  };

  it.each<[string, readonly object[]]>([
    [
      'two ends that leave room',
      [
        { item: 'q2', atLeast: 3 },
        { item: 'q2', atMost: 3 },
      ],
    ],
    ['several answers at once', [...asked, { item: 'several', is: 2 }]],
    [
      'lists that share an answer',
      [
        { item: 'one', in: [1, 2] },
        { item: 'one', is: 2 },
      ],
    ],
    [
      'a number that the other takes in',
      [
        { item: 'q2', is: 3 },
        { item: 'q2', below: 4 },
      ],
    ],
    ['an answer, and which', [...asked, { item: 'one', answered: true }]],
    [
      'different items',
      [
        { item: 'q2', atLeast: 5 },
        { item: 'one', atMost: 1 },
      ],
    ],
  ])('may be %s', (_title, all) => {
    expect(find(all)).toEqual([]);
  });

  it.each<[string, readonly object[], object]>([
    [
      'ends that have passed each other',
      [
        { item: 'q2', atMost: 2 },
        { item: 'q2', atLeast: 4 },
      ],
      { test: 'atLeast', value: 4 },
    ],
    [
      'ends that meet where one stops short',
      [
        { item: 'q2', above: 3 },
        { item: 'q2', atMost: 3 },
      ],
      { test: 'atMost', value: 3 },
    ],
    ['two answers to one choice', [...asked, { item: 'one', is: 2 }], { test: 'is', value: 2 }],
    [
      'a number outside the other',
      [
        { item: 'q2', in: [1, 2] },
        { item: 'q2', above: 2 },
      ],
      { test: 'above', value: 2 },
    ],
    ['no answer, and which', [...asked, { item: 'q2', answered: false }], { test: 'answered', value: false }],
  ])('may not be %s', (_title, all, test) => {
    const last = all.length - 1;
    const { item: id } = all[last] as { item: string };
    const beside = expect.objectContaining({ test: expect.any(String) });
    expect(find(all)).toEqual([[['all', last, (test as { test: string }).test], { id, ...test, beside }]]);
  });

  it('are compared with the narrowest of those before', () => {
    const all = [
      { item: 'q2', atMost: 2 },
      { item: 'q2', atMost: 4 },
      { item: 'q2', above: 3 },
    ];
    const beside = { test: 'atMost', value: 2 };
    expect(find(all)).toEqual([[['all', 2, 'above'], { id: 'q2', test: 'above', value: 3, beside }]]);
  });
});

describe('circles', () => {
  const chain = (needs: readonly string[]) =>
    needs.map((item, index) => ({ ...createRating(`q${index}`), enableWhen: { item, atLeast: 2 } }));

  it('are told once each, with all that are in them', () => {
    const asked = [...chain(['q1', 'q2', 'q0', 'q0']), { ...createRating('q4'), enableWhen: { item: 'q4', atLeast: 2 } }];
    const { issues } = validateInstrument({
      ...sound,
      items: asked,
      forms: [createForm({ items: asked.map(({ id }) => id) })],
      scales: [],
    });
    expect(issues.map(({ path, params }) => [path, params])).toEqual([
      [['items', 0, 'enableWhen'], { ids: ['q0', 'q1', 'q2'], kinds: ['item', 'item', 'item'] }],
      [['items', 4, 'enableWhen'], { ids: ['q4'], kinds: ['item'] }],
    ]);
  });
});
