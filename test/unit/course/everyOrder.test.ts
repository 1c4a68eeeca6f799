import { describe, expect, it } from 'vitest';
import type { InstrumentResponse, ResponseScoredEvent } from '../../../src/generated/documents.js';
import {
  createCourseInstrument,
  fromCaseworker,
  fromCitizen,
  lines,
  replayed,
  survivors,
  withdraw,
} from '../../support/createCourse.js';

const instrument = createCourseInstrument({
  perspectives: [
    {
      id: 'belief',
      construct: 'same',
      sides: [
        { scale: 'mood', role: 'citizen' },
        { scale: 'chance', role: 'caseworker' },
      ],
    },
  ],
});

// The course of one citizen, whose caseworker changes in the spring.
const steady: InstrumentResponse[] = [
  fromCitizen({ id: 'c-january', on: '2026-01-05', answers: lines(3, 3, 3, 3) }),
  fromCaseworker({ id: 'w-january', on: '2026-01-08', answers: { chance: 4 } }),
  fromCitizen({ id: 'c-april', on: '2026-04-05', answers: lines(4, 4, 4, 4) }),
  fromCitizen({ id: 'c-wrong', on: '2026-04-20', answers: lines(9, 9, 9, 9) }),
  fromCitizen({ id: 'c-july', on: '2026-07-05', answers: lines(7, 7, 7, 7) }),
];
const unsteady = {
  late: fromCitizen({ id: 'c-february', on: '2026-02-05', answers: lines(6, 6, 6, 6), recordedAt: '2026-08-01T12:00:00Z' }),
  amended: fromCitizen({
    id: 'c-april',
    revision: 2,
    on: '2026-04-02',
    answers: lines(5, 5, 5, 5),
    recordedAt: '2026-08-02T12:00:00Z',
  }),
  withdrawn: withdraw('c-wrong', 2, { reason: 'wrong-subject' }),
  otherRater: fromCaseworker({
    id: 'w-april',
    on: '2026-04-06',
    answers: { chance: 8 },
    respondents: [{ role: 'caseworker', id: 'worker-2' }],
  }),
};

function listOrders<Value>(values: readonly Value[]): Value[][] {
  if (values.length === 0) return [[]];
  return values.flatMap((value, index) => listOrders(values.toSpliced(index, 1)).map((rest) => [value, ...rest]));
}

function totalOf(facts: ReturnType<typeof survivors>, response: string, scale = 'total') {
  return (facts.get(`response.scored/${response}`) as ResponseScoredEvent['data']).scores[scale];
}

const orders = listOrders(Object.keys(unsteady) as (keyof typeof unsteady)[]);

it('there are 24 orders of four entries', () => {
  expect(new Set(orders.map((names) => names.join(' '))).size).toBe(24);
});

describe.each(orders.map((names) => [names.join(', '), names] as const))('%s', (_title, names) => {
  const four = names.map((name) => unsteady[name]);
  const expected = survivors(replayed(instrument, [...steady, ...Object.values(unsteady)]).events);

  it.each([
    ['after the rest', [...steady, ...four]],
    ['before the rest', [...four, ...steady]],
    ['among the rest', steady.flatMap((entry, index) => [entry, ...four.slice(index, index + 1)])],
    ['each twice, and the rest backwards', [...four, ...steady.toReversed(), ...four.toReversed(), ...steady]],
  ])('%s', (_place, entries) => {
    const { events, refused } = replayed(instrument, entries);
    expect(refused).toEqual([]);
    expect(survivors(events)).toEqual(expected);
  });
});

it('what is left is the course as it was', () => {
  const facts = survivors(replayed(instrument, [...steady, ...Object.values(unsteady)]).events);
  expect([...facts.keys()]).toEqual([
    'course.started',
    // 5 January with 8 January, 2 April with 6 April; the others are more than four weeks from any.
    ...[...facts.keys()].filter((key) => key.startsWith('perspectives.compared/belief/')),
    'response.scored/c-april',
    'response.scored/c-february',
    'response.scored/c-january',
    'response.scored/c-july',
    'response.scored/w-april',
    'response.scored/w-january',
    'scale.moved/c-april/mood',
    'scale.moved/c-february/mood',
    'scale.moved/c-february/total',
    'scale.moved/c-july/mood',
    'scale.moved/c-july/total',
    'scale.moved/w-april/chance',
  ]);
  expect([...facts.keys()].filter((key) => key.startsWith('perspectives.'))).toHaveLength(2);
  // January 12, February 24, April 20, July 28.
  expect(totalOf(facts, 'c-february')).toMatchObject({
    raw: 24,
    sincePrevious: { response: 'c-january', difference: 12, movement: 'better' },
  });
  expect(totalOf(facts, 'c-april')).toMatchObject({
    raw: 20,
    sincePrevious: { response: 'c-february', difference: -4, movement: 'same' },
  });
  expect(totalOf(facts, 'c-july')).toMatchObject({
    raw: 28,
    sincePrevious: { response: 'c-april', difference: 8 },
    sinceBaseline: { response: 'c-january', difference: 16 },
  });
  expect(totalOf(facts, 'w-april', 'chance')).toMatchObject({
    raw: 8,
    sincePrevious: { response: 'w-january', cautions: ['rater-changed'] },
  });
});
