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

it('tells the properties of a score in one order, whatever it holds, so that it reads the same byte for byte', () => {
  expect(JSON.stringify(scoreOne({}, [createRating('q1')], { q1: 4 }))).toBe(
    '{"status":"complete","raw":4,"normalized":0.75,"itemCount":1,"answeredCount":1}',
  );
  const norms = [{ source: 'paper', bands: [{ id: 'only', title: danish, from: 0 }] }];
  expect(JSON.stringify(scoreOne({ norms }, [createRating('q1')], { q1: 4 }))).toBe(
    '{"status":"complete","raw":4,"normalized":0.75,"band":"only","itemCount":1,"answeredCount":1}',
  );
});
