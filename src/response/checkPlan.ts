import { issueLimit } from '../document/checkBounds.js';
import { checkGoalTexts, checkGoalTree } from '../document/checkGoalTree.js';
import type { PlanEntry } from '../generated/documents.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Issue, IssuePath } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import type { RatedPlan } from '../scoring/plan.js';
import { checkPlanEntry } from './checkPlanEntry.js';
import { checkPlanGoals } from './checkPlanGoals.js';

/** What a revision of a plan is checked against. */
export interface PlanSetting {
  readonly instrument: Instrument;
  /** The nearest revisions that are known, before and after it. */
  readonly earlier: RatedPlan | undefined;
  readonly later: RatedPlan | undefined;
}

/**
 * Returns everything wrong with a revision of a plan: with what it is made of; then with its goals, as its instrument asks for
 * them; with who agreed on it; and with what became of goals since the revision before, and until the one after.
 *
 * Warnings, such as a CPR number in a text, come after what refuses it.
 */
export function checkPlan(
  entry: Readonly<Record<string, unknown>>,
  { instrument, earlier, later }: PlanSetting,
): readonly Issue[] {
  const ofStructure = checkPlanEntry(entry);
  if (ofStructure.length > 0) return ofStructure;
  if (!instrument.goals) return [createError('course/plan-not-used', [], {})];
  const plan = entry as unknown as PlanEntry;
  const pathTo = createPaths(plan);
  const issues = [
    ...checkPeople(plan, instrument),
    ...checkGoalTree(plan.goals),
    ...checkPlanGoals(plan, instrument.goals),
    ...(earlier ? checkSuccession(earlier, plan, pathTo) : []),
    ...(later ? checkSuccession(plan, later, pathTo) : []),
    ...checkGoalTexts(plan.goals),
  ];
  return issues.slice(0, issueLimit);
}

/** People have a role of the instrument, and none of them stands twice. */
function checkPeople({ respondents }: PlanEntry, { roles }: Instrument): Issue[] {
  const names = respondents.map(({ role, id }) => `${role} ${id}`);
  return respondents.flatMap(({ role, count }, index) => {
    const path = ['respondents', index];
    const kind = roles.get(role)?.kind ?? 'person';
    return [
      ...(roles.has(role) ? [] : [createError('course/wrong-role', [...path, 'role'], { role, expected: [...roles.keys()] })]),
      ...(count === undefined || kind === 'group' ? [] : [createError('response/count-of-person', [...path, 'count'], { role })]),
      ...(names.indexOf(names[index] as string) < index ? [createError('response/duplicate-respondent', path, { role })] : []),
    ];
  });
}

/** Tells where a property of a goal stands in the plan, or where all goals do when it has no such goal. */
type PathTo = (goal: string, property: string) => IssuePath;

function createPaths({ goals }: PlanEntry): PathTo {
  const indexes = new Map(goals.map(({ id }, index) => [id, index]));
  return (goal, property) => {
    const index = indexes.get(goal);
    return index === undefined ? ['goals'] : ['goals', index, property];
  };
}

/** A plan keeps its goals, also those that are no longer worked on, and the version of a goal never falls. */
function checkSuccession(before: RatedPlan, after: RatedPlan, pathTo: PathTo): Issue[] {
  const versions = new Map(after.goals.map(({ id, version }) => [id, version]));
  return before.goals.flatMap(({ id: goal, version: earlier }) => {
    const version = versions.get(goal);
    if (version === undefined) {
      const params = { goal, revision: after.revision, earlier: before.revision };
      return [createError('course/lost-goal', pathTo(goal, 'id'), params)];
    }
    return version < earlier
      ? [createError('course/goal-version-lowered', pathTo(goal, 'version'), { goal, version, earlier })]
      : [];
  });
}
