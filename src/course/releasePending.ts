import type { CompiledForm } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { checkRatedGoals } from '../response/checkGoals.js';
import type { RatedPlan } from '../scoring/plan.js';
import { scoreAttainmentScales } from '../scoring/scoreAttainment.js';
import type { RefusedResponse } from './admitEntry.js';
import type { Course, CourseResponse, Lane } from './course.js';
import type { Place } from './placeResponse.js';
import { findHolder, findResponse, insertResponse, laneOf, removeResponse } from './placeResponse.js';
import type { CourseSetting } from './seriesPointOf.js';
import { formOf, seriesPointOf } from './seriesPointOf.js';
import { listWaiting } from './waiting.js';

/** Responses in their lanes, and those that wait, after a change of the plan. */
interface Placed extends Pick<Course, 'lanes'> {
  readonly waiting: readonly CourseResponse[];
}

/** The same, and the responses that do not fit the plan. */
export interface Released extends Placed {
  readonly refused: readonly RefusedResponse[];
}

/**
 * Returns the lanes with those responses in them that waited for a revision of the plan. One that does not fit it is gone,
 * and told. Of several revisions of a response the highest whose plan is known holds; an earlier one that rates another
 * revision of the plan waits, since that plan may be withdrawn.
 */
export function releasePending(
  course: Pick<Course, 'lanes' | 'pending' | 'superseded'>,
  plan: RatedPlan,
  setting: CourseSetting,
): Released {
  const refused: RefusedResponse[] = [];
  let placed = course.lanes;
  let waiting = listWaiting(course);
  for (const response of waiting.filter(({ planRevision }) => planRevision === plan.revision)) {
    const issues: Issue[] = checkRatedGoals(response.goals ?? {}, plan);
    const held = findHolder(placed, response.id);
    if (issues.length === 0 && held && held.revision > response.revision) continue;
    waiting = waiting.filter((candidate) => candidate !== response);
    if (issues.length > 0) {
      refused.push({ id: response.id, revision: response.revision, issues });
      continue;
    }
    placed = place(placed, rate(response, plan, setting), setting);
    if (held) waiting = [...waiting, rate(held, undefined, setting)];
  }
  return { lanes: placed, waiting, refused };
}

/**
 * Returns the lanes without the responses that rate a revision of the plan that is gone; these wait again, and an earlier
 * revision whose plan is left holds in their place.
 */
export function holdBack({ lanes, waiting: known }: Placed, left: readonly RatedPlan[], setting: CourseSetting): Placed {
  const planOf = ({ planRevision }: CourseResponse) => left.find(({ revision }) => revision === planRevision);
  const isHeld = (response: CourseResponse) => response.planRevision !== undefined && planOf(response) === undefined;
  const held = lanes.flatMap(({ responses }) => responses.filter(isHeld));
  let waiting = [...known, ...held.map((response) => rate(response, undefined, setting))];
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
  return { lanes: placed, waiting };
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
