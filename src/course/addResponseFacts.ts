import { compareScores } from '../change/compareScores.js';
import { expectScore } from '../change/expectScore.js';
import type { Comparison, ExpectedScore, ScoredScale } from '../generated/documents.js';
import { chooseNorm } from '../scoring/createFormScores.js';
import { rawScore } from '../scoring/formScores.js';
import type { ScorableScore } from '../scoring/scaleScore.js';
import { addLadder, describeScale } from '../scoring/scaleScore.js';
import { scoreGoals } from '../scoring/scoreGoals.js';
import type { Mutable } from '../shared/mutable.js';
import { addFollowUpFacts } from './addFollowUpFacts.js';
import { addStepFacts, findStepChanges } from './addStepFacts.js';
import type { ResponseHeader } from './addTransitions.js';
import { addTransitions } from './addTransitions.js';
import { compareGoalRatings } from './compareGoalRatings.js';
import type { CourseResponse } from './course.js';
import type { Fact, FactData } from './fact.js';
import { createFact, createHeader } from './fact.js';
import type { Place } from './placeResponse.js';
import type { CourseSetting } from './seriesPointOf.js';
import { formOf, readersOf, rolesOf } from './seriesPointOf.js';
import type { Standing } from './standing.js';
import { createStanding, findBaseline, findPrevious, indexIn } from './standing.js';

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
  // Whatever is compared comes first: all that is told is readable only by those who may read what it is compared with.
  const goals = compareGoalRatings(standing);
  const steps = findStepChanges(standing);
  const header = createResponseHeader(response, standing, setting);
  facts.push({ type: 'fremdrift.response.scored.v1', data: describeResponse(header, response, { scores, standing }) });
  for (let index = 0; index < program.scaleCount; index += 1) addTransitionsOf(index, scores, { standing, header }, facts);
  addStepFacts(steps, header, facts);
  if (goals) facts.push(createFact('goals.compared', [response.id], { ...header, ...goals }));
  addFollowUpFacts({ standing, scores, header }, setting, facts);
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
  const header: Mutable<ResponseHeader> = {
    sequence,
    course,
    subject,
    engine,
    instrument,
    readableBy,
    response: id,
    roles,
    answeredOn,
  };
  if (context) header.context = context;
  return header;
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
  // Without norms there are no bands and no cut-offs.
  if (scored.sincePrevious.movement === 'same' && scale.norms.length === 0) return;
  const previous = findPrevious(index, standing);
  const before = standing.pointAt(previous);
  const raw = { earlier: rawScore(before.scales, indexIn(before, index, standing)), later: scored.raw };
  const norms = { earlier: chooseNorm(scale, before.traits), later: chooseNorm(scale, standing.point.traits) };
  addTransitions({ scale, norms, since: scored.sincePrevious, raw, header }, facts);
}

function describeResponse(
  header: ResponseHeader,
  response: CourseResponse,
  { scores, standing }: { readonly scores: Record<string, ScoredScale>; readonly standing: Standing },
): FactData<'fremdrift.response.scored.v1'> {
  const { sequence, course, subject, engine, instrument, readableBy, context, roles, answeredOn } = header;
  const { id, revision, form, occasion, timing } = response;
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
  const { minCounts } = standing.point.form;
  if (minCounts) Object.assign(data, tellCount(response, minCounts));
  const { goals } = standing.point;
  if (goals) data.goals = scoreGoals(standing.point.instrument, { form, goals: goals.ratings }, { plan: goals.plan });
  return data;
}

/** How many of a group answered, unless these are so few that their answers are not told. */
function tellCount(
  { respondents }: Pick<CourseResponse, 'respondents'>,
  minCounts: ReadonlyMap<string, number>,
): { readonly count?: number } {
  const [{ role, count } = { role: '', count: undefined }] = respondents;
  return count === undefined || count < (minCounts.get(role) ?? 0) ? {} : { count };
}

function scoreScaleInSeries(index: number, standing: Standing): ScoredScale {
  const { point, comparedWith } = standing;
  const { scale } = point.form.program.scaleAt(index);
  const described = describeScale(scale, chooseNorm(scale, point.traits), point.scales, index);
  const score = addLadder(described, scale, standing.lane.responses[standing.position]?.steps);
  if (score.status === 'not-scorable') return score;
  const previous = findPrevious(index, standing);
  if (previous < 0) return score;
  const baseline = findBaseline(index, standing);
  comparedWith.add(previous);
  const sincePrevious = compareWith(previous, index, standing);
  if (baseline < 0) return { ...score, sincePrevious };
  comparedWith.add(baseline);
  const sinceBaseline = baseline === previous ? sincePrevious : compareWith(baseline, index, standing);
  const told = describeCompared(score, sincePrevious, sinceBaseline);
  const isOfSameGoals = sinceBaseline.status === 'compared' && !sinceBaseline.cautions.includes('goals-differ');
  const expected = scale.expected.length > 0 && isOfSameGoals ? expectSince(baseline, index, standing) : undefined;
  return expected ? { ...told, expected } : told;
}

/** The expected course counts its sessions by the scores of the scale since its baseline. */
function expectSince(baseline: number, index: number, standing: Standing): ExpectedScore | undefined {
  let sessionCount = 1;
  for (let between = baseline + 1; between < standing.position; between += 1) {
    if (indexIn(standing.pointAt(between), index, standing) < 0) continue;
    sessionCount += 1;
    standing.comparedWith.add(between);
  }
  const before = standing.pointAt(baseline);
  const point = { point: before, index: indexIn(before, index, standing) };
  return expectScore({ point: standing.point, index }, { point, sessionCount });
}

/** The shape nearly every score has is written out, which costs a fraction of copying. */
function describeCompared(
  score: ScorableScore,
  sincePrevious: Comparison,
  sinceBaseline: Comparison,
): Exclude<ScoredScale, { status: 'not-scorable' }> {
  const { status, raw, normalized, band, side, itemCount, answeredCount } = score;
  if (normalized === undefined || (band ?? side) !== undefined || score.ladder) return { ...score, sincePrevious, sinceBaseline };
  return { status, raw, normalized, itemCount, answeredCount, sincePrevious, sinceBaseline };
}

function compareWith(earlier: number, index: number, standing: Standing): Comparison {
  const before = standing.pointAt(earlier);
  return compareScores({ point: standing.point, index }, { point: before, index: indexIn(before, index, standing) });
}
