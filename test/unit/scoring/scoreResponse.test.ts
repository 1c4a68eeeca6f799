import { describe, expect, it } from 'vitest';
import type { InstrumentResponse } from '../../../src/generated/documents.js';
import { scoreResponse } from '../../../src/index.js';
import {
  createChoice,
  createForm,
  createInstrument,
  createRating,
  createRatings,
  createResponse,
  createScale,
  scoreAnswers,
} from '../../support/createInstrument.js';

describe('the scales of a form', () => {
  const instrument = createInstrument({
    items: createRatings(3),
    forms: [createForm({ items: ['q3', 'q1', 'q2'] }), createForm({ id: 'short', items: ['q2'] })],
    scales: [
      createScale({ id: 'total', scales: ['both', 'second'] }),
      createScale({ id: 'both', items: ['q1', 'q2'] }),
      createScale({ id: 'second', items: ['q2'] }),
    ],
  });

  it('are those whose items it holds all of', () => {
    expect(Object.keys(scoreAnswers(instrument, { q1: 1, q2: 2, q3: 3 })).toSorted()).toEqual(['both', 'second', 'total']);
    expect(Object.keys(scoreAnswers(instrument, { q2: 2 }, { form: 'short' }))).toEqual(['second']);
  });

  it('are found by the id of the item, not by its place', () => {
    expect(scoreAnswers(instrument, { q1: 1, q2: 2, q3: 5 })).toMatchObject({
      both: { raw: 1.5 },
      second: { raw: 2 },
      total: { raw: 1.75 },
    });
  });

  it('are there when nothing was answered, each not scorable', () => {
    expect(scoreAnswers(instrument, {})).toMatchObject({
      both: { status: 'not-scorable', reason: 'too-few-answers', itemCount: 2, answeredCount: 0 },
      second: { status: 'not-scorable', itemCount: 1 },
      total: { status: 'not-scorable' },
    });
  });
});

describe('answers that are no scores', () => {
  const instrument = createInstrument({
    items: [createChoice('q1', [1, 2, { value: 'dont-know', missing: 'unknown' }]), createRating('q2')],
    scales: [createScale({ items: ['q1', 'q2'], minAnswered: 1 }), createScale({ id: 'strict', items: ['q1', 'q2'] })],
  });

  it.each([
    ["don't know", 'dont-know'],
    ['declined', { missing: 'declined' }],
    ['not asked', { missing: 'not-asked' }],
  ] as const)('%s is missing, never zero', (_title, answer) => {
    expect(scoreAnswers(instrument, { q1: answer, q2: 4 })).toMatchObject({
      scale: { status: 'prorated', raw: 4, itemCount: 2, answeredCount: 1 },
      strict: { status: 'not-scorable', reason: 'too-few-answers' },
    });
  });

  it('items that were not asked are missing', () => {
    expect(scoreAnswers(instrument, { q2: 4 }, { asked: ['q2'] })).toMatchObject({
      scale: { raw: 4 },
      strict: { status: 'not-scorable' },
    });
  });
});

describe('names that every object inherits', () => {
  const instrument = createInstrument({
    items: [createRating('constructor'), createRating('q1')],
    scales: [createScale({ id: 'constructor', items: ['constructor'], minAnswered: 1 })],
    forms: [createForm({ id: 'constructor', items: ['constructor', 'q1'] })],
  });

  it('are no answer until one is given', () => {
    const scores = scoreAnswers(instrument, {}, { form: 'constructor' });
    expect(Object.hasOwn(scores, 'constructor')).toBe(true);
    expect(scores.constructor).toMatchObject({ status: 'not-scorable', answeredCount: 0 });
  });

  it('are an answer when one is', () => {
    expect(scoreAnswers(instrument, { constructor: 4 }, { form: 'constructor' }).constructor).toMatchObject({ raw: 4 });
  });

  it('are read from an object without a prototype', () => {
    const answers = Object.assign(Object.create(null), { q1: 3 });
    expect(scoreAnswers(instrument, answers, { form: 'constructor' }).constructor).toMatchObject({ status: 'not-scorable' });
  });
});

describe('misuse by a programmer', () => {
  const instrument = createInstrument({ items: [createRating('q1')], scales: [createScale({ items: ['q1'] })] });

  it.each<[string, Partial<InstrumentResponse>]>([
    ['a form that does not exist', { form: 'other' }],
    ['an answer outside the item', { answers: { q1: 6 } }],
    ['an answer of another sort', { answers: { q1: 'many' } }],
  ])('throws a TypeError: %s', (_title, overrides) => {
    expect(() => scoreResponse(instrument, createResponse({}, overrides))).toThrow(TypeError);
  });
});
