import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareGoals } from '../../src/change/compareGoals.js';
import { compareScores } from '../../src/change/compareScores.js';
import type { GoalsComparison } from '../../src/generated/documents.js';
import { scoreResponse, validateResponse } from '../../src/index.js';
import type { PlanGoal, RatedGoals } from '../../src/scoring/plan.js';
import { listRatedGoals } from '../../src/scoring/plan.js';
import { scoreGoals } from '../../src/scoring/scoreGoals.js';
import { arbitraryFullyRatedGoals, arbitraryRatedGoals } from '../support/arbitraryGoals.js';
import { createGoalInstrument, createGoalPoint, createLevels, createRatedResponse } from '../support/createGoals.js';
import { createScale } from '../support/createInstrument.js';
import { over, rational, times, toNumber, total } from '../support/rational.js';

const themes = ['health', 'work', 'home'].map((id) => ({ id, title: { da: 'Tema' } }));
const scales = [
  createScale({ method: 'attainment', minAnswered: { share: 0.5 } }),
  createScale({ id: 'work', method: 'attainment', theme: 'work' }),
];
const instrument = createGoalInstrument(createLevels({ themes, subGoals: true, weights: true }), { scales });

const respond = ({ plan, ratings }: RatedGoals) => createRatedResponse(ratings, { planRevision: plan.revision });
const score = (goals: RatedGoals) => scoreGoals(instrument, respond(goals), goals);
const pointOf = (goals: RatedGoals) => createGoalPoint(goals, { instrument });
const compare = (later: RatedGoals, earlier: RatedGoals) => compareGoals(pointOf(later), pointOf(earlier));
const weightOf = ({ weight = 1 }: PlanGoal) => rational(weight);

describe('the goals of a response', () => {
  it('are accepted as they are to be rated, and scored', () => {
    fc.assert(
      fc.property(arbitraryRatedGoals, (goals) => {
        const response = respond(goals);
        expect(validateResponse(instrument, response, { plan: goals.plan })).toEqual({ ok: true, value: response, issues: [] });
        const { goalCount, answeredCount, ratings, mean } = score(goals);
        expect([goalCount, ratings.length]).toEqual(Array(2).fill(listRatedGoals(goals.plan).length));
        expect(answeredCount).toBe(ratings.filter(({ value }) => value !== undefined).length);
        expect(mean === undefined).toBe(goalCount === 0 || answeredCount < goalCount);
      }),
    );
  });

  it('are answered with anything said of them', () => {
    const key = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'g0', 'g1', '0707614285', ''), fc.string());
    const value = fc.oneof(fc.anything({ withBigInt: true, withDate: true, withMap: true }), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(arbitraryRatedGoals, fc.oneof(fc.dictionary(key, value), value), value, (goals, said, planRevision) => {
        for (const plan of [undefined, goals.plan]) {
          for (const revision of [planRevision, goals.plan.revision]) {
            const response = { ...respond(goals), goals: said, planRevision: revision };
            const result = validateResponse(instrument, response, { plan });
            if (result.ok) expect(() => scoreResponse(instrument, result.value, { plan })).not.toThrow();
          }
        }
      }),
    );
  });

  it('have the mean that slow and plain arithmetic gives', () => {
    fc.assert(
      fc.property(arbitraryFullyRatedGoals, (goals) => {
        const rated = listRatedGoals(goals.plan);
        fc.pre(rated.length > 0);
        const sum = total(rated.map((goal) => times(weightOf(goal), rational(goals.ratings[goal.id] as number))));
        const mean = toNumber(over(sum, total(rated.map(weightOf))));
        expect(score(goals).mean).toBe(mean);
        expect(scoreResponse(instrument, respond(goals), goals)['scale']).toMatchObject({ status: 'complete', raw: mean });
      }),
    );
  });

  it('have a T-score of 50 where each is reached as expected', () => {
    fc.assert(
      fc.property(arbitraryFullyRatedGoals, ({ plan, ratings }) => {
        const expected = Object.fromEntries(Object.keys(ratings).map((goal) => [goal, 0]));
        const { goalCount, tScore } = score({ plan, ratings: expected });
        expect(tScore).toBe(goalCount === 0 ? undefined : 50);
      }),
    );
  });

  it('have a T-score as far below 50 for the opposite of every level', () => {
    fc.assert(
      fc.property(arbitraryFullyRatedGoals, ({ plan, ratings }) => {
        const turned = Object.fromEntries(Object.entries(ratings).map(([goal, level]) => [goal, 0 - (level as number)]));
        const [one, other] = [score({ plan, ratings }).tScore, score({ plan, ratings: turned }).tScore];
        if (one !== undefined && other !== undefined) expect(one - 50).toBeCloseTo(50 - other, 9);
        else expect(one).toBe(other);
      }),
    );
  });

  it('have the same figures in any order', () => {
    fc.assert(
      fc.property(arbitraryRatedGoals, fc.func(fc.integer()), (goals, rank) => {
        const sorted = goals.plan.goals.toSorted((left, right) => rank(left.id) - rank(right.id));
        const shuffled = { ...goals, plan: { ...goals.plan, goals: sorted } };
        const { ratings: _, ...figures } = score(goals);
        expect(score(shuffled)).toMatchObject(figures);
        expect(scoreResponse(instrument, respond(shuffled), shuffled)).toEqual(scoreResponse(instrument, respond(goals), goals));
      }),
    );
  });
});

describe('goals compared', () => {
  it('with themselves are all the same', () => {
    fc.assert(
      fc.property(arbitraryRatedGoals, (goals) => {
        const compared = compare(goals, goals);
        const { answeredCount, goalCount } = score(goals);
        expect(compared).toMatchObject({ same: answeredCount, better: 0, worse: 0, adjusted: 0, added: 0, gone: 0 });
        expect(compared.unrated).toBe(goalCount - answeredCount);
        expect([compared.meanFrom, compared.tScoreFrom]).toEqual([compared.meanTo, compared.tScoreTo]);
      }),
    );
  });

  it('stand in exactly one place', () => {
    fc.assert(
      fc.property(arbitraryRatedGoals, arbitraryRatedGoals, (later, earlier) => {
        const {
          comparedCount,
          better,
          same,
          worse,
          adjusted,
          added,
          gone,
          unrated,
          movements,
          themes: byTheme,
        } = compare(later, earlier);
        expect(comparedCount + adjusted + added + unrated).toBe(listRatedGoals(later.plan).length);
        expect(comparedCount + adjusted + gone + unrated).toBe(listRatedGoals(earlier.plan).length);
        expect([better + same + worse, movements.length]).toEqual([comparedCount, comparedCount]);
        const themed = movements.filter(({ goal }) => later.plan.goals.find(({ id }) => id === goal)?.theme !== undefined);
        expect(byTheme?.reduce((count, theme) => count + theme.comparedCount, 0)).toBe(themed.length);
      }),
    );
  });

  it('move by nothing that was said of goals adjusted, added or gone', () => {
    fc.assert(
      fc.property(arbitraryRatedGoals, arbitraryRatedGoals, fc.integer({ min: -2, max: 2 }), (later, earlier, level) => {
        const versions = new Map(listRatedGoals(earlier.plan).map(({ id, version }) => [id, version]));
        const strangers = listRatedGoals(later.plan).filter(({ id, version }) => versions.get(id) !== version);
        const ratings = { ...later.ratings, ...Object.fromEntries(strangers.map(({ id }) => [id, level])) };
        expect(compare({ ...later, ratings }, earlier)).toEqual(compare(later, earlier));
      }),
    );
  });

  it('the other way round are better where they were worse, and added where they were gone', () => {
    fc.assert(
      fc.property(arbitraryRatedGoals, arbitraryRatedGoals, (later, earlier) => {
        const turn = ({ better, same, worse, adjusted, added, gone, unrated }: GoalsComparison) => ({
          ...{ better: worse, same, worse: better },
          ...{ adjusted, added: gone, gone: added, unrated },
        });
        expect(compare(earlier, later)).toMatchObject(turn(compare(later, earlier)));
      }),
    );
  });

  it('move a scale of them the way their mean moves', () => {
    fc.assert(
      fc.property(arbitraryRatedGoals, arbitraryRatedGoals, (later, earlier) => {
        const [now, then] = [pointOf(later), pointOf(earlier)];
        fc.pre(now.scales[1] !== 0 && then.scales[1] !== 0);
        const { meanFrom, meanTo } = compareGoals(now, then);
        const compared = compareScores({ point: now, index: 0 }, { point: then, index: 0 });
        if (compared.status === 'compared') expect([compared.from, compared.to]).toEqual([meanFrom, meanTo]);
        else expect(compared.reason).toBe('no-common-goals');
      }),
    );
  });
});
