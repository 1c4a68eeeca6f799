import type { GoalRating, GoalsScore, InstrumentResponse, ThemeScore } from '../generated/documents.js';
import type { CompiledGoals, Instrument } from '../instrument/instrument.js';
import { invariant } from '../shared/invariant.js';
import { goalTScore } from './goalTScore.js';
import type { GoalRatings, RatedPlan } from './plan.js';
import type { WeighedGoal } from './weighGoals.js';
import { meanAttainment, ratingOf, weighGoals } from './weighGoals.js';

/**
 * Returns how far the goals of a plan are reached: each rating, and the goals seen together and by theme.
 *
 * The mean and the T-score are of all goals that were to be rated, and absent where one of them is not: a mean of the others
 * would change with what is left out. The response must have passed `validateResponse` with this plan; a form that asks about
 * no goals, and a plan of another revision than the response pins, are a programmer's mistake and throw a TypeError.
 */
export function scoreGoals(
  instrument: Instrument,
  response: Pick<InstrumentResponse, 'form' | 'goals' | 'planRevision'>,
  { plan }: { readonly plan: RatedPlan },
): GoalsScore {
  const goals = instrument.forms.get(response.form)?.goals;
  invariant(goals, `form "${response.form}" asks about no goals`);
  const { planRevision = plan.revision, goals: ratings = {} } = response;
  invariant(planRevision === plan.revision, `the response rates revision ${planRevision} of the plan, not ${plan.revision}`);
  const weighed = weighGoals({ plan, ratings }, goals);
  const { themes } = goals.definition;
  return {
    planRevision,
    ...describeFigures(weighed, goals),
    ratings: weighed.map(({ goal }) => describeRating(goal, ratings)),
    ...(themes && { themes: themes.flatMap(({ id }) => describeTheme(id, { weighed, goals })) }),
  };
}

function describeFigures(weighed: readonly WeighedGoal[], goals: CompiledGoals): Omit<ThemeScore, 'theme'> {
  const goalCount = weighed.length;
  const answeredCount = weighed.filter(({ point }) => point !== undefined).length;
  if (goalCount === 0 || answeredCount < goalCount) return { goalCount, answeredCount };
  const { numerator, denominator } = meanAttainment(weighed, goals);
  const tScore = goalTScore(weighed, goals.levels);
  return { goalCount, answeredCount, mean: numerator / denominator, ...(tScore !== undefined && { tScore }) };
}

function describeTheme(
  theme: string,
  { weighed, goals }: { readonly weighed: readonly WeighedGoal[]; readonly goals: CompiledGoals },
): ThemeScore[] {
  const members = weighed.filter(({ goal }) => goal.theme === theme);
  return members.length === 0 ? [] : [{ theme, ...describeFigures(members, goals) }];
}

function describeRating({ id, version, theme }: WeighedGoal['goal'], ratings: GoalRatings): GoalRating {
  const rating = ratingOf(id, ratings);
  return {
    goal: id,
    version,
    ...(theme !== undefined && { theme }),
    ...(typeof rating === 'number' && { value: rating + 0 }),
    ...(typeof rating === 'object' && { missing: rating.missing }),
  };
}
