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
        provenance: { ...sound.provenance, wording: { da: 'own', en: 'own' } },
        publishedOn: '2026-13-01',
        items: [createRating('q1', { min: 5, max: 1 }), createRating('q2', { step: 3 })],
      }),
    ).toEqual([
      ['instrument/empty-range', ['items', 0, 'max']],
      ['instrument/untranslated', ['items', 0, 'text']],
      ['instrument/step-mismatch', ['items', 1, 'step']],
      ['instrument/untranslated', ['items', 1, 'text']],
      ['instrument/untranslated', ['provenance', 'licence', 'text']],
      ['instrument/impossible-date', ['publishedOn']],
      ['instrument/untranslated', ['roles', 0, 'title']],
      ['instrument/untranslated', ['roles', 1, 'title']],
      ['instrument/untranslated', ['scales', 0, 'title']],
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
      [['items', 0, 'enableWhen'], { ids: ['q0', 'q1', 'q2'] }],
      [['items', 4, 'enableWhen'], { ids: ['q4'] }],
    ]);
  });
});
