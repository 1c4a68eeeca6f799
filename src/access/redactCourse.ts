import type { Course, CourseResponse, FollowUpResolution, Lane, OccasionOutcome, PlanSnapshot } from '../course/course.js';
import { listInstruments } from '../course/findInstrument.js';
import { rolesOf } from '../course/seriesPointOf.js';
import type { CourseFacts } from '../generated/documents.js';
import type { CompiledForm } from '../instrument/instrument.js';
import { isOccasionOf } from '../instrument/isOccasionOf.js';
import type { AnsweredForm, Sight } from './sight.js';
import { readsFollowUp, readsPlans, readsResponse } from './sight.js';

/** What of a course a role may read. It is a kind of its own: nothing can be recorded on it. */
export interface RedactedCourse {
  readonly kind: 'redacted-course';
  readonly format: 1;
  readonly role: string;
  readonly facts: CourseFacts;
  readonly lanes: readonly Lane[];
  /** The revisions of the plan that the role may read; absent where there are none, as are the others. */
  readonly plans?: readonly PlanSnapshot[];
  readonly pending?: readonly CourseResponse[];
  readonly occasions?: readonly OccasionOutcome[];
  readonly resolutions?: readonly FollowUpResolution[];
}

/**
 * Returns what of a course a role may read, and nothing that counts or names the rest: no sequence, no ids of entries, no
 * versions, and no earlier revisions.
 */
export function redactCourse(course: Course, sight: Sight): RedactedCourse {
  const { facts, plans = [], pending = [], occasions = [], resolutions = [] } = course;
  const isReadable = (response: CourseResponse) => readsResponse(sight, answeredBy(response));
  const lanes = course.lanes
    .map(({ key, roles, responses }) => ({ key, roles, responses: responses.filter(isReadable) }))
    .filter(({ responses }) => responses.length > 0);
  const answered = new Map(lanes.flatMap(({ responses }) => responses.map((response) => [response.id, answeredBy(response)])));
  const lists = {
    plans: plans.filter(({ roles }) => roles.includes(sight.role) || readsPlans(sight)),
    pending: pending.filter(isReadable),
    occasions: occasions.filter((outcome) => readsOutcome(outcome, sight)),
    resolutions: resolutions.filter(({ followUp, response }) => {
      const form = answered.get(response);
      return form !== undefined && readsFollowUp(sight, { ...form, followUp }, form);
    }),
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return { kind: 'redacted-course', format: 1, role: sight.role, facts, lanes, ...Object.fromEntries(filled) };
}

function answeredBy(response: CourseResponse): AnsweredForm {
  const { instrument, form } = response;
  return { instrument, form, roles: rolesOf(response) };
}

/** Of an occasion for several forms a role is told when it answers or reads all of them. */
function readsOutcome({ occasion, form: named }: OccasionOutcome, { role, instruments }: Sight): boolean {
  const isMeant = ({ id, cadence, definition }: CompiledForm) =>
    named === undefined ? cadence !== undefined && isOccasionOf(cadence, occasion, definition) : id === named;
  return listInstruments(instruments).every(({ forms }) =>
    [...forms.values()]
      .filter(isMeant)
      .every(({ definition: { respondents, readableBy = [] } }) => [...respondents, ...readableBy].includes(role)),
  );
}
