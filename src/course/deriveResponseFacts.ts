import { compareScores } from '../change/compareScores.js';
import type { SeriesPoint } from '../change/seriesPoint.js';
import type { Comparison, ScoredScale } from '../generated/documents.js';
import type { CompiledScale, FormScale } from '../instrument/instrument.js';
import { chooseNorm } from '../scoring/createFormScores.js';
import { isScorable } from '../scoring/formScores.js';
import { describeScale } from '../scoring/scaleScore.js';
import type { CourseResponse, Lane } from './course.js';
import { deriveTransitions } from './deriveTransitions.js';
import type { Fact } from './fact.js';
import type { CourseSetting } from './seriesPointOf.js';
import { scorableIndex, seriesPointOf } from './seriesPointOf.js';

/** Where a response stands, with its point worked out once. */
interface Standing {
  readonly lane: Lane;
  readonly position: number;
  readonly point: SeriesPoint;
  readonly setting: CourseSetting;
  /** Points of earlier responses, since every scale asks for the same few. */
  readonly earlier: Map<CourseResponse, SeriesPoint>;
}

/**
 * Returns the facts of one response: all its scores with what changed since the previous score and since the baseline of
 * each series, and beside it the transitions (a scale moved, a band entered, a cut-off crossed).
 */
export function deriveResponseFacts(lane: Lane, position: number, setting: CourseSetting): Fact[] {
  const response = lane.responses[position] as CourseResponse;
  const standing: Standing = { lane, position, point: seriesPointOf(response, setting), setting, earlier: new Map() };
  const { form, instrument } = standing.point;
  const behind = { response: response.id, roles: lane.roles, answeredOn: response.answeredOn };
  const shared = { instrument: instrument.reference, readableBy: form.readableBy, ...behind };
  const scores: Record<string, ScoredScale> = {};
  const transitions: Fact[] = [];
  for (let index = 0; index < form.scales.length; index += 1) {
    const { scale } = form.scales[index] as FormScale;
    const scored = scoreScaleInSeries(scale, index, standing);
    scores[scale.id] = scored;
    if (scored.status !== 'not-scorable' && scored.sincePrevious?.status === 'compared') {
      transitions.push(...deriveTransitions({ scale, norm: chooseNorm(scale, standing.point.traits), since: scored.sincePrevious, scored, shared }));
    }
  }
  const { occasion, timing, revision } = response;
  const fact: Fact = {
    key: `response.scored/${response.id}`,
    type: 'fremdrift.response.scored.v1',
    on: response.answeredOn,
    data: { ...shared, revision, form: form.id, ...(occasion === undefined ? {} : { occasion }), timing, scores },
  };
  return [fact, ...transitions];
}

function scoreScaleInSeries(scale: CompiledScale, index: number, standing: Standing): ScoredScale {
  const { point } = standing;
  const score = describeScale(scale, chooseNorm(scale, point.traits), point.scales, index);
  if (!isScorable(point.scales, index)) return score as ScoredScale;
  const previous = findEarlier(scale.id, standing, 'previous');
  const baseline = findEarlier(scale.id, standing, 'baseline');
  const sincePrevious = previous && compareWith(previous, index, standing);
  const sinceBaseline = baseline && (baseline.response === previous?.response ? sincePrevious : compareWith(baseline, index, standing));
  return { ...score, ...(sincePrevious && { sincePrevious }), ...(sinceBaseline && { sinceBaseline }) } as ScoredScale;
}

interface EarlierScore {
  readonly response: CourseResponse;
  readonly index: number;
}

/** The latest earlier score of the scale, or the baseline: the first, unless the instrument names another occasion. */
function findEarlier(scaleId: string, { lane, position, setting, point }: Standing, which: 'previous' | 'baseline'): EarlierScore | undefined {
  const { responses } = lane;
  const occasion = which === 'baseline' ? point.instrument.definition.baseline?.occasion : undefined;
  for (let step = 1; step <= position; step += 1) {
    const response = responses[which === 'previous' ? position - step : step - 1] as CourseResponse;
    if (occasion !== undefined && response.occasion !== occasion) continue;
    const index = scorableIndex(response, scaleId, setting.instruments);
    if (index >= 0) return { response, index };
  }
  return undefined;
}

function compareWith({ response, index: earlierIndex }: EarlierScore, index: number, { point, earlier, setting }: Standing): Comparison {
  let before = earlier.get(response);
  if (!before) {
    before = seriesPointOf(response, setting);
    earlier.set(response, before);
  }
  return compareScores({ point, index }, { point: before, index: earlierIndex });
}

