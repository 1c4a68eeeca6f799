import { createNameNear } from '../document/nameNear.js';
import type { Goal, Goals, PlanEntry } from '../generated/documents.js';
import type { CompiledGoals } from '../instrument/instrument.js';
import { listPoints } from '../instrument/listPoints.js';
import { toPoint } from '../instrument/toPoint.js';
import type { Issue, IssueParams, IssuePath } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { listRatedGoals } from '../scoring/plan.js';
import { toScaled } from '../shared/decimal.js';

type Part = NonNullable<Goals['required']>[number];

const isStated: { readonly [Required in Part]: (goal: Goal) => boolean } = {
  theme: ({ theme }) => theme !== undefined,
  signs: ({ signs = [] }) => signs.length > 0,
  method: ({ methods = [] }) => methods.length > 0,
  agreement: ({ agreements = [] }) => agreements.length > 0,
  'due-on': ({ dueOn }) => dueOn !== undefined,
};

/** Returns what is wrong with the goals of a plan, as the instrument says how goals are written. */
export function checkPlanGoals(plan: PlanEntry, goals: CompiledGoals): Issue[] {
  const { themes = [], subGoals, required = [], weights } = goals.definition;
  const known = new Set(themes.map(({ id }) => id));
  const rated = new Set(listRatedGoals(plan).map(({ id }) => id));
  const points = listPoints(goals);
  const nameNear = createNameNear();
  return plan.goals.flatMap((stated, index) => {
    const { id: goal, parent, theme, weight } = stated;
    const path = ['goals', index];
    const isRated = rated.has(goal);
    const missing = isRated ? required.filter((part) => !isStated[part](stated)) : [];
    return [
      ...missing.map((part) => createError('course/goal-incomplete', path, { goal, part })),
      ...(parent === undefined || subGoals ? [] : [createError('course/sub-goals-not-used', [...path, 'parent'], { goal })]),
      ...(theme === undefined || known.has(theme)
        ? []
        : [createError('course/unknown-reference', [...path, 'theme'], { of: 'theme', id: theme, ...nameNear(theme, known) })]),
      ...(weight === undefined ? [] : checkWeight({ goal, weight }, weights, [...path, 'weight'])),
      ...checkMeaning(stated, { goals, points: isRated ? points : [] }, path),
    ];
  });
}

function checkWeight({ goal, weight }: { goal: string; weight: number }, isUsed: boolean | undefined, path: IssuePath): Issue[] {
  if (!isUsed) return [createError('course/goal-weight', path, { goal, problem: 'not-used' })];
  return toScaled(weight, 3) === undefined ? [createError('course/goal-weight', path, { goal, problem: 'too-fine' })] : [];
}

/** Where goals describe the points themselves, every goal that is rated describes each of them once; else none does. */
function checkMeaning(
  { id: goal, attainment = [] }: Goal,
  { goals, points }: { readonly goals: CompiledGoals; readonly points: readonly number[] },
  path: IssuePath,
): Issue[] {
  const refuse = (place: IssuePath, problem: IssueParams['course/goal-meaning']['problem'], value: number) =>
    createError('course/goal-meaning', place, { goal, problem, value });
  const place = attainment.length > 0 ? [...path, 'attainment'] : path;
  if (goals.definition.attainment.meaning === 'shared') {
    return attainment.slice(0, 1).map(({ value }) => refuse(place, 'shared', value));
  }
  const described = new Set<number>();
  const wrong = attainment.flatMap(({ value }, index) => {
    const isRepeated = described.has(value);
    described.add(value);
    if (!isRepeated && toPoint(value, goals) !== undefined) return [];
    return [refuse([...place, index, 'value'], isRepeated ? 'twice' : 'unknown', value)];
  });
  return [...wrong, ...points.filter((point) => !described.has(point)).map((point) => refuse(place, 'missing', point))];
}
