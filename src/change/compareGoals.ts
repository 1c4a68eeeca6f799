import type { GoalMovement, GoalsComparison, ThemeComparison } from '../generated/documents.js';
import type { CompiledGoals } from '../instrument/instrument.js';
import { goalTScore } from '../scoring/goalTScore.js';
import type { WeighedGoal } from '../scoring/weighGoals.js';
import { meanAttainment, weighGoals } from '../scoring/weighGoals.js';
import { invariant } from '../shared/invariant.js';
import { findResponseCautions } from './findCautions.js';
import type { GoalPair } from './matchGoals.js';
import { isRatedTwice, matchGoals } from './matchGoals.js';
import type { SeriesPoint } from './seriesPoint.js';

/** How goals are rated in the versions of the instrument that the two responses are of. */
interface Attainment {
  readonly later: CompiledGoals;
  readonly earlier: CompiledGoals;
}

/**
 * Returns how goals have moved since an earlier response: those that were rated both times in the same version. Every other
 * goal is counted apart, once: it is neither progress nor setback.
 *
 * Means and T-scores are of the goals compared, both by the weights of the later plan. A response whose goals or plan are not
 * at hand is a programmer's mistake and throws a TypeError.
 */
export function compareGoals(later: SeriesPoint, earlier: SeriesPoint): GoalsComparison {
  const attainment = { later: attainmentOf(later), earlier: attainmentOf(earlier) };
  const { pairs, adjusted, added, gone } = matchGoals(weighGoalsOf(later), weighGoalsOf(earlier));
  const compared = pairs.filter(isRatedTwice);
  const unrated = pairs.length - compared.length;
  const isSameGoals = adjusted + added + gone + unrated === 0;
  const { themes } = attainment.later.definition;
  return {
    response: earlier.response,
    answeredOn: earlier.answeredOn,
    ...describeChange(compared, attainment),
    ...describeTScores(compared, attainment),
    adjusted,
    added,
    gone,
    unrated,
    movements: compared.map((pair) => describeMovement(pair, attainment)),
    ...(themes && { themes: themes.flatMap(({ id }) => describeTheme(id, { compared, attainment })) }),
    cautions: [...findResponseCautions(later, earlier), ...(isSameGoals ? [] : ['goals-differ' as const])],
  };
}

function attainmentOf({ form, response }: SeriesPoint): CompiledGoals {
  invariant(form.goals, `response "${response}" rates no goals`);
  return form.goals;
}

function weighGoalsOf(point: SeriesPoint): readonly WeighedGoal[] {
  invariant(point.goals, `the plan that response "${point.response}" rates is not at hand`);
  return weighGoals(point.goals, attainmentOf(point));
}

function describeChange(pairs: readonly GoalPair[], attainment: Attainment): Omit<ThemeComparison, 'theme'> {
  const movements = pairs.map((pair) => describeMovement(pair, attainment).movement);
  const count = (wanted: GoalMovement['movement']) => movements.filter((movement) => movement === wanted).length;
  return {
    comparedCount: pairs.length,
    better: count('better'),
    same: count('same'),
    worse: count('worse'),
    ...(pairs.length > 0 && {
      meanFrom: meanOf(
        pairs.map(({ earlier }) => earlier),
        attainment.earlier,
      ),
      meanTo: meanOf(
        pairs.map(({ later }) => later),
        attainment.later,
      ),
    }),
  };
}

function meanOf(goals: readonly WeighedGoal[], attainment: CompiledGoals): number {
  const { numerator, denominator } = meanAttainment(goals, attainment);
  return numerator / denominator;
}

/** Only where the points of both are mapped to levels. */
function describeTScores(
  pairs: readonly GoalPair[],
  { later, earlier }: Attainment,
): Pick<GoalsComparison, 'tScoreFrom' | 'tScoreTo'> {
  const tScoreFrom = goalTScore(
    pairs.map((pair) => pair.earlier),
    earlier.levels,
  );
  const tScoreTo = goalTScore(
    pairs.map((pair) => pair.later),
    later.levels,
  );
  return tScoreFrom === undefined || tScoreTo === undefined ? {} : { tScoreFrom, tScoreTo };
}

/** A higher point is always further. */
function describeMovement({ later, earlier }: GoalPair, attainment: Attainment): GoalMovement {
  const from = (earlier.point as number) / attainment.earlier.factor;
  const to = (later.point as number) / attainment.later.factor;
  return { goal: later.goal.id, from, to, movement: to > from ? 'better' : to < from ? 'worse' : 'same' };
}

function describeTheme(
  theme: string,
  { compared, attainment }: { readonly compared: readonly GoalPair[]; readonly attainment: Attainment },
): ThemeComparison[] {
  const pairs = compared.filter(({ later }) => later.goal.theme === theme);
  return pairs.length === 0 ? [] : [{ theme, ...describeChange(pairs, attainment) }];
}
