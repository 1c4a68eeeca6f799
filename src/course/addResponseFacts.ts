import { compareScores } from '../change/compareScores.js';
import type { SeriesPoint } from '../change/seriesPoint.js';
import type { Comparison, ScoredScale } from '../generated/documents.js';
import { chooseNorm } from '../scoring/createFormScores.js';
import { isScorable, rawScore } from '../scoring/formScores.js';
import type { ScorableScore } from '../scoring/scaleScore.js';
import { describeScale } from '../scoring/scaleScore.js';
import type { Mutable } from '../shared/mutable.js';
import type { ResponseHeader } from './addTransitions.js';
import { addTransitions } from './addTransitions.js';
import type { CourseResponse } from './course.js';
import type { Fact, FactData } from './fact.js';
import { createHeader } from './fact.js';
import type { Place } from './placeResponse.js';
import type { CourseSetting } from './seriesPointOf.js';
import { formOf, readersOf, rolesOf, seriesPointOf } from './seriesPointOf.js';

/** A response in its lane, and the earlier ones it is compared with. */
interface Standing extends Place {
  readonly point: SeriesPoint;
  /** Returns the response at a position as a point, worked out once: every scale asks for the same few. */
  readonly pointAt: (position: number) => SeriesPoint;
  /** Where the earlier responses stand that a score has been compared with. */
  readonly comparedWith: Set<number>;
}

/**
 * Adds the facts of one response: all its scores with what changed since the previous score and since the baseline of
 * each series, and beside it the transitions (a scale moved, a band entered, a cut-off crossed).
 *
 * All are readable by the roles that may read every form behind them, those of the earlier responses too.
 */
export function addResponseFacts(place: Place, setting: CourseSetting, facts: Fact[]): void {
  const response = place.lane.responses[place.position] as CourseResponse;
  const standing = createStanding(place, setting);
  const { program } = standing.point.form;
  const scores: Record<string, ScoredScale> = {};
  for (let index = 0; index < program.scaleCount; index += 1) {
    scores[program.scaleAt(index).scale.id] = scoreScaleInSeries(index, standing);
  }
  const header = createResponseHeader(response, standing, setting);
  facts.push({ type: 'fremdrift.response.scored.v1', data: describeResponse(header, response, scores) });
  for (let index = 0; index < program.scaleCount; index += 1) addTransitionsOf(index, scores, { standing, header }, facts);
}

function createResponseHeader(
  response: CourseResponse,
  { lane, point, comparedWith }: Standing,
  setting: CourseSetting,
): ResponseHeader {
  let readableBy = readersOf(response, point.form);
  for (const position of comparedWith) {
    const other = lane.responses[position] as CourseResponse;
    const { form } = formOf(other, setting.instruments);
    if (form !== point.form || other.respondents.length > 1)
      readableBy = readableBy.filter((role) => readersOf(other, form).includes(role));
  }
  const { sequence, course, subject, engine, context } = createHeader(setting.facts, setting.sequence, response.answeredOn);
  const instrument = point.instrument.reference;
  const roles = rolesOf(response);
  const { id, answeredOn } = response;
  // Written out, since copying would cost more than the scoring.
  return { sequence, course, subject, engine, context, instrument, readableBy, response: id, roles, answeredOn };
}

function addTransitionsOf(
  index: number,
  scores: Readonly<Record<string, ScoredScale>>,
  { standing, header }: { readonly standing: Standing; readonly header: ResponseHeader },
  facts: Fact[],
): void {
  const { scale } = standing.point.form.program.scaleAt(index);
  const scored = scores[scale.id];
  if (!scored || scored.status === 'not-scorable' || scored.sincePrevious?.status !== 'compared') return;
  const previous = findPrevious(index, standing);
  const before = standing.pointAt(previous);
  const raw = { earlier: rawScore(before.scales, indexIn(before, index, standing)), later: scored.raw };
  const norm = chooseNorm(scale, standing.point.traits);
  addTransitions({ scale, norm, since: scored.sincePrevious, raw, header }, facts);
}

function createStanding({ lane, position }: Place, setting: CourseSetting): Standing {
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

function describeResponse(
  header: ResponseHeader,
  { id, revision, form, occasion, timing }: CourseResponse,
  scores: Record<string, ScoredScale>,
): FactData<'fremdrift.response.scored.v1'> {
  const { sequence, course, subject, engine, instrument, readableBy, context, roles, answeredOn } = header;
  const key = `response.scored/${id}`;
  const data: Mutable<FactData<'fremdrift.response.scored.v1'>> = {
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
    revision,
    form,
    timing,
    scores,
  };
  if (occasion !== undefined) data.occasion = occasion;
  if (context !== undefined) data.context = context;
  return data;
}

function scoreScaleInSeries(index: number, standing: Standing): ScoredScale {
  const { point, comparedWith } = standing;
  const { scale } = point.form.program.scaleAt(index);
  const score = describeScale(scale, chooseNorm(scale, point.traits), point.scales, index);
  if (score.status === 'not-scorable') return score;
  const previous = findPrevious(index, standing);
  if (previous < 0) return score;
  const baseline = findBaseline(index, standing);
  comparedWith.add(previous);
  const sincePrevious = compareWith(previous, index, standing);
  if (baseline < 0) return { ...score, sincePrevious };
  comparedWith.add(baseline);
  const sinceBaseline = baseline === previous ? sincePrevious : compareWith(baseline, index, standing);
  return describeCompared(score, sincePrevious, sinceBaseline);
}

/** The shape nearly every score has is written out, which costs a fraction of copying. */
function describeCompared(score: ScorableScore, sincePrevious: Comparison, sinceBaseline: Comparison): ScoredScale {
  const { status, raw, normalized, band, itemCount, answeredCount } = score;
  if (normalized === undefined || band !== undefined) return { ...score, sincePrevious, sinceBaseline };
  return { status, raw, normalized, itemCount, answeredCount, sincePrevious, sinceBaseline };
}

/** Where the latest earlier score of the scale stands in the lane, or −1. */
function findPrevious(index: number, standing: Standing): number {
  for (let earlier = standing.position - 1; earlier >= 0; earlier -= 1) {
    if (indexIn(standing.pointAt(earlier), index, standing) >= 0) return earlier;
  }
  return -1;
}

/** Where the baseline stands: the first score of the scale, unless the instrument names another occasion. */
function findBaseline(index: number, standing: Standing): number {
  const { lane, position, point } = standing;
  const occasion = point.instrument.definition.baseline?.occasion;
  for (let earlier = 0; earlier < position; earlier += 1) {
    if (occasion !== undefined && lane.responses[earlier]?.occasion !== occasion) continue;
    if (indexIn(standing.pointAt(earlier), index, standing) >= 0) return earlier;
  }
  return -1;
}

/** Where a scale of this response stands in another response's form, or −1 when it has no score there. */
function indexIn(other: SeriesPoint, index: number, { point }: Standing): number {
  const { program } = point.form;
  const found = other.form === point.form ? index : (other.form.scaleIndexes.get(program.scaleAt(index).scale.id) ?? -1);
  return found >= 0 && isScorable(other.scales, found) ? found : -1;
}

function compareWith(earlier: number, index: number, standing: Standing): Comparison {
  const before = standing.pointAt(earlier);
  return compareScores({ point: standing.point, index }, { point: before, index: indexIn(before, index, standing) });
}
