import type { Course, CourseResponse, FollowUpResolution, Lane, OccasionOutcome, PlanSnapshot } from '../course/course.js';
import { rolesOf } from '../course/seriesPointOf.js';
import { listReigns } from '../course/versionOn.js';
import type { CourseFacts } from '../generated/documents.js';
import type { CompiledForm } from '../instrument/instrument.js';
import { isOccasionOf } from '../instrument/isOccasionOf.js';
import { isTooSmall, withoutCounts } from './redactResponse.js';
import type { AnsweredForm, CourseSight, Sight } from './sight.js';
import { isTrueOfAll, narrowSight, readsFollowUp, readsPlans, readsResponse } from './sight.js';

/** Without the hash of its content, by which guesses at what is not told could be tested. */
type Unhashed<Entry> = Omit<Entry, 'contentHash'>;

/** A response as a role may read it in a course; its scores are absent where a group is so small that they are not told. */
export interface RedactedResponse
  extends Omit<CourseResponse, 'contentHash' | 'followUps' | 'items' | 'scales'>,
    Partial<Pick<CourseResponse, 'items' | 'scales'>> {}

/** A lane as far as a role may read it. */
export interface RedactedLane extends Omit<Lane, 'responses'> {
  readonly responses: readonly RedactedResponse[];
}

/** What of a course a role may read. It is a kind of its own: nothing can be recorded on it. */
export interface RedactedCourse {
  readonly kind: 'redacted-course';
  readonly format: 1;
  readonly role: string;
  readonly facts: CourseFacts;
  readonly lanes: readonly RedactedLane[];
  /** The revisions of the plan that the role may read; absent where there are none, as are the others. */
  readonly plans?: readonly Unhashed<PlanSnapshot>[];
  readonly pending?: readonly RedactedResponse[];
  readonly occasions?: readonly Unhashed<OccasionOutcome>[];
  readonly resolutions?: readonly Unhashed<FollowUpResolution>[];
}

/**
 * Returns what of a course a role may read, and nothing that counts or names the rest: no sequence, no ids of entries, no
 * versions, and no earlier revisions.
 */
export function redactCourse(course: Course, { role, instruments }: Sight): RedactedCourse {
  const { facts, versions, plans = [], pending = [], occasions = [], resolutions = [] } = course;
  const followed = [...listReigns(course), ...pending].map(({ instrument }) => instrument);
  const sight = narrowSight({ role, instruments }, new Set([...versions, ...followed]));
  const isReadable = (response: CourseResponse) => readsResponse(sight, answeredBy(response));
  const redactAll = (responses: readonly CourseResponse[]) =>
    responses.filter(isReadable).map((response) => redactScores(response, sight));
  const lanes = course.lanes
    .map(({ key, roles, responses }) => ({ key, roles, responses: redactAll(responses) }))
    .filter(({ responses }) => responses.length > 0);
  const answered = new Map(lanes.flatMap(({ responses }) => responses.map((response) => [response.id, answeredBy(response)])));
  const lists = {
    plans: plans.filter(({ roles }) => roles.includes(role) || readsPlans(sight)).map(withoutHash),
    pending: redactAll(pending),
    occasions: occasions.filter((outcome) => readsOutcome(outcome, sight)).map(withoutHash),
    resolutions: resolutions
      .filter(({ followUp, response }) => {
        const form = answered.get(response);
        return form !== undefined && readsFollowUp(sight, { ...form, followUp }, form);
      })
      .map(withoutHash),
  };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return { kind: 'redacted-course', format: 1, role, facts, lanes, ...Object.fromEntries(filled) };
}

function redactScores(response: CourseResponse, sight: Sight): RedactedResponse {
  // Which follow-ups a response calls for is told in events, to those they are meant for.
  const { followUps: _followUps, ...told } = withoutHash(response);
  if (!isTooSmall(response, sight)) return told;
  const { items: _items, scales: _scales, steps: _steps, unconverted: _unconverted, respondents, ...rest } = told;
  return { ...rest, respondents: withoutCounts(respondents) };
}

function withoutHash<Entry extends { readonly contentHash: number }>({ contentHash: _, ...told }: Entry): Unhashed<Entry> {
  return told;
}

function answeredBy(response: Pick<CourseResponse, 'instrument' | 'form' | 'respondents'>): AnsweredForm {
  const { instrument, form } = response;
  return { instrument, form, roles: rolesOf(response) };
}

/** Of an occasion for several forms a role is told when it answers or reads all of them. */
function readsOutcome({ occasion, form: named }: OccasionOutcome, { role, versions }: CourseSight): boolean {
  const isMeant = ({ id, cadence, definition }: CompiledForm) =>
    named === undefined ? cadence !== undefined && isOccasionOf(cadence, occasion, definition) : id === named;
  const meant = versions.flatMap(({ forms }) => [...forms.values()].filter(isMeant));
  return isTrueOfAll(meant, ({ definition: { respondents, readableBy = [] } }) => [...respondents, ...readableBy].includes(role));
}
