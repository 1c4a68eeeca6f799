import { describe, expect, it } from 'vitest';
import { assessAdherence, type ScheduledOccasion } from '../../../src/index.js';

const occasion = (overrides: Partial<ScheduledOccasion>): ScheduledOccasion => ({
  id: 'monthly-0',
  form: 'form',
  roles: ['citizen'],
  status: 'missed',
  opensOn: '2026-01-05',
  dueOn: '2026-01-12',
  closesOn: '2026-01-19',
  ...overrides,
});
const answered = (answeredOn: string, overrides: Partial<ScheduledOccasion> = {}) =>
  occasion({ status: 'done', answeredOn, ...overrides });

describe('how far measurements took place as planned', () => {
  it.each<[string, ScheduledOccasion[], [number, number, number, number?]]>([
    ['on the first day', [answered('2026-01-05')], [1, 1, 1, 1]],
    ['on the last day', [answered('2026-01-19')], [1, 1, 1, 1]],
    ['the day before it opens', [answered('2026-01-04')], [1, 1, 0, 0]],
    ['the day after it closes', [answered('2026-01-20')], [1, 1, 0, 0]],
    ['one in three', [occasion({}), occasion({}), answered('2026-01-12')], [3, 1, 1, 1 / 3]],
    ['one declined', [occasion({ status: 'declined' }), answered('2026-01-12')], [2, 1, 1, 0.5]],
    ['one not held', [occasion({ status: 'not-held' }), answered('2026-01-12')], [1, 1, 1, 1]],
    ['none that has ended', (['upcoming', 'open', 'due', 'overdue'] as const).map((status) => occasion({ status })), [0, 0, 0]],
  ])('%s', (_title, occasions, [endedCount, answeredCount, inWindowCount, share]) => {
    const expected = { role: 'citizen', endedCount, answeredCount, inWindowCount, ...(share !== undefined && { share }) };
    expect(assessAdherence(occasions)).toEqual([expected]);
  });

  it('counts an answer at any time after one opens that nothing ends', () => {
    const { closesOn: _, ...endless } = answered('2027-01-01');
    expect(assessAdherence([endless])).toMatchObject([{ inWindowCount: 1, share: 1 }]);
  });

  it('counts each role by itself, and for each what is answered together', () => {
    const occasions = [
      answered('2026-01-05', { roles: ['citizen', 'caseworker'] }),
      occasion({ roles: ['caseworker'] }),
      occasion({ roles: ['mentor'], status: 'open' }),
    ];
    expect(assessAdherence(occasions)).toEqual([
      { role: 'caseworker', endedCount: 2, answeredCount: 1, inWindowCount: 1, share: 0.5 },
      { role: 'citizen', endedCount: 1, answeredCount: 1, inWindowCount: 1, share: 1 },
      { role: 'mentor', endedCount: 0, answeredCount: 0, inWindowCount: 0 },
    ]);
  });

  it('is nothing where there are no occasions', () => {
    expect(assessAdherence([])).toEqual([]);
  });
});
