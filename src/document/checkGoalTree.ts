import type { PlanEntry } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { createError, createWarning } from '../issues/issue.js';
import { holdsCpr } from '../shared/cpr.js';
import { createNameNear } from './nameNear.js';
import { select } from './select.js';

type Goals = PlanEntry['goals'];

/** Returns what is wrong with how the goals of a plan hang together: ids stand once, parents exist, none is its own. */
export function checkGoalTree(goals: Goals): readonly Issue[] {
  const indexes = new Map<string, number>();
  for (const [index, { id }] of goals.entries()) if (!indexes.has(id)) indexes.set(id, index);
  const repeated = goals.flatMap(({ id }, index) =>
    indexes.get(id) === index ? [] : [createError('course/duplicate-goal', ['goals', index, 'id'], { goal: id })],
  );
  const nameNear = createNameNear();
  const known = new Set(indexes.keys());
  const strangers = goals.flatMap(({ parent: id }, index) => {
    if (id === undefined || known.has(id)) return [];
    return [createError('course/unknown-reference', ['goals', index, 'parent'], { of: 'goal', id, ...nameNear(id, known) })];
  });
  return repeated.length > 0 ? [...repeated, ...strangers] : [...strangers, ...findCircles(goals, indexes)];
}

/** Every goal has one parent at most, so that a way up that meets itself is a circle, and no two share a goal. */
function findCircles(goals: Goals, indexes: ReadonlyMap<string, number>): readonly Issue[] {
  const seenFrom = new Map<string, number>();
  return goals.flatMap((goal, start) => {
    const way: string[] = [];
    let id: string | undefined = goal.id;
    while (id !== undefined && !seenFrom.has(id)) {
      seenFrom.set(id, start);
      way.push(id);
      id = goals[indexes.get(id) ?? -1]?.parent;
    }
    if (id === undefined || seenFrom.get(id) !== start || !way.includes(id)) return [];
    const circle = way.slice(way.indexOf(id));
    return [createError('course/goal-cycle', ['goals', indexes.get(id) as number, 'parent'], { goals: circle })];
  });
}

/** Returns a warning for every text of a plan that holds something written like a CPR number. */
export function checkGoalTexts(goals: Goals): readonly Issue[] {
  return goals.flatMap((goal, index) =>
    ['title', 'signs/*', 'methods/*', 'agreements/*', 'attainment/*/meaning']
      .flatMap((pattern) => select<string>(goal, pattern))
      .filter(({ value }) => holdsCpr(value))
      .map(({ path }) => createWarning('course/cpr-in-text', ['goals', index, ...path], { goal: goal.id })),
  );
}
