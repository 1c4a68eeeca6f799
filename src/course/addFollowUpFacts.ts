import type { FollowUp, ScoredScale } from '../generated/documents.js';
import type { FormFollowUp } from '../instrument/instrument.js';
import { chooseNorm } from '../scoring/createFormScores.js';
import { sideOf } from '../scoring/scaleScore.js';
import type { ResponseHeader } from './addTransitions.js';
import { compareRecorded } from './compareRecorded.js';
import type { CourseResponse, FollowUpResolution } from './course.js';
import type { Fact } from './fact.js';
import { createFact } from './fact.js';
import type { CourseSetting } from './seriesPointOf.js';
import type { Standing } from './standing.js';

/** A response, its scores as told, and what every fact of it says. */
export interface FollowUpInput {
  readonly standing: Standing;
  readonly scores: Readonly<Record<string, ScoredScale>>;
  readonly header: ResponseHeader;
}

/** Adds the follow-ups that a response calls for: asked for, or dealt with where an entry says so. */
export function addFollowUpFacts({ standing, scores, header }: FollowUpInput, setting: CourseSetting, facts: Fact[]): void {
  const { form } = standing.point;
  for (const followUp of form.followUps) {
    if (!isCalledFor(followUp, { standing, scores, header })) continue;
    const { id, readableBy } = followUp.definition;
    const about = [header.response, id];
    const readers = readableBy ? header.readableBy.filter((role) => readableBy.includes(role)) : header.readableBy;
    const data = { ...header, readableBy: readers, followUp: id };
    const resolution = findResolution(setting, id, header.response);
    if (!resolution) {
      facts.push(createFact('follow-up.requested', about, data));
      continue;
    }
    const { resolvedOn, outcome } = resolution;
    facts.push(createFact('follow-up.resolved', about, { ...data, resolvedOn, outcome }));
  }
}

function isCalledFor({ definition, when, scale: index }: FormFollowUp, { standing, scores }: FollowUpInput): boolean {
  const { lane, position, point } = standing;
  const response = lane.responses[position] as CourseResponse;
  if (when) return response.followUps?.includes(definition.id) ?? false;
  const { scale } = point.form.program.scaleAt(index);
  const score = scores[scale.id];
  if (!score || score.status === 'not-scorable') return false;
  if (definition.worsened) return hasWorsened(score, definition.worsened);
  if (definition.behindExpected) return score.expected?.standing === 'behind';
  const cutoff = chooseNorm(scale, point.traits)?.definition.cutoff;
  return cutoff !== undefined && sideOf(cutoff, score.raw) === definition.beyondCutoff?.side;
}

function hasWorsened(
  { sincePrevious, sinceBaseline }: Exclude<ScoredScale, { status: 'not-scorable' }>,
  { since, reliable }: NonNullable<FollowUp['worsened']>,
): boolean {
  const comparison = since === 'previous' ? sincePrevious : sinceBaseline;
  if (comparison?.status !== 'compared' || comparison.movement !== 'worse') return false;
  return !reliable || comparison.reliable === 'yes';
}

/** Of several entries about the same follow-up the last recorded holds. */
function findResolution({ resolutions = [] }: CourseSetting, followUp: string, response: string): FollowUpResolution | undefined {
  return resolutions
    .filter((resolution) => resolution.followUp === followUp && resolution.response === response)
    .sort(compareRecorded)
    .at(-1);
}
