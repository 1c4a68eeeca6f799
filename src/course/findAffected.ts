import { isSameMajor } from '../change/isComparable.js';
import type { CompiledTrajectory } from '../instrument/instrument.js';
import { isScorable } from '../scoring/formScores.js';
import { isStepMet, listKnownSteps } from './addStepFacts.js';
import type { CourseResponse } from './course.js';
import type { InstrumentVersions } from './findInstrument.js';
import { listInstruments } from './findInstrument.js';
import { hasRatings } from './hasRatings.js';
import type { Place } from './placeResponse.js';
import type { CourseSetting } from './seriesPointOf.js';
import { formOf, scorableIndex } from './seriesPointOf.js';

/**
 * Returns the responses of a lane from a place on whose facts change when one response comes there or goes from there.
 *
 * Of every scale it scores, the next one has another previous score; where it is or was a baseline, all later ones have
 * another baseline. The same holds of goals, and of steps of ladders as far as the next that knows of them. `place.lane` is
 * the lane without the response itself.
 */
export function findAffected({ lane, position }: Place, changed: CourseResponse, setting: CourseSetting): Set<CourseResponse> {
  const affected = new Set<CourseResponse>();
  if (position >= lane.responses.length) return affected;
  const isNamed = isNamedBaseline(changed, setting);
  const earlier = lane.responses.slice(0, position);
  const isFirst = ({ isBorneBy }: Mark) => !earlier.some(isBorneBy);
  const open = new Map(listMarks(changed, setting).map((mark) => [mark, mark.reachesAll || isNamed || isFirst(mark)]));
  for (let next = position; next < lane.responses.length && open.size > 0; next += 1) {
    const response = lane.responses[next] as CourseResponse;
    for (const [mark, staysOpen] of open) {
      if (!mark.isBorneBy(response)) continue;
      affected.add(response);
      if (!staysOpen) open.delete(mark);
    }
  }
  return affected;
}

/** What a response leaves that later ones are held against: a score, goals that are rated, a step that is known. */
interface Mark {
  /** Whether it tells on all later ones, as it does where sessions are counted. */
  readonly reachesAll: boolean;
  /** Tells whether another response has the same. */
  readonly isBorneBy: (response: CourseResponse) => boolean;
}

function listMarks(changed: CourseResponse, { instruments }: CourseSetting): Mark[] {
  const { form, instrument } = formOf(changed, instruments);
  const ofScales = form.scales.flatMap(({ scale: { id } }, index): Mark | [] => {
    if (!isScorable(changed.scales, index)) return [];
    return {
      reachesAll: countsSessions(id, instruments),
      isBorneBy: (response) => scorableIndex(response, id, instruments) >= 0,
    };
  });
  const ofSteps = listKnownSteps(changed, form).map((known) => ({
    reachesAll: false,
    isBorneBy: (response: CourseResponse) => isStepMet(response, formOf(response, instruments).form, known) !== undefined,
  }));
  // Goals that were rated in another major version are held against others.
  const ofGoals = {
    reachesAll: false,
    isBorneBy: (response: CourseResponse) =>
      hasRatings(response) && isSameMajor(instrument, formOf(response, instruments).instrument),
  };
  return [...ofScales, ...ofSteps, ...(hasRatings(changed) ? [ofGoals] : [])];
}

/** Whether any version at hand has an expected course of a scale that is counted in sessions. */
function countsSessions(scale: string, instruments: InstrumentVersions): boolean {
  const isCounted = ({ definition }: CompiledTrajectory) => definition.unit === 'session';
  return listInstruments(instruments).some(({ scales }) => scales.get(scale)?.expected.some(isCounted));
}

/** Whether any version at hand names the occasion of a response as the baseline. */
function isNamedBaseline({ occasion }: CourseResponse, { instruments }: CourseSetting): boolean {
  return (
    occasion !== undefined && listInstruments(instruments).some(({ definition }) => definition.baseline?.occasion === occasion)
  );
}
