import { describe, expect, it } from 'vitest';
import type { Answer, Item, Scale } from '../../../src/generated/documents.js';
import {
  createInstrument,
  createRating,
  createRatings,
  createScale,
  createYesNo,
  scoreAnswers,
} from '../../support/createInstrument.js';

type Answers = { readonly [item: string]: Answer };

const left = createScale({ id: 'left', items: ['q1', 'q2', 'q3'] });
const right = createScale({ id: 'right', method: 'sum', items: ['q4', 'q5'] });

function scoreTotal(
  total: Partial<Scale>,
  answers: Answers,
  parts: readonly Scale[] = [left, right],
  items: readonly Item[] = createRatings(6),
) {
  const scales = [createScale({ id: 'total', scales: parts.map(({ id }) => id), ...total }), ...parts];
  return scoreAnswers(createInstrument({ items, scales }), answers).total;
}

const answers = { q1: 1, q2: 2, q3: 4, q4: 4, q5: 5, q6: 1 };

describe('a scale of scales', () => {
  // The left is 7 / 3, the right 9; q6 is 1.
  it.each<[string, Partial<Scale>, number]>([
    ['mean: (7/3 + 9) / 2 = 17/3', {}, 17 / 3],
    ['sum: 7/3 + 9 = 34/3', { method: 'sum' }, 34 / 3],
    ['smallest: 7/3', { method: 'min' }, 7 / 3],
    ['largest: 9', { method: 'max' }, 9],
    ['count above zero: 2', { method: 'count' }, 2],
    ['items and scales, mean: (7/3 + 9 + 1) / 3 = 37/9', { items: ['q6'] }, 37 / 9],
    ['items and scales, sum: 37/3', { method: 'sum', items: ['q6'] }, 37 / 3],
    ['items and scales, smallest: 1', { method: 'min', items: ['q6'] }, 1],
    ['items and scales, largest: 9', { method: 'max', items: ['q6'] }, 9],
    [
      'weights are for items; a scale counts once: 0.5×1 + 7/3 + 9',
      { method: 'sum', items: ['q6'], weights: [{ items: { q6: 0.5 } }] },
      71 / 6,
    ],
    ['a weighted mean: (0.5×1 + 7/3 + 9) / 2.5 = 71/15', { items: ['q6'], weights: [{ items: { q6: 0.5 } }] }, 71 / 15],
    ['rounded last: 17/3 to 5.67', { round: { decimals: 2 } }, 5.67],
    ['transformed: 17/3 × 3 − 2 = 15', { transform: { times: 3, plus: -2 } }, 15],
  ])('%s', (_title, total, raw) => {
    expect(scoreTotal(total, answers)).toMatchObject({ status: 'complete', raw });
  });

  it('counts the items below it', () => {
    expect(scoreTotal({ items: ['q6'] }, answers)).toMatchObject({ itemCount: 6, answeredCount: 6 });
  });

  it('adds thirds to exactly one: the means of 1, 0, 0 three times', () => {
    const items = createRatings(9, { min: 0, max: 1 });
    const parts = [1, 4, 7].map((first) =>
      createScale({ id: `part-${first}`, items: [`q${first}`, `q${first + 1}`, `q${first + 2}`] }),
    );
    const given = Object.fromEntries(items.map(({ id }, index) => [id, index % 3 === 0 ? 1 : 0]));
    expect(scoreTotal({ method: 'sum' }, given, parts, items)).toMatchObject({ raw: 1 });
    expect(scoreTotal({ method: 'sum', lookup: [{ raw: 1, value: 50 }] }, given, parts, items)).toMatchObject({ raw: 50 });
  });

  it('finds two equal thirds equal: the smaller of 2/6 and 1/3 is no binary neighbour', () => {
    const items = createRatings(9, { min: 0, max: 1 });
    const sixth = createScale({ id: 'sixth', items: ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'] });
    const third = createScale({ id: 'third', items: ['q7', 'q8', 'q9'] });
    const given = { q1: 1, q2: 1, q3: 0, q4: 0, q5: 0, q6: 0, q7: 1, q8: 0, q9: 0 };
    expect(scoreTotal({ method: 'max', transform: { times: 3 } }, given, [sixth, third], items)).toMatchObject({ raw: 1 });
  });

  it('gathers through several floors, whatever order they are defined in', () => {
    const top = createScale({ id: 'total', method: 'sum', scales: ['middle'] });
    const middle = createScale({ id: 'middle', method: 'sum', scales: ['ground'], transform: { times: 10 } });
    const ground = createScale({ id: 'ground', method: 'sum', items: ['q1', 'q2'] });
    for (const scales of [
      [top, middle, ground],
      [ground, middle, top],
      [middle, top, ground],
    ]) {
      expect(scoreAnswers(createInstrument({ items: createRatings(2), scales }), { q1: 2, q2: 3 }).total).toMatchObject({
        raw: 50,
      });
    }
  });
});

describe('a scale of scales that are not all scorable', () => {
  const withoutLeft = { q1: 1, q4: 4, q5: 5 };

  it('is not scorable when all are needed', () => {
    expect(scoreTotal({}, withoutLeft)).toMatchObject({ status: 'not-scorable', reason: 'too-few-answers', itemCount: 5 });
  });

  it('counts members, not items, for what must be answered', () => {
    expect(scoreTotal({ minAnswered: 1 }, withoutLeft)).toMatchObject({ status: 'prorated', raw: 9 });
    expect(scoreTotal({ minAnswered: 2 }, withoutLeft)).toMatchObject({ status: 'not-scorable' });
    expect(scoreTotal({ minAnswered: { share: 0.5 } }, withoutLeft)).toMatchObject({ raw: 9 });
    expect(scoreTotal({ minAnswered: { share: 0.51 } }, withoutLeft)).toMatchObject({ status: 'not-scorable' });
  });

  it('prorates: 9 × 2 / 1 = 18', () => {
    expect(scoreTotal({ method: 'sum', prorate: true, minAnswered: 1 }, withoutLeft)).toMatchObject({ raw: 18 });
  });

  it('is prorated when a part of it is: (1 + 2) / 2 + 9 = 10.5', () => {
    const lenient = { ...left, minAnswered: 2 };
    expect(scoreTotal({ method: 'sum' }, { q1: 1, q2: 2, q4: 4, q5: 5 }, [lenient, right])).toMatchObject({
      status: 'prorated',
      raw: 10.5,
      itemCount: 5,
      answeredCount: 4,
    });
  });

  it.each<[string, Partial<Scale>]>([
    ['has no row in its table', { lookup: [{ raw: 3, value: 1 }] }],
    ['has no weights that hold', { weights: [{ when: { item: 'gate', is: true }, items: { q1: 1, q2: 1, q3: 1 } }] }],
  ])('is never complete while a part %s', (_title, broken) => {
    const items = [...createRatings(6), createYesNo('gate')];
    const total = scoreTotal({ minAnswered: 1 }, { ...answers, gate: false }, [{ ...left, ...broken }, right], items);
    expect(total).toMatchObject({ status: 'prorated', raw: 9 });
  });

  it('leaves out a part whose items were all left out, as it leaves out the items', () => {
    const skipped = { enableWhen: { item: 'gate', is: true } };
    const items = [createYesNo('gate'), createRating('q1', skipped), createRating('q2')];
    const parts = [createScale({ id: 'left', items: ['q1'] }), createScale({ id: 'right', items: ['q2'] })];
    expect(scoreTotal({ minAnswered: 1 }, { gate: false, q2: 4 }, parts, items)).toMatchObject({
      raw: 4,
      itemCount: 1,
      answeredCount: 1,
    });
  });
});
