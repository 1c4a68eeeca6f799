import { describe, expect, it } from 'vitest';
import type { Norm, ReliableJacobsonTruax } from '../../../src/generated/documents.js';
import { createCourseInstrument, fromCitizen, replayed, survivors } from '../../support/createCourse.js';
import { createRating, createScale } from '../../support/createInstrument.js';

/*
 * Jacobson and Truax (1991), J Consult Clin Psychol 59:12–19: SE = s √(1 − r); Sdiff = √2 SE; RC = (x₂ − x₁) / Sdiff. The
 * thresholds below were worked out with 30 decimals in Python.
 */

const paper = { type: 'jacobson-truax', standardDeviation: 7.5, reliability: 0.8, z: 1.96, boundary: 'more-than' } as const;

/** Returns what is said of two marks one after the other on a line from 0 to 200 in thousandths. */
function compare(norm: Omit<Norm, 'source'>, from: number, to: number) {
  const instrument = createCourseInstrument({
    items: [createRating('q1', { min: 0, max: 200, step: 0.001 })],
    forms: [{ id: 'citizen', respondents: ['citizen'], authorship: 'own', items: ['q1'] }],
    scales: [createScale({ id: 'total', items: ['q1'], norms: [{ source: 'paper', ...norm }] })],
  });
  const facts = survivors(
    replayed(instrument, [
      fromCitizen({ id: 'first', on: '2026-01-05', answers: { q1: from } }),
      fromCitizen({ id: 'second', on: '2026-02-05', answers: { q1: to } }),
    ]).events,
  );
  return { moved: facts.get('scale.moved/second/total'), crossed: facts.get('cutoff.crossed/second/total') };
}

describe('the least reliable change by Jacobson and Truax, to a thousandth', () => {
  it.each<[string, Partial<ReliableJacobsonTruax>, number, number]>([
    ['their example, s 7.5 and r 0.80: 9.29709…', {}, 9_297, 9_298],
    ['s 1 and r 0.70: 1.51820…', { standardDeviation: 1, reliability: 0.7 }, 1_518, 1_519],
    ['s 1 and r 0.70 at 90 percent: 1.27421…', { standardDeviation: 1, reliability: 0.7, z: 1.645 }, 1_274, 1_275],
    ['s 0.9 and r 0.80: 1.11565…', { standardDeviation: 0.9 }, 1_115, 1_116],
    ['s 10 and r 0.90: 8.76538…', { standardDeviation: 10, reliability: 0.9 }, 8_765, 8_766],
    ['s 11.8257 and r 0.88: 11.35503…', { standardDeviation: 11.8257, reliability: 0.88 }, 11_355, 11_356],
  ])('%s', (_title, overrides, tooLittle, enough) => {
    const reliable = { ...paper, ...overrides };
    // In thousandths, so that no mark is a binary sum.
    const to = (thousandths: number) => (50_000 + thousandths) / 1000;
    expect(compare({ reliable }, 50, to(tooLittle)).moved).toMatchObject({ movement: 'better', reliable: 'no' });
    expect(compare({ reliable }, 50, to(enough)).moved).toMatchObject({ movement: 'better', reliable: 'yes' });
    expect(compare({ reliable }, 50, to(-tooLittle)).moved).toMatchObject({ movement: 'worse', reliable: 'no' });
    expect(compare({ reliable }, 50, to(-enough)).moved).toMatchObject({ movement: 'worse', reliable: 'yes' });
  });

  it('their example from 32.5 to 47.5 has an RC of 3.162, between 3.1622 and 3.1623', () => {
    expect(compare({ reliable: { ...paper, z: 3.1622 } }, 32.5, 47.5).moved).toMatchObject({ reliable: 'yes' });
    expect(compare({ reliable: { ...paper, z: 3.1623 } }, 32.5, 47.5).moved).toMatchObject({ reliable: 'no' });
  });
});

describe('the thirty couples of table 2 in Jacobson and Truax', () => {
  // Dyadic Adjustment Scale before and after therapy. Their standard deviation before is 11.8257; r = 0.88; cut-off 104.
  const before = [
    90.5, 74, 97, 73.5, 61, 66.5, 68.5, 86.5, 88.5, 68.5, 98, 80.5, 89.5, 91.5, 83.5, 60.5, 83, 88, 98.5, 78.5, 99.5, 79.5, 84.5,
    92.5, 93, 85, 64, 61, 80, 82.5,
  ];
  const after = [
    97, 124, 97.5, 88, 96.5, 62.5, 112.5, 103.5, 90, 82.5, 105, 99.5, 112.5, 101, 99.5, 79.5, 88, 100.5, 119, 116, 116, 129, 113,
    118, 92, 114, 68, 52, 60.5, 104.5,
  ];
  const norm: Omit<Norm, 'source'> = {
    cutoff: { value: 104, belongsTo: 'lower' },
    reliable: { ...paper, standardDeviation: 11.8257, reliability: 0.88 },
  };
  const couples = before.map((from, index) => compare(norm, from, after[index] as number));
  const count = (movement: 'better' | 'worse', reliable: 'yes' | 'no') =>
    couples.filter(({ moved }) => isAs(moved, { movement, reliable })).length;

  it('are 19 improved, 10 unchanged and 1 worse', () => {
    expect(count('better', 'yes')).toBe(19);
    expect(count('better', 'no') + count('worse', 'no')).toBe(10);
    expect(count('worse', 'yes')).toBe(1);
  });

  it('of whom 11 have recovered: a reliable improvement across the cut-off', () => {
    const recovered = couples.flatMap(({ moved, crossed }, index) =>
      isAs(moved, { movement: 'better', reliable: 'yes' }) && isAs(crossed, { to: 'upper' }) ? [index + 1] : [],
    );
    expect(recovered).toEqual([2, 7, 13, 19, 20, 21, 22, 23, 24, 26, 30]);
  });
});

function isAs(data: object | undefined, expected: Readonly<Record<string, unknown>>): boolean {
  const told: Readonly<Record<string, unknown>> = { ...data };
  return Object.entries(expected).every(([name, value]) => told[name] === value);
}
