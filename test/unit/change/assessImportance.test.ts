import { describe, expect, it } from 'vitest';
import type { Norm, ResponseScoredEvent } from '../../../src/generated/documents.js';
import type { Given } from '../../support/createCourse.js';
import { createCourseInstrument, fromCitizen, lines, replayed, survivors } from '../../support/createCourse.js';
import { createForm, createScale } from '../../support/createInstrument.js';

/* The sum of four lines of 10 cm; the first response is 20 unless it says otherwise. All figures are added up by hand. */

interface Setting {
  readonly norms: readonly Omit<Norm, 'source'>[];
  readonly observed?: boolean;
  readonly minAnswered?: number;
}

const observer = { respondents: ['caseworker'], authorship: 'observer' } as const;

function compareTwo({ norms, observed = false, minAnswered }: Setting, given: readonly Partial<Given>[]) {
  const instrument = createCourseInstrument({
    forms: [createForm({ id: 'citizen', items: ['q1', 'q2', 'q3', 'q4'], ...(observed && observer) })],
    scales: [
      createScale({
        id: 'total',
        method: 'sum',
        items: ['q1', 'q2', 'q3', 'q4'],
        norms: norms.map((norm) => ({ source: 'paper', ...norm })),
        ...(minAnswered !== undefined && { minAnswered, prorate: true }),
      }),
    ],
  });
  const ids = ['first', 'second'];
  const days = ['2026-01-05', '2026-02-05'];
  const entries = given.map((one, index) => fromCitizen({ id: ids[index], on: days[index], ...one } as Given));
  const facts = survivors(replayed(instrument, entries).events);
  const scored = facts.get('response.scored/second') as ResponseScoredEvent['data'];
  const score = scored.scores.total;
  const since = score !== undefined && 'sincePrevious' in score ? score.sincePrevious : undefined;
  return { since, moved: facts.get('scale.moved/second/total') };
}

const from20 = { answers: lines(5, 5, 5, 5) };

describe('an important change', () => {
  it.each<[string, NonNullable<Norm['minimalImportant']>, [number, number, number, number], 'yes' | 'no']>([
    ['at least 5: 4.9 is not', { atLeast: 5 }, [6.3, 6.3, 6.2, 6.1], 'no'],
    ['at least 5: exactly 5, by tenths that binary cannot hold, is', { atLeast: 5 }, [6.3, 6.3, 6.3, 6.1], 'yes'],
    ['at least 5: 5 down is', { atLeast: 5 }, [3.7, 3.7, 3.7, 3.9], 'yes'],
    ['at least 5: 4.9 down is not', { atLeast: 5 }, [3.7, 3.7, 3.7, 4], 'no'],
    ['more than 5: exactly 5 is not', { moreThan: 5 }, [6.3, 6.3, 6.3, 6.1], 'no'],
    ['more than 5: 5.1 is', { moreThan: 5 }, [6.4, 6.3, 6.3, 6.1], 'yes'],
    ['more than 5: 5.1 down is', { moreThan: 5 }, [3.7, 3.7, 3.7, 3.8], 'yes'],
    ['more than 0: no change is none', { moreThan: 0 }, [5, 5, 5, 5], 'no'],
    ['more than 0: a tenth is', { moreThan: 0 }, [5.1, 5, 5, 5], 'yes'],
    ['at least 0.3: 0.1 + 0.2 is', { atLeast: 0.3 }, [5.1, 5.2, 5, 5], 'yes'],
  ])('%s', (_title, minimalImportant, second, important) => {
    expect(compareTwo({ norms: [{ minimalImportant }] }, [from20, { answers: lines(...second) }]).since).toMatchObject({
      important,
    });
  });

  it('is another answer than movement and reliable change', () => {
    const norms = [{ minimalImportant: { atLeast: 3 }, reliable: { type: 'points' as const, atLeast: 5 } }];
    const { since, moved } = compareTwo({ norms }, [from20, { answers: lines(8, 5, 5, 5) }]);
    expect(since).toMatchObject({ movement: 'better', reliable: 'no', important: 'yes' });
    expect(moved).toMatchObject({ movement: 'better', reliable: 'no', important: 'yes' });
    const strict = [{ minimalImportant: { atLeast: 5 }, reliable: { type: 'points' as const, atLeast: 3 } }];
    expect(compareTwo({ norms: strict }, [from20, { answers: lines(8, 5, 5, 5) }]).since).toMatchObject({
      reliable: 'yes',
      important: 'no',
    });
  });

  it('is of the scores that the table of the norm gives: 20 and 30 become 40 and 80', () => {
    const lookup = [
      { raw: 20, value: 40 },
      { raw: 30, value: 80 },
    ];
    const norms = [{ minimalImportant: { atLeast: 40 }, lookup, range: { min: 0, max: 100 } }];
    expect(compareTwo({ norms }, [from20, { answers: lines(10, 10, 5, 5) }]).since).toMatchObject({
      difference: 40,
      important: 'yes',
    });
  });

  it('does not hang on who rated', () => {
    const others = [
      { ...from20, respondents: [{ role: 'caseworker', id: 'worker-1' }] },
      { answers: lines(10, 5, 5, 5), respondents: [{ role: 'caseworker', id: 'worker-2' }] },
    ];
    const norms = [{ minimalImportant: { atLeast: 5 }, reliable: { type: 'points' as const, atLeast: 5 } }];
    expect(compareTwo({ norms, observed: true }, others).since).toMatchObject({
      reliable: 'insufficient-data',
      important: 'yes',
      cautions: ['rater-changed'],
    });
  });
});

describe('nothing is said of importance', () => {
  const minimalImportant = { atLeast: 5 };

  it.each<[string, Setting, readonly Partial<Given>[]]>([
    ['without norms', { norms: [] }, [from20, { answers: lines(9, 9, 9, 9) }]],
    [
      'where the norms say nothing of it',
      { norms: [{ reliable: { type: 'points', atLeast: 5 } }] },
      [from20, { answers: lines(9, 9, 9, 9) }],
    ],
    [
      'where the figure fits the later response alone',
      { norms: [{ languages: ['da'], minimalImportant }] },
      [
        { ...from20, language: 'en' },
        { answers: lines(9, 9, 9, 9), language: 'da' },
      ],
    ],
    [
      'where the figure fits the earlier response alone',
      { norms: [{ languages: ['da'], minimalImportant }] },
      [
        { ...from20, language: 'da' },
        { answers: lines(9, 9, 9, 9), language: 'en' },
      ],
    ],
    [
      'where another figure fits the earlier response',
      { norms: [{ languages: ['da'], minimalImportant }, { minimalImportant: { atLeast: 6 } }] },
      [
        { ...from20, language: 'en' },
        { answers: lines(9, 9, 9, 9), language: 'da' },
      ],
    ],
    [
      'where other items were answered',
      { norms: [{ minimalImportant }], minAnswered: 1 },
      [from20, { answers: { q1: 9, q2: 9 } }],
    ],
  ])('%s', (_title, setting, given) => {
    const { since, moved } = compareTwo(setting, given);
    expect(since).toMatchObject({ status: 'compared', movement: 'better' });
    expect(since).not.toHaveProperty('important');
    expect(moved).toBeDefined();
    expect(moved).not.toHaveProperty('important');
  });

  it('but the same figure in two norms is one figure', () => {
    const norms: Setting['norms'] = [{ languages: ['da'], minimalImportant }, { minimalImportant }];
    const given = [
      { ...from20, language: 'en' },
      { answers: lines(9, 9, 9, 9), language: 'da' },
    ];
    expect(compareTwo({ norms }, given).since).toMatchObject({ important: 'yes' });
  });
});
