import type { CompiledForm } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { checkRatedGoals } from '../response/checkGoals.js';
import type { RatedPlan } from '../scoring/plan.js';
import { scoreAttainmentScales } from '../scoring/scoreAttainment.js';
import type { RefusedResponse } from './admitEntry.js';
import type { Course, CourseResponse, Lane } from './course.js';
import type { Place } from './placeResponse.js';
import { findResponse, insertResponse, laneOf, removeResponse } from './placeResponse.js';
import type { CourseSetting } from './seriesPointOf.js';
import { formOf, seriesPointOf } from './seriesPointOf.js';

/** Responses in their lanes and those that wait, after a change of the plan. */
export interface Released extends Required<Pick<Course, 'lanes' | 'pending'>> {
  readonly refused: readonly RefusedResponse[];
}

/**
 * Returns the lanes with those responses in them that waited for a revision of the plan. One that does not fit it is gone,
 * and told. Of several revisions of a response the highest whose plan is known holds; an earlier one that rates another
 * revision of the plan waits, since that plan may be withdrawn.
 */
export function releasePending(
  { lanes, pending = [] }: Pick<Course, 'lanes' | 'pending'>,
  plan: RatedPlan,
  setting: CourseSetting,
): Released {
  const refused: RefusedResponse[] = [];
  let placed = lanes;
  let waiting = pending;
  for (const response of pending.filter(({ planRevision }) => planRevision === plan.revision)) {
    const issues: Issue[] = checkRatedGoals(response.goals ?? {}, plan);
    const held = holding(placed, response.id);
    if (issues.length === 0 && held && held.revision > response.revision) continue;
    waiting = waiting.filter((candidate) => candidate !== response);
    if (issues.length > 0) {
      refused.push({ id: response.id, revision: response.revision, issues });
      continue;
    }
    placed = place(placed, rate(response, plan, setting), setting);
    const superseded = held ? [rate(held, undefined, setting)] : [];
    waiting = [...waiting, ...superseded].filter((candidate) => mayHoldBeside(candidate, response));
  }
  return { lanes: placed, pending: sortPending(waiting), refused };
}

/**
 * Returns the lanes without the responses that rate a revision of the plan that is gone; these wait again, and an earlier
 * revision whose plan is left holds in their place.
 */
export function holdBack(
  { lanes, pending = [] }: Pick<Course, 'lanes' | 'pending'>,
  left: readonly RatedPlan[],
  setting: CourseSetting,
): Required<Pick<Course, 'lanes' | 'pending'>> {
  const planOf = ({ planRevision }: CourseResponse) => left.find(({ revision }) => revision === planRevision);
  const isHeld = (response: CourseResponse) => response.planRevision !== undefined && planOf(response) === undefined;
  const held = lanes.flatMap(({ responses }) => responses.filter(isHeld));
  let waiting = [...pending, ...held.map((response) => rate(response, undefined, setting))];
  let placed = lanes;
  for (const { id } of held) {
    const found = findResponse(placed, id) as Place;
    placed = removeResponse(placed, found);
    const [next] = waiting
      .filter((response) => response.id === id && !isHeld(response))
      .sort((one, other) => other.revision - one.revision);
    if (!next) continue;
    placed = place(placed, rate(next, planOf(next), setting), setting);
    waiting = waiting.filter((response) => response !== next);
  }
  return { lanes: placed, pending: sortPending(waiting) };
}

/** Tells whether a response that waits may hold one day beside one that holds now: a later revision of it, or one of another plan or none. */
export function mayHoldBeside(
  { id, revision, planRevision }: CourseResponse,
  holder: Pick<CourseResponse, 'id' | 'revision' | 'planRevision'>,
): boolean {
  if (id !== holder.id || revision > holder.revision) return true;
  return holder.planRevision !== undefined && planRevision !== holder.planRevision;
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

/** Returns a response with its goals scored by a plan, or without scores of goals where none is at hand. */
export function rate(response: CourseResponse, plan: RatedPlan | undefined, setting: CourseSetting): CourseResponse {
  const { form, traits } = seriesPointOf(response, setting);
  const { unconverted, ...rest } = response;
  const scales = [...response.scales];
  const ofGoals = scoreAttainmentScales(form, { ratings: response.goals ?? {}, plan, scales, traits });
  const ofItems = Object.entries(unconverted ?? {}).filter(([id]) => isOfItems(id, form));
  const converted = { ...Object.fromEntries(ofItems), ...ofGoals };
  return { ...rest, scales, ...(Object.keys(converted).length > 0 && { unconverted: converted }) };
}

function isOfItems(id: string, { scales, scaleIndexes }: CompiledForm): boolean {
  return scales[scaleIndexes.get(id) ?? -1]?.scale.method !== 'attainment';
}

function holding(lanes: readonly Lane[], id: string): CourseResponse | undefined {
  const found = findResponse(lanes, id);
  return found?.lane.responses[found.position];
}
