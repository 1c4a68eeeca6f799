import type { CourseFacts, InstrumentResponse } from '../generated/documents.js';
import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import { INVALID } from '../instrument/itemScore.js';
import { invariant } from '../shared/invariant.js';
import type { RespondentTraits } from './createFormScores.js';
import { createFormScores, unknownTraits } from './createFormScores.js';
import type { FormScores } from './formScores.js';
import { releaseScores } from './formScores.js';
import type { ResponseScores } from './scaleScore.js';
import { describeScores } from './scaleScore.js';
import { scoreScales, settleConditions } from './scoreForm.js';

/**
 * Returns the score of every scale that the response's form holds all items of.
 *
 * Too few answers give no score, never a zero. Facts of the course tell which norms fit the citizen's groups. The response
 * must have passed `validateResponse`; one that was never validated may throw a TypeError.
 */
export function scoreResponse(
  instrument: Instrument,
  response: InstrumentResponse,
  options: { readonly facts?: CourseFacts } = {},
): ResponseScores {
  const scores = scoreForm(instrument, response, options.facts);
  const described = describeScores(scores);
  releaseScores(scores);
  return described;
}

/** Returns the scores of a validated response as whole numbers. */
export function scoreForm(instrument: Instrument, response: InstrumentResponse, facts: CourseFacts | undefined): FormScores {
  const form = instrument.forms.get(response.form);
  invariant(form, 'the response names a form that does not exist; validate it first');
  const traits = form.usesNorms ? traitsOf(response, facts) : unknownTraits;
  const scores = createFormScores({ form, items: readItems(form, response.answers), answers: response.answers }, traits);
  if (form.plan.length > 0) settleConditions(scores);
  scoreScales(scores);
  return scores;
}

function traitsOf(response: InstrumentResponse, facts: CourseFacts | undefined): RespondentTraits {
  return { groups: facts?.groups, roles: response.respondents.map((respondent) => respondent.role), language: response.language };
}

function readItems({ items, program }: CompiledForm, answers: InstrumentResponse['answers']): number[] {
  const scores = program.itemScores.lend();
  program.readAnswers(answers, scores);
  const invalid = scores.indexOf(INVALID);
  if (invalid >= 0)
    throw new TypeError(`fremdrift: the answer to "${items[invalid]?.id}" is none of its answers; validate the response first`);
  return scores;
}
