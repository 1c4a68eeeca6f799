import { describe, expect, it } from 'vitest';
import { createCourseInstrument, createCourseParts, fromCaseworker } from '../../support/createCourse.js';
import { belief, citizen, measureWith, pairsOf, tell, worker } from '../../support/tellPerspectives.js';

const quarterly = { type: 'interval', id: 'quarterly', every: 'P3M', opensBefore: 'P2W', closesAfter: 'P4W' } as const;

describe('who is paired with whom, by nearness', () => {
  it.each<[string, [string, string][], [string, string][], string[]]>([
    ['on the same day', [['c1', '2026-02-05']], [['w1', '2026-02-05']], ['c1–w1']],
    ['28 days apart', [['c1', '2026-02-05']], [['w1', '2026-03-05']], ['c1–w1']],
    ['28 days apart, the other first', [['c1', '2026-03-05']], [['w1', '2026-02-05']], ['c1–w1']],
    ['29 days apart are strangers', [['c1', '2026-02-05']], [['w1', '2026-03-06']], []],
    [
      'each with the nearest',
      [
        ['c1', '2026-02-05'],
        ['c2', '2026-05-05'],
      ],
      [
        ['w1', '2026-02-10'],
        ['w2', '2026-05-01'],
      ],
      ['c1–w1', 'c2–w2'],
    ],
    [
      'the nearer of two',
      [['c1', '2026-02-05']],
      [
        ['w1', '2026-02-01'],
        ['w2', '2026-02-06'],
      ],
      ['c1–w2'],
    ],
    [
      'of two as near, the earlier',
      [['c1', '2026-02-05']],
      [
        ['w1', '2026-02-03'],
        ['w2', '2026-02-07'],
      ],
      ['c1–w1'],
    ],
    // c1 is nearest w1, but w1 is nearer c2.
    [
      'only where each is nearest the other',
      [
        ['c1', '2026-02-01'],
        ['c2', '2026-02-11'],
      ],
      [['w1', '2026-02-10']],
      ['c2–w1'],
    ],
    [
      'a chain: each takes its own',
      [
        ['c1', '2026-02-01'],
        ['c2', '2026-02-09'],
        ['c3', '2026-02-20'],
      ],
      [
        ['w1', '2026-02-05'],
        ['w2', '2026-02-18'],
      ],
      ['c1–w1', 'c3–w2'],
    ],
  ])('%s', (_title, citizens, workers, pairs) => {
    const entries = [...citizens.map(([id, on]) => citizen(id, on)), ...workers.map(([id, on]) => worker(id, on))];
    expect(pairsOf(tell(measureWith(belief), entries))).toEqual(pairs);
  });

  it.each([
    ['P1W', '2026-02-12', ['c–w']],
    ['P1W', '2026-02-13', []],
    ['P1M', '2026-03-05', ['c–w']],
    ['P1M', '2026-03-06', []],
    ['P3D', '2026-02-08', ['c–w']],
    ['P9999Y', '2090-02-08', ['c–w']],
    ['P9999Y', '9999-12-31', ['c–w']],
  ])('within %s, the other on %s', (within, on, pairs) => {
    const entries = [citizen('c', '2026-02-05'), worker('w', on)];
    expect(pairsOf(tell(measureWith({ ...belief, within }), entries))).toEqual(pairs);
  });

  it('passes over a response without a score', () => {
    const entries = [
      citizen('c', '2026-02-05'),
      fromCaseworker({ id: 'w1', on: '2026-02-05', answers: {} }),
      worker('w2', '2026-02-20'),
    ];
    expect(pairsOf(tell(measureWith(belief), entries))).toEqual(['c–w2']);
  });
});

describe('who is paired with whom, by occasion', () => {
  const forms = createCourseParts().forms?.map((form) => ({ ...form, cadence: 'quarterly' })) ?? [];
  const scheduled = createCourseInstrument({ forms, cadences: [quarterly], perspectives: [belief] });

  it('is of the same occasion, though another is nearer', () => {
    // The occasion of 5 April is open from 22 March to 3 May.
    const entries = [citizen('c', '2026-03-22'), worker('near', '2026-03-21'), worker('far', '2026-05-03')];
    const told = tell(scheduled, entries);
    expect(pairsOf(told)).toEqual(['c–far']);
    expect(told[0]).toMatchObject({ occasion: 'quarterly-1' });
  });

  it('is the last of several of the same occasion', () => {
    const entries = [
      citizen('c1', '2026-04-01'),
      citizen('c2', '2026-04-08'),
      worker('w1', '2026-04-02'),
      worker('w2', '2026-04-20'),
    ];
    expect(pairsOf(tell(scheduled, entries))).toEqual(['c2–w2']);
  });

  it('is the nearest for those of no occasion', () => {
    const entries = [citizen('c', '2026-02-20'), worker('w', '2026-02-25')];
    const [told] = tell(scheduled, entries);
    expect(told).not.toHaveProperty('occasion');
  });

  it('is the one of its named occasion, months apart', () => {
    const entries = [citizen('c', '2026-04-05'), worker('w', '2026-09-05', 5, { occasion: 'quarterly-1' })];
    expect(pairsOf(tell(scheduled, entries))).toEqual(['c–w']);
  });
});
