import { jsonEqual } from '../shared/jsonEqual.js';
import type { Course, CourseResponse, Lane } from './course.js';
import { derivePerspectiveFacts } from './derivePerspectiveFacts.js';
import { deriveResponseFacts } from './deriveResponseFacts.js';
import type { Fact, FactChange } from './fact.js';
import { findAffected } from './findAffected.js';
import type { Place } from './placeResponse.js';
import { findResponse, insertResponse, laneKeyOf, removeResponse } from './placeResponse.js';
import type { CourseSetting } from './seriesPointOf.js';
import { formOf } from './seriesPointOf.js';

/** Lanes after a change, and every fact that came, changed or went with it. */
export interface Folded {
  readonly lanes: readonly Lane[];
  readonly changes: readonly FactChange[];
}

/**
 * Returns a course's lanes with one response put in, replaced or taken out, and the facts that differ.
 *
 * Only the facts that the change can touch are worked out, before and after, so that appending costs the same however long
 * the course is, and a late response in proportion to what it changes.
 */
export function foldResponse(
  course: Course,
  { removed, inserted }: { readonly removed: CourseResponse | undefined; readonly inserted: CourseResponse | undefined },
  setting: CourseSetting,
): Folded {
  const from = removed && findResponse(course, removed.id);
  const without = from ? removeResponse(course.lanes, from) : course.lanes;
  const lanes = inserted ? insertResponse(without, inserted, laneKeyOf(inserted, formOf(inserted, setting.instruments).form)) : without;
  const to = inserted && placeOf(lanes, inserted, setting);
  const affected = new Set<CourseResponse>();
  if (from && removed) addAll(affected, findAffected(laneWith(lanes, from), from.position, removed, setting));
  if (to && inserted) addAll(affected, findAffected(to.lane, to.position + 1, inserted, setting));
  if (inserted) affected.delete(inserted);
  const changed = [removed, inserted].filter((response) => response !== undefined);
  const before = from || affected.size > 0 || course.lanes.length > 0 ? deriveFacts(course.lanes, { own: from, affected, changed }, setting) : [];
  const after = deriveFacts(lanes, { own: to, affected, changed }, setting);
  return { lanes, changes: diffFacts(before, after) };
}

function placeOf(lanes: readonly Lane[], response: CourseResponse, { instruments }: CourseSetting): Place | undefined {
  const { key } = laneKeyOf(response, formOf(response, instruments).form);
  const lane = lanes.find((candidate) => candidate.key === key);
  return lane && { lane, position: lane.responses.lastIndexOf(response) };
}

/** The lane as it is now; gone when the response was its only one. */
function laneWith(lanes: readonly Lane[], { lane }: Place): Lane | undefined {
  return lanes.find((candidate) => candidate.key === lane.key);
}

function deriveFacts(
  lanes: readonly Lane[],
  { own, affected, changed }: { own: Place | undefined; affected: ReadonlySet<CourseResponse>; changed: readonly CourseResponse[] },
  setting: CourseSetting,
): Fact[] {
  const facts = own ? deriveResponseFacts(own.lane, own.position, setting) : [];
  for (const response of affected) {
    for (const lane of lanes) {
      const position = lane.responses.lastIndexOf(response);
      if (position >= 0) facts.push(...deriveResponseFacts(lane, position, setting));
    }
  }
  return [...facts, ...derivePerspectiveFacts(lanes, changed, setting)];
}

/** Facts that went or changed, and facts that came; those that stayed as they were are not told again. */
function diffFacts(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  if (before.length === 0) return after.map((fact) => ({ fact, holds: true }));
  const held = new Map(before.map((fact) => [fact.data.key, fact]));
  const holding = new Set(after.map((fact) => fact.data.key));
  const stated = after.filter((fact) => !jsonEqual(held.get(fact.data.key)?.data, fact.data));
  const gone = before.filter((fact) => !holding.has(fact.data.key));
  return [...stated.map((fact) => ({ fact, holds: true })), ...gone.map((fact) => ({ fact, holds: false }))];
}

function addAll<Member>(set: Set<Member>, members: Iterable<Member>): void {
  for (const member of members) set.add(member);
}
