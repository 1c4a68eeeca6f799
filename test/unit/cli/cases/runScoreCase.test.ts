import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScoreCase } from '../../../../src/cli/cases/runScoreCase.js';
import type { Goal, ScoreCase } from '../../../../src/generated/documents.js';
import { compileInstrument } from '../../../../src/index.js';
import { accepted } from '../../../support/accepted.js';
import { packageRoot } from '../runInProcess.js';

const path = join(packageRoot, 'test', 'fixtures', 'instruments', 'everything.json');
const instrument = accepted(compileInstrument(JSON.parse(readFileSync(path, 'utf8'))));

// "both": 2 × a + 0.5 × (1 − b), times 4, minus 1. With a = 1 and b = 0 that is 2.5 × 4 − 1 = 9, in the band "high".
const first = { form: 'first', answers: { a: 1, b: 0 } } as const;
const high = { status: 'complete', raw: 9, band: 'high' } as const;

const goals: readonly Goal[] = [goal('g-1', { weight: 3 }), goal('g-2', {}), goal('g-3', { status: 'closed' })];
// Goals of weight 3 and 1, reached 1 and 0: T = 50 + 10 × 3 / √(0.7 × 10 + 0.3 × 16) = 58.7333, the mean 3 / 4.
const rated = { form: 'fourth', answers: {}, plan: [...goals], goals: { 'g-1': 1, 'g-2': 0 } } as const;

describe('a score case', () => {
  it.each([
    ['of a citizen in the group', { ...first, role: 'citizen', groups: ['young'], language: 'da' }, high],
    ['of the first role when none is named', { ...first, groups: ['young'], language: 'da' }, high],
  ])('finds the norms that fit: %s', (_title, one, expected) => {
    expect(differencesOf(one, { scores: { both: expected } })).toEqual([]);
  });

  it.each([
    ['no group is told', { ...first, language: 'da' }],
    ['another role answers', { ...first, role: 'worker', groups: ['young'], language: 'da' }],
    ['the language is not known', { ...first, groups: ['young'] }],
  ])('finds none where %s', (_title, one) => {
    const expected = [{ problem: 'missing', path: ['scores', 'both', 'band'], expected: 'high' }];
    expect(differencesOf(one, { scores: { both: high } })).toEqual(expected);
  });

  it.each([
    ['a hundred people unless it says otherwise', {}, { status: 'complete', raw: 40 }],
    ['as many as are told', { count: 8 }, { status: 'complete', raw: 40 }],
    ['too few to tell a score', { count: 7 }, { status: 'not-scorable', reason: 'small-group' }],
  ] as const)('lets a group answer: %s', (_title, changes, expected) => {
    expect(differencesOf({ form: 'third', answers: { share: 40 }, ...changes }, { scores: { share: expected } })).toEqual([]);
  });

  it('rates the goals of a plan', () => {
    const expected = { goalCount: 2, answeredCount: 2, mean: 0.75 };
    expect(differencesOf(rated, { goals: expected, scores: { goal: { status: 'complete', raw: 0.75 } } })).toEqual([]);
  });

  it('compares a T-score to the decimals that are given', () => {
    for (const tScore of [59, 58.7, 58.73, 58.7333]) expect(differencesOf(rated, { goals: { tScore } })).toEqual([]);
    for (const tScore of [58, 58.8, 58.74, 58.7334]) {
      expect(differencesOf(rated, { goals: { tScore } })).toMatchObject([
        { problem: 'different', path: ['goals', 'tScore'], expected: tScore, received: expect.closeTo(58.7333, 4) },
      ]);
    }
  });

  it('tells of a T-score that there is none of', () => {
    const half = { ...rated, goals: { 'g-1': 1 } };
    expect(differencesOf(half, { goals: { goalCount: 2, answeredCount: 1, tScore: 50 } })).toEqual([
      { problem: 'missing', path: ['goals', 'tScore'], expected: 50 },
    ]);
  });

  it('tells of goals that are expected where there is no plan, or none are asked for', () => {
    const expected = [{ problem: 'missing', path: ['goals'], expected: { mean: 1 } }];
    expect(differencesOf({ form: 'fourth', answers: {} }, { goals: { mean: 1 } })).toEqual(expected);
    expect(differencesOf({ ...first, plan: [...goals] }, { goals: { mean: 1 } })).toEqual(expected);
  });

  it('tells of ratings that do not fit the plan', () => {
    const closed = { ...rated, goals: { 'g-3': 1 } };
    expect(differencesOf(closed, { issues: ['response/goal-not-open'] })).toEqual([]);
    expect(differencesOf(closed, { goals: { mean: 1 } })).toEqual([
      { problem: 'different', path: ['issues'], expected: [], received: ['response/goal-not-open'] },
    ]);
  });

  it('compares of a ladder what is expected of it', () => {
    const one = { ...first, answers: { ...first.answers, d: ['none'] } };
    const ladder = { metCount: 1, steps: { s1: 'met', s2: 'not-met' } } as const;
    const expected = { status: 'complete', raw: 1, ladder } as const;
    expect(differencesOf(one, { scores: { ladder: expected } })).toEqual([]);
    expect(differencesOf(one, { scores: { ladder: { ...expected, ladder: { metCount: 2 } } } })).toEqual([
      { problem: 'different', path: ['scores', 'ladder', 'ladder', 'metCount'], expected: 2, received: 1 },
    ]);
  });
});

function differencesOf(one: Pick<ScoreCase, 'form' | 'answers'> & Partial<ScoreCase>, expected: ScoreCase['expect']) {
  const told = { type: 'score', id: 'one', title: 'A case.', source: 'By hand.' } as const;
  return runScoreCase({ ...told, ...one, expect: expected }, instrument);
}

function goal(id: string, changes: Partial<Goal>): Goal {
  return { id, version: 1, title: id, status: 'open', theme: 'work', dueOn: '2026-06-01', ...changes };
}
