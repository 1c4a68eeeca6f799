import type { CourseFacts, InstrumentResponse } from '../generated/documents.js';
import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import { INVALID } from '../instrument/itemScore.js';
import { invariant } from '../shared/invariant.js';
import { createFormScores } from './createFormScores.js';
import type { FormScores } from './formScores.js';
import { releaseScores } from './formScores.js';
import type { RatedGoals, RatedPlan } from './plan.js';
import { respondentOf } from './respondentOf.js';
import type { ResponseScores, ScaleScore } from './scaleScore.js';
import { describeScale, describeScores } from './scaleScore.js';
import { scoreScales, settleConditions } from './scoreForm.js';

/** What is known beside a response. */
export interface ScoringOptions {
  /** The facts of the course: which norms fit the citizen's groups. */
  readonly facts?: CourseFacts | undefined;
  /** The revision of the plan whose goals were rated. */
  readonly plan?: RatedPlan | undefined;
}

/**
 * Returns the score of every scale that the response's form holds all items of, and where it asks about goals, of those
 * that say how far they are reached.
 *
 * Too few answers give no score, never a zero. Facts of the course tell which norms fit the citizen's groups, the plan which
 * goals were to be rated: without it, scales of goals have no score ("no-plan"). The response must have passed `validateResponse`; one that was never validated may throw a TypeError.
 */
export function scoreResponse(
  instrument: Instrument,
  response: InstrumentResponse,
  options: ScoringOptions = {},
): ResponseScores {
  const form = findForm(instrument, response);
  if (form.isPlain) return describePlain(form, response.answers);
  const scores = scoreForm(instrument, response, options);
  const described = describeScores(scores);
  releaseScores(scores);
  return described;
}

/** Describes scores as they are worked out: most forms need nothing more, and this is what runs most. */
function describePlain(form: CompiledForm, answers: InstrumentResponse['answers']): ResponseScores {
  const { program } = form;
  const items = readItems(form, answers);
  const described: Record<string, ScaleScore> = {};
  const slots = [0, 0, 0, 0];
  for (let index = 0; index < program.scaleCount; index += 1) {
    program.scorePlain(index, items, slots, 0);
    const { scale } = program.scaleAt(index);
    described[scale.id] = describeScale(scale, undefined, slots, 0);
  }
  program.itemScores.giveBack(items);
  return described;
}

/** Returns the scores of a validated response as whole numbers. */
export function scoreForm(instrument: Instrument, response: InstrumentResponse, { facts, plan }: ScoringOptions): FormScores {
  const form = findForm(instrument, response);
  const traits = respondentOf(response, { form, facts });
  const { answers } = response;
  const goals = form.goals && plan && findGoals(response, plan);
  const scores = createFormScores({ form, items: readItems(form, answers), answers, goals }, traits);
  if (form.plan.length > 0) settleConditions(scores);
  scoreScales(scores);
  return scores;
}

function findGoals({ goals = {}, planRevision }: InstrumentResponse, plan: RatedPlan): RatedGoals {
  invariant(planRevision === plan.revision, `the response rates revision ${planRevision} of the plan, not ${plan.revision}`);
  return { plan, ratings: goals };
}

function findForm({ forms }: Instrument, response: InstrumentResponse): CompiledForm {
  const form = forms.get(response.form);
  invariant(form, 'the response names a form that does not exist; validate it first');
  return form;
}

function readItems({ items, program }: CompiledForm, answers: InstrumentResponse['answers']): number[] {
  const scores = program.itemScores.lend();
  program.readAnswers(answers, scores);
  const invalid = scores.indexOf(INVALID);
  if (invalid >= 0)
    throw new TypeError(`fremdrift: the answer to "${items[invalid]?.id}" is none of its answers; validate the response first`);
  return scores;
}
