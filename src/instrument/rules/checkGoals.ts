import type { Goals, InstrumentDefinition } from '../../generated/documents.js';
import type { Issue, IssueParams, IssuePath } from '../../issues/issue.js';
import { createError, createWarning } from '../../issues/issue.js';
import { compileGoals } from '../compileGoals.js';
import type { CompiledGoals } from '../instrument.js';
import { listPoints } from '../listPoints.js';
import { toPoint } from '../toPoint.js';
import { isOnStep } from './isOnStep.js';

type Levels = NonNullable<Goals['tScore']>;
type Problem = IssueParams['instrument/goal-points']['problem'];

// Of so many points a plan can tell the meaning one by one, and an instrument the levels.
const pointLimit = 200;
// Points are whole numbers no larger than this, so that sums of all goals by weight are exact.
const scaledLimit = 10_000;

/** What asks for goals has them to ask for; their points are exact, and have the meanings and the levels they should. */
export function checkGoals({ goals, forms, scales }: InstrumentDefinition): readonly Issue[] {
  const asking = forms.flatMap((form, index) => (form.goals ? [['forms', index, 'goals']] : []));
  const scoring = scales.flatMap(({ method }, index) => (method === 'attainment' ? [['scales', index, 'method']] : []));
  if (!goals) {
    return [
      ...asking.map((path) => createError('instrument/no-goals', path, { problem: 'form' })),
      ...scoring.map((path) => createError('instrument/no-goals', path, { problem: 'scale' })),
    ];
  }
  return [
    ...(asking.length > 0 ? [] : [createWarning('instrument/unrated-goals', ['goals'], {})]),
    ...checkMeaning(goals.attainment),
    ...checkPoints(goals),
  ];
}

function checkMeaning({ meaning, anchors }: Goals['attainment']): readonly Issue[] {
  const path = ['goals', 'attainment'];
  if (meaning === 'shared' && !anchors) return [createError('instrument/goal-meaning', path, { problem: 'anchors-missing' })];
  return meaning === 'per-goal' && anchors
    ? [createError('instrument/goal-meaning', [...path, 'anchors'], { problem: 'anchors-unused' })]
    : [];
}

/** Ends, steps and anchors are looked at with those of items; where they are wrong, nothing more is said of points. */
function checkPoints({ attainment, tScore }: Goals): readonly Issue[] {
  const { min, max, step, meaning } = attainment;
  if (min >= max || !isOnStep(max, { min, step })) return [];
  const goals = compileGoals({ attainment });
  const limit = scaledLimit / goals.factor;
  const tooLarge = Object.entries({ min, max }).filter(([, value]) => Math.abs(value) > limit);
  if (tooLarge.length > 0)
    return tooLarge.map(([end, value]) => createError('instrument/too-large', ['goals', 'attainment', end], { value, limit }));
  const points = listPoints(goals);
  const refuseMany = (path: IssuePath) => refuse(path, 'too-many', points.length);
  const isMany = points.length > pointLimit;
  return [
    ...(isMany && meaning === 'per-goal' ? [refuseMany(['goals', 'attainment', 'step'])] : []),
    ...(isMany && tScore ? [refuseMany(['goals', 'tScore'])] : []),
    ...(!isMany && tScore ? checkLevels(tScore, { goals, points }) : []),
  ];
}

/** Every point has one level, and none a lower one than the points below it: a higher point is always further. */
function checkLevels(
  tScore: Levels,
  { goals, points }: { readonly goals: CompiledGoals; readonly points: readonly number[] },
): readonly Issue[] {
  const path = ['goals', 'tScore'];
  const levels = new Map(tScore.map(({ value, level }) => [value, level]));
  const seen = new Set<number>();
  const wrong = tScore.flatMap(({ value }, index) => {
    const problem = seen.has(value) ? 'twice' : findProblem(value, goals);
    seen.add(value);
    return problem ? [refuse([...path, index, 'value'], problem, value)] : [];
  });
  const missing = points.filter((point) => !levels.has(point));
  const falling = points.filter((point, index) => levelOf(point) < levelOf(points[index - 1]));
  const ofOrder = wrong.length + missing.length > 0 ? [] : falling.map((point) => refuse(path, 'falling', point));
  return [...wrong, ...missing.map((point) => refuse(path, 'missing', point)), ...ofOrder];

  function levelOf(point = Number.NaN): number {
    return levels.get(point) ?? Number.NEGATIVE_INFINITY;
  }
}

function findProblem(value: number, goals: CompiledGoals): Problem | undefined {
  if (toPoint(value, goals) !== undefined) return undefined;
  const { min, max } = goals.definition.attainment;
  return value < min || value > max ? 'outside' : 'off-step';
}

function refuse(path: IssuePath, problem: Problem, value: number): Issue {
  return createError('instrument/goal-points', path, { problem, value });
}
