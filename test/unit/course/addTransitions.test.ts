import { describe, expect, it } from 'vitest';
import type { Norm, Scale } from '../../../src/generated/documents.js';
import { createCourseInstrument, fromCitizen, lines, replayed, survivors } from '../../support/createCourse.js';
import { createScale } from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };

/** Returns the transitions of a second response that goes from one sum of the four lines to another. */
function transition(norm: Norm, from: number, to: number, overrides: Partial<Scale> = {}) {
  const scale = createScale({ id: 'total', method: 'sum', items: ['q1', 'q2', 'q3', 'q4'], norms: [norm], ...overrides });
  const split = (sum: number) =>
    [10, 10, 10, 10].map((most, index) => Math.max(0, Math.min(most, Number((sum - index * 10).toFixed(1))))) as [
      number,
      number,
      number,
      number,
    ];
  const entries = [
    fromCitizen({ id: 'first', on: '2026-01-05', answers: lines(...split(from)) }),
    fromCitizen({ id: 'second', on: '2026-04-05', answers: lines(...split(to)) }),
  ];
  return survivors(replayed(createCourseInstrument({ scales: [scale] }), entries).events);
}

describe('crossing a cut-off', () => {
  const norm = (belongsTo: 'upper' | 'lower'): Norm => ({ source: 'paper', cutoff: { value: 25, belongsTo } });

  it.each<[string, 'upper' | 'lower', number, number, object | undefined]>([
    ['up over it', 'upper', 24.9, 25.1, { to: 'upper', movement: 'better' }],
    ['up to it, where it belongs above', 'upper', 24.9, 25, { to: 'upper', movement: 'better' }],
    ['up to it, where it belongs below', 'lower', 24.9, 25, undefined],
    ['from it and up, where it belongs above', 'upper', 25, 25.1, undefined],
    ['from it and up, where it belongs below', 'lower', 25, 25.1, { to: 'upper', movement: 'better' }],
    ['down to it, where it belongs above', 'upper', 25.1, 25, undefined],
    ['down to it, where it belongs below', 'lower', 25.1, 25, { to: 'lower', movement: 'worse' }],
    ['down under it', 'upper', 30, 20, { to: 'lower', movement: 'worse' }],
    ['nowhere', 'upper', 26, 30, undefined],
  ])('%s', (_title, belongsTo, from, to, expected) => {
    const crossed = transition(norm(belongsTo), from, to).get('cutoff.crossed/second/total');
    if (expected === undefined) expect(crossed).toBeUndefined();
    else
      expect(crossed).toMatchObject({
        ...expected,
        cutoff: 25,
        previous: 'first',
        response: 'second',
        scale: 'total',
        roles: ['citizen'],
      });
  });

  it('upwards is worse where low is best', () => {
    expect(transition(norm('upper'), 20, 30, { best: 'low' }).get('cutoff.crossed/second/total')).toMatchObject({
      to: 'upper',
      movement: 'worse',
    });
  });

  it('is told whether or not the scale has moved', () => {
    const facts = transition(norm('upper'), 24.9, 25, { moved: { raw: { atLeast: 5 } } });
    expect([...facts.keys()]).toEqual([
      'course.started',
      'cutoff.crossed/second/total',
      'response.scored/first',
      'response.scored/second',
    ]);
  });
});

describe('a score of other items than the one before', () => {
  // The mean of what was answered: q1 went from 4 to 5, and what else was asked differs.
  const norm: Norm = {
    source: 'paper',
    cutoff: { value: 5, belongsTo: 'upper' },
    bands: [
      { id: 'low', title: danish, from: 0 },
      { id: 'high', title: danish, from: 5 },
    ],
  };
  const scale = createScale({ id: 'total', method: 'mean', items: ['q1', 'q2', 'q3', 'q4'], minAnswered: 1, norms: [norm] });
  const factsOf = (first: Record<string, number>, second: Record<string, number>) =>
    survivors(
      replayed(createCourseInstrument({ scales: [scale] }), [
        fromCitizen({ id: 'first', on: '2026-01-05', answers: first }),
        fromCitizen({ id: 'second', on: '2026-04-05', answers: second }),
      ]).events,
    );

  it.each<[string, Record<string, number>, Record<string, number>]>([
    ['the items in both went the other way', { q1: 4, q2: 9 }, { q1: 5, q3: 1 }],
    ['the items in both stayed', { q1: 4, q2: 9 }, { q1: 4, q3: 1 }],
  ])('has crossed nothing where %s', (_title, first, second) => {
    const keys = [...factsOf(first, second).keys()];
    expect(keys.filter((key) => /^(cutoff|band)/.test(key))).toEqual([]);
  });

  it('has crossed a cut-off where the items in both went that way too', () => {
    const facts = factsOf({ q1: 6, q2: 9 }, { q1: 5, q3: 1 });
    expect(facts.get('cutoff.crossed/second/total')).toMatchObject({ to: 'lower', movement: 'worse' });
    expect(facts.get('band.entered/second/total')).toMatchObject({ from: 'high', to: 'low' });
  });
});

describe('entering a band', () => {
  const bands = [
    { id: 'low', title: danish, from: 10 },
    { id: 'middle', title: danish, from: 20 },
    { id: 'high', title: danish, from: 30 },
  ];

  it.each<[string, number, number, object | undefined]>([
    ['into the next', 19.9, 20, { from: 'low', to: 'middle' }],
    ['over one', 10, 30, { from: 'low', to: 'high' }],
    ['down', 20, 19.9, { from: 'middle', to: 'low' }],
    ['within one', 20, 29.9, undefined],
    ['from none', 9.9, 10, { to: 'low' }],
    ['to none', 10, 9.9, { from: 'low' }],
    ['none to none', 1, 9, undefined],
  ])('%s', (_title, from, to, expected) => {
    const entered = transition({ source: 'paper', bands }, from, to).get('band.entered/second/total');
    if (expected === undefined) {
      expect(entered).toBeUndefined();
      return;
    }
    expect(entered).toMatchObject({ ...expected, previous: 'first', scale: 'total' });
    expect(['from', 'to'].filter((end) => Object.hasOwn(entered ?? {}, end))).toEqual(Object.keys(expected));
  });
});

describe('moving', () => {
  it('is told with both scores, the way, whether it is reliable, and cautions', () => {
    const facts = transition({ source: 'paper', reliable: { type: 'points', atLeast: 5 } }, 20, 40, {
      moved: { raw: { atLeast: 5 } },
    });
    expect(facts.get('scale.moved/second/total')).toEqual({
      key: 'scale.moved/second/total',
      course: 'course-1',
      subject: 'subject-1',
      engine: expect.any(String),
      instrument: 'measure@1.0.0',
      readableBy: ['citizen', 'caseworker'],
      response: 'second',
      roles: ['citizen'],
      answeredOn: '2026-04-05',
      scale: 'total',
      previous: 'first',
      from: 20,
      to: 40,
      movement: 'better',
      reliable: 'yes',
      cautions: ['ceiling'],
    });
  });

  it('is not told when it is too little', () => {
    expect(transition({ source: 'paper' }, 20, 24.9, { moved: { raw: { atLeast: 5 } } }).has('scale.moved/second/total')).toBe(
      false,
    );
  });
});
