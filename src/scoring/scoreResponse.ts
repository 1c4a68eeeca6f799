import type { CourseFacts, InstrumentResponse } from '../generated/documents.js';
import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import { INVALID } from '../instrument/itemScore.js';
import { invariant } from '../shared/invariant.js';
import { createFormScores } from './createFormScores.js';
import type { FormScores } from './formScores.js';
import { releaseScores } from './formScores.js';
import { respondentOf } from './respondentOf.js';
import type { ResponseScores, ScaleScore } from './scaleScore.js';
import { describeScale, describeScores } from './scaleScore.js';
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
  const form = findForm(instrument, response);
  if (form.isPlain) return describePlain(form, response.answers);
  const scores = scoreForm(instrument, response, options.facts);
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
export function scoreForm(instrument: Instrument, response: InstrumentResponse, facts: CourseFacts | undefined): FormScores {
  const form = findForm(instrument, response);
  const traits = respondentOf(response, { form, facts });
  const scores = createFormScores({ form, items: readItems(form, response.answers), answers: response.answers }, traits);
  if (form.plan.length > 0) settleConditions(scores);
  scoreScales(scores);
  return scores;
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
