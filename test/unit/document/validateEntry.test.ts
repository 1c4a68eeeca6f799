import { describe, expect, it } from 'vitest';
import { validateEntry } from '../../../src/validate.js';
import { readValidDocument } from '../../fixtures/validDocuments.js';

/** Returns what is said of a sound entry with something else in it. */
function check(name: string, overrides: object) {
  const { ok, issues } = validateEntry({ ...(readValidDocument(name) as object), ...overrides });
  return { ok, issues: issues.map(({ code, path, params }) => [code, path, params]) };
}

describe('the goals of a plan', () => {
  const goal = (id: string, more: object = {}) => ({ id, version: 1, title: 'Et mål', status: 'open', ...more });

  it.each([
    ['stand once', [goal('g1'), goal('g2'), goal('g1')], [['course/duplicate-goal', ['goals', 2, 'id'], { goal: 'g1' }]]],
    [
      'have parents that there are',
      [goal('sleep'), goal('g2', { parent: 'sleeep' })],
      [['course/unknown-reference', ['goals', 1, 'parent'], { of: 'goal', id: 'sleeep', suggestion: 'sleep' }]],
    ],
    [
      'are not their own sub-goals',
      [goal('g1', { parent: 'g2' }), goal('g2', { parent: 'g1' }), goal('g3', { parent: 'g3' })],
      [
        ['course/goal-cycle', ['goals', 0, 'parent'], { goals: ['g1', 'g2'] }],
        ['course/goal-cycle', ['goals', 2, 'parent'], { goals: ['g3'] }],
      ],
    ],
  ])('%s, whatever the instrument', (_, goals, issues) => {
    expect(check('plan', { goals })).toEqual({ ok: false, issues });
  });

  it('may hold a CPR number in a text, which is told', () => {
    expect(check('plan', { goals: [goal('g1', { signs: ['070761-4285'] })] })).toEqual({
      ok: true,
      issues: [['course/cpr-in-text', ['goals', 0, 'signs', 0], { goal: 'g1' }]],
    });
  });

  it('may hang in a chain as long as a plan can be', () => {
    const chain = Array.from({ length: 1_000 }, (_, index) => goal(`g${index}`, index > 0 ? { parent: `g${index - 1}` } : {}));
    expect(check('plan', { goals: chain })).toEqual({ ok: true, issues: [] });
    const circle = chain.map((part, index) => (index === 0 ? { ...part, parent: 'g999' } : part));
    expect(check('plan', { goals: circle }).issues).toHaveLength(1);
  });
});

it('refuses goals of a response whose names are no ids, or could be CPR numbers', () => {
  expect(check('response', { goals: { 'get up': 2, '0707614285': 3, walk: 4 } })).toEqual({
    ok: false,
    issues: [
      ['response/cpr-like-id', ['goals', '0707614285'], {}],
      ['document/wrong-key', ['goals', 'get up'], { expected: 'opaque-id', received: 'get up' }],
    ],
  });
});

it('tells of a CPR number in the reason why an occasion came to nothing', () => {
  expect(check('occasion', { reason: { da: 'Syg', en: 'Ill, 070761-4285' } })).toEqual({
    ok: true,
    issues: [['course/cpr-in-text', ['reason', 'en'], {}]],
  });
});
