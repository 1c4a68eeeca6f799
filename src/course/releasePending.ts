import type { Issue } from '../issues/issue.js';
import { checkRatedGoals } from '../response/checkGoals.js';
import type { RatedPlan } from '../scoring/plan.js';
import { scoreAttainmentScales } from '../scoring/scoreAttainment.js';
import type { RefusedResponse } from './admitEntry.js';
import type { Course, CourseResponse, Lane } from './course.js';
import { findResponse, insertResponse, laneOf, removeResponse } from './placeResponse.js';
import type { CourseSetting } from './seriesPointOf.js';
import { formOf, seriesPointOf } from './seriesPointOf.js';

/** Responses in their lanes and those that wait, after a change of the plan. */
export interface Released extends Required<Pick<Course, 'lanes' | 'pending' | 'withdrawn'>> {
  readonly refused: readonly RefusedResponse[];
}

/**
 * Returns the lanes with those responses in them that waited for a revision of the plan. One that does not fit it is gone,
 * and told; one of a lower revision than the response that holds is gone too.
 */
export function releasePending(
  { lanes, pending = [], withdrawn }: Pick<Course, 'lanes' | 'pending' | 'withdrawn'>,
  plan: RatedPlan,
  setting: CourseSetting,
): Released {
  const refused: RefusedResponse[] = [];
  let placed = lanes;
  for (const response of pending.filter(({ planRevision }) => planRevision === plan.revision)) {
    const issues: Issue[] = checkRatedGoals(response.goals ?? {}, plan);
    if (issues.length > 0) refused.push({ id: response.id, revision: response.revision, issues });
    else placed = place(placed, rate(response, plan, setting), setting);
  }
  const isAhead = ({ id, revision, planRevision }: CourseResponse) =>
    planRevision !== plan.revision && revision > (holding(placed, id)?.revision ?? 0);
  return {
    lanes: placed,
    pending: pending.filter(isAhead),
    withdrawn: withdrawn.filter(({ id }) => !holding(placed, id)),
    refused,
  };
}

/** Returns the lanes without the responses that rate a revision of the plan that is gone; these wait again. */
export function holdBack(
  { lanes, pending = [] }: Pick<Course, 'lanes' | 'pending'>,
  { goneRevisions, setting }: { readonly goneRevisions: ReadonlySet<number>; readonly setting: CourseSetting },
): Required<Pick<Course, 'lanes' | 'pending'>> {
  const isHeld = ({ planRevision }: CourseResponse) => planRevision !== undefined && goneRevisions.has(planRevision);
  const held = lanes.flatMap(({ responses }) => responses.filter(isHeld));
  const left = held.reduce<readonly Lane[]>((rest, { id }) => {
    const found = findResponse(rest, id);
    return found ? removeResponse(rest, found) : rest;
  }, lanes);
  return { lanes: left, pending: sortPending([...pending, ...held.map((response) => rate(response, undefined, setting))]) };
}

/** Returns responses that wait in a fixed order, so that arrival leaves no trace. */
export function sortPending(pending: readonly CourseResponse[]): CourseResponse[] {
  return pending.toSorted((left, right) => {
    if (left.id !== right.id) return left.id < right.id ? -1 : 1;
    return left.revision - right.revision;
  });
}

function place(lanes: readonly Lane[], response: CourseResponse, setting: CourseSetting): readonly Lane[] {
  const found = findResponse(lanes, response.id);
  const without = found ? removeResponse(lanes, found) : lanes;
  return insertResponse(without, response, laneOf(response, formOf(response, setting.instruments).form)).lanes;
}

function rate(response: CourseResponse, plan: RatedPlan | undefined, setting: CourseSetting): CourseResponse {
  const { form, traits } = seriesPointOf(response, setting);
  const scales = [...response.scales];
  scoreAttainmentScales(form, { ratings: response.goals ?? {}, plan, scales, traits });
  return { ...response, scales };
}

function holding(lanes: readonly Lane[], id: string): CourseResponse | undefined {
  const found = findResponse(lanes, id);
  return found?.lane.responses[found.position];
}
