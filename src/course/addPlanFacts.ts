import type { PlanGoal } from '../scoring/plan.js';
import type { PlanSnapshot } from './course.js';
import type { Fact } from './fact.js';
import { createFact, createHeader } from './fact.js';
import { findFollowed } from './findInstrument.js';
import type { Touched } from './findTouched.js';
import type { CourseSetting } from './seriesPointOf.js';
import { versionOn } from './versionOn.js';

/**
 * Adds what each revision of the plan that is asked for did to its goals: set or taken up again, adjusted, attained, closed.
 * A goal that is the same as in the revision before has no fact.
 */
export function addPlanFacts(setting: CourseSetting, facts: Fact[], touched: Touched<number>): void {
  const { plans = [] } = setting;
  for (const [index, plan] of plans.entries()) {
    if (touched !== 'all' && !touched.has(plan.revision)) continue;
    // No goal is ever lost, so that the revision before has all that were there.
    const planBefore = plans[index - 1];
    const before = new Map(planBefore?.goals.map((goal) => [goal.id, goal]));
    const readableBy = readersOf(planBefore ? [plan, planBefore] : [plan], setting);
    for (const goal of plan.goals) addGoalFacts({ goal, previous: before.get(goal.id), plan, readableBy }, setting, facts);
  }
}

interface GoalInPlan {
  readonly goal: PlanGoal;
  readonly previous: PlanGoal | undefined;
  readonly plan: PlanSnapshot;
  readonly readableBy: readonly string[];
}

function addGoalFacts({ goal, previous, plan, readableBy }: GoalInPlan, setting: CourseSetting, facts: Fact[]): void {
  const about = [goal.id, `${plan.revision}`];
  const data = describeGoal({ goal, plan, readableBy }, setting);
  const isOpened = goal.status === 'open' && previous?.status !== 'open';
  if (!previous || isOpened) facts.push(createFact('goal.set', about, data));
  if (previous && goal.version > previous.version) {
    facts.push(createFact('goal.adjusted', about, { ...data, previousVersion: previous.version }));
  }
  if (goal.status !== 'open' && goal.status !== previous?.status) facts.push(createFact(`goal.${goal.status}`, about, data));
}

/**
 * A plan is readable by those who agreed on it, and those whom the instrument lets read it. What a revision did is told from
 * the one before as well, so that only readers of both are told.
 */
function readersOf(plans: readonly PlanSnapshot[], setting: CourseSetting): readonly string[] {
  const [own = [], ...others] = plans.map(({ roles, plannedOn }) => {
    const followed = findFollowed(setting.instruments, { instrument: versionOn(setting, plannedOn) });
    return [...new Set([...roles, ...(followed.goals?.definition.readableBy ?? [])])];
  });
  return own.filter((role) => others.every((readers) => readers.includes(role)));
}

function describeGoal({ goal, plan, readableBy }: Omit<GoalInPlan, 'previous'>, setting: CourseSetting) {
  const { facts, sequence } = setting;
  const { id, version, theme, parent } = goal;
  return {
    ...createHeader(facts, sequence, plan.plannedOn),
    instrument: versionOn(setting, plan.plannedOn),
    readableBy,
    goal: id,
    version,
    ...(theme !== undefined && { theme }),
    ...(parent !== undefined && { parent }),
    plan: plan.id,
    planRevision: plan.revision,
    plannedOn: plan.plannedOn,
    roles: plan.roles,
  };
}
