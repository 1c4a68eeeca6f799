import { describe, expect, it } from 'vitest';
import type { Answer, Condition, Item } from '../../../src/generated/documents.js';
import type { Truth } from '../../../src/instrument/instrument.js';
import {
  codesOf,
  createChoice,
  createInstrument,
  createRating,
  createResponse,
  createScale,
  createYesNo,
  scoreAnswers,
} from '../../support/createInstrument.js';
import { barriers, text } from '../../support/sampleItems.js';

const pain = createRating('pain', { min: 0, max: 10, step: 0.1 });
const work = createChoice('work', [
  { value: 'none', score: 0 },
  { value: 'part', score: 2.5 },
  { value: 'full', score: 5 },
  'other',
  { value: 'dont-know', missing: 'unknown' },
]);
const hours: Item = { type: 'number', id: 'hours', text };
const since: Item = { type: 'date', id: 'since', text };
const note: Item = { type: 'text', id: 'note', text };
const drinks = createYesNo('drinks');
const glasses = createRating('glasses', { enableWhen: { item: 'drinks', is: true } });
const level = createScale({ id: 'level', items: ['pain'] });

/**
 * Tells which way a condition falls by two questions that hang on it and on its opposite: only a true condition lets its
 * question be answered.
 */
function truthOf(condition: Condition, answers: { readonly [item: string]: Answer }): Truth {
  const probes = [
    createYesNo('when-true', { enableWhen: condition }),
    createYesNo('when-false', { enableWhen: { not: condition } }),
  ];
  const items = [pain, work, barriers, hours, since, note, drinks, glasses, ...probes];
  const instrument = createInstrument({ items, scales: [level] });
  const isAccepted = (probe: string) => codesOf(instrument, createResponse({ ...answers, [probe]: true })).length === 0;
  if (isAccepted('when-true')) return 'true';
  return isAccepted('when-false') ? 'false' : 'undecided';
}

describe('one test of one answer', () => {
  it.each<[string, Condition, Answer, Truth]>([
    ['a choice that is', { item: 'work', is: 'part' }, 'part', 'true'],
    ['a choice that is not', { item: 'work', is: 'part' }, 'full', 'false'],
    ['a choice among some', { item: 'work', in: ['none', 'part'] }, 'none', 'true'],
    ['a choice not among them', { item: 'work', in: ['none', 'part'] }, 'full', 'false'],
    ["a choice of don't know, asked for", { item: 'work', is: 'dont-know' }, 'dont-know', 'true'],
    ["a choice of don't know, not asked for", { item: 'work', is: 'part' }, 'dont-know', 'false'],
    ['what a choice counts, at the limit', { item: 'work', atLeast: 2.5 }, 'part', 'true'],
    ['what a choice counts, above the limit', { item: 'work', above: 2.5 }, 'part', 'false'],
    ["what don't know counts", { item: 'work', atLeast: 0 }, 'dont-know', 'undecided'],
    ['what an option without a score counts', { item: 'work', atMost: 100 }, 'other', 'undecided'],
    ['a rating at least', { item: 'pain', atLeast: 0.3 }, 0.3, 'true'],
    ['a rating below', { item: 'pain', below: 0.3 }, 0.3, 'false'],
    ['a rating at most', { item: 'pain', atMost: 0.3 }, 0.3, 'true'],
    ['a rating above', { item: 'pain', above: 0.3 }, 0.4, 'true'],
    ['a rating that is', { item: 'pain', is: 0.3 }, 0.3, 'true'],
    ['a rating among some', { item: 'pain', in: [0.1, 0.2] }, 0.3, 'false'],
    ['0 and −0', { item: 'pain', is: 0 }, -0, 'true'],
    ['a number without steps', { item: 'hours', above: 1e-9 }, 1e-8, 'true'],
    ['yes', { item: 'drinks', is: true }, true, 'true'],
    ['no', { item: 'drinks', is: true }, false, 'false'],
    ['what yes counts', { item: 'drinks', atLeast: 1 }, true, 'true'],
    ['a date that is', { item: 'since', is: '2026-01-31' }, '2026-01-31', 'true'],
    ['one of several options', { item: 'barriers', is: 'pain' }, ['sleep', 'pain'], 'true'],
    ['none of several options', { item: 'barriers', is: 'pain' }, ['sleep'], 'false'],
    ['no option chosen', { item: 'barriers', is: 'pain' }, [], 'false'],
    ['some of several options', { item: 'barriers', in: ['money', 'pain'] }, ['pain'], 'true'],
    ['what several options count: 1 + 2.5', { item: 'barriers', atLeast: 3.5 }, ['sleep', 'pain'], 'true'],
    ['answered, an empty text', { item: 'note', answered: true }, '', 'true'],
    ['answered, nothing chosen', { item: 'barriers', answered: true }, [], 'true'],
    ["answered, don't know", { item: 'work', answered: true }, 'dont-know', 'true'],
    ['answered, declined', { item: 'work', answered: true }, { missing: 'declined' }, 'false'],
    ['not answered, declined', { item: 'work', answered: false }, { missing: 'declined' }, 'true'],
    ['not answered, no', { item: 'drinks', answered: false }, false, 'false'],
    ['declined', { item: 'pain', atLeast: 0 }, { missing: 'declined' }, 'undecided'],
  ])('%s', (_title, condition, answer, truth) => {
    expect(truthOf(condition, { [condition.item ?? '']: answer })).toBe(truth);
  });

  it.each<[Condition, Truth]>([
    [{ item: 'pain', atLeast: 0 }, 'undecided'],
    [{ item: 'work', is: 'part' }, 'undecided'],
    [{ item: 'barriers', in: ['pain'] }, 'undecided'],
    [{ item: 'work', answered: true }, 'false'],
    [{ item: 'work', answered: false }, 'true'],
  ])('without an answer %j is %s', (condition, truth) => {
    expect(truthOf(condition, {})).toBe(truth);
  });
});

describe('a test of a scale', () => {
  it.each<[Condition, Truth, Truth, Truth]>([
    [{ scale: 'level', atLeast: 0.3 }, 'true', 'false', 'undecided'],
    [{ scale: 'level', above: 0.2 }, 'true', 'false', 'undecided'],
    [{ scale: 'level', atMost: 0.2 }, 'false', 'true', 'undecided'],
    [{ scale: 'level', below: 0.3 }, 'false', 'true', 'undecided'],
    [{ scale: 'level', is: 0.3 }, 'true', 'false', 'undecided'],
    [{ scale: 'level', in: [0.2, 0.1] }, 'false', 'true', 'undecided'],
    [{ scale: 'level', answered: true }, 'true', 'true', 'false'],
    [{ scale: 'level', answered: false }, 'false', 'false', 'true'],
  ])('%j, at 0.3, at 0.2 and without a score', (condition, high, low, none) => {
    expect([{ pain: 0.3 }, { pain: 0.2 }, {}].map((answers) => truthOf(condition, answers))).toEqual([high, low, none]);
  });
});

describe('an item that is not enabled', () => {
  it.each<[Condition, Truth]>([
    [{ item: 'glasses', atLeast: 1 }, 'false'],
    [{ item: 'glasses', answered: true }, 'false'],
    [{ item: 'glasses', answered: false }, 'false'],
    [{ not: { item: 'glasses', atLeast: 1 } }, 'true'],
  ])('makes %j %s', (condition, truth) => {
    expect(truthOf(condition, { drinks: false })).toBe(truth);
  });

  it('leaves a test undecided while its own condition is', () => {
    expect(truthOf({ item: 'glasses', atLeast: 1 }, {})).toBe('undecided');
  });
});

describe('combinations, by the truth tables of three values', () => {
  // T, F and U stand for a condition that is true, false and undecided with the answers below.
  const parts = { T: { item: 'drinks', is: true }, F: { item: 'drinks', is: false }, U: { item: 'pain', atLeast: 0 } } as const;
  const names = { T: 'true', F: 'false', U: 'undecided' } as const;
  type Name = keyof typeof parts;
  const answers = { drinks: true };

  it.each<[Name, Name, Name, Name]>([
    ['T', 'T', 'T', 'T'],
    ['T', 'F', 'F', 'T'],
    ['T', 'U', 'U', 'T'],
    ['F', 'T', 'F', 'T'],
    ['F', 'F', 'F', 'F'],
    ['F', 'U', 'F', 'U'],
    ['U', 'T', 'U', 'T'],
    ['U', 'F', 'F', 'U'],
    ['U', 'U', 'U', 'U'],
  ])('%s with %s: all is %s, any is %s', (left, right, all, any) => {
    expect(truthOf({ all: [parts[left], parts[right]] }, answers)).toBe(names[all]);
    expect(truthOf({ any: [parts[left], parts[right]] }, answers)).toBe(names[any]);
  });

  it.each<[Name, Name]>([
    ['T', 'F'],
    ['F', 'T'],
    ['U', 'U'],
  ])('not %s is %s', (part, opposite) => {
    expect(truthOf({ not: parts[part] }, answers)).toBe(names[opposite]);
    expect(truthOf({ not: { not: parts[part] } }, answers)).toBe(names[part]);
  });

  it('is settled by one part of many', () => {
    const many = Array.from({ length: 99 }, () => parts.U);
    expect(truthOf({ any: [...many, parts.T] }, answers)).toBe('true');
    expect(truthOf({ all: [...many, parts.F] }, answers)).toBe('false');
    expect(truthOf({ any: [{ all: [parts.T, parts.U] }, { not: parts.F }] }, answers)).toBe('true');
  });
});

describe('chains of conditions', () => {
  // Listed back to front, so that none stands after what it hangs on.
  const chain = [3, 2, 1].map((place) => createYesNo(`c${place}`, { enableWhen: { item: `c${place - 1}`, is: true } }));
  const instrument = createInstrument({
    items: [...chain, createYesNo('c0')],
    scales: [createScale({ method: 'sum', items: ['c0', 'c1', 'c2', 'c3'] })],
  });

  it.each<[{ [item: string]: Answer }, object]>([
    [
      { c0: true, c1: true, c2: true, c3: false },
      { status: 'complete', raw: 3, itemCount: 4 },
    ],
    [
      { c0: true, c1: true, c2: false },
      { status: 'complete', raw: 2, itemCount: 3 },
    ],
    [{ c0: false }, { status: 'complete', raw: 0, itemCount: 1 }],
    [{ c0: true }, { status: 'not-scorable', itemCount: 4, answeredCount: 1 }],
  ])('are followed to their end: %j', (answers, score) => {
    expect(scoreAnswers(instrument, answers).scale).toMatchObject(score);
  });

  it('let a scale decide whether a question of another scale is asked', () => {
    const screened = createInstrument({
      items: [createRating('more', { enableWhen: { scale: 'screen', atLeast: 6 } }), createRating('q1'), createRating('q2')],
      scales: [createScale({ id: 'depth', items: ['more'] }), createScale({ id: 'screen', method: 'sum', items: ['q1', 'q2'] })],
    });
    expect(scoreAnswers(screened, { q1: 3, q2: 3, more: 2 }).depth).toMatchObject({ raw: 2 });
    expect(codesOf(screened, createResponse({ q1: 3, q2: 2, more: 2 }))).toEqual(['response/not-enabled']);
    expect(codesOf(screened, createResponse({ q1: 3, more: 2 }))).toEqual(['response/not-enabled']);
  });
});
