import type { PlanGoal } from '../scoring/plan.js';
import type { PlanSnapshot } from './course.js';
import type { Fact } from './fact.js';
import { createHeader } from './fact.js';
import { findFollowed } from './findInstrument.js';
import type { Touched } from './findTouched.js';
import type { CourseSetting } from './seriesPointOf.js';

/**
 * Adds what each revision of the plan that is asked for did to its goals: set or taken up again, adjusted, attained, closed.
 * A goal that is the same as in the revision before has no fact.
 */
export function addPlanFacts(setting: CourseSetting, facts: Fact[], touched: Touched<number>): void {
  const { plans = [] } = setting;
  for (const [index, plan] of plans.entries()) {
    if (touched !== 'all' && !touched.has(plan.revision)) continue;
    // No goal is ever lost, so that the revision before has all that were there.
    const before = new Map(plans[index - 1]?.goals.map((goal) => [goal.id, goal]));
    for (const goal of plan.goals) addGoalFacts({ goal, previous: before.get(goal.id), plan }, setting, facts);
  }
}

interface GoalInPlan {
  readonly goal: PlanGoal;
  readonly previous: PlanGoal | undefined;
  readonly plan: PlanSnapshot;
}

function addGoalFacts({ goal, previous, plan }: GoalInPlan, setting: CourseSetting, facts: Fact[]): void {
  const about = (name: 'set' | 'adjusted' | 'attained' | 'closed') => describeGoal(name, { goal, plan }, setting);
  const isOpened = goal.status === 'open' && previous?.status !== 'open';
  if (!previous || isOpened) facts.push({ type: 'fremdrift.goal.set.v1', data: about('set') });
  if (previous && goal.version > previous.version) {
    const data = { ...about('adjusted'), previousVersion: previous.version };
    facts.push({ type: 'fremdrift.goal.adjusted.v1', data });
  }
  if (goal.status === previous?.status) return;
  if (goal.status === 'attained') facts.push({ type: 'fremdrift.goal.attained.v1', data: about('attained') });
  if (goal.status === 'closed') facts.push({ type: 'fremdrift.goal.closed.v1', data: about('closed') });
}

/** Readable by those who agreed on the plan, and those whom the instrument lets read it. */
function describeGoal(
  name: string,
  { goal, plan }: Omit<GoalInPlan, 'previous'>,
  { instruments, facts, sequence }: CourseSetting,
) {
  const { id, version, theme, parent } = goal;
  return {
    key: `goal.${name}/${id}/${plan.revision}`,
    ...createHeader(facts, sequence, plan.plannedOn),
    instrument: facts.instrument,
    readableBy: [...new Set([...plan.roles, ...(findFollowed(instruments, facts).goals?.definition.readableBy ?? [])])],
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
