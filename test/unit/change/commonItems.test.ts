import { describe, expect, it } from 'vitest';
import type { InstrumentResponse, Item, Norm, ResponseScoredEvent, Scale } from '../../../src/generated/documents.js';
import {
  createCourseInstrument,
  fromCaseworker,
  fromCitizen,
  type Given,
  replayed,
  survivors,
} from '../../support/createCourse.js';
import { createForm, createRating, createScale, createYesNo } from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };
const gated: Item[] = [
  createYesNo('gate'),
  createRating('q1'),
  createRating('q2'),
  createRating('q3', { enableWhen: { item: 'gate', is: true } }),
];

function measureOf(scale: Partial<Scale>, items: readonly Item[] = gated) {
  return createCourseInstrument({
    items,
    forms: [createForm({ id: 'citizen', items: items.map(({ id }) => id) })],
    scales: [createScale({ items: ['q1', 'q2', 'q3'], ...scale })],
  });
}

/** Returns what is told when a second response is set against a first, and everything else that is left. */
function compare(instrument: ReturnType<typeof measureOf>, first: Partial<Given>, second: Partial<Given>) {
  const entries = [
    fromCitizen({ id: 'first', on: '2026-01-05', ...first }),
    fromCitizen({ id: 'second', on: '2026-02-05', ...second }),
  ];
  const facts = survivors(replayed(instrument, entries).events);
  const { scale } = (facts.get('response.scored/second') as ResponseScoredEvent['data']).scores;
  return { facts, since: scale !== undefined && 'sincePrevious' in scale ? scale.sincePrevious : undefined };
}

describe('an item that is left out in one of two responses', () => {
  const asked = { answers: { gate: true, q1: 4, q2: 4, q3: 4 } };
  const skipped = { answers: { gate: false, q1: 4, q2: 4 } };

  it.each<[string, Partial<Scale>, number]>([
    ['a sum: 8 and 8', { method: 'sum' }, 8],
    ['a prorated sum: 8 and 8', { method: 'sum', prorate: true, minAnswered: 2 }, 8],
    ['a mean: 4 and 4', { method: 'mean' }, 4],
    ['the largest: 4 and 4', { method: 'max' }, 4],
  ])('is left out in both: %s', (_title, scale, raw) => {
    const expected = { status: 'compared', from: raw, to: raw, difference: 0, movement: 'same', cautions: ['items-differ'] };
    expect(compare(measureOf(scale), asked, skipped).since).toMatchObject(expected);
    expect(compare(measureOf(scale), skipped, asked).since).toMatchObject(expected);
  });

  it('counts in both where the scale says what it counts', () => {
    const { since } = compare(measureOf({ method: 'sum', whenNotEnabled: 0 }), asked, skipped);
    expect(since).toMatchObject({ from: 12, to: 8, difference: -4, movement: 'worse', cautions: [] });
  });

  it('leaves nothing to compare where weights hang on answers', () => {
    const weights = [{ when: { item: 'gate', is: true }, items: { q1: 1, q2: 1, q3: 1 } }, { items: { q1: 2, q2: 2, q3: 2 } }];
    const { since } = compare(measureOf({ weights }), asked, skipped);
    expect(since).toMatchObject({ status: 'not-compared', reason: 'other-weights' });
  });
});

describe('cut-offs and bands', () => {
  const plain = ['q1', 'q2', 'q3'].map((id) => createRating(id));
  const norm: Norm = {
    source: 'paper',
    cutoff: { value: 10, belongsTo: 'upper' },
    bands: [
      { id: 'low', title: danish, from: 2 },
      { id: 'high', title: danish, from: 10 },
    ],
  };
  const instrument = measureOf({ method: 'sum', minAnswered: 2, norms: [norm] }, plain);

  it('are told by the real scores, not by what two responses have in common: 12 and 10 lie above 10', () => {
    const { facts, since } = compare(instrument, { answers: { q1: 4, q2: 4, q3: 4 } }, { answers: { q1: 5, q2: 5 } });
    expect(since).toMatchObject({ from: 8, to: 10, cautions: ['items-differ', 'prorated'] });
    expect([...facts.keys()].filter((key) => /^(band|cutoff)/.test(key))).toEqual([]);
  });

  it('are told where the real scores lie on two sides, and the common items bear it out: 12 and 7, of which 8 and 7', () => {
    const { facts } = compare(instrument, { answers: { q1: 4, q2: 4, q3: 4 } }, { answers: { q1: 3, q2: 4 } });
    expect(facts.get('cutoff.crossed/second/scale')).toMatchObject({ to: 'lower', movement: 'worse' });
    expect(facts.get('band.entered/second/scale')).toMatchObject({ from: 'high', to: 'low' });
  });

  it('are not told where the common items moved the other way: 12 and 9, of which 8 and 9', () => {
    const { facts, since } = compare(instrument, { answers: { q1: 4, q2: 4, q3: 4 } }, { answers: { q1: 5, q2: 4 } });
    expect(since).toMatchObject({ movement: 'better' });
    expect([...facts.keys()].filter((key) => /^(band|cutoff)/.test(key))).toEqual([]);
  });
});

describe('scores from different conversion tables', () => {
  const table = [1, 2, 3, 4, 5].map((raw) => ({ raw, value: raw * 10 }));
  const one = createRating('q1');
  const norms: Norm[] = [
    { source: 'paper', languages: ['da'], lookup: table },
    { source: 'paper', languages: ['en'], lookup: table },
    { source: 'paper', languages: ['sv'] },
  ];
  const instrument = measureOf({ items: ['q1'], norms }, [one]);

  it.each<[string, string | undefined, string | undefined, object]>([
    ['one and none', 'da', 'sv', { status: 'not-compared', reason: 'other-conversion' }],
    ['none and one', 'sv', 'da', { status: 'not-compared', reason: 'other-conversion' }],
    ['one and no norm', 'da', undefined, { status: 'not-compared', reason: 'other-conversion' }],
    ['the same', 'da', 'da', { status: 'compared', from: 30, to: 40 }],
    ['the same in two norms', 'da', 'en', { status: 'compared', from: 30, to: 40, cautions: ['language-changed'] }],
    ['none and no norm', 'sv', undefined, { status: 'compared', from: 3, to: 4 }],
  ])('%s', (_title, before, after, expected) => {
    const told = (q1: number, language: string | undefined) => ({
      answers: { q1 },
      ...(language === undefined ? {} : { language }),
    });
    const { since, facts } = compare(instrument, told(3, before), told(4, after));
    expect(since).toMatchObject(expected);
    expect(facts.has('scale.moved/second/scale')).toBe(since?.status === 'compared');
  });
});

describe('figures that fit only one of two responses', () => {
  const norms: Norm[] = [{ source: 'paper', languages: ['da'], reliable: { type: 'points', atLeast: 1 } }];
  const instrument = measureOf({ items: ['q1'], norms }, [createRating('q1')]);

  it.each([
    ['the earlier', 'da', 'en', 'insufficient-data'],
    ['the later', 'en', 'da', 'insufficient-data'],
    ['both', 'da', 'da', 'yes'],
    ['neither', 'en', 'sv', 'no-norms'],
  ])('%s', (_title, before, after, reliable) => {
    const { since } = compare(instrument, { answers: { q1: 3 }, language: before }, { answers: { q1: 4 }, language: after });
    expect(since).toMatchObject({ movement: 'better', reliable });
  });
});

describe('an observer beside the citizen in one role', () => {
  const reliable = { type: 'points', atLeast: 1 } as const;
  const instrument = createCourseInstrument({
    items: [createRating('q1')],
    forms: [
      createForm({ id: 'observed', respondents: ['caseworker'], authorship: 'observer', items: ['q1'] }),
      createForm({ id: 'own', respondents: ['caseworker'], items: ['q1'] }),
    ],
    scales: [createScale({ items: ['q1'], norms: [{ source: 'paper', reliable }] })],
  });

  it.each([
    ['observed', 'own'],
    ['own', 'observed'],
  ])(
    'another rater leaves reliability insufficiently known, whether the observation comes first or last: %s, then %s',
    (before, after) => {
      const by = (id: string, on: string, form: string, q1: number): InstrumentResponse =>
        fromCaseworker({ id, on, form, answers: { q1 }, respondents: [{ role: 'caseworker', id: `worker-${id}` }] });
      const facts = survivors(replayed(instrument, [by('a', '2026-01-05', before, 1), by('b', '2026-02-05', after, 4)]).events);
      expect(facts.get('response.scored/b')).toMatchObject({
        scores: {
          scale: { sincePrevious: { cautions: ['rater-changed', 'authorship-changed'], reliable: 'insufficient-data' } },
        },
      });
    },
  );
});
