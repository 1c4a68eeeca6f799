import { describe, expect, it } from 'vitest';
import type { Answer, Condition, InstrumentDefinition, Item, LadderStep, Scale } from '../../../src/generated/documents.js';
import { standOnLadder } from '../../../src/scoring/climbLadder.js';
import {
  createChoice,
  createInstrument,
  createRating,
  createRatings,
  createScale,
  createYesNo,
  scoreAnswers,
} from '../../support/createInstrument.js';
import { createOptions, text } from '../../support/sampleItems.js';

type Answers = { readonly [item: string]: Answer };

/** Steps named s1, s2 and so on, each with its condition. */
function createLadder(conditions: readonly Condition[], overrides: Partial<Scale> = {}): Scale {
  const steps = conditions.map((when, index): LadderStep => ({ id: `s${index + 1}`, title: text, criterion: text, when }));
  return createScale({ id: 'ladder', method: 'ladder', steps, ...overrides });
}

/** Four observations, each with a step of its own. */
const observations = ['meets', 'greets', 'works', 'leads'];
const fourSteps = observations.map((item): Condition => ({ item, is: true }));

function scoreObservations(seen: string, overrides: Partial<Scale> = {}) {
  const instrument = createInstrument({
    items: observations.map((id) => createYesNo(id)),
    scales: [createLadder(fourSteps, overrides)],
  });
  const answers = observations.flatMap((id, index) => (seen[index] === '?' ? [] : [[id, seen[index] === '1'] as const]));
  return scoreAnswers(instrument, Object.fromEntries(answers)).ladder;
}

function scoreWith(items: readonly Item[], scale: Scale, answers: Answers, overrides: Partial<InstrumentDefinition> = {}) {
  return scoreAnswers(createInstrument({ items, scales: [scale], ...overrides }), answers).ladder;
}

describe('where steps lead: met, not met or unknown, lowest first', () => {
  it.each<[string, number, number[], number, number[]]>([
    ['0000', 0, [], 0, []],
    ['1111', 4, [], 4, []],
    ['1100', 2, [], 2, []],
    ['1101', 2, [], 4, []],
    ['0111', 0, [], 4, []],
    ['0100', 0, [], 2, []],
    ['1?00', 1, [1], 1, [1]],
    ['10?0', 1, [], 1, [2]],
    ['10?1', 1, [], 4, []],
    ['?111', 0, [0], 4, []],
    ['?000', 0, [0], 0, [0]],
    ['0??0', 0, [], 0, [1, 2]],
    ['0?1?', 0, [], 3, [3]],
    ['11??', 2, [2], 2, [2, 3]],
    ['????', 0, [0], 0, [0, 1, 2, 3]],
    ['1', 1, [], 1, []],
    ['?', 0, [0], 0, [0]],
  ])('%s', (marked, consecutive, open, highest, openAbove) => {
    expect(standOnLadder(marked, 'consecutive')).toEqual({ level: consecutive, open });
    expect(standOnLadder(marked)).toEqual({ level: consecutive, open });
    expect(standOnLadder(marked, 'highest')).toEqual({ level: highest, open: openAbove });
  });
});

describe('a ladder of four observations', () => {
  it('scores the highest step with all lower ones met, and tells of every step', () => {
    expect(scoreObservations('1101')).toEqual({
      status: 'complete',
      raw: 2,
      normalized: 0.5,
      itemCount: 4,
      answeredCount: 4,
      ladder: { metCount: 3, steps: { s1: 'met', s2: 'met', s3: 'not-met', s4: 'met' } },
    });
  });

  it('scores the highest step met where it says so', () => {
    expect(scoreObservations('1101', { climb: 'highest' })).toMatchObject({ raw: 4, normalized: 1, ladder: { metCount: 3 } });
  });

  it('is complete wherever it is settled, with answers missing', () => {
    expect(scoreObservations('10?1')).toEqual({
      status: 'complete',
      raw: 1,
      normalized: 0.25,
      itemCount: 4,
      answeredCount: 3,
      ladder: { metCount: 2, steps: { s1: 'met', s2: 'not-met', s3: 'unknown', s4: 'met' } },
    });
  });

  it('has no score where an unknown step could change it, and tells of every step all the same', () => {
    expect(scoreObservations('1?11')).toEqual({
      status: 'not-scorable',
      reason: 'too-few-answers',
      itemCount: 4,
      answeredCount: 3,
      ladder: { metCount: 3, steps: { s1: 'met', s2: 'unknown', s3: 'met', s4: 'met' } },
    });
    expect(scoreObservations('1?11', { climb: 'highest' })).toMatchObject({ status: 'complete', raw: 4 });
    expect(scoreObservations('????')).toMatchObject({ status: 'not-scorable', answeredCount: 0, ladder: { metCount: 0 } });
  });

  it('scores nothing met as 0, not as nothing', () => {
    expect(scoreObservations('0000')).toMatchObject({ status: 'complete', raw: 0, normalized: 0, ladder: { metCount: 0 } });
    expect(scoreObservations('0000', { climb: 'highest' })).toMatchObject({ status: 'complete', raw: 0 });
  });
});

describe('what follows the level', () => {
  it.each<[string, Partial<Scale>, number | undefined, number | undefined]>([
    ['a transform: 2 × 25 + 1', { transform: { times: 25, plus: 1 } }, 51, 0.5],
    ['a rounding: 2 × 0.25 is 0.5, a half goes up', { transform: { times: 0.25 }, round: { decimals: 0 } }, 1, 1],
    [
      'a conversion table: 2 is 7, between 1 and 9',
      { lookup: [0, 1, 2, 3, 4].map((raw) => ({ raw, value: [1, 5, 7, 8, 9][raw] as number })) },
      7,
      0.75,
    ],
    [
      'a table without a row for it',
      {
        lookup: [
          { raw: 0, value: 0 },
          { raw: 4, value: 10 },
        ],
      },
      undefined,
      undefined,
    ],
    ['low is best', { best: 'low' }, 2, 0.5],
    ['a wider range', { range: { min: 0, max: 8 } }, 2, 0.25],
  ])('%s', (_title, overrides, raw, normalized) => {
    const score = scoreObservations('1100', overrides);
    if (raw === undefined)
      expect(score).toMatchObject({ status: 'not-scorable', reason: 'not-in-lookup', ladder: { metCount: 2 } });
    else expect(score).toMatchObject({ status: 'complete', raw, normalized, ladder: { metCount: 2 } });
  });

  it('is the band of a norm', () => {
    const bands = [
      { id: 'near', title: text, from: 0 },
      { id: 'far', title: text, from: 2 },
    ];
    expect(scoreObservations('1100', { norms: [{ source: 'paper', bands }] })).toMatchObject({ raw: 2, band: 'far' });
  });
});

describe('the items that count', () => {
  const conditions: Condition[] = [
    {
      any: [
        { item: 'q1', atLeast: 3 },
        { item: 'q2', atLeast: 3 },
      ],
    },
    { item: 'q2', atLeast: 5 },
  ];

  it('are those of the conditions, each once', () => {
    expect(scoreWith(createRatings(3), createLadder(conditions), { q1: 4, q2: 2, q3: 1 })).toMatchObject({
      raw: 1,
      itemCount: 2,
      answeredCount: 2,
    });
  });

  it('are not needed where a condition is settled without them', () => {
    expect(scoreWith(createRatings(2), createLadder(conditions.slice(0, 1)), { q1: 4 })).toMatchObject({
      status: 'complete',
      raw: 1,
      itemCount: 2,
      answeredCount: 1,
    });
  });

  it('do not count where they were not to be asked: their steps are not met', () => {
    const items = [createYesNo('gate'), createRating('q1', { enableWhen: { item: 'gate', is: true } })];
    const ladder = createLadder([
      { item: 'gate', answered: true },
      { item: 'q1', atLeast: 1 },
    ]);
    expect(scoreWith(items, ladder, { gate: false })).toMatchObject({ raw: 1, itemCount: 1, answeredCount: 1 });
    expect(scoreWith(items, ladder, { gate: true })).toMatchObject({ status: 'not-scorable', itemCount: 2, answeredCount: 1 });
    expect(scoreWith(items, ladder, { gate: { missing: 'unknown' } })).toMatchObject({
      status: 'not-scorable',
      itemCount: 2,
      answeredCount: 0,
    });
  });

  it('count with an answer that has no score', () => {
    const items: Item[] = [createChoice('place', ['home', 'job']), { type: 'text', id: 'note', text }];
    const ladder = createLadder([
      { item: 'place', is: 'job' },
      { item: 'note', answered: true },
    ]);
    expect(scoreWith(items, ladder, { place: 'job', note: 'x' })).toMatchObject({ raw: 2, itemCount: 2, answeredCount: 2 });
  });
});

describe('an option that stands for a missing answer', () => {
  const place = createChoice('place', [
    'home',
    'job',
    { value: 'dont-know', missing: 'unknown' },
    { value: 'no-answer', missing: 'declined' },
  ]);
  const tools: Item = {
    type: 'choices',
    id: 'tools',
    text,
    options: createOptions([{ value: 'hammer' }, { value: 'saw' }, { value: 'not-seen', missing: 'unknown' }]),
  };
  const standingOf = (item: Item, when: Condition, answer: Answer) =>
    scoreWith([item], createLadder([when]), { [item.id]: answer })?.ladder?.steps.s1;

  it.each<[string, Item, Condition, Answer, string]>([
    ['leaves a step unknown that asks for another', place, { item: 'place', is: 'job' }, 'dont-know', 'unknown'],
    ['leaves a step unknown that asks for some others', place, { item: 'place', in: ['home', 'job'] }, 'dont-know', 'unknown'],
    ['leaves a step unknown that asks for the opposite', place, { not: { item: 'place', is: 'job' } }, 'dont-know', 'unknown'],
    ['meets a step that asks for it', place, { item: 'place', in: ['job', 'dont-know'] }, 'dont-know', 'met'],
    [
      'leaves a step unknown that asks for another such option',
      place,
      { item: 'place', is: 'dont-know' },
      'no-answer',
      'unknown',
    ],
    ['is not met by another', place, { item: 'place', is: 'dont-know' }, 'job', 'not-met'],
    ['leaves another step not met', place, { item: 'place', is: 'job' }, 'home', 'not-met'],
    ['among several, leaves a step unknown', tools, { item: 'tools', is: 'saw' }, ['hammer', 'not-seen'], 'unknown'],
    ['among several, takes nothing from what is there', tools, { item: 'tools', is: 'saw' }, ['saw', 'not-seen'], 'met'],
    ['among several, is not met where it is absent', tools, { item: 'tools', is: 'saw' }, ['hammer'], 'not-met'],
    ['is an answer where it is asked whether there is one', place, { item: 'place', answered: true }, 'dont-know', 'met'],
  ])('%s', (_title, item, when, answer, standing) => {
    expect(standingOf(item, when, answer)).toBe(standing);
  });

  it('is no answer that counts', () => {
    const score = scoreWith([place], createLadder([{ item: 'place', is: 'job' }]), { place: 'dont-know' });
    expect(score).toMatchObject({ status: 'not-scorable', reason: 'too-few-answers', itemCount: 1, answeredCount: 0 });
  });
});

describe('steps that ask for scales', () => {
  const items = [...createRatings(3), createYesNo('extra', { enableWhen: { scale: 'ladder', atLeast: 2 } })];
  const calm = createScale({ id: 'calm', items: ['q1', 'q2'] });
  const ladder = createLadder([
    { scale: 'calm', atLeast: 2.5 },
    {
      all: [
        { scale: 'calm', atLeast: 4 },
        { item: 'q3', is: 5 },
      ],
    },
  ]);
  const above = createLadder(
    [
      { scale: 'ladder', atLeast: 1 },
      { scale: 'ladder', is: 2 },
    ],
    { id: 'above' },
  );
  // Whatever is asked for stands last.
  const instrument = createInstrument({ items, scales: [above, ladder, calm] });

  it('are settled by its score, to the point', () => {
    expect(scoreAnswers(instrument, { q1: 2, q2: 3, q3: 5 }).ladder).toMatchObject({ raw: 1, itemCount: 3, answeredCount: 3 });
    expect(scoreAnswers(instrument, { q1: 2, q2: 2, q3: 5 }).ladder).toMatchObject({ raw: 0 });
    expect(scoreAnswers(instrument, { q1: 4, q2: 4, q3: 5 }).ladder).toMatchObject({ raw: 2 });
  });

  it('are unknown while it has no score', () => {
    expect(scoreAnswers(instrument, { q1: 5, q3: 5 }).ladder).toMatchObject({
      status: 'not-scorable',
      answeredCount: 2,
      ladder: { steps: { s1: 'unknown', s2: 'unknown' } },
    });
    expect(scoreAnswers(instrument, { q1: 5, q3: 4 }).ladder).toMatchObject({
      ladder: { steps: { s1: 'unknown', s2: 'not-met' } },
    });
  });

  it('may be steps of another ladder, with the same items behind them', () => {
    expect(scoreAnswers(instrument, { q1: 4, q2: 4, q3: 5 }).above).toMatchObject({ raw: 2, itemCount: 3, answeredCount: 3 });
    expect(scoreAnswers(instrument, { q1: 4, q2: 4, q3: 1 }).above).toMatchObject({ raw: 1 });
    expect(scoreAnswers(instrument, { q3: 1 }).above).toMatchObject({ status: 'not-scorable', answeredCount: 1 });
  });

  it('let a question hang on a ladder', () => {
    const high = { q1: 4, q2: 4, q3: 5 };
    expect(scoreAnswers(instrument, { ...high, extra: true }).ladder).toMatchObject({ raw: 2 });
    expect(() => scoreAnswers(instrument, { ...high, q3: 1, extra: true })).toThrow();
  });
});

it('a form scores a ladder when it holds all that its steps ask for, also through scales', () => {
  const calm = createScale({ id: 'calm', items: ['q1', 'q2'] });
  const ladder = createLadder([
    { scale: 'calm', atLeast: 2 },
    { item: 'q3', is: 5 },
  ]);
  const form = (id: string, ...items: string[]) => ({ id, respondents: ['citizen'], authorship: 'own' as const, items });
  const { forms } = createInstrument({
    items: createRatings(4),
    scales: [ladder, calm],
    forms: [form('whole', 'q4', 'q3', 'q2', 'q1'), form('without-q3', 'q1', 'q2'), form('without-q2', 'q1', 'q3', 'q4')],
  });
  const scored = [...forms.values()].map(({ scaleIndexes }) => [...scaleIndexes.keys()]);
  expect(scored).toEqual([['calm', 'ladder'], ['calm'], []]);
});

it('other scales beside a ladder tell nothing of steps', () => {
  const items = observations.map((id) => createYesNo(id));
  const count = createScale({ id: 'constructor', method: 'count', items: observations });
  const scores = scoreAnswers(createInstrument({ items, scales: [count, createLadder(fourSteps)] }), {
    meets: true,
    greets: true,
    works: false,
    leads: true,
  });
  expect(scores.constructor).toEqual({ status: 'complete', raw: 3, normalized: 0.75, itemCount: 4, answeredCount: 4 });
  expect(scores.ladder).toMatchObject({ raw: 2 });
});
