import type { CompiledForm, FormScale } from '../instrument/instrument.js';
import { isScorable } from '../scoring/formScores.js';
import type { CourseResponse, Lane } from './course.js';
import type { CourseSetting } from './seriesPointOf.js';
import { formOf, scorableIndex } from './seriesPointOf.js';

/**
 * Returns the later responses of a lane whose facts change when one response comes, goes or changes.
 *
 * Of every scale it scores, the next one has another previous score; where it is or was the baseline, all later ones have
 * another baseline.
 */
export function findAffected(lane: Lane | undefined, from: number, changed: CourseResponse, setting: CourseSetting): Set<CourseResponse> {
  const affected = new Set<CourseResponse>();
  if (!lane || from >= lane.responses.length) return affected;
  const { form, instrument } = formOf(changed, setting.instruments);
  const named = instrument.definition.baseline?.occasion;
  const open = new Map(listScored(form, changed).map((id) => [id, isBaseline(id, { lane, from, changed, named, setting })]));
  for (let position = from; position < lane.responses.length && open.size > 0; position += 1) {
    const response = lane.responses[position] as CourseResponse;
    for (const [scaleId, staysOpen] of open) {
      if (scorableIndex(response, scaleId, setting.instruments) < 0) continue;
      affected.add(response);
      if (!staysOpen) open.delete(scaleId);
    }
  }
  return affected;
}

function listScored(form: CompiledForm, { scales }: CourseResponse): string[] {
  return form.scales.flatMap(({ scale }: FormScale, index) => (isScorable(scales, index) ? scale.id : []));
}

function isBaseline(
  scaleId: string,
  { lane, from, changed, named, setting }: { lane: Lane; from: number; changed: CourseResponse; named: string | undefined; setting: CourseSetting },
): boolean {
  if (named !== undefined) return changed.occasion === named;
  return !lane.responses.slice(0, from).some((response) => response.id !== changed.id && scorableIndex(response, scaleId, setting.instruments) >= 0);
}
