import { describe, expect, it } from 'vitest';
import type { Scale } from '../../../src/generated/documents.js';
import {
  createInstrument,
  createRating,
  createRatings,
  createScale,
  createYesNo,
  scoreAnswers,
} from '../../support/createInstrument.js';

const ids = ['q1', 'q2', 'q3', 'q4'];

/** The score of ratings named q1, q2 … from 1 to 5; undefined is no answer. */
function scoreRatings(scale: Partial<Scale>, answers: readonly (number | undefined)[], rating = {}) {
  const items = createRatings(answers.length, rating);
  const instrument = createInstrument({ items, scales: [createScale({ items: items.map(({ id }) => id), ...scale })] });
  const given = answers.flatMap((answer, index) => (answer === undefined ? [] : [[`q${index + 1}`, answer] as const]));
  return scoreAnswers(instrument, Object.fromEntries(given)).scale;
}

describe('methods', () => {
  it.each<[string, Partial<Scale>, number[], number]>([
    ['(2 + 3 + 5) / 3', { method: 'mean' }, [2, 3, 5], 10 / 3],
    ['(1 + 2 + 2) / 3', { method: 'mean' }, [1, 2, 2], 5 / 3],
    ['2 + 3 + 5', { method: 'sum' }, [2, 3, 5], 10],
    ['the smallest of 4, 2 and 5', { method: 'min' }, [4, 2, 5], 2],
    ['the largest of 4, 2 and 5', { method: 'max' }, [4, 2, 5], 5],
    ['three above zero', { method: 'count' }, [4, 2, 5], 3],
  ])('%s', (_title, scale, answers, raw) => {
    expect(scoreRatings(scale, answers)).toMatchObject({ status: 'complete', raw, itemCount: 3, answeredCount: 3 });
  });

  it.each([
    [[0, 0, 0], 0],
    [[-1, 0, 1], 1],
    [[-1, -2, -3], 0],
    [[0.1, 0, 0.1], 2],
  ])('count takes %j as %i above zero', (answers, raw) => {
    expect(scoreRatings({ method: 'count' }, answers, { min: -3, max: 3, step: 0.1 })).toMatchObject({ raw });
  });

  it.each([
    ['min', [-0.2, 0.1, -0.3], -0.3],
    ['max', [-0.2, -0.1, -0.3], -0.1],
    ['min', [3, 3, 3], 3],
  ] as const)('%s of %j is %d', (method, answers, raw) => {
    expect(scoreRatings({ method }, [...answers], { min: -3, max: 3, step: 0.1 })).toMatchObject({ raw });
  });

  it('takes items of different steps together: 0.3 + 2 + 0.25 = 2.55', () => {
    const items = [
      createRating('q1', { min: 0, max: 10, step: 0.1 }),
      createRating('q2'),
      createRating('q3', { min: 0, max: 1, step: 0.25 }),
    ];
    const instrument = createInstrument({
      items,
      scales: [
        createScale({ id: 'sum', method: 'sum', items: ['q1', 'q2', 'q3'] }),
        createScale({ id: 'mean', method: 'mean', items: ['q1', 'q2', 'q3'] }),
        createScale({ id: 'min', method: 'min', items: ['q1', 'q2', 'q3'] }),
        createScale({ id: 'max', method: 'max', items: ['q1', 'q2', 'q3'] }),
      ],
    });
    const scores = scoreAnswers(instrument, { q1: 0.3, q2: 2, q3: 0.25 });
    expect(scores).toMatchObject({ sum: { raw: 2.55 }, mean: { raw: 0.85 }, min: { raw: 0.25 }, max: { raw: 2 } });
  });
});

describe('exact sums of four lines of 10 cm in tenths', () => {
  const instrument = createInstrument({
    items: createRatings(4, { min: 0, max: 10, step: 0.1 }),
    scales: [createScale({ method: 'sum', items: ids }), createScale({ id: 'mean', items: ids })],
  });
  const tenths = (count: number) => Number(`${count}e-1`);

  it('gives exactly 25 for every way to reach 25.0 with lines up to 10.0 (a grid of them), and exactly 24.9 and 25.1 one tenth aside', () => {
    let tried = 0;
    for (let first = 0; first <= 100; first += 3) {
      for (let second = 0; second <= 100; second += 7) {
        for (let third = 0; third <= 99; third += 11) {
          const fourth = 250 - first - second - third;
          if (fourth < 1 || fourth > 99) continue;
          tried += 1;
          const answers = { q1: tenths(first), q2: tenths(second), q3: tenths(third), q4: tenths(fourth) };
          expect(scoreAnswers(instrument, answers).scale).toMatchObject({ raw: 25 });
          expect(scoreAnswers(instrument, answers).mean).toMatchObject({ raw: 6.25 });
          expect(scoreAnswers(instrument, { ...answers, q4: tenths(fourth - 1) }).scale).toMatchObject({ raw: 24.9 });
          expect(scoreAnswers(instrument, { ...answers, q4: tenths(fourth + 1) }).scale).toMatchObject({ raw: 25.1 });
        }
      }
    }
    expect(tried).toBeGreaterThan(500);
  });
});

describe('reverse keying: lowest plus highest minus the score given', () => {
  it.each<[string, Partial<Scale>, number[], number, object]>([
    ['of 2 on 1–5 counts 4: 4 + 3 = 7', { method: 'sum', reverseKeyed: ['q1'] }, [2, 3], 7, {}],
    ['of both: 4 + 3 = 7', { method: 'sum', reverseKeyed: ['q1', 'q2'] }, [2, 3], 7, {}],
    ['in a mean: (5 + 1) / 2 = 3', { reverseKeyed: ['q1'] }, [1, 1], 3, {}],
    [
      'on 0–10 in tenths: 9.7 + 0.3 = 10',
      { method: 'sum', reverseKeyed: ['q1'] },
      [0.3, 0.3],
      10,
      { min: 0, max: 10, step: 0.1 },
    ],
    ['on −3–5: (2 − 4) + 4 = 2', { method: 'sum', reverseKeyed: ['q1'] }, [4, 4], 2, { min: -3, max: 5 }],
    ['before the smallest: min(4, 3) = 3', { method: 'min', reverseKeyed: ['q1'] }, [2, 3], 3, {}],
    ['before the largest: max(4, 3) = 4', { method: 'max', reverseKeyed: ['q1'] }, [2, 3], 4, {}],
    ['before counting: 0 of 3 and 3 of 0', { method: 'count', reverseKeyed: ['q1'] }, [3, 0], 0, { min: 0, max: 3 }],
  ])('%s', (_title, scale, answers, raw, rating) => {
    expect(scoreRatings(scale, answers, rating)).toMatchObject({ raw });
  });

  it('turns yes and no by what they count', () => {
    const instrument = createInstrument({
      items: [createYesNo('q1', { scores: { yes: 3, no: 1 } })],
      scales: [createScale({ method: 'sum', items: ['q1'], reverseKeyed: ['q1'] })],
    });
    expect(scoreAnswers(instrument, { q1: true }).scale).toMatchObject({ raw: 1 });
    expect(scoreAnswers(instrument, { q1: false }).scale).toMatchObject({ raw: 3 });
  });
});

describe('minAnswered', () => {
  const six = [1, 2, 3, 4, 5, 6, ...new Array<undefined>(5)];
  const zeroToTen = { min: 0, max: 10 };

  it.each<[string, Partial<Scale>, (number | undefined)[], object]>([
    [
      'half of 11: 6 answered, 21 / 6 = 3.5',
      { minAnswered: { share: 0.5 } },
      six,
      { status: 'prorated', raw: 3.5, answeredCount: 6 },
    ],
    [
      'half of 11, prorated: 3.5 × 11 = 38.5',
      { method: 'sum', prorate: true, minAnswered: { share: 0.5 } },
      six,
      { status: 'prorated', raw: 38.5, itemCount: 11 },
    ],
    [
      'half of 11: 5 answered are too few',
      { minAnswered: { share: 0.5 } },
      [1, 2, 3, 4, 5, ...new Array<undefined>(6)],
      { status: 'not-scorable', reason: 'too-few-answers', itemCount: 11, answeredCount: 5 },
    ],
    [
      'half of 4: exactly 2 count',
      { minAnswered: { share: 0.5 } },
      [1, 4, undefined, undefined],
      { status: 'prorated', raw: 2.5 },
    ],
    ['half of 4: 1 does not', { minAnswered: { share: 0.5 } }, [1, undefined, undefined, undefined], { status: 'not-scorable' }],
    ['0.7 of 10: 7 count', { minAnswered: { share: 0.7 } }, [...new Array(7).fill(2), ...new Array<undefined>(3)], { raw: 2 }],
    [
      '0.7 of 10: 6 do not',
      { minAnswered: { share: 0.7 } },
      [...new Array(6).fill(2), ...new Array<undefined>(4)],
      { status: 'not-scorable' },
    ],
    ['a share of all: all count', { minAnswered: { share: 1 } }, [2, 3], { status: 'complete', raw: 2.5 }],
    ['a share of all: one less does not', { minAnswered: { share: 1 } }, [2, undefined], { status: 'not-scorable' }],
    ['a count of 2: 2 count', { minAnswered: 2 }, [2, undefined, 5], { status: 'prorated', raw: 3.5 }],
    ['a count of 2: 1 does not', { minAnswered: 2 }, [undefined, undefined, 5], { status: 'not-scorable', answeredCount: 1 }],
    ['absent: all are needed', {}, [2, undefined, 5], { status: 'not-scorable', reason: 'too-few-answers' }],
    ['nothing answered is never a score', { minAnswered: { share: 0.01 } }, [undefined, undefined], { status: 'not-scorable' }],
    ['the smallest of those answered', { method: 'min', minAnswered: 2 }, [4, undefined, 3], { raw: 3, status: 'prorated' }],
    [
      'a sum that is not prorated holds what was answered',
      { method: 'sum', minAnswered: 2 },
      [4, undefined, 3],
      { raw: 7, status: 'prorated' },
    ],
  ])('%s', (_title, scale, answers, score) => {
    expect(scoreRatings(scale, answers, zeroToTen)).toMatchObject(score);
  });

  it('never gives a raw score beside a reason', () => {
    expect(scoreRatings({}, [undefined, 3])).toEqual({
      status: 'not-scorable',
      reason: 'too-few-answers',
      itemCount: 2,
      answeredCount: 1,
    });
  });
});

describe('prorating', () => {
  it.each<[string, Partial<Scale>, (number | undefined)[], number]>([
    ['5 of 2 items to 3: 5 × 3 / 2 = 7.5', {}, [2, 3, undefined], 7.5],
    ['nothing when all are answered', {}, [2, 3, 4], 9],
    // (2×2 + 3×1) = 7 of weight 3 out of 6: 7 × 6 / 3
    ['by weight: 7 × 6 / 3 = 14', { weights: [{ items: { q1: 2, q2: 1, q3: 3 } }] }, [2, 3, undefined], 14],
    ['what is reverse keyed: (4 + 3) × 3 / 2 = 10.5', { reverseKeyed: ['q1'] }, [2, 3, undefined], 10.5],
    ['before the transform: 7.5 × 2 + 1 = 16', { transform: { times: 2, plus: 1 } }, [2, 3, undefined], 16],
    ['before rounding: 7.5 to 8', { round: { decimals: 0 } }, [2, 3, undefined], 8],
  ])('%s', (_title, scale, answers, raw) => {
    expect(scoreRatings({ method: 'sum', prorate: true, minAnswered: 1, ...scale }, answers)).toMatchObject({ raw });
  });
});

describe('transform, then rounding, then the conversion table', () => {
  it.each<[string, Partial<Scale>, number[], number]>([
    // WHO-5: the sum of five items from 0 to 5 times 4.
    ['times only: 11 × 4 = 44', { method: 'sum', transform: { times: 4 } }, [2, 3, 1, 5, 0], 44],
    ['plus only: 11 − 5 = 6', { method: 'sum', transform: { plus: -5 } }, [2, 3, 1, 5, 0], 6],
    ['times, then plus: 2.5 × −20 + 100 = 50', { transform: { times: -20, plus: 100 } }, [2, 3], 50],
    ['exactly: (1 + 2) × 0.1 = 0.3', { method: 'sum', transform: { times: 0.1 } }, [1, 2], 0.3],
    ['exactly: 0.1 + 0.2 by plus', { method: 'sum', transform: { times: 0.1, plus: 0.2 } }, [1], 0.3],
    ['rounding 2.5 to 3', { round: { decimals: 0 } }, [2, 3], 3],
    ['rounding −2.5 to −2', { transform: { times: -1 }, round: { decimals: 0 } }, [2, 3], -2],
    ['rounding −2.6 to −3', { method: 'sum', transform: { times: -1.3 }, round: { decimals: 0 } }, [2], -3],
    ['rounding 0.05 to 0.1', { method: 'sum', transform: { times: 0.05 }, round: { decimals: 1 } }, [1], 0.1],
    ['rounding 1.005 to 1.01', { method: 'sum', transform: { times: 1.005 }, round: { decimals: 2 } }, [1], 1.01],
    ['rounding 8 / 3 to 2.67', { round: { decimals: 2 } }, [2, 3, 3], 2.67],
    ['rounding 7 / 3 to 2.333333', { round: { decimals: 6 } }, [2, 2, 3], 2.333333],
    ['looking up 5', { method: 'sum', lookup: [{ raw: 5, value: 41.6 }] }, [2, 3], 41.6],
    ['looking up what was rounded: 2.5 as 3', { round: { decimals: 0 }, lookup: [{ raw: 3, value: -7 }] }, [2, 3], -7],
    ['looking up 0.3, three tenths', { method: 'sum', transform: { times: 0.1 }, lookup: [{ raw: 0.3, value: 9 }] }, [1, 2], 9],
    ['looking up a half', { lookup: [{ raw: 2.5, value: 1 }] }, [2, 3], 1],
    [
      'a table may turn the order',
      {
        method: 'sum',
        lookup: [
          { raw: 2, value: 9 },
          { raw: 3, value: 1 },
        ],
      },
      [3],
      1,
    ],
  ])('%s', (_title, scale, answers, raw) => {
    expect(scoreRatings(scale, answers, { min: 0, max: 5 })).toMatchObject({ status: 'complete', raw });
  });

  it('never gives −0, which JSON could not carry', () => {
    const scores = [
      scoreRatings({ method: 'sum', transform: { times: -1 } }, [0], { min: 0 }),
      scoreRatings({ method: 'sum', transform: { times: -0.1 }, round: { decimals: 0 } }, [1]),
      scoreRatings({ method: 'max' }, [-0], { min: 0 }),
      scoreRatings({ method: 'sum', lookup: [{ raw: 0, value: -0 }] }, [0], { min: 0 }),
    ];
    expect(scores.map((score) => score !== undefined && 'raw' in score && Object.is(score.raw, 0))).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });

  it('has no score where the table has no row', () => {
    expect(
      scoreRatings(
        {
          method: 'sum',
          lookup: [
            { raw: 5, value: 1 },
            { raw: 6, value: 2 },
          ],
        },
        [2, 2],
      ),
    ).toEqual({
      status: 'not-scorable',
      reason: 'not-in-lookup',
      itemCount: 2,
      answeredCount: 2,
    });
  });
});
