import { describe, expect, it } from 'vitest';
import type { ComparedScores, Norm, ResponseScoredEvent, Scale } from '../../../src/generated/documents.js';
import type { Instrument } from '../../../src/index.js';
import {
  createCourseInstrument,
  createCourseParts,
  fromCitizen,
  type Given,
  lines,
  replayed,
} from '../../support/createCourse.js';
import { createRating, createScale } from '../../support/createInstrument.js';

/** Returns what is said of a scale when the last of some responses is set against the one before it. */
function compareLast(instrument: Instrument, given: readonly Given[], scale = 'total') {
  const { events } = replayed(instrument, given.map(fromCitizen));
  const last = events.filter((event) => event.type === 'fremdrift.response.scored.v1').at(-1) as ResponseScoredEvent;
  const score = last.data.scores[scale];
  return score !== undefined && 'sincePrevious' in score ? score.sincePrevious : undefined;
}

/** An instrument of which the scale "total" differs. */
function withTotal(overrides: Partial<Scale>): Instrument {
  const scale = createScale({ id: 'total', method: 'sum', items: ['q1', 'q2', 'q3', 'q4'], ...overrides });
  return createCourseInstrument({ scales: [scale] });
}

function two(first: Given['answers'], second: Given['answers']): Given[] {
  return [
    { id: 'first', on: '2026-01-05', ...(first === undefined ? {} : { answers: first }) },
    { id: 'second', on: '2026-02-05', ...(second === undefined ? {} : { answers: second }) },
  ];
}

describe('movement by raw points', () => {
  // From 20 to the sum of the second.
  it.each<[string, Scale['moved'], [number, number, number, number], ComparedScores['movement'], number]>([
    ['at least 5: 4.9 is not', { raw: { atLeast: 5 } }, [6.3, 6.3, 6.2, 6.1], 'same', 4.9],
    ['at least 5: exactly 5, by tenths that binary cannot hold', { raw: { atLeast: 5 } }, [6.3, 6.3, 6.3, 6.1], 'better', 5],
    ['at least 5: exactly 5 by others', { raw: { atLeast: 5 } }, [9.9, 4.3, 3.7, 7.1], 'better', 5],
    ['at least 5: 5.1 is', { raw: { atLeast: 5 } }, [6.4, 6.3, 6.3, 6.1], 'better', 5.1],
    ['at least 5: 5 less is worse', { raw: { atLeast: 5 } }, [3.7, 3.7, 3.7, 3.9], 'worse', -5],
    ['at least 5: 4.9 less is not', { raw: { atLeast: 5 } }, [3.7, 3.7, 3.7, 4], 'same', -4.9],
    ['more than 5: exactly 5 is not', { raw: { moreThan: 5 } }, [6.3, 6.3, 6.3, 6.1], 'same', 5],
    ['more than 5: 5.1 is', { raw: { moreThan: 5 } }, [6.4, 6.3, 6.3, 6.1], 'better', 5.1],
    ['any difference, where nothing is said: a tenth', undefined, [5.1, 5, 5, 5], 'better', 0.1],
    ['any difference, where nothing is said: none', undefined, [5.1, 4.9, 5, 5], 'same', 0],
    ['at least 0: no difference is none', { raw: { atLeast: 0 } }, [5.1, 4.9, 5, 5], 'same', 0],
  ])('%s', (_title, moved, second, movement, difference) => {
    const instrument = withTotal(moved === undefined ? {} : { moved });
    const since = compareLast(instrument, two(lines(5, 5, 5, 5), lines(...second)));
    expect(since).toMatchObject({ status: 'compared', movement, difference, from: 20, to: 20 + difference });
  });

  it('is worse upwards where low is best', () => {
    const instrument = withTotal({ best: 'low', moved: { raw: { atLeast: 5 } } });
    expect(compareLast(instrument, two(lines(5, 5, 5, 5), lines(5, 5, 5, 10)))).toMatchObject({
      movement: 'worse',
      difference: 5,
    });
    expect(compareLast(instrument, two(lines(5, 5, 5, 5), lines(5, 5, 5, 0)))).toMatchObject({
      movement: 'better',
      difference: -5,
    });
  });
});

describe('movement by normalized scores', () => {
  // The scale reaches from 0 to 40, so that 4 points are exactly 0.1.
  it.each<[string, Scale['moved'], [number, number, number, number], ComparedScores['movement']]>([
    ['at least 0.1: 4 points', { normalized: { atLeast: 0.1 } }, [6.3, 6.1, 5.9, 5.7], 'better'],
    ['at least 0.1: 3.9 points', { normalized: { atLeast: 0.1 } }, [6.3, 6.1, 5.9, 5.6], 'same'],
    ['more than 0.1: 4 points', { normalized: { moreThan: 0.1 } }, [6.3, 6.1, 5.9, 5.7], 'same'],
    ['more than 0.1: 4.1 points', { normalized: { moreThan: 0.1 } }, [6.3, 6.1, 5.9, 5.8], 'better'],
    ['at least 0.1: 4 points down', { normalized: { atLeast: 0.1 } }, [3.7, 4.1, 4.1, 4.1], 'worse'],
  ])('%s', (_title, moved, second, movement) => {
    const instrument = withTotal(moved === undefined ? {} : { moved });
    expect(compareLast(instrument, two(lines(5, 5, 5, 5), lines(...second)))).toMatchObject({ movement });
  });

  it('is exact where the width of the scale is three: 0.3 of 3 is 0.1', () => {
    const instrument = createCourseInstrument({
      ...createCourseParts(),
      items: [createRating('q1', { min: 0, max: 3, step: 0.1 })],
      forms: [{ id: 'citizen', respondents: ['citizen'], authorship: 'own', items: ['q1'] }],
      scales: [createScale({ id: 'total', items: ['q1'], moved: { normalized: { atLeast: 0.1 } } })],
    });
    expect(compareLast(instrument, two({ q1: 1 }, { q1: 1.3 }))).toMatchObject({ movement: 'better', difference: 0.3 });
    expect(compareLast(instrument, two({ q1: 1 }, { q1: 1.2 }))).toMatchObject({ movement: 'same', difference: 0.2 });
  });
});

describe('a difference is divided once', () => {
  it('3.4 − 2.4 is exactly 1, as means of five', () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map((id) => createRating(id));
    const instrument = createCourseInstrument({
      items,
      forms: [{ id: 'citizen', respondents: ['citizen'], authorship: 'own', items: items.map(({ id }) => id) }],
      scales: [createScale({ id: 'total', items: items.map(({ id }) => id), moved: { raw: { atLeast: 1 } } })],
    });
    const since = compareLast(instrument, two({ a: 2, b: 2, c: 2, d: 2, e: 4 }, { a: 3, b: 3, c: 3, d: 3, e: 5 }));
    expect(since).toMatchObject({ from: 2.4, to: 3.4, difference: 1, movement: 'better' });
  });
});

describe('reliable change as published points', () => {
  const since = (reliable: Norm['reliable'], second: [number, number, number, number]) =>
    compareLast(
      withTotal({ norms: [{ source: 'paper', ...(reliable === undefined ? {} : { reliable }) }] }),
      two(lines(5, 5, 5, 5), lines(...second)),
    );

  it.each<[string, Norm['reliable'], [number, number, number, number], ComparedScores['reliable']]>([
    ['at least 5: 4.9', { type: 'points', atLeast: 5 }, [6.3, 6.3, 6.2, 6.1], 'no'],
    ['at least 5: 5, by tenths', { type: 'points', atLeast: 5 }, [6.3, 6.3, 6.3, 6.1], 'yes'],
    ['at least 5: 5 down', { type: 'points', atLeast: 5 }, [3.7, 3.7, 3.7, 3.9], 'yes'],
    ['more than 5: 5', { type: 'points', moreThan: 5 }, [6.3, 6.3, 6.3, 6.1], 'no'],
    ['more than 5: 5.1', { type: 'points', moreThan: 5 }, [6.4, 6.3, 6.3, 6.1], 'yes'],
    ['more than 0: nothing', { type: 'points', moreThan: 0 }, [5, 5, 5, 5], 'no'],
    ['norms without a figure', undefined, [10, 10, 10, 10], 'no-norms'],
  ])('%s', (_title, reliable, second, expected) => {
    expect(since(reliable, second)).toMatchObject({ reliable: expected });
  });

  it('is another answer than movement', () => {
    const instrument = withTotal({
      moved: { raw: { atLeast: 1 } },
      norms: [{ source: 'paper', reliable: { type: 'points', atLeast: 5 } }],
    });
    expect(compareLast(instrument, two(lines(5, 5, 5, 5), lines(6, 5, 5, 5)))).toMatchObject({
      movement: 'better',
      reliable: 'no',
    });
    const strict = withTotal({
      moved: { raw: { atLeast: 10 } },
      norms: [{ source: 'paper', reliable: { type: 'points', atLeast: 5 } }],
    });
    expect(compareLast(strict, two(lines(5, 5, 5, 5), lines(10, 5, 5, 5)))).toMatchObject({ movement: 'same', reliable: 'yes' });
  });

  it('is not known where no norms fit', () => {
    expect(compareLast(withTotal({}), two(lines(5, 5, 5, 5), lines(9, 9, 9, 9)))).toMatchObject({ reliable: 'no-norms' });
    const others = withTotal({ norms: [{ source: 'paper', groups: ['old'], reliable: { type: 'points', atLeast: 5 } }] });
    expect(compareLast(others, two(lines(5, 5, 5, 5), lines(9, 9, 9, 9)))).toMatchObject({ reliable: 'no-norms' });
  });

  it('is insufficiently known where other figures fit the earlier response', () => {
    const norms: Norm[] = [
      { source: 'paper', languages: ['da'], reliable: { type: 'points', atLeast: 5 } },
      { source: 'paper', reliable: { type: 'points', atLeast: 6 } },
    ];
    const [first, second] = two(lines(5, 5, 5, 5), lines(9, 9, 9, 9)) as [Given, Given];
    const given = [
      { ...first, language: 'en' },
      { ...second, language: 'da' },
    ];
    expect(compareLast(withTotal({ norms }), given)).toMatchObject({ reliable: 'insufficient-data', movement: 'better' });
    expect(
      compareLast(
        withTotal({ norms }),
        given.map((one) => ({ ...one, language: 'da' })),
      ),
    ).toMatchObject({ reliable: 'yes' });
  });
});

describe('reliable change by Jacobson and Truax', () => {
  // Their example: standard deviation 7.5, reliability 0.80. 1.96 × √2 × 7.5 × √0.2 = 9.297.
  const example = { type: 'jacobson-truax', standardDeviation: 7.5, reliability: 0.8, z: 1.96, boundary: 'more-than' } as const;
  const rating = { min: 0, max: 100, step: 0.1 };
  const measure = (reliable: Norm['reliable']) =>
    createCourseInstrument({
      items: [createRating('q1', rating)],
      forms: [{ id: 'citizen', respondents: ['citizen'], authorship: 'own', items: ['q1'] }],
      scales: [
        createScale({
          id: 'total',
          items: ['q1'],
          norms: [{ source: 'paper', ...(reliable === undefined ? {} : { reliable }) }],
        }),
      ],
    });

  it.each<[number, number, ComparedScores['reliable']]>([
    [32.5, 47.5, 'yes'],
    [32.5, 41.7, 'no'],
    [32.5, 41.8, 'yes'],
    [41.8, 32.5, 'yes'],
    [41.7, 32.5, 'no'],
    [32.5, 32.5, 'no'],
  ])('from %d to %d: %s', (from, to, reliable) => {
    expect(compareLast(measure(example), two({ q1: from }, { q1: to }))).toMatchObject({ reliable });
  });

  it.each<[string, Norm['reliable'], number, ComparedScores['reliable']]>([
    // 1 × √2 × 5 × √0.5 = 5 exactly, which no binary square root gives.
    ['exactly at the boundary, more than', { ...example, standardDeviation: 5, reliability: 0.5, z: 1 }, 55, 'no'],
    [
      'exactly at the boundary, at least',
      { ...example, standardDeviation: 5, reliability: 0.5, z: 1, boundary: 'at-least' },
      55,
      'yes',
    ],
    [
      'a tenth below it, at least',
      { ...example, standardDeviation: 5, reliability: 0.5, z: 1, boundary: 'at-least' },
      54.9,
      'no',
    ],
    ['perfect reliability: any change is', { ...example, reliability: 1 }, 50.1, 'yes'],
    ['perfect reliability: none is not', { ...example, reliability: 1 }, 50, 'no'],
    // 1.96 × √2 × 0.9 × √0.2 = 1.1156: the MDC95 of a scale with SD 0.9 and r 0.80.
    ['SD 0.9, r 0.80: 1.1', { ...example, standardDeviation: 0.9 }, 51.1, 'no'],
    ['SD 0.9, r 0.80: 1.2', { ...example, standardDeviation: 0.9 }, 51.2, 'yes'],
    // 1.96 × √2 × 10 × √0.1 = 8.765
    ['SD 10, r 0.90: 8.7', { ...example, standardDeviation: 10, reliability: 0.9 }, 58.7, 'no'],
    ['SD 10, r 0.90: 8.8', { ...example, standardDeviation: 10, reliability: 0.9 }, 58.8, 'yes'],
  ])('%s', (_title, reliable, to, expected) => {
    expect(compareLast(measure(reliable), two({ q1: 50 }, { q1: to }))).toMatchObject({ reliable: expected });
  });
});

describe('where other items were answered', () => {
  it('both are scored again on the items in common: mood of q1 alone, 2 then 4', () => {
    const since = compareLast(createCourseInstrument(), two({ q1: 2, q2: 8 }, { q1: 4 }), 'mood');
    expect(since).toMatchObject({
      status: 'compared',
      from: 2,
      to: 4,
      difference: 2,
      movement: 'better',
      cautions: ['items-differ', 'prorated'],
    });
  });

  it('nothing is compared when too few are in common', () => {
    expect(compareLast(createCourseInstrument(), two({ q1: 2 }, { q2: 4 }), 'mood')).toEqual({
      status: 'not-compared',
      response: 'first',
      answeredOn: '2026-01-05',
      reason: 'too-few-common-items',
    });
  });

  it('makes the answer on reliability insufficient', () => {
    const norms: Norm[] = [{ source: 'paper', reliable: { type: 'points', atLeast: 1 } }];
    const instrument = withTotal({ method: 'mean', minAnswered: 1, norms });
    expect(compareLast(instrument, two(lines(1, 1, 1, 1), { q1: 9 }))).toMatchObject({
      reliable: 'insufficient-data',
      difference: 8,
    });
  });

  it('an unscorable response is passed over, and is no previous one', () => {
    const given = [...two(lines(1, 1, 1, 1), { q1: 5 }), { id: 'third', on: '2026-03-05', answers: lines(9, 9, 9, 9) }];
    expect(compareLast(createCourseInstrument(), given)).toMatchObject({ response: 'first', from: 4, to: 36 });
    expect(compareLast(createCourseInstrument(), given, 'mood')).toMatchObject({ response: 'second', from: 5, to: 9 });
  });
});

describe('levels of a ladder', () => {
  const steps = ['q1', 'q2', 'q3', 'q4'].map((item) => ({
    id: `step-${item}`,
    title: { da: 'Trin' },
    criterion: { da: 'Kriterium' },
    when: { item, atLeast: 5 },
  }));
  const since = (first: Given['answers'], second: Given['answers'], overrides: Partial<Scale> = {}) => {
    const scales = [createScale({ id: 'ladder', method: 'ladder', steps, ...overrides })];
    return compareLast(createCourseInstrument({ scales }), two(first, second), 'ladder');
  };

  it('are compared as they are, whatever is not answered', () => {
    // First the third step is not met; then the first is not. Neither hangs on what is left open.
    expect(since({ q1: 5, q2: 5, q3: 0 }, { q1: 4, q4: 9 })).toMatchObject({
      status: 'compared',
      from: 2,
      to: 0,
      difference: -2,
      movement: 'worse',
      cautions: ['floor'],
    });
    expect(since({ q1: 0 }, lines(5, 5, 5, 0))).toMatchObject({ from: 0, to: 3, movement: 'better', cautions: [] });
  });

  it('are the same where other steps make up for one another', () => {
    const highest = { climb: 'highest' as const };
    expect(since(lines(5, 5, 5, 0), lines(0, 0, 5, 0), highest)).toMatchObject({
      from: 3,
      to: 3,
      movement: 'same',
      cautions: [],
    });
    expect(since({ q4: 6 }, lines(5, 5, 5, 5), highest)).toMatchObject({
      from: 4,
      to: 4,
      movement: 'same',
      cautions: ['ceiling'],
    });
  });

  it('pass over what could not be settled', () => {
    const scales = [createScale({ id: 'ladder', method: 'ladder', steps })];
    const given = [...two(lines(5, 0, 0, 0), { q1: 5 }), { id: 'third', on: '2026-03-05', answers: lines(5, 5, 0, 0) }];
    expect(compareLast(createCourseInstrument({ scales }), given, 'ladder')).toMatchObject({ response: 'first', from: 1, to: 2 });
  });

  it('move by what the ladder asks for', () => {
    expect(since(lines(5, 0, 0, 0), lines(5, 5, 0, 0), { moved: { raw: { atLeast: 2 } } })).toMatchObject({ movement: 'same' });
    expect(since(lines(5, 0, 0, 0), lines(5, 5, 5, 0), { moved: { raw: { atLeast: 2 } } })).toMatchObject({ movement: 'better' });
  });
});
