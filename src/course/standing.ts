import type { SeriesPoint } from '../change/seriesPoint.js';
import { isScorable } from '../scoring/formScores.js';
import type { CourseResponse } from './course.js';
import type { Place } from './placeResponse.js';
import type { CourseSetting } from './seriesPointOf.js';
import { seriesPointOf } from './seriesPointOf.js';

/** A response in its lane, and the earlier ones it is compared with. */
export interface Standing extends Place {
  readonly point: SeriesPoint;
  /** Returns the response at a position as a point, worked out once: every scale asks for the same few. */
  readonly pointAt: (position: number) => SeriesPoint;
  /** Where the earlier responses stand that a score has been compared with. */
  readonly comparedWith: Set<number>;
}

/** Returns a response as it stands among the earlier ones of its lane. */
export function createStanding({ lane, position }: Place, setting: CourseSetting): Standing {
  const points = new Map<number, SeriesPoint>();
  const pointAt = (earlier: number): SeriesPoint => {
    const known = points.get(earlier);
    if (known) return known;
    const point = seriesPointOf(lane.responses[earlier] as CourseResponse, setting);
    points.set(earlier, point);
    return point;
  };
  return { lane, position, point: pointAt(position), pointAt, comparedWith: new Set() };
}

/** Returns where the latest earlier score of a scale stands in the lane, or −1. */
export function findPrevious(index: number, standing: Standing): number {
  for (let earlier = standing.position - 1; earlier >= 0; earlier -= 1) {
    if (indexIn(standing.pointAt(earlier), index, standing) >= 0) return earlier;
  }
  return -1;
}

/** Returns where the baseline stands: the first score of the scale, unless the instrument names another occasion; or −1. */
export function findBaseline(index: number, standing: Standing): number {
  for (let earlier = 0; earlier < standing.position; earlier += 1) {
    if (mayBeBaseline(earlier, standing) && indexIn(standing.pointAt(earlier), index, standing) >= 0) return earlier;
  }
  return -1;
}

/** Tells whether the response at a position is of the occasion that the instrument names as the baseline, if it names one. */
export function mayBeBaseline(position: number, { lane, point }: Standing): boolean {
  const occasion = point.instrument.definition.baseline?.occasion;
  return occasion === undefined || lane.responses[position]?.occasion === occasion;
}

/** Returns where a scale of this response stands in another response's form, or −1 when it has no score there. */
export function indexIn(other: SeriesPoint, index: number, { point }: Standing): number {
  const { program } = point.form;
  const found = other.form === point.form ? index : (other.form.scaleIndexes.get(program.scaleAt(index).scale.id) ?? -1);
  return found >= 0 && isScorable(other.scales, found) ? found : -1;
}
