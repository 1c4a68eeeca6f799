import { describe, expect, it } from 'vitest';
import type { Answer, Item, Scale } from '../../../src/generated/documents.js';
import { explainScore } from '../../../src/index.js';
import {
  createChoice,
  createFacts,
  createInstrument,
  createRating,
  createRatings,
  createResponse,
  createScale,
  createYesNo,
} from '../../support/createInstrument.js';

type Answers = { readonly [item: string]: Answer };

function explain(scale: Partial<Scale>, items: readonly Item[], answers: Answers, others: readonly Scale[] = []) {
  const scales = [createScale({ items: items.map(({ id }) => id), ...scale }), ...others];
  return explainScore(createInstrument({ items, scales }), createResponse(answers), { scale: 'scale' });
}

it('tells every item, the rule and each step of a score', () => {
  // q1 counts 6 − 2 = 4, q2 5, q3 is not answered: 2×4 + 1×5 = 13 of weight 3 out of 4, × 4/3 = 17.3̅, × 2 − 1 = 33.6̅, rounded 34, in the table 60.
  const explained = explain(
    {
      method: 'sum',
      reverseKeyed: ['q1'],
      weights: [{ items: { q1: 2, q2: 1, q3: 1 } }],
      minAnswered: { share: 0.5 },
      prorate: true,
      transform: { times: 2, plus: -1 },
      round: { decimals: 0 },
      lookup: [{ raw: 34, value: 60 }],
      range: { min: 0, max: 100 },
    },
    createRatings(3),
    { q1: 2, q2: 5 },
  );
  expect(explained).toEqual({
    scale: 'scale',
    method: 'sum',
    score: { status: 'prorated', raw: 60, normalized: 0.6, itemCount: 3, answeredCount: 2 },
    items: [
      { item: 'q1', state: 'used', score: 2, reversed: true, counted: 4, weight: 2 },
      { item: 'q2', state: 'used', score: 5, reversed: false, counted: 5, weight: 1 },
      { item: 'q3', state: 'missing', reversed: false, weight: 1 },
    ],
    scales: [],
    // Half of three is one and a half: two.
    rule: { needed: 2, answered: 2, members: 3 },
    steps: [
      { step: 'method', value: 13 },
      { step: 'prorate', value: 52 / 3, answered: 3, of: 4 },
      { step: 'transform', value: 101 / 3, times: 2, plus: -1 },
      { step: 'round', value: 34, decimals: 0 },
      { step: 'lookup', value: 60 },
    ],
  });
});

it('tells of a plain mean nothing that was not done', () => {
  expect(explain({}, createRatings(2), { q1: 2, q2: 5 })).toEqual({
    scale: 'scale',
    method: 'mean',
    score: { status: 'complete', raw: 3.5, normalized: 0.625, itemCount: 2, answeredCount: 2 },
    items: [
      { item: 'q1', state: 'used', score: 2, reversed: false, counted: 2 },
      { item: 'q2', state: 'used', score: 5, reversed: false, counted: 5 },
    ],
    scales: [],
    rule: { needed: 2, answered: 2, members: 2 },
    steps: [{ step: 'method', value: 3.5 }],
  });
});

describe('what became of an item', () => {
  const items = [
    createYesNo('gate'),
    createRating('asked', { enableWhen: { item: 'gate', is: true } }),
    createChoice('mood', [1, 2, { value: 'dont-know', missing: 'unknown' }]),
    createRating('line', { min: 0, max: 10, step: 0.1 }),
  ];
  const scale: Partial<Scale> = { method: 'sum', items: ['asked', 'mood', 'line'], minAnswered: 1 };
  const told = (answers: Answers, overrides: Partial<Scale> = {}) => explain({ ...scale, ...overrides }, items, answers).items;

  it('left out by its condition', () => {
    expect(told({ gate: false, line: 6.3 })[0]).toEqual({ item: 'asked', state: 'skipped', reversed: false });
  });

  it('counted all the same', () => {
    const counted = told({ gate: false, line: 6.3 }, { whenNotEnabled: 0.5 })[0];
    expect(counted).toEqual({ item: 'asked', state: 'counted-when-skipped', reversed: false, counted: 0.5 });
  });

  it('missing while its condition is undecided', () => {
    expect(told({ line: 6.3 })[0]).toMatchObject({ state: 'missing' });
  });

  it("answered without a score: don't know", () => {
    expect(told({ line: 6.3, mood: 'dont-know' })[1]).toEqual({ item: 'mood', state: 'unscored', reversed: false });
  });

  it('missing, declined', () => {
    expect(told({ line: 6.3, mood: { missing: 'declined' } })[1]).toMatchObject({ state: 'missing' });
  });

  it('used, in tenths and turned: 10 − 6.3 = 3.7', () => {
    expect(told({ line: 6.3 }, { reverseKeyed: ['line'] })[2]).toEqual({
      item: 'line',
      state: 'used',
      score: 6.3,
      reversed: true,
      counted: 3.7,
    });
  });
});

describe('where there is no score', () => {
  it('too few answers: no steps, and how many were needed', () => {
    const { score, steps, rule } = explain({ minAnswered: 3 }, createRatings(4), { q1: 2 });
    expect({ score, steps, rule }).toEqual({
      score: { status: 'not-scorable', reason: 'too-few-answers', itemCount: 4, answeredCount: 1 },
      steps: [],
      rule: { needed: 3, answered: 1, members: 4 },
    });
  });

  it('no weights that hold: none are told', () => {
    const weights = [{ when: { item: 'gate', is: true }, items: { q1: 2 } }];
    const explained = explain({ items: ['q1'], weights }, [createYesNo('gate'), createRating('q1')], { gate: false, q1: 3 });
    expect(explained.score).toMatchObject({ reason: 'no-weights' });
    expect(explained.items[0]).not.toHaveProperty('weight');
    expect(explained.steps).toEqual([]);
  });

  it('no row in the table', () => {
    const { score, steps } = explain({ lookup: [{ raw: 1, value: 5 }] }, createRatings(1), { q1: 2 });
    expect(score).toMatchObject({ reason: 'not-in-lookup' });
    expect(steps).toEqual([]);
  });
});

it('tells gathered scales, those without a score too', () => {
  const parts = [createScale({ id: 'left', items: ['q1'] }), createScale({ id: 'right', items: ['q2'] })];
  const explained = explain(
    { items: ['q3'], scales: ['left', 'right'], minAnswered: { share: 0.6 } },
    createRatings(3),
    { q1: 2, q3: 5 },
    parts,
  );
  expect(explained).toMatchObject({
    score: { status: 'prorated', raw: 3.5 },
    scales: [{ scale: 'left', raw: 2 }, { scale: 'right' }],
    // 0.6 of three is 1.8: two.
    rule: { needed: 2, answered: 2, members: 3 },
    steps: [{ step: 'method', value: 3.5 }],
  });
});

it('uses the table of the norm that fits the citizen', () => {
  const instrument = createInstrument({
    items: createRatings(1),
    groups: [{ id: 'young', title: { da: 'Unge' } }],
    scales: [createScale({ items: ['q1'], norms: [{ source: 'paper', groups: ['young'], lookup: [{ raw: 2, value: 50 }] }] })],
  });
  const explained = explainScore(instrument, createResponse({ q1: 2 }), {
    scale: 'scale',
    facts: createFacts({ groups: ['young'] }),
  });
  expect(explained.steps).toEqual([
    { step: 'method', value: 2 },
    { step: 'lookup', value: 50 },
  ]);
});

it('tells the cut-off that a score is held against, and none where there is no score', () => {
  const cutoff = { value: 3, belongsTo: 'lower' as const };
  const instrument = createInstrument({
    items: createRatings(1),
    scales: [createScale({ items: ['q1'], norms: [{ source: 'paper', cutoff }] })],
  });
  const explained = explainScore(instrument, createResponse({ q1: 3 }), { scale: 'scale' });
  expect(explained).toMatchObject({ cutoff: 3, score: { side: 'lower' } });
  expect(explainScore(instrument, createResponse({}), { scale: 'scale' })).not.toHaveProperty('cutoff');
});

it('throws a TypeError for a scale that the form does not score', () => {
  const instrument = createInstrument({ items: createRatings(1), scales: [createScale({ items: ['q1'] })] });
  expect(() => explainScore(instrument, createResponse({ q1: 2 }), { scale: 'other' })).toThrow(TypeError);
});
