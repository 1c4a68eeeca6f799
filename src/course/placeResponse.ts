import type { CompiledForm } from '../instrument/instrument.js';
import { compareText } from '../shared/compareText.js';
import { compareRecorded } from './compareRecorded.js';
import type { CourseResponse, Lane } from './course.js';

/** Where a response stands in a course. */
export interface Place {
  readonly lane: Lane;
  readonly position: number;
}

/** Returns the key and the roles of the lane that a response to a form belongs to. */
export function laneOf({ respondents }: Pick<CourseResponse, 'respondents'>, form: CompiledForm): Pick<Lane, 'key' | 'roles'> {
  const isJoint = form.definition.authorship === 'joint';
  const roles = isJoint ? [...form.definition.respondents].sort() : respondents.map(({ role }) => role);
  const raters = respondents.filter(({ role }) => form.manyRaters.has(role)).map(({ role, id }) => `${role}:${id}`);
  const shared = roles.filter(
    (role) => !form.manyRaters.has(role) || !respondents.some((respondent) => respondent.role === role),
  );
  return { key: [...shared, ...raters.sort()].join('/'), roles };
}

/** Returns where a response stands, by its id, or nothing when the course holds no such response. */
export function findResponse(lanes: readonly Lane[], id: string): Place | undefined {
  for (const lane of lanes) {
    const position = lane.responses.findLastIndex((response) => response.id === id);
    if (position >= 0) return { lane, position };
  }
  return undefined;
}

/** Returns the revision of a response that holds, if any does. */
export function findHolder(lanes: readonly Lane[], id: string): CourseResponse | undefined {
  const place = findResponse(lanes, id);
  return place?.lane.responses[place.position];
}

/** Returns lanes without one response; a lane that held only that one is gone. */
export function removeResponse(lanes: readonly Lane[], { lane, position }: Place): readonly Lane[] {
  const responses = lane.responses.toSpliced(position, 1);
  return responses.length === 0 ? lanes.filter((candidate) => candidate !== lane) : replaceLane(lanes, lane, responses);
}

/** Returns lanes with one response more, in its place; lanes are ordered by key, so that arrival leaves no trace. */
export function insertResponse(
  lanes: readonly Lane[],
  response: CourseResponse,
  { key, roles }: Pick<Lane, 'key' | 'roles'>,
): { readonly lanes: readonly Lane[]; readonly position: number } {
  const lane = lanes.find((candidate) => candidate.key === key);
  if (!lane) {
    const grown = [...lanes, { key, roles, responses: [response] }];
    return { lanes: grown.sort((left, right) => compareText(left.key, right.key)), position: 0 };
  }
  const position = positionFor(lane.responses, response);
  const isLast = position === lane.responses.length;
  const responses = isLast ? [...lane.responses, response] : lane.responses.toSpliced(position, 0, response);
  return { lanes: replaceLane(lanes, lane, responses), position };
}

/** Where a response belongs among others: by the day it was answered, the moment it was recorded, its id. */
function positionFor(responses: readonly CourseResponse[], response: CourseResponse): number {
  let position = responses.length;
  while (position > 0 && compareResponses(response, responses[position - 1] as CourseResponse) < 0) position -= 1;
  return position;
}

function replaceLane(lanes: readonly Lane[], lane: Lane, responses: readonly CourseResponse[]): readonly Lane[] {
  const replaced = { key: lane.key, roles: lane.roles, responses };
  return lanes.map((candidate) => (candidate === lane ? replaced : candidate));
}

function compareResponses(left: CourseResponse, right: CourseResponse): number {
  return compareText(left.answeredOn, right.answeredOn) || compareRecorded(left, right);
}
