import type { SeriesPoint } from '../../src/change/seriesPoint.js';
import type { Goal, Goals, InstrumentDefinition, InstrumentResponse } from '../../src/generated/documents.js';
import type { Instrument } from '../../src/index.js';
import { unknownTraits } from '../../src/scoring/createFormScores.js';
import type { GoalRatings, RatedGoals, RatedPlan } from '../../src/scoring/plan.js';
import { scoreForm } from '../../src/scoring/scoreResponse.js';
import { createForm, createInstrument, createResponse, createScale } from './createInstrument.js';

/** Returns how goals are rated: from 1 to 5 in whole steps, with a meaning stated per goal, unless something else is given. */
export function createGoals({
  attainment,
  ...overrides
}: Partial<Omit<Goals, 'attainment'>> & { attainment?: Partial<Goals['attainment']> } = {}): Goals {
  return { ...overrides, attainment: { min: 1, max: 5, step: 1, meaning: 'per-goal', ...attainment } };
}

/** Returns how goals are rated for goal attainment scaling: from −2 to +2, every point its own level. */
export function createLevels(overrides: Partial<Goals> = {}): Goals {
  const levels = [-2, -1, 0, 1, 2].map((level) => ({ value: level, level }));
  return createGoals({ attainment: { min: -2, max: 2 }, tScore: levels, ...overrides });
}

/** Returns an instrument whose form "form" asks about goals, with one scale of them unless others are given. */
export function createGoalInstrument(goals: Goals = createGoals(), overrides: Partial<InstrumentDefinition> = {}): Instrument {
  return createInstrument({
    goals,
    forms: [createForm({ goals: true })],
    scales: [createScale({ method: 'attainment' })],
    ...overrides,
  });
}

/** Returns an open goal. */
export function createGoal(id: string, overrides: Partial<Goal> = {}): Goal {
  return { id, version: 1, title: 'Et mål', status: 'open', ...overrides };
}

/** Returns a plan of goals: its first revision unless something else is given. */
export function createPlan(goals: readonly Goal[], revision = 1): RatedPlan {
  return { revision, goals };
}

/** Returns a plan of goals g1, g2 and so on with these weights. */
export function createWeightedPlan(weights: readonly number[]): RatedPlan {
  return createPlan(weights.map((weight, index) => createGoal(`g${index + 1}`, { weight })));
}

/** Returns ratings of goals g1, g2 and so on; nothing is said where there is no number. */
export function rate(values: readonly (number | undefined)[]): GoalRatings {
  return Object.fromEntries(values.flatMap((value, index) => (value === undefined ? [] : [[`g${index + 1}`, value] as const])));
}

/** Returns a response that rates the goals of the first revision of a plan. */
export function createRatedResponse(goals: GoalRatings, overrides: Partial<InstrumentResponse> = {}): InstrumentResponse {
  return createResponse({}, { planRevision: 1, goals, ...overrides });
}

/** Returns a response that rates goals as comparisons see it; the citizen answered it, unless something else is given. */
export function createGoalPoint(
  goals: RatedGoals,
  { instrument, ...overrides }: Partial<SeriesPoint> & { readonly instrument: Instrument },
): SeriesPoint {
  const { plan, ratings } = goals;
  const { form, items, scales } = scoreForm(instrument, createRatedResponse(ratings, { planRevision: plan.revision }), { plan });
  return {
    response: 'earlier',
    answeredOn: '2026-01-05',
    instrument,
    form,
    items,
    scales,
    goals,
    traits: unknownTraits,
    respondents: [{ role: 'citizen', id: 'citizen-1' }],
    enteredBy: undefined,
    mode: undefined,
    language: undefined,
    isOutsideWindow: false,
    ...overrides,
  };
}
