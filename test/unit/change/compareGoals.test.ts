import { describe, expect, it } from 'vitest';
import { compareGoals } from '../../../src/change/compareGoals.js';
import type { Goals } from '../../../src/generated/documents.js';
import type { CompiledForm } from '../../../src/instrument/instrument.js';
import type { GoalRatings, RatedPlan } from '../../../src/scoring/plan.js';
import {
  createGoal,
  createGoalInstrument,
  createGoalPoint,
  createGoals,
  createLevels,
  createPlan,
  rate,
} from '../../support/createGoals.js';

const danish = { da: 'Tekst' };

/** Sets ratings of one plan against those of another. */
function compare(
  [later, nowRatings]: readonly [RatedPlan, GoalRatings],
  [earlier, thenRatings]: readonly [RatedPlan, GoalRatings],
  goals: Goals = createLevels(),
) {
  const instrument = createGoalInstrument(goals);
  const now = createGoalPoint({ plan: later, ratings: nowRatings }, { instrument, response: 'later' });
  return compareGoals(now, createGoalPoint({ plan: earlier, ratings: thenRatings }, { instrument }));
}

const four = createPlan(['g1', 'g2', 'g3', 'g4'].map((id) => createGoal(id)));

describe('goals rated in the same version both times', () => {
  it('are set against each other one by one and together', () => {
    // Means −1/4 and 2/4. Of four goals T goes up 3.6274 for each level: 50 − 3.6274, and 50 + 2 × 3.6274.
    expect(compare([four, rate([1, -1, 0, 2])], [four, rate([0, 0, 0, -1])])).toEqual({
      response: 'earlier',
      answeredOn: '2026-01-05',
      comparedCount: 4,
      better: 2,
      same: 1,
      worse: 1,
      meanFrom: -0.25,
      meanTo: 0.5,
      tScoreFrom: expect.closeTo(46.3726, 4),
      tScoreTo: expect.closeTo(57.2548, 4),
      adjusted: 0,
      added: 0,
      gone: 0,
      unrated: 0,
      movements: [
        { goal: 'g1', from: 0, to: 1, movement: 'better' },
        { goal: 'g2', from: 0, to: -1, movement: 'worse' },
        { goal: 'g3', from: 0, to: 0, movement: 'same' },
        { goal: 'g4', from: -1, to: 2, movement: 'better' },
      ],
      cautions: [],
    });
  });

  it('have no T-score where the instrument maps no points', () => {
    const { tScoreFrom, tScoreTo, meanTo } = compare([four, rate([1, 2, 3, 4])], [four, rate([1, 1, 1, 1])], createGoals());
    expect([tScoreFrom, tScoreTo, meanTo]).toEqual([undefined, undefined, 2.5]);
  });

  it('are weighed both times as the later plan does, so that other weights alone move nothing', () => {
    const weigh = (...weights: readonly number[]) =>
      createPlan(weights.map((weight, index) => createGoal(`g${index + 1}`, { weight })));
    const weighted = createLevels({ weights: true });
    // With weights 2 and 1: (2 × 1 + 0) / 3 and (2 × 2 − 1) / 3; T by √(0.7 × 5 + 0.3 × 9) = 2.4900.
    expect(compare([weigh(2, 1), rate([2, -1])], [weigh(1, 3), rate([1, 0])], weighted)).toMatchObject({
      meanFrom: 2 / 3,
      meanTo: 1,
      tScoreFrom: expect.closeTo(58.0322, 4),
      tScoreTo: expect.closeTo(62.0483, 4),
      cautions: [],
    });
    const same = compare([weigh(2, 1), rate([2, -1])], [weigh(1, 3), rate([2, -1])], weighted);
    expect(same.meanFrom).toBe(same.meanTo);
    expect(same.tScoreFrom).toBe(same.tScoreTo);
  });

  it('are told apart in the finest steps', () => {
    const fine = createGoals({ attainment: { min: 0, max: 1, step: 0.1 } });
    const { movements, better, worse } = compare([four, rate([0.3, 0.6, 0.7, 0.1])], [four, rate([0.2, 0.7, 0.7, 0])], fine);
    expect(movements.map(({ movement }) => movement)).toEqual(['better', 'worse', 'same', 'better']);
    expect([better, worse]).toEqual([2, 1]);
  });
});

describe('every other goal', () => {
  const earlier = createPlan([
    createGoal('kept'),
    createGoal('adjusted'),
    createGoal('attained'),
    createGoal('closed'),
    createGoal('split'),
    createGoal('taken-up', { status: 'closed' }),
    createGoal('silent'),
    createGoal('spoken-of'),
  ]);
  const later = createPlan(
    [
      createGoal('kept'),
      createGoal('adjusted', { version: 2 }),
      createGoal('attained', { status: 'attained' }),
      createGoal('closed', { status: 'closed', version: 2 }),
      createGoal('split'),
      createGoal('part', { parent: 'split' }),
      createGoal('taken-up', { version: 2 }),
      createGoal('silent'),
      createGoal('spoken-of'),
      createGoal('new'),
    ],
    2,
  );
  const then = { kept: 0, adjusted: -2, attained: -2, closed: 2, split: 2, 'spoken-of': 2 };
  const now = { kept: 1, adjusted: 2, part: -2, 'taken-up': 2, 'spoken-of': { missing: 'declined' }, new: 2 } as const;
  const compared = compare([later, now], [earlier, then]);

  it('is counted apart, once, and is neither better nor worse', () => {
    expect(compared).toMatchObject({ comparedCount: 1, better: 1, same: 0, worse: 0, meanFrom: 0, meanTo: 1 });
    // Adjusted: "adjusted". Added: "part", "taken-up" and "new". Gone: "attained", "closed" and "split". Unrated: the other two.
    expect(compared).toMatchObject({ adjusted: 1, added: 3, gone: 3, unrated: 2 });
    expect(compared.movements).toEqual([{ goal: 'kept', from: 0, to: 1, movement: 'better' }]);
  });

  it('is a reason to be careful', () => {
    expect(compared.cautions).toEqual(['goals-differ']);
  });

  it('leaves no means where none is left to compare', () => {
    const none = compare([later, {}], [earlier, then]);
    expect(none).toMatchObject({ comparedCount: 0, better: 0, same: 0, worse: 0, movements: [] });
    for (const figure of ['meanFrom', 'meanTo', 'tScoreFrom', 'tScoreTo']) expect(none).not.toHaveProperty(figure);
  });

  it('counts as adjusted when its version has gone down, too', () => {
    const raised = createPlan([createGoal('g1', { version: 2 })]);
    expect(compare([createPlan([createGoal('g1')]), rate([1])], [raised, rate([1])])).toMatchObject({
      comparedCount: 0,
      adjusted: 1,
    });
  });
});

describe('goals by theme', () => {
  const themes = ['health', 'work', 'home'].map((id) => ({ id, title: danish }));

  it('are those compared, by the theme that the later plan gives them, in the order of the instrument', () => {
    const earlier = createPlan([createGoal('g1', { theme: 'work' }), createGoal('g2', { theme: 'work' }), createGoal('g3')]);
    const later = createPlan([
      createGoal('g1', { theme: 'work' }),
      createGoal('g2', { theme: 'health' }),
      createGoal('g3'),
      createGoal('g4', { theme: 'home' }),
    ]);
    const compared = compare([later, rate([1, -1, 0, 2])], [earlier, rate([0, 0, 0])], createLevels({ themes }));
    expect(compared.themes).toEqual([
      { theme: 'health', comparedCount: 1, better: 0, same: 0, worse: 1, meanFrom: 0, meanTo: -1 },
      { theme: 'work', comparedCount: 1, better: 1, same: 0, worse: 0, meanFrom: 0, meanTo: 1 },
    ]);
  });

  it('are not told where the instrument has none', () => {
    expect(compare([four, rate([1])], [four, rate([1])])).not.toHaveProperty('themes');
  });
});

describe('what makes a comparison weaker than it looks', () => {
  const goals = { plan: four, ratings: rate([0, 0, 0, 0]) };
  const instrument = createGoalInstrument(createLevels());
  const other = createGoalInstrument(createLevels(), { version: '1.1.0' });

  it.each([
    ['rater-changed', { respondents: [{ role: 'citizen', id: 'citizen-2' }] }],
    ['authorship-changed', { enteredBy: 'worker-1' }],
    ['mode-changed', { mode: 'paper' }],
    ['language-changed', { language: 'en' }],
    ['version-changed', { instrument: other, form: other.forms.get('form') as CompiledForm }],
    ['outside-window', { isOutsideWindow: true }],
  ] as const)('is told: %s', (caution, overrides) => {
    const told = { instrument, mode: 'screen', language: 'da' };
    expect(compareGoals(createGoalPoint(goals, { ...told, ...overrides }), createGoalPoint(goals, told)).cautions).toEqual([
      caution,
    ]);
  });

  it('is told in the same order as of scores', () => {
    const now = { plan: four, ratings: rate([0, 0, 0]) };
    const changed = { instrument, respondents: [{ role: 'citizen', id: 'citizen-2' }], isOutsideWindow: true };
    const { cautions } = compareGoals(createGoalPoint(now, changed), createGoalPoint(goals, { instrument }));
    expect(cautions).toEqual(['rater-changed', 'outside-window', 'goals-differ']);
  });
});

it('throws where a response has no goals, or its plan is not at hand', () => {
  const point = createGoalPoint({ plan: four, ratings: {} }, { instrument: createGoalInstrument() });
  const { goals: _, ...without } = point;
  expect(() => compareGoals(point, without)).toThrow(TypeError);
  expect(() => compareGoals(without, point)).toThrow(TypeError);
});
