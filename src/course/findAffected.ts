import { isScorable } from '../scoring/formScores.js';
import type { CourseResponse } from './course.js';
import { listInstruments } from './findInstrument.js';
import type { Place } from './placeResponse.js';
import type { CourseSetting } from './seriesPointOf.js';
import { formOf, scorableIndex } from './seriesPointOf.js';

/**
 * Returns the responses of a lane from a place on whose facts change when one response comes there or goes from there.
 *
 * Of every scale it scores, the next one has another previous score; where it is or was a baseline, all later ones have
 * another baseline. `place.lane` is the lane without the response itself.
 */
export function findAffected({ lane, position }: Place, changed: CourseResponse, setting: CourseSetting): Set<CourseResponse> {
  const affected = new Set<CourseResponse>();
  if (position >= lane.responses.length) return affected;
  const { form } = formOf(changed, setting.instruments);
  const isNamed = isNamedBaseline(changed, setting);
  const scored = form.scales.flatMap(({ scale }, index) => (isScorable(changed.scales, index) ? scale.id : []));
  const earlier = lane.responses.slice(0, position);
  const isFirst = (id: string) => !earlier.some((response) => scorableIndex(response, id, setting.instruments) >= 0);
  const open = new Map(scored.map((id) => [id, isNamed || isFirst(id)]));
  for (let next = position; next < lane.responses.length && open.size > 0; next += 1) {
    const response = lane.responses[next] as CourseResponse;
    for (const [id, staysOpen] of open) {
      if (scorableIndex(response, id, setting.instruments) < 0) continue;
      affected.add(response);
      if (!staysOpen) open.delete(id);
    }
  }
  return affected;
}

/** Whether any version at hand names the occasion of a response as the baseline. */
function isNamedBaseline({ occasion }: CourseResponse, { instruments }: CourseSetting): boolean {
  return (
    occasion !== undefined && listInstruments(instruments).some(({ definition }) => definition.baseline?.occasion === occasion)
  );
}
