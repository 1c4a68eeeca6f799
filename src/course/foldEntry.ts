import { addPerspectiveFacts } from './addPerspectiveFacts.js';
import { addResponseFacts } from './addResponseFacts.js';
import type { CourseResponse, Lane } from './course.js';
import { diffFacts } from './diffFacts.js';
import type { Fact } from './fact.js';
import { findAffected } from './findAffected.js';
import type { Place } from './placeResponse.js';
import { findResponse, insertResponse, laneOf, removeResponse } from './placeResponse.js';
import type { CourseSetting } from './seriesPointOf.js';
import { formOf } from './seriesPointOf.js';

/** Lanes after a change, and every fact that came, changed or went with it. */
export interface Folded {
  readonly lanes: readonly Lane[];
  readonly changes: readonly Fact[];
}

/**
 * Returns lanes with one response put in, replaced or taken out, and the facts that differ.
 *
 * Only the facts that the change can touch are worked out, before and after: appending costs no more in a long course than
 * in a short one, and a late response costs in proportion to what it changes.
 */
export function foldResponse(
  lanes: readonly Lane[],
  { removed, inserted }: { readonly removed: CourseResponse | undefined; readonly inserted: CourseResponse | undefined },
  setting: CourseSetting,
): Folded {
  const from = removed && findResponse(lanes, removed.id);
  const without = from ? removeResponse(lanes, from) : lanes;
  const lane = inserted && laneOf(inserted, formOf(inserted, setting.instruments).form);
  const placed = inserted && lane ? insertResponse(without, inserted, lane) : { lanes: without, position: 0 };
  const affected = new Set<CourseResponse>();
  const touch = (place: Place, changed: CourseResponse) => {
    for (const response of findAffected(place, changed, setting)) affected.add(response);
  };
  const laneOfRemoved = from && without.find(({ key }) => key === from.lane.key);
  const laneOfInserted = lane && without.find(({ key }) => key === lane.key);
  if (removed && from && laneOfRemoved) touch({ lane: laneOfRemoved, position: from.position }, removed);
  if (inserted && laneOfInserted) touch({ lane: laneOfInserted, position: placed.position }, inserted);
  const changed = [removed, inserted].filter((response) => response !== undefined);
  const keys = [from?.lane.key, lane?.key];
  const withOwn = (own: CourseResponse | undefined) => (own ? new Set(affected).add(own) : affected);
  const before = lanes.length === 0 ? [] : deriveTouchedFacts(lanes, { told: withOwn(removed), keys, changed }, setting);
  const after = deriveTouchedFacts(placed.lanes, { told: withOwn(inserted), keys, changed }, setting);
  return { lanes: placed.lanes, changes: diffFacts(before, after) };
}

/** What the facts of a change are worked out from: the responses to tell of, and the lanes they stand in. */
interface Scope {
  readonly told: ReadonlySet<CourseResponse>;
  readonly keys: readonly (string | undefined)[];
  readonly changed: readonly CourseResponse[];
}

function deriveTouchedFacts(lanes: readonly Lane[], { told, keys, changed }: Scope, setting: CourseSetting): Fact[] {
  const facts: Fact[] = [];
  for (const lane of lanes) {
    let left = keys.includes(lane.key) ? told.size : 0;
    for (let position = lane.responses.length - 1; position >= 0 && left > 0; position -= 1) {
      if (!told.has(lane.responses[position] as CourseResponse)) continue;
      left -= 1;
      addResponseFacts({ lane, position }, setting, facts);
    }
  }
  addPerspectiveFacts(lanes, { changed, setting }, facts);
  return facts;
}
