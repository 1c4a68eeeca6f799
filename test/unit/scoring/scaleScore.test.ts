import { describe, expect, it } from 'vitest';
import type { Item, Scale } from '../../../src/generated/documents.js';
import {
  createInstrument,
  createRating,
  createRatings,
  createScale,
  createYesNo,
  scoreAnswers,
} from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };

function scoreOne(scale: Partial<Scale>, items: readonly Item[], answers: { readonly [item: string]: number | boolean }) {
  const instrument = createInstrument({ items, scales: [createScale({ items: items.map(({ id }) => id), ...scale })] });
  return scoreAnswers(instrument, answers).scale;
}

describe('normalized scores: (raw − min) / (max − min), percent of maximum possible', () => {
  it.each([
    [1, 0],
    [2, 0.25],
    [3, 0.5],
    [4, 0.75],
    [5, 1],
  ])('%d on 1–5 is %d', (answer, normalized) => {
    expect(scoreOne({}, [createRating('q1')], { q1: answer })).toMatchObject({ raw: answer, normalized });
  });

  it('3.4 on 1–5, the mean of 3, 3, 3, 3 and 5, is 0.6', () => {
    expect(scoreOne({}, createRatings(5), { q1: 3, q2: 3, q3: 3, q4: 3, q5: 5 })).toMatchObject({ raw: 3.4, normalized: 0.6 });
  });

  it('7 on 1–10 is two thirds, not seven tenths', () => {
    expect(scoreOne({}, [createRating('q1', { max: 10 })], { q1: 7 })).toMatchObject({ normalized: 2 / 3 });
  });

  it('25 on 0–40 is 0.625', () => {
    const lines = createRatings(4, { min: 0, max: 10, step: 0.1 });
    expect(scoreOne({ method: 'sum' }, lines, { q1: 6.3, q2: 6.3, q3: 6.2, q4: 6.2 })).toMatchObject({
      raw: 25,
      normalized: 0.625,
    });
  });

  it.each([
    [1, 1],
    [2, 0.75],
    [5, 0],
  ])('%d on 1–5 where low is best is %d', (answer, normalized) => {
    expect(scoreOne({ best: 'low' }, [createRating('q1')], { q1: answer })).toMatchObject({ raw: answer, normalized });
  });

  it.each<[string, Partial<Scale>, number, number]>([
    ['a declared range: (3 − 0) / 10', { range: { min: 0, max: 10 } }, 3, 0.3],
    ['a transform: 4 × 3 = 12 on 4–20', { method: 'sum', transform: { times: 4 } }, 3, 0.5],
    ['a transform that turns the scale: −3 on −5 to −1', { method: 'sum', transform: { times: -1 } }, 3, 0.5],
    [
      'a conversion table: 60 on 10–90',
      {
        lookup: [
          { raw: 1, value: 10 },
          { raw: 3, value: 60 },
          { raw: 5, value: 90 },
        ],
      },
      3,
      0.625,
    ],
    ['reverse keying: 6 − 2 = 4', { reverseKeyed: ['q1'] }, 2, 0.75],
  ])('follow %s', (_title, scale, answer, normalized) => {
    expect(scoreOne(scale, [createRating('q1')], { q1: answer })).toMatchObject({ normalized });
  });

  it('follow prorating: 5 × 3 / 2 = 7.5 on 3–15 is 0.375', () => {
    const scale = { method: 'sum', prorate: true, minAnswered: 2 } as const;
    expect(scoreOne(scale, createRatings(3), { q1: 2, q2: 3 })).toMatchObject({ raw: 7.5, normalized: 0.375 });
  });

  it('take yes and no as 0 and 1: 2 of 3', () => {
    const items = ['a', 'b', 'c'].map((id) => createYesNo(id));
    expect(scoreOne({ method: 'count' }, items, { a: true, b: false, c: true })).toMatchObject({ raw: 2, normalized: 2 / 3 });
  });

  it('are absent, not NaN, where only one score is possible', () => {
    expect(scoreOne({ lookup: [{ raw: 3, value: 7 }] }, [createRating('q1')], { q1: 3 })).toEqual({
      status: 'complete',
      raw: 7,
      itemCount: 1,
      answeredCount: 1,
    });
  });
});

describe('bands', () => {
  // The bands of PHQ-9 (Kroenke, Spitzer & Williams, 2001): 0–4, 5–9, 10–14, 15–19, 20–27.
  const bands = [
    ['minimal', 0],
    ['mild', 5],
    ['moderate', 10],
    ['moderately-severe', 15],
    ['severe', 20],
  ].map(([id, from]) => ({ id: id as string, title: danish, from: from as number }));
  const scale: Partial<Scale> = { method: 'sum', best: 'low', norms: [{ source: 'paper', bands }] };
  const items = createRatings(1, { min: 0, max: 27 });

  it.each([
    [0, 'minimal'],
    [4, 'minimal'],
    [5, 'mild'],
    [9, 'mild'],
    [10, 'moderate'],
    [14, 'moderate'],
    [15, 'moderately-severe'],
    [20, 'severe'],
    [27, 'severe'],
  ])('put %d in "%s"', (answer, band) => {
    expect(scoreOne(scale, items, { q1: answer })).toMatchObject({ raw: answer, band });
  });

  it('leave a score below the first band without one', () => {
    const norms = [{ source: 'paper', bands: bands.slice(1) }];
    const score = scoreOne({ ...scale, norms }, items, { q1: 4 });
    expect(score).toMatchObject({ raw: 4 });
    expect(score).not.toHaveProperty('band');
  });

  it('begin exactly where they say, in tenths: 2.9 is below 3, and 0.1 + 0.2 is 0.3', () => {
    const tenths = createRatings(2, { min: 0, max: 10, step: 0.1 });
    const norms = [
      {
        source: 'paper',
        bands: [
          { id: 'low', title: danish, from: 0 },
          { id: 'high', title: danish, from: 0.3 },
        ],
      },
    ];
    expect(scoreOne({ method: 'sum', norms }, tenths, { q1: 0.1, q2: 0.2 })).toMatchObject({ raw: 0.3, band: 'high' });
    expect(scoreOne({ method: 'sum', norms }, tenths, { q1: 0.1, q2: 0.1 })).toMatchObject({ raw: 0.2, band: 'low' });
  });

  it('are told where only one score is possible', () => {
    const norms = [{ source: 'paper', bands: [{ id: 'only', title: danish, from: 0 }] }];
    expect(scoreOne({ lookup: [{ raw: 3, value: 7 }], norms }, [createRating('q1')], { q1: 3 })).toEqual({
      status: 'complete',
      raw: 7,
      band: 'only',
      itemCount: 1,
      answeredCount: 1,
    });
  });
});

describe('the side of a cut-off', () => {
  const tenths = createRatings(2, { min: 0, max: 10, step: 0.1 });
  const withCutoff = (belongsTo: 'upper' | 'lower', value = 0.3): Partial<Scale> => ({
    method: 'sum',
    norms: [{ source: 'paper', cutoff: { value, belongsTo } }],
  });

  it.each<[number, number, 'upper' | 'lower', 'upper' | 'lower']>([
    // 0.1 + 0.2 is exactly 0.3, which binary fractions make a little more.
    [0.1, 0.2, 'upper', 'upper'],
    [0.1, 0.2, 'lower', 'lower'],
    [0.1, 0.1, 'upper', 'lower'],
    [0.1, 0.1, 'lower', 'lower'],
    [0.2, 0.2, 'upper', 'upper'],
    [0.2, 0.2, 'lower', 'upper'],
  ])('of %d + %d against 0.3, which belongs to the %s side, is the %s', (q1, q2, belongsTo, side) => {
    expect(scoreOne(withCutoff(belongsTo), tenths, { q1, q2 })).toMatchObject({ side });
  });

  it('is of the number and not of what is best', () => {
    expect(scoreOne({ ...withCutoff('upper'), best: 'low' }, tenths, { q1: 9, q2: 9 })).toMatchObject({ side: 'upper' });
  });

  it('of thirds is exact: 10 / 3 lies above 3.333333333333333, and 7 / 3 below 2.333333333333334', () => {
    const thirds = createRatings(3, { min: 1, max: 5 });
    const mean = (value: number): Partial<Scale> => ({ norms: [{ source: 'paper', cutoff: { value, belongsTo: 'lower' } }] });
    expect(scoreOne(mean(3.333333333333333), thirds, { q1: 3, q2: 3, q3: 4 })).toMatchObject({ side: 'upper' });
    expect(scoreOne(mean(2.333333333333334), thirds, { q1: 2, q2: 2, q3: 3 })).toMatchObject({ side: 'lower' });
  });

  it('is of the score that the table of the norm gives', () => {
    const norms = [{ source: 'paper', lookup: [{ raw: 3, value: 70 }], cutoff: { value: 50, belongsTo: 'upper' as const } }];
    expect(scoreOne({ norms, range: { min: 0, max: 100 } }, [createRating('q1')], { q1: 3 })).toMatchObject({
      raw: 70,
      side: 'upper',
    });
  });

  it('is told of a score of enough answers, and of none where there is no score or no cut-off', () => {
    const some = { ...withCutoff('upper'), minAnswered: 1 };
    expect(scoreOne(some, tenths, { q1: 0.3 })).toMatchObject({ status: 'prorated', side: 'upper' });
    expect(scoreOne(some, tenths, {})).not.toHaveProperty('side');
    const bands = [{ id: 'only', title: danish, from: 0 }];
    expect(scoreOne({ norms: [{ source: 'paper', bands }] }, tenths, { q1: 1, q2: 1 })).not.toHaveProperty('side');
    const others = [{ source: 'paper', groups: ['old'], cutoff: { value: 1, belongsTo: 'upper' as const } }];
    expect(scoreOne({ norms: others }, tenths, { q1: 1, q2: 1 })).not.toHaveProperty('side');
  });

  it('is told of a ladder', () => {
    const steps = ['q1', 'q2'].map((item) => ({
      id: `step-${item}`,
      title: danish,
      criterion: danish,
      when: { item, atLeast: 5 },
    }));
    const norms = [{ source: 'paper', cutoff: { value: 1, belongsTo: 'upper' as const } }];
    const { items: _, ...ladder } = createScale({ method: 'ladder', steps, norms });
    const instrument = createInstrument({ items: tenths, scales: [ladder] });
    expect(scoreAnswers(instrument, { q1: 5, q2: 0 }).scale).toMatchObject({ raw: 1, side: 'upper', ladder: { metCount: 1 } });
    expect(scoreAnswers(instrument, { q1: 0, q2: 5 }).scale).toMatchObject({ raw: 0, side: 'lower', ladder: { metCount: 1 } });
  });
});

it('tells the properties of a score in one order, whatever it holds, so that it reads the same byte for byte', () => {
  expect(JSON.stringify(scoreOne({}, [createRating('q1')], { q1: 4 }))).toBe(
    '{"status":"complete","raw":4,"normalized":0.75,"itemCount":1,"answeredCount":1}',
  );
  const norms = [{ source: 'paper', bands: [{ id: 'only', title: danish, from: 0 }] }];
  expect(JSON.stringify(scoreOne({ norms }, [createRating('q1')], { q1: 4 }))).toBe(
    '{"status":"complete","raw":4,"normalized":0.75,"band":"only","itemCount":1,"answeredCount":1}',
  );
  const cutoff = { value: 3, belongsTo: 'upper' as const };
  expect(JSON.stringify(scoreOne({ norms: norms.map((norm) => ({ ...norm, cutoff })) }, [createRating('q1')], { q1: 4 }))).toBe(
    '{"status":"complete","raw":4,"normalized":0.75,"band":"only","side":"upper","itemCount":1,"answeredCount":1}',
  );
});
