import { compareText } from '../shared/compareText.js';
import type { Mutable } from '../shared/mutable.js';
import type { Course, CourseResponse } from './course.js';
import { findHolder } from './placeResponse.js';

/** What decides whether a response holds: the responses that do, and the plan. */
type Holding = Pick<Course, 'lanes' | 'plans'>;
/** A revision of a response, as far as it matters which of several holds. */
type RatedRevision = Pick<CourseResponse, 'id' | 'revision' | 'planRevision'>;

/** Returns all responses of a course that do not hold and may yet: those that wait for their plan, and earlier revisions. */
export function listWaiting({
  pending = [],
  superseded = [],
}: Pick<Course, 'pending' | 'superseded'>): readonly CourseResponse[] {
  return [...pending, ...superseded];
}

/**
 * Returns those of the responses that may hold yet, in a fixed order, so that arrival leaves no trace: apart those of which no
 * later revision holds, and those that a later one stands before.
 */
export function splitWaiting(waiting: readonly CourseResponse[], standing: Holding): Pick<Course, 'pending' | 'superseded'> {
  const parts: Mutable<Pick<Course, 'pending' | 'superseded'>> = {};
  if (waiting.length === 0) return parts;
  const holders = findHolders(waiting, standing);
  const ruledOut = findRuledOut([...waiting, ...holders.values()], { holders, standing });
  const left = waiting.filter((response) => !ruledOut.has(response)).sort(compareRevisions);
  const isBehind = ({ id, revision }: CourseResponse) => revision < (holders.get(id)?.revision ?? 0);
  const superseded = left.filter(isBehind);
  const pending = left.filter((response) => !isBehind(response));
  if (pending.length > 0) parts.pending = pending;
  if (superseded.length > 0) parts.superseded = superseded;
  return parts;
}

type Holders = ReadonlyMap<string, CourseResponse>;

/** The responses that hold of those of which another revision waits. */
function findHolders(waiting: readonly CourseResponse[], { lanes }: Holding): Holders {
  const ids = new Set(waiting.map(({ id }) => id));
  const holding = lanes.flatMap(({ responses }) => responses.filter(({ id }) => ids.has(id)));
  return new Map(holding.map((response) => [response.id, response]));
}

/** The same as `isRuledOut` for many at once: seen from the latest revision, each stands before those that come after it here. */
function findRuledOut(
  revisions: readonly CourseResponse[],
  { holders, standing }: { readonly holders: Holders; readonly standing: Holding },
): ReadonlySet<CourseResponse> {
  const ruledOut = new Set<CourseResponse>();
  const known = new Set(standing.plans?.map(({ revision }) => revision));
  const standingBefore = new Map<string, Set<number | undefined>>();
  for (const response of revisions.toSorted((left, right) => right.revision - left.revision)) {
    const { id, planRevision } = response;
    const before = standingBefore.get(id) ?? new Set();
    standingBefore.set(id, before);
    const isHolder = holders.get(id) === response;
    if (!isHolder && (before.has(undefined) || before.has(planRevision))) ruledOut.add(response);
    if (isHolder || planRevision === undefined || known.has(planRevision)) before.add(planRevision);
  }
  return ruledOut;
}

/**
 * Tells whether a revision of a response can never hold: a later one stands before it for good. One that rates a revision of the
 * plan may have to give way when that is withdrawn; and one whose plan is not known yet may turn out not to fit it.
 */
export function isRuledOut(
  { id, revision, planRevision }: RatedRevision,
  waiting: readonly RatedRevision[],
  standing: Holding,
): boolean {
  const isKnown = (other: RatedRevision) =>
    other.planRevision === undefined || (standing.plans?.some((plan) => plan.revision === other.planRevision) ?? false);
  const holder = findHolder(standing.lanes, id);
  const later = [...waiting.filter((other) => other.id === id && isKnown(other)), ...(holder ? [holder] : [])];
  return later.some(
    (other) => other.revision > revision && (other.planRevision === undefined || other.planRevision === planRevision),
  );
}

function compareRevisions(left: CourseResponse, right: CourseResponse): number {
  return compareText(left.id, right.id) || left.revision - right.revision;
}
