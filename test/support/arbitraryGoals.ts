import fc from 'fast-check';
import type { Goal } from '../../src/generated/documents.js';
import type { GoalRatings, RatedGoals } from '../../src/scoring/plan.js';
import { listRatedGoals } from '../../src/scoring/plan.js';
import { createGoal, createPlan } from './createGoals.js';

const mostGoals = 8;

/** A weight with up to three decimals, the widest now and then. */
const weight = fc.oneof(
  fc.integer({ min: 1, max: 5 }),
  fc.integer({ min: 1, max: 1_000_000 }).map((thousandths) => thousandths / 1_000),
  fc.constantFrom(0.001, 1_000),
);

const goal = fc.record({
  version: fc.integer({ min: 1, max: 2 }),
  status: fc.constantFrom<Goal['status']>('open', 'open', 'open', 'attained', 'closed'),
  theme: fc.constantFrom(undefined, 'health', 'work'),
  parent: fc.oneof({ weight: 3, arbitrary: fc.constant(-1) }, { weight: 1, arbitrary: fc.nat({ max: mostGoals }) }),
  weight: fc.option(weight, { nil: undefined }),
  level: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.constantFrom<'declined' | undefined>('declined', undefined)),
});

/** A plan of up to eight goals, "g0" and so on, as some of them sub-goals of those before, and ratings of those that are rated. */
export const arbitraryRatedGoals: fc.Arbitrary<RatedGoals> = fc
  .record({ goals: fc.array(goal, { maxLength: mostGoals }), revision: fc.integer({ min: 1, max: 9 }) })
  .map(({ goals, revision }) => {
    const plan = createPlan(
      goals.map(({ version, status, theme, parent, weight: counts }, index) =>
        createGoal(`g${index}`, {
          version,
          status,
          ...(theme !== undefined && { theme }),
          ...(parent >= 0 && parent < index && { parent: `g${parent}` }),
          ...(counts !== undefined && { weight: counts }),
        }),
      ),
      revision,
    );
    const rated = new Set(listRatedGoals(plan).map(({ id }) => id));
    const ratings = goals.flatMap(({ level }, index): [string, GoalRatings[string]][] => {
      const id = `g${index}`;
      if (level === undefined || !rated.has(id)) return [];
      return [[id, level === 'declined' ? { missing: level } : level]];
    });
    return { plan, ratings: Object.fromEntries(ratings) };
  });

/** The same plan with a rating of every goal that is to be rated. */
export const arbitraryFullyRatedGoals: fc.Arbitrary<RatedGoals> = fc
  .tuple(arbitraryRatedGoals, fc.array(fc.integer({ min: -2, max: 2 }), { minLength: mostGoals, maxLength: mostGoals }))
  .map(([{ plan }, levels]) => ({
    plan,
    ratings: Object.fromEntries(listRatedGoals(plan).map(({ id }, index) => [id, levels[index] as number])),
  }));
