import { describe, expect, it } from 'vitest';
import type { Answer, Item, Scale } from '../../../src/generated/documents.js';
import {
  createChoice,
  createInstrument,
  createRating,
  createRatings,
  createScale,
  createYesNo,
  scoreAnswers,
} from '../../support/createInstrument.js';

type Answers = { readonly [item: string]: Answer };

function scoreOne(scale: Partial<Scale>, items: readonly Item[], answers: Answers) {
  const listed = scale.items ?? items.map(({ id }) => id);
  return scoreAnswers(createInstrument({ items, scales: [createScale({ ...scale, items: listed })] }), answers).scale;
}

describe('weights', () => {
  const items = createRatings(3);

  it.each<[string, Partial<Scale>, Answers, number]>([
    [
      'of a sum: 2×3 + 1×4 + 0×5 = 10',
      { method: 'sum', weights: [{ items: { q1: 2, q2: 1, q3: 0 } }] },
      { q1: 3, q2: 4, q3: 5 },
      10,
    ],
    ['of a mean: (2×3 + 1×4) / 3', { weights: [{ items: { q1: 2, q2: 1, q3: 0 } }] }, { q1: 3, q2: 4, q3: 5 }, 10 / 3],
    [
      'in decimals: 0.1×3 + 0.2×3 + 0.3×3 = 1.8',
      { method: 'sum', weights: [{ items: { q1: 0.1, q2: 0.2, q3: 0.3 } }] },
      { q1: 3, q2: 3, q3: 3 },
      1.8,
    ],
    [
      'in decimals, of a mean: (0.1×1 + 0.2×2 + 0.3×5) / 0.6 = 2 / 0.6',
      { weights: [{ items: { q1: 0.1, q2: 0.2, q3: 0.3 } }] },
      { q1: 1, q2: 2, q3: 5 },
      10 / 3,
    ],
    [
      'after reverse keying: 2×(6−3) + 4 + 5 = 15',
      { method: 'sum', reverseKeyed: ['q1'], weights: [{ items: { q1: 2, q2: 1, q3: 1 } }] },
      { q1: 3, q2: 4, q3: 5 },
      15,
    ],
    [
      'of what was answered: (2×3 + 3×5) / 5 = 4.2',
      { minAnswered: 2, weights: [{ items: { q1: 2, q2: 1, q3: 3 } }] },
      { q1: 3, q3: 5 },
      4.2,
    ],
  ])('%s', (_title, scale, answers, raw) => {
    expect(scoreOne(scale, items, answers)).toMatchObject({ raw });
  });

  it('with five decimals stay exact, as published regression weights need: 0.71245 × 3 + 1.23456 × 4 = 7.07559', () => {
    const scale = { method: 'sum', weights: [{ items: { q1: 0.71245, q2: 1.23456 } }] } as const;
    expect(scoreOne(scale, createRatings(2), { q1: 3, q2: 4 })).toMatchObject({ raw: 7.07559 });
  });

  it('give no mean when all that was answered weighs nothing', () => {
    expect(scoreOne({ minAnswered: 1, weights: [{ items: { q1: 0, q2: 1, q3: 1 } }] }, items, { q1: 3 })).toMatchObject({
      status: 'not-scorable',
      reason: 'too-few-answers',
    });
  });

  it('are found for an item named "constructor"', () => {
    const named = [createRating('constructor'), createRating('q2')];
    const scale = { method: 'sum', weights: [{ items: { constructor: 3, q2: 1 } }] } as const;
    expect(scoreOne(scale, named, { constructor: 2, q2: 1 })).toMatchObject({ raw: 7 });
  });
});

describe('conditional weights', () => {
  const job = createChoice('job', ['mental', 'physical', 'both', { value: 'dont-know', missing: 'unknown' }]);
  const items = [job, createRating('q1'), createRating('q2')];
  // The Work Ability Index weighs two items by whether the work is mental or physical.
  const scale: Partial<Scale> = {
    method: 'sum',
    items: ['q1', 'q2'],
    weights: [
      { when: { item: 'job', is: 'mental' }, items: { q1: 0.5, q2: 1.5 } },
      { when: { item: 'job', in: ['mental', 'physical'] }, items: { q1: 1.5, q2: 0.5 } },
    ],
  };

  it.each([
    ['the first set that holds: 0.5×2 + 1.5×4 = 7', 'mental', 7],
    ['the second when the first does not: 1.5×2 + 0.5×4 = 5', 'physical', 5],
  ])('%s', (_title, answer, raw) => {
    expect(scoreOne(scale, items, { job: answer, q1: 2, q2: 4 })).toMatchObject({ status: 'complete', raw });
  });

  it.each<[string, Answers]>([
    ['when no set holds', { job: 'both' }],
    ['when the first set is undecided, for it could be the right one', {}],
    ['when the answer is "don\'t know"', { job: { missing: 'unknown' } }],
  ])('are not there %s', (_title, answers) => {
    expect(scoreOne(scale, items, { ...answers, q1: 2, q2: 4 })).toEqual({
      status: 'not-scorable',
      reason: 'no-weights',
      itemCount: 2,
      answeredCount: 2,
    });
  });

  it('fall back on a set without a condition', () => {
    const [first] = scale.weights ?? [];
    const weights = [...(first ? [first] : []), { items: { q1: 1, q2: 1 } }];
    expect(scoreOne({ ...scale, weights }, items, { job: 'both', q1: 2, q2: 4 })).toMatchObject({ raw: 6 });
    expect(scoreOne({ ...scale, weights }, items, { q1: 2, q2: 4 })).toMatchObject({ reason: 'no-weights' });
  });

  it.each([
    ['before', ['by-level', 'level']],
    ['after', ['level', 'by-level']],
  ])('may ask for a scale, whether defined %s it or not', (_title, order) => {
    const byLevel = createScale({
      id: 'by-level',
      method: 'sum',
      items: ['q1'],
      weights: [{ when: { scale: 'level', atLeast: 3 }, items: { q1: 10 } }, { items: { q1: 1 } }],
    });
    const level = createScale({ id: 'level', items: ['q2'] });
    const scales = order.map((id) => (id === 'level' ? level : byLevel));
    const instrument = createInstrument({ items: createRatings(2), scales });
    expect(scoreAnswers(instrument, { q1: 2, q2: 3 })['by-level']).toMatchObject({ raw: 20 });
    expect(scoreAnswers(instrument, { q1: 2, q2: 2 })['by-level']).toMatchObject({ raw: 2 });
  });
});

describe('whenNotEnabled', () => {
  const gate = createYesNo('drinks');
  const skipped = { enableWhen: { item: 'drinks', is: true } };
  const items = [gate, createRating('q1', skipped), createRating('q2', skipped), createRating('q3')];
  const members = ['q1', 'q2', 'q3'];

  it.each<[string, Partial<Scale>, Answers, object]>([
    [
      '0 as AUDIT counts skipped items: 0 + 0 + 4',
      { method: 'sum', whenNotEnabled: 0 },
      { drinks: false, q3: 4 },
      { status: 'complete', raw: 4, itemCount: 3, answeredCount: 3 },
    ],
    [
      'is not used for items that are asked',
      { method: 'sum', whenNotEnabled: 0 },
      { drinks: true, q1: 2, q2: 3, q3: 4 },
      { raw: 9 },
    ],
    [
      'leaves items missing whose condition is undecided',
      { method: 'sum', whenNotEnabled: 0 },
      { q3: 4 },
      { status: 'not-scorable', itemCount: 3, answeredCount: 1 },
    ],
    [
      'absent leaves items out, and they are not missed',
      { method: 'sum' },
      { drinks: false, q3: 4 },
      { status: 'complete', raw: 4, itemCount: 1, answeredCount: 1 },
    ],
    ['0 in a mean: (0 + 0 + 4) / 3', { whenNotEnabled: 0 }, { drinks: false, q3: 4 }, { raw: 4 / 3 }],
    ['1 in a mean: (1 + 1 + 4) / 3', { whenNotEnabled: 1 }, { drinks: false, q3: 4 }, { raw: 2 }],
    ['0.5 in a sum: 0.5 + 0.5 + 4', { method: 'sum', whenNotEnabled: 0.5 }, { drinks: false, q3: 4 }, { raw: 5 }],
    ['0.5 among the smallest', { method: 'min', whenNotEnabled: 0.5 }, { drinks: false, q3: 4 }, { raw: 0.5 }],
    ['7 among the largest', { method: 'max', whenNotEnabled: 7 }, { drinks: false, q3: 4 }, { raw: 7 }],
    ['0 is not counted above zero', { method: 'count', whenNotEnabled: 0 }, { drinks: false, q3: 4 }, { raw: 1 }],
    [
      'is weighed: 2×1 + 3×1 + 4',
      { method: 'sum', whenNotEnabled: 1, weights: [{ items: { q1: 2, q2: 3, q3: 1 } }] },
      { drinks: false, q3: 4 },
      { raw: 9 },
    ],
    [
      'is not turned: (0 + 0) + (6 − 4) = 2',
      { method: 'sum', whenNotEnabled: 0, reverseKeyed: members },
      { drinks: false, q3: 4 },
      { raw: 2 },
    ],
    [
      'a share is of the items that count',
      { minAnswered: { share: 1 } },
      { drinks: false, q3: 4 },
      { status: 'complete', raw: 4 },
    ],
    [
      'a count of answers is not lowered by what is left out',
      { minAnswered: 2 },
      { drinks: false, q3: 4 },
      { status: 'not-scorable' },
    ],
    [
      'a count of answers is met by what counts instead',
      { minAnswered: 2, whenNotEnabled: 1 },
      { drinks: false, q3: 4 },
      { raw: 2 },
    ],
  ])('%s', (_title, scale, answers, score) => {
    expect(scoreOne({ ...scale, items: members }, items, answers)).toMatchObject(score);
  });

  it('is exact beside hundredths: 1.1 + 0.03 = 1.13', () => {
    const hundredths = { min: 0, max: 10, step: 0.01 };
    const lines = [gate, createRating('q1', { ...hundredths, ...skipped }), createRating('q2', hundredths)];
    const scale: Partial<Scale> = { method: 'sum', whenNotEnabled: 1.1, items: ['q1', 'q2'] };
    expect(scoreOne(scale, lines, { drinks: false, q2: 0.03 })).toMatchObject({ raw: 1.13 });
  });

  it('all left out gives no score, never zero', () => {
    expect(scoreOne({ method: 'sum', items: ['q1', 'q2'] }, items, { drinks: false })).toMatchObject({ status: 'not-scorable' });
  });
});
