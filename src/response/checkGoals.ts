import { createNameNear } from '../document/nameNear.js';
import type { CompiledForm, CompiledGoals } from '../instrument/instrument.js';
import { readMissing } from '../instrument/readAnswer.js';
import { refuseType } from '../instrument/refuse.js';
import { toPoint } from '../instrument/toPoint.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { cut, isPlainObject } from '../issues/received.js';
import type { GoalRatings, RatedPlan } from '../scoring/plan.js';
import { listRatedGoals } from '../scoring/plan.js';
import { checkOpaqueId } from './checkEnvelope.js';
import { checkSize } from './checkSize.js';

const mostGoals = 1_000;
const longestId = 128;

/** What the goals of a response are checked against; without a plan, which goals there are is not known. */
export interface GoalSetting {
  readonly form: CompiledForm;
  readonly plan: RatedPlan | undefined;
}

/**
 * Returns what is wrong with what a response says of goals. Where its form asks about none, it must say nothing; else it tells
 * which revision of the plan it rates, and its ratings are points of attainment or say why there is none. A goal that is left
 * out is not rated.
 */
export function checkGoals(input: Readonly<Record<string, unknown>>, { form, plan }: GoalSetting): Issue[] {
  const { goals = {}, planRevision } = input;
  if (!form.goals) {
    return input.goals === undefined ? [] : [createError('response/goals-not-asked', ['goals'], { form: form.id })];
  }
  const ofRatings = checkRatings(goals, form.goals).map((issue) => placeIssue(issue, ['goals']));
  if (planRevision === undefined)
    return [createError('response/missing-property', [], { property: 'planRevision' }), ...ofRatings];
  if (plan === undefined || ofRatings.length > 0) return ofRatings;
  if (planRevision !== plan.revision) {
    const params = { expected: [plan.revision], received: cut(planRevision) };
    return [createError('response/wrong-value', ['planRevision'], params)];
  }
  return checkRatedGoals(goals as GoalRatings, plan);
}

/**
 * Returns an issue for every goal that was rated though the plan has it not to be: it is unknown, attained or closed, or has
 * sub-goals. The ratings must be of this revision of the plan.
 */
export function checkRatedGoals(ratings: GoalRatings, plan: Pick<RatedPlan, 'goals'>): Issue[] {
  const statuses = new Map(plan.goals.map(({ id, status }) => [id, status]));
  const rated = new Set(listRatedGoals(plan).map(({ id }) => id));
  const nameNear = createNameNear();
  const strangers = Object.keys(ratings).filter((goal) => !rated.has(goal));
  return strangers.map((goal) => {
    const path = ['goals', goal];
    const status = statuses.get(goal);
    if (status === undefined) return createError('response/unknown-goal', path, { goal, ...nameNear(goal, rated) });
    if (status === 'open') return createError('response/goal-has-sub-goals', path, { goal });
    return createError('response/goal-not-open', path, { goal, status });
  });
}

function checkRatings(ratings: unknown, goals: CompiledGoals): Issue[] {
  if (!isPlainObject(ratings)) return [refuseType('object', ratings)];
  const names = Object.keys(ratings);
  const ofSize = checkSize(names.length, { 'max-items': mostGoals });
  if (ofSize) return [ofSize];
  return names.flatMap((goal) => {
    const issue = checkOpaqueId(goal) ?? checkRating(ratings[goal], { goal, goals });
    return issue ? [placeIssue(issue, [goal.slice(0, longestId)])] : [];
  });
}

function checkRating(
  rating: unknown,
  { goal, goals }: { readonly goal: string; readonly goals: CompiledGoals },
): Issue | undefined {
  if (rating === undefined) return undefined;
  if (isPlainObject(rating) && Object.hasOwn(rating, 'missing')) {
    const read = readMissing(rating);
    return typeof read === 'number' ? undefined : read;
  }
  if (typeof rating !== 'number' || !Number.isFinite(rating)) return refuseType('number', rating);
  const { min, max, step } = goals.definition.attainment;
  if (rating < min || rating > max) return createError('response/goal-out-of-range', [], { goal, min, max, received: rating });
  return toPoint(rating, goals) === undefined
    ? createError('response/goal-off-step', [], { goal, step, received: rating })
    : undefined;
}
