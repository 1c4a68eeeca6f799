import { describe, expect, it } from 'vitest';
import { expectScore } from '../../../src/change/expectScore.js';
import type { ScalePoint } from '../../../src/change/scalePoint.js';
import type { ExpectedScore, NormsDocument, Scale, Trajectory } from '../../../src/generated/documents.js';
import type { Instrument } from '../../../src/index.js';
import { createInstrument, createRatings, createScale } from '../../support/createInstrument.js';

type Score = readonly [numerator: number, denominator: number];

interface Given {
  readonly raw: Score;
  readonly on?: string;
  readonly groups?: readonly string[];
}

// Four lines of 10: the sum reaches from 0 to 40.
const items = createRatings(4, { min: 0, max: 10, step: 0.1 });

function createNorms(expected: readonly Trajectory[]): NormsDocument {
  return {
    kind: 'norms',
    format: 1,
    id: 'norms',
    version: '1.0.0',
    instrument: 'measure',
    provenance: {
      publisher: 'Example',
      sources: [{ id: 'paper', title: 'Example' }],
      licence: { kind: 'permission', text: { da: 'Tekst' } },
    },
    // A document has norms too; these fit no one who answers here.
    scales: [{ scale: 'scale', norms: [{ source: 'paper', roles: ['caseworker'] }] }],
    expected,
  };
}

function follow(trajectories: readonly Partial<Trajectory>[], scale: Partial<Scale> = {}): Instrument {
  const expected = trajectories.map(
    (trajectory): Trajectory => ({
      scale: 'scale',
      source: 'paper',
      unit: 'session',
      baseline: { from: 0, to: 40 },
      points: [],
      ...trajectory,
    }),
  );
  const scales = [createScale({ method: 'sum', items: items.map(({ id }) => id), ...scale })];
  return createInstrument(
    { items, groups: [{ id: 'young', title: { da: 'Unge' } }], scales },
    { norms: [createNorms(expected)] },
  );
}

/** Returns the one scale of a response, with a score that stands where scoring would have put it. */
function pointOf(instrument: Instrument, { raw, on = '2026-01-05', groups }: Given): ScalePoint {
  const form = instrument.forms.get('form');
  if (form === undefined) throw new Error('There is no form.');
  return {
    index: 0,
    point: {
      response: 'response-1',
      answeredOn: on,
      instrument,
      form,
      items: [],
      scales: [...raw, 4, 4],
      traits: { groups, roles: ['citizen'], language: undefined },
      respondents: [{ role: 'citizen', id: 'citizen-1' }],
      enteredBy: undefined,
      mode: undefined,
      language: undefined,
      isOutsideWindow: false,
    },
  };
}

function expectAfter(instrument: Instrument, baseline: Given, later: Given & { readonly sessions?: number }) {
  return expectScore(pointOf(instrument, later), {
    point: pointOf(instrument, baseline),
    sessionCount: later.sessions ?? 0,
  });
}

describe('an expected score', () => {
  const line = [
    { at: 0, value: 20 },
    { at: 3, value: 21 },
    { at: 5, value: 26.5 },
  ];

  // From 20 it rises by 1 in three steps, then by 5.5 in two.
  it.each<[number, Score, number, number, ExpectedScore['standing']]>([
    [0, [20, 1], 20, 0, 'as-expected'],
    [1, [61, 3], 61 / 3, 0, 'as-expected'],
    // 20.3 is 203 tenths; 203/10 − 61/3 = (609 − 610)/30.
    [1, [203, 10], 61 / 3, -1 / 30, 'behind'],
    [1, [204, 10], 61 / 3, 1 / 15, 'ahead'],
    [2, [62, 3], 62 / 3, 0, 'as-expected'],
    [2, [20, 1], 62 / 3, -2 / 3, 'behind'],
    [3, [21, 1], 21, 0, 'as-expected'],
    [4, [24, 1], 23.75, 0.25, 'ahead'],
    [5, [265, 10], 26.5, 0, 'as-expected'],
    [5, [0, 1], 26.5, -26.5, 'behind'],
  ])('lies on the straight line between two points: at %d, %j', (sessions, raw, value, difference, standing) => {
    const instrument = follow([{ points: line }]);
    expect(expectAfter(instrument, { raw: [20, 1] }, { raw, sessions })).toEqual({
      source: 'paper',
      unit: 'session',
      at: sessions,
      value,
      difference,
      standing,
    });
  });

  it('of three tenths is met by three tenths, which binary fractions would miss', () => {
    // A third of the way from 0.1 to 0.7.
    const points = [
      { at: 0, value: 0.1 },
      { at: 3, value: 0.7 },
    ];
    const later = { raw: [3, 10], sessions: 1 } as const;
    expect(expectAfter(follow([{ points }]), { raw: [1, 10] }, later)).toMatchObject({
      value: 0.3,
      difference: 0,
      standing: 'as-expected',
    });
  });

  it('is known at the points alone, where there is one, and nowhere beyond them', () => {
    const instrument = follow([{ points: [{ at: 2, value: 22 }] }]);
    const found = [1, 2, 3].map((sessions) => expectAfter(instrument, { raw: [20, 1] }, { raw: [22, 1], sessions })?.value);
    expect(found).toEqual([undefined, 22, undefined]);
  });

  it('below the line is ahead where low scores are best', () => {
    const instrument = follow([{ points: line }], { best: 'low' });
    const standings = [20, 21, 22].map(
      (raw) => expectAfter(instrument, { raw: [20, 1] }, { raw: [raw, 1], sessions: 3 })?.standing,
    );
    expect(standings).toEqual(['ahead', 'as-expected', 'behind']);
  });
});

describe('what it is counted in', () => {
  const points = [
    { at: 0, value: 20 },
    { at: 10, value: 30 },
  ];

  it.each<[Trajectory['unit'], string, string, number]>([
    ['week', '2026-01-05', '2026-01-05', 0],
    ['week', '2026-01-05', '2026-01-11', 0],
    ['week', '2026-01-05', '2026-01-12', 1],
    // Summer time begins on 29 March 2026.
    ['week', '2026-03-23', '2026-03-30', 1],
    ['week', '2025-12-29', '2026-03-09', 10],
    ['month', '2026-01-31', '2026-02-27', 0],
    ['month', '2026-01-31', '2026-02-28', 1],
    ['month', '2026-01-05', '2026-04-04', 2],
    ['month', '2026-01-05', '2026-04-05', 3],
    ['month', '2025-12-05', '2026-10-05', 10],
  ])('a whole %s: from %s to %s is %d', (unit, from, on, at) => {
    const instrument = follow([{ unit, points }]);
    // Other responses in between do not count.
    const found = expectAfter(instrument, { raw: [20, 1], on: from }, { raw: [20, 1], on, sessions: 7 });
    expect(found).toMatchObject({ unit, at, value: 20 + at });
  });

  it.each(['week', 'month'] as const)('is none beyond the last %s', (unit) => {
    const instrument = follow([{ unit, points }]);
    expect(expectAfter(instrument, { raw: [20, 1] }, { raw: [20, 1], on: '2027-01-05' })).toBeUndefined();
  });
});

describe('which expected course holds', () => {
  const flat = (value: number) => ({
    points: [
      { at: 0, value },
      { at: 9, value },
    ],
  });
  const later = { raw: [20, 1], sessions: 1 } as const;

  it.each<[string, Score, number | undefined]>([
    ['below the lowest', [99, 10], undefined],
    ['the lowest', [10, 1], 1],
    ['the highest, 10.15', [203, 20], 1],
    ['a little above the highest, 10.15666…', [3047, 300], undefined],
    ['of another course', [30, 1], 2],
    ['where two meet, of the first', [31, 1], 2],
    ['between the two meeting and the highest of the second', [32, 1], 3],
  ])('hangs on the first score: %s', (_title, raw, value) => {
    const instrument = follow([
      { baseline: { from: 10, to: 10.15 }, ...flat(1) },
      { baseline: { from: 11, to: 31 }, ...flat(2) },
      { baseline: { from: 31, to: 33 }, ...flat(3) },
    ]);
    expect(expectAfter(instrument, { raw }, later)?.value).toBe(value);
  });

  it.each<[string, readonly string[] | undefined, number | undefined]>([
    ['of the group', ['old', 'young'], 1],
    ['of another', ['old'], 2],
    ['of none', [], 2],
    ['of which nothing is known', undefined, 2],
  ])('hangs on the groups of a citizen: %s', (_title, groups, value) => {
    const instrument = follow([{ groups: ['young'], ...flat(1) }, flat(2)]);
    expect(
      expectAfter(instrument, { raw: [20, 1], ...(groups && { groups }) }, { ...later, ...(groups && { groups }) })?.value,
    ).toBe(value);
  });

  it('does not hold where the citizen was of another group at the baseline', () => {
    const instrument = follow([{ groups: ['young'], ...flat(1) }]);
    const ofYoung = { ...later, groups: ['young'] };
    expect(expectAfter(instrument, { raw: [20, 1], groups: [] }, ofYoung)).toBeUndefined();
    expect(expectAfter(instrument, { raw: [20, 1], groups: ['young'] }, ofYoung)?.value).toBe(1);
  });

  it('is the first that fits, also where its points end sooner than those of the next', () => {
    const instrument = follow([{ points: [{ at: 0, value: 1 }] }, flat(2)]);
    expect(expectAfter(instrument, { raw: [20, 1] }, later)).toBeUndefined();
  });

  it('is none without a host that has them', () => {
    const instrument = createInstrument({ items, scales: [createScale({ items: ['q1'] })] });
    expect(expectAfter(instrument, { raw: [20, 1] }, later)).toBeUndefined();
  });
});

describe('a first score that means something else', () => {
  const points = [
    { at: 0, value: 20 },
    { at: 9, value: 29 },
  ];
  const [first, second] = ['1.9.0', '2.0.0'].map((version) => {
    const expected: Trajectory = { scale: 'scale', source: 'paper', unit: 'session', baseline: { from: 0, to: 40 }, points };
    const scale = createScale({ method: 'sum', items: ['q1'] });
    return createInstrument({ items, version, scales: [scale] }, { norms: [createNorms([expected])] });
  }) as [Instrument, Instrument];

  it('has no expected course: another major version', () => {
    const expected = expectScore(pointOf(second, { raw: [20, 1] }), {
      point: pointOf(first, { raw: [20, 1] }),
      sessionCount: 1,
    });
    expect(expected).toBeUndefined();
  });

  it('has no expected course: another conversion table', () => {
    const lookup = (more: number) => [{ raw: 0, value: more }];
    const norms = [
      { source: 'paper', groups: ['young'], lookup: lookup(10) },
      { source: 'paper', lookup: lookup(20) },
    ];
    const withTables = follow([{ points }], { norms });
    const young = { raw: [21, 1], groups: ['young'] } as const;
    expect(expectAfter(withTables, { raw: [20, 1] }, { ...young, sessions: 1 })).toBeUndefined();
    expect(expectAfter(withTables, young, { ...young, sessions: 1 })).toMatchObject({ value: 21, standing: 'as-expected' });
  });
});
