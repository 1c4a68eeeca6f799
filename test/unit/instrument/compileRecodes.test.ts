import { describe, expect, it } from 'vitest';
import type { Answer, ChoicesItem, Item, Scale } from '../../../src/generated/documents.js';
import { explainScore } from '../../../src/index.js';
import {
  createChoice,
  createInstrument,
  createRatings,
  createResponse,
  createScale,
  createYesNo,
  scoreAnswers,
} from '../../support/createInstrument.js';

type Answers = { readonly [item: string]: Answer };
type Recode = NonNullable<Scale['recode']>[number];

/** Returns a table that gives each of the scores from a first one on something else. */
function recode(items: readonly string[], values: readonly number[], from = 1): Recode {
  return { items, lookup: values.map((value, index) => ({ raw: from + index, value })) };
}

const ratings = createRatings(3);

function instrumentOf(scale: Partial<Scale>, items: readonly Item[] = ratings) {
  return createInstrument({ items, scales: [createScale({ method: 'sum', items: items.map(({ id }) => id), ...scale })] });
}

const present = recode(['q1', 'q2', 'q3'], [0, 0, 0, 1, 1]);

describe('scores that count something else in one scale', () => {
  it.each<[string, Partial<Scale>, Answers, number]>([
    ['4 and 5 count 1, and the rest nothing: 1 + 1 + 0', { recode: [present] }, { q1: 5, q2: 4, q3: 2 }, 2],
    ['only of the items the table names: 1 + 4 + 2', { recode: [recode(['q1'], [0, 0, 0, 1, 1])] }, { q1: 5, q2: 4, q3: 2 }, 7],
    [
      'of two tables each has its own items: 1 + 30 + 2',
      { recode: [recode(['q1'], [0, 0, 0, 1, 1]), recode(['q2'], [0, 10, 20, 30, 40])] },
      { q1: 5, q2: 4, q3: 2 },
      33,
    ],
    [
      'before reverse keying: (0 + 10 − 2) + 4 + 2',
      { recode: [recode(['q1'], [0, 0, 0, 2, 10])], reverseKeyed: ['q1'] },
      { q1: 4, q2: 4, q3: 2 },
      14,
    ],
    [
      'before weights: 0.5 × 1.5 + 2 × 3 + 1 × 1 = 7.75',
      { recode: [recode(['q1'], [0, 0, 0, 1.5, 2])], weights: [{ items: { q1: 0.5, q2: 2, q3: 1 } }] },
      { q1: 4, q2: 3, q3: 1 },
      7.75,
    ],
    [
      'with more decimals than the answers: (0.25 + 1 + 2) / 3 = 3.25 / 3',
      { method: 'mean', recode: [recode(['q1'], [0, 0.25, 0.5, 0.75, 1])] },
      { q1: 2, q2: 1, q3: 2 },
      3.25 / 3,
    ],
    ['the number of them above zero', { method: 'count', recode: [present] }, { q1: 5, q2: 1, q3: 4 }, 2],
    ['the highest of them: 0, 4 and 2', { method: 'max', recode: [recode(['q1'], [9, 3, 2, 1, 0])] }, { q1: 5, q2: 4, q3: 2 }, 4],
    [
      'with answers missing, scaled up: (1 + 0) × 3 / 2',
      { recode: [present], minAnswered: 2, prorate: true },
      { q1: 5, q2: 2 },
      1.5,
    ],
    [
      'before the table of the scale',
      { recode: [present], lookup: [0, 1, 2, 3].map((raw) => ({ raw, value: 7 - raw })) },
      { q1: 5, q2: 4, q3: 2 },
      5,
    ],
  ])('%s', (_title, scale, answers, raw) => {
    expect(scoreAnswers(instrumentOf(scale), answers).scale).toMatchObject({ raw });
  });

  it('leave the same answers as they are in other scales and in conditions', () => {
    const scales = [
      createScale({ id: 'present', method: 'sum', items: ['q1', 'q2', 'q3'], recode: [present] }),
      createScale({ id: 'severity', method: 'sum', items: ['q1', 'q2', 'q3'] }),
    ];
    const more: Item = { ...createYesNo('more'), enableWhen: { item: 'q1', atLeast: 4 } };
    const instrument = createInstrument({ items: [...ratings, more], scales });
    const scores = scoreAnswers(instrument, { q1: 4, q2: 5, q3: 1, more: true });
    expect([scores.present, scores.severity]).toMatchObject([{ raw: 2 }, { raw: 10 }]);
  });

  it('do not change what a skipped item counts', () => {
    const items: Item[] = [createYesNo('gate'), { ...createRatings(1)[0], enableWhen: { item: 'gate', is: true } } as Item];
    const scale = { items: ['q1'], whenNotEnabled: 4, recode: [recode(['q1'], [0, 0, 0, 1, 1])] };
    expect(scoreAnswers(instrumentOf(scale, items), { gate: false }).scale).toMatchObject({ raw: 4 });
    expect(scoreAnswers(instrumentOf(scale, items), { gate: true, q1: 4 }).scale).toMatchObject({ raw: 1 });
  });

  it('leave an answer that has no score without one', () => {
    const items = [createChoice('q1', [0, 1, { value: 'dont-know', missing: 'unknown' }])];
    const scale = { recode: [recode(['q1'], [5, 7], 0)] };
    expect(scoreAnswers(instrumentOf(scale, items), { q1: 'dont-know' }).scale).toMatchObject({ reason: 'too-few-answers' });
  });

  it('may be the number of options chosen: none 7, one 5, two 4, three or more 3', () => {
    const options = ['a', 'b', 'c', 'd'].map((value) => ({ value, score: 1, label: { da: 'Tekst' } }));
    const diseases: ChoicesItem = { type: 'choices', id: 'diseases', text: { da: 'Tekst' }, options };
    const instrument = instrumentOf({ recode: [recode(['diseases'], [7, 5, 4, 3, 3], 0)] }, [diseases]);
    const scores = [[], ['b'], ['a', 'd'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']].map(
      (chosen) => scoreAnswers(instrument, { diseases: chosen }).scale,
    );
    expect(scores).toMatchObject([7, 5, 4, 3, 3].map((raw) => ({ raw })));
    expect(instrument.scales.get('scale')?.range).toMatchObject({ min: 3, max: 7 });
  });
});

describe('the ends of a scale that recodes', () => {
  it.each<[string, Partial<Scale>, number, number]>([
    ['are those of the tables', { recode: [present] }, 0, 3],
    [
      'are those of the items that no table names: 0 + 1 + 1 and 10 + 5 + 5',
      { recode: [recode(['q1'], [0, 3, 10, 3, 0])] },
      2,
      20,
    ],
    ['are not those of scores that no answer has', { recode: [recode(['q1'], [99, 1, 2, 3, 4, 5, 99], 0)] }, 3, 15],
    ['go no lower reversed', { recode: [recode(['q1'], [-2, 0, 0, 0, 4])], reverseKeyed: ['q1'] }, 0, 14],
  ])('%s', (_title, scale, min, max) => {
    expect(instrumentOf(scale).scales.get('scale')?.range).toMatchObject({ min, max });
  });
});

it('an explanation tells what a score was, what it counts instead, and what that is reversed', () => {
  const instrument = instrumentOf({ recode: [recode(['q1'], [0, 0, 0, 2.5, 10])], reverseKeyed: ['q1'] });
  const { items } = explainScore(instrument, createResponse({ q1: 4, q2: 5, q3: 1 }), { scale: 'scale' });
  expect(items.slice(0, 2)).toEqual([
    { item: 'q1', state: 'used', score: 4, recoded: 2.5, reversed: true, counted: 7.5 },
    { item: 'q2', state: 'used', score: 5, reversed: false, counted: 5 },
  ]);
});
