import { compareScores } from '../change/compareScores.js';
import type { SeriesPoint } from '../change/seriesPoint.js';
import type { Comparison, ScoredScale } from '../generated/documents.js';
import type { CompiledScale } from '../instrument/instrument.js';
import { chooseNorm } from '../scoring/createFormScores.js';
import { isScorable } from '../scoring/formScores.js';
import type { ScorableScore } from '../scoring/scaleScore.js';
import { describeScale } from '../scoring/scaleScore.js';
import type { CourseResponse, Lane } from './course.js';
import type { ResponseHeader } from './deriveTransitions.js';
import { deriveTransitions } from './deriveTransitions.js';
import type { Fact, FactData } from './fact.js';
import { createHeader } from './fact.js';
import type { CourseSetting } from './seriesPointOf.js';
import { seriesPointOf } from './seriesPointOf.js';

/** Where a response stands in its lane. */
interface Standing {
  readonly position: number;
  readonly point: SeriesPoint;
  /** Returns the response at an earlier position as a point, worked out once: every scale asks for the same few. */
  readonly pointAt: (position: number) => SeriesPoint;
  readonly lane: Lane;
}

/**
 * Returns the facts of one response: all its scores with what changed since the previous score and since the baseline of
 * each series, and beside it the transitions (a scale moved, a band entered, a cut-off crossed).
 */
export function deriveResponseFacts(lane: Lane, position: number, setting: CourseSetting): Fact[] {
  const response = lane.responses[position] as CourseResponse;
  const standing = createStanding(lane, position, setting);
  const { form, instrument } = standing.point;
  const header: ResponseHeader = {
    ...createHeader(setting.facts, setting.sequence, response.answeredOn),
    instrument: instrument.reference,
    readableBy: form.readableBy,
    response: response.id,
    roles: lane.roles,
    answeredOn: response.answeredOn,
  };
  const scores: Record<string, ScoredScale> = {};
  const facts: Fact[] = [{ type: 'fremdrift.response.scored.v1', data: describeResponse(header, response, scores) }];
  for (let index = 0; index < form.program.scaleCount; index += 1) {
    const { scale } = form.program.scaleAt(index);
    const scored = scoreScaleInSeries(scale, index, standing);
    scores[scale.id] = scored;
    if (scored.status === 'not-scorable' || scored.sincePrevious?.status !== 'compared') continue;
    deriveTransitions({ scale, norm: chooseNorm(scale, standing.point.traits), since: scored.sincePrevious, header }, facts);
  }
  return facts;
}

function createStanding(lane: Lane, position: number, setting: CourseSetting): Standing {
  const points = new Map<number, SeriesPoint>();
  const pointAt = (earlier: number): SeriesPoint => {
    const known = points.get(earlier);
    if (known) return known;
    const point = seriesPointOf(lane.responses[earlier] as CourseResponse, setting);
    points.set(earlier, point);
    return point;
  };
  return { lane, position, point: pointAt(position), pointAt };
}

function describeResponse(
  header: ResponseHeader,
  { id, revision, form, occasion, timing }: CourseResponse,
  scores: Record<string, ScoredScale>,
): FactData<'fremdrift.response.scored.v1'> {
  const { sequence, course, subject, engine, instrument, readableBy, context, roles, answeredOn } = header;
  const key = `response.scored/${id}`;
  const rest = { revision, form, timing, scores };
  return {
    key,
    sequence,
    course,
    subject,
    engine,
    instrument,
    readableBy,
    response: id,
    roles,
    answeredOn,
    ...rest,
    ...(occasion === undefined ? undefined : { occasion }),
    ...(context === undefined ? undefined : { context }),
  };
}

function scoreScaleInSeries(scale: CompiledScale, index: number, standing: Standing): ScoredScale {
  const { point } = standing;
  const score = describeScale(scale, chooseNorm(scale, point.traits), point.scales, index);
  if (!isScorable(point.scales, index)) return score as ScoredScale;
  const previous = findPrevious(scale.id, index, standing);
  if (previous < 0) return score as ScoredScale;
  const sincePrevious = compareWith(previous, scale.id, index, standing);
  const baseline = findBaseline(scale.id, index, standing);
  if (baseline < 0) return { ...(score as ScorableScore), sincePrevious };
  const sinceBaseline = baseline === previous ? sincePrevious : compareWith(baseline, scale.id, index, standing);
  return describeCompared(score as ScorableScore, sincePrevious, sinceBaseline);
}

/** The shape nearly every score has is written out, which costs a fraction of copying. */
function describeCompared(score: ScorableScore, sincePrevious: Comparison, sinceBaseline: Comparison): ScoredScale {
  const { status, raw, normalized, band, itemCount, answeredCount } = score;
  if (normalized === undefined || band !== undefined) return { ...score, sincePrevious, sinceBaseline };
  return { status, raw, normalized, itemCount, answeredCount, sincePrevious, sinceBaseline };
}

/** Where the latest earlier score of the scale stands in the lane, or −1. */
function findPrevious(scaleId: string, index: number, { position, point, pointAt }: Standing): number {
  for (let earlier = position - 1; earlier >= 0; earlier -= 1) {
    if (scorableAt(pointAt(earlier), scaleId, index, point) >= 0) return earlier;
  }
  return -1;
}

/** Where the baseline stands: the first score of the scale, unless the instrument names another occasion. */
function findBaseline(scaleId: string, index: number, { lane, position, point, pointAt }: Standing): number {
  const occasion = point.instrument.definition.baseline?.occasion;
  for (let earlier = 0; earlier < position; earlier += 1) {
    if (occasion !== undefined && lane.responses[earlier]?.occasion !== occasion) continue;
    if (scorableAt(pointAt(earlier), scaleId, index, point) >= 0) return earlier;
  }
  return -1;
}

/** Where the scale stands in another response's form, or −1 when it has no score there. */
function scorableAt(other: SeriesPoint, scaleId: string, index: number, point: SeriesPoint): number {
  const found = other.form === point.form ? index : (other.form.scaleIndexes.get(scaleId) ?? -1);
  return found >= 0 && isScorable(other.scales, found) ? found : -1;
}

function compareWith(earlier: number, scaleId: string, index: number, { point, pointAt }: Standing): Comparison {
  const before = pointAt(earlier);
  return compareScores({ point, index }, { point: before, index: scorableAt(before, scaleId, index, point) });
}

