import { describe, expect, it } from 'vitest';
import type { Answer, Condition, LadderStep, Scale } from '../../../src/generated/documents.js';
import { explainScore } from '../../../src/index.js';
import {
  createChoice,
  createInstrument,
  createRatings,
  createResponse,
  createScale,
  createYesNo,
} from '../../support/createInstrument.js';
import { text } from '../../support/sampleItems.js';

type Answers = { readonly [item: string]: Answer };

const place = createChoice('place', ['home', 'job', { value: 'dont-know', missing: 'unknown' }]);
const gate = createYesNo('gate');
const inside = createYesNo('inside', { enableWhen: { item: 'gate', is: true } });
const calm = createScale({ id: 'calm', items: ['q1', 'q2'] });
const conditions: Condition[] = [
  { scale: 'calm', atLeast: 2 },
  { item: 'place', is: 'job' },
  {
    any: [
      { item: 'inside', is: true },
      { scale: 'calm', atLeast: 4 },
    ],
  },
];
const steps = conditions.map((when, index): LadderStep => ({ id: `s${index + 1}`, title: text, criterion: text, when }));

function explain(answers: Answers, overrides: Partial<Scale> = {}) {
  const ladder = createScale({ id: 'ladder', method: 'ladder', steps, ...overrides });
  const instrument = createInstrument({ items: [...createRatings(2), place, gate, inside], scales: [calm, ladder] });
  return explainScore(instrument, createResponse(answers), { scale: 'ladder' });
}

it('tells the standing of each step, what its conditions ask for, and each step of the calculation', () => {
  // The mean is 3.5: s1 is met, s2 is, s3 is not, since the one part was not to be asked and the other is false.
  expect(explain({ q1: 3, q2: 4, place: 'job', gate: false }, { transform: { times: 10 } })).toEqual({
    scale: 'ladder',
    method: 'ladder',
    score: {
      status: 'complete',
      raw: 20,
      normalized: 2 / 3,
      itemCount: 3,
      answeredCount: 3,
      ladder: { metCount: 2, steps: { s1: 'met', s2: 'met', s3: 'not-met' } },
    },
    items: [
      { item: 'place', state: 'used', reversed: false },
      { item: 'inside', state: 'skipped', reversed: false },
      { item: 'q1', state: 'used', score: 3, reversed: false },
      { item: 'q2', state: 'used', score: 4, reversed: false },
    ],
    scales: [{ scale: 'calm', raw: 3.5 }],
    rule: { needed: 0, answered: 3, members: 3 },
    steps: [
      { step: 'method', value: 2 },
      { step: 'transform', value: 20, times: 10, plus: 0 },
    ],
    ladder: {
      climb: 'consecutive',
      steps: [
        { step: 's1', standing: 'met' },
        { step: 's2', standing: 'met' },
        { step: 's3', standing: 'not-met' },
      ],
      level: 2,
      open: [],
    },
  });
});

it('names the unknown steps that could change the level, and those alone', () => {
  const answers = { q1: 3, q2: 4, place: 'dont-know', gate: true };
  expect(explain(answers)).toMatchObject({
    score: { status: 'not-scorable', reason: 'too-few-answers' },
    items: [
      { item: 'place', state: 'unscored' },
      { item: 'inside', state: 'missing' },
      { item: 'q1', state: 'used' },
      { item: 'q2', state: 'used' },
    ],
    rule: { needed: 0, answered: 2, members: 4 },
    steps: [],
    ladder: { level: 1, open: ['s2'] },
  });
  expect(explain(answers, { climb: 'highest' })).toMatchObject({ ladder: { climb: 'highest', level: 1, open: ['s2', 's3'] } });
});

describe('a level without a row in the table', () => {
  const lookup = [{ raw: 3, value: 9 }];

  it('is told, and that there is no score', () => {
    expect(explain({ q1: 3, q2: 4, place: 'job', gate: false }, { lookup, range: { min: 0, max: 9 } })).toMatchObject({
      score: { status: 'not-scorable', reason: 'not-in-lookup' },
      steps: [],
      ladder: { level: 2, open: [] },
    });
  });
});
