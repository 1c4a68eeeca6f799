import type { WeighedGoal } from '../scoring/weighGoals.js';

/** A goal that was to be rated in the same version both times. */
export interface GoalPair {
  readonly later: WeighedGoal;
  /** With the weight of the later plan, so that a change of weights alone moves nothing. */
  readonly earlier: WeighedGoal;
}

/** The goals of two plans, each in one place. */
export interface MatchedGoals {
  /** In the order of the later plan. */
  readonly pairs: readonly GoalPair[];
  /** How many were to be rated both times, but in another version. */
  readonly adjusted: number;
  /** How many were to be rated only later, and only earlier. */
  readonly added: number;
  readonly gone: number;
}

/**
 * Returns which goals can be set against each other: those that were to be rated both times in the same version. A goal of
 * another version means something else; a new goal and one that is no longer rated have nothing to be set against.
 */
export function matchGoals(later: readonly WeighedGoal[], earlier: readonly WeighedGoal[]): MatchedGoals {
  const before = new Map(earlier.map((weighed) => [weighed.goal.id, weighed]));
  const inBoth = later.filter(({ goal }) => before.has(goal.id));
  const pairs = inBoth.flatMap((weighed) => {
    const then = before.get(weighed.goal.id) as WeighedGoal;
    return then.goal.version === weighed.goal.version ? [{ later: weighed, earlier: { ...then, weight: weighed.weight } }] : [];
  });
  return {
    pairs,
    adjusted: inBoth.length - pairs.length,
    added: later.length - inBoth.length,
    gone: earlier.length - inBoth.length,
  };
}

/** Tells whether a goal was rated both times. */
export function isRatedTwice({ later, earlier }: GoalPair): boolean {
  return later.point !== undefined && earlier.point !== undefined;
}
