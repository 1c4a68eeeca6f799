import type { CourseFacts, InstrumentResponse } from '../generated/documents.js';
import type { CompiledItem, Instrument } from '../instrument/instrument.js';
import { invariant } from '../shared/invariant.js';
import type { RespondentTraits } from './createFormScores.js';
import { createFormScores } from './createFormScores.js';
import type { FormScores } from './formScores.js';
import { INVALID, MISSING } from '../instrument/itemScore.js';
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
  return describeScores(scoreForm(instrument, response, options.facts));
}

/** Returns the scores of a validated response as whole numbers. */
export function scoreForm(instrument: Instrument, response: InstrumentResponse, facts: CourseFacts | undefined): FormScores {
  const form = instrument.forms.get(response.form);
  invariant(form, 'the response names a form that does not exist; validate it first');
  const traits = form.usesNorms ? traitsOf(response, facts) : noTraits;
  const scores = createFormScores({ form, items: readItems(form.items, response.answers), answers: response.answers }, traits);
  if (form.plan.length > 0) settleConditions(scores);
  scoreScales(scores);
  return scores;
}

const noTraits: RespondentTraits = Object.freeze({ groups: undefined, roles: Object.freeze([]), language: undefined });

function traitsOf(response: InstrumentResponse, facts: CourseFacts | undefined): RespondentTraits {
  return { groups: facts?.groups, roles: response.respondents.map((respondent) => respondent.role), language: response.language };
}

function readItems(items: readonly CompiledItem[], answers: InstrumentResponse['answers']): number[] {
  const scores: number[] = [];
  for (let position = 0; position < items.length; position += 1) {
    const item = items[position] as CompiledItem;
    const answer = item.inherited && !Object.hasOwn(answers, item.id) ? undefined : answers[item.id];
    const score = answer === undefined ? MISSING : readAnswer(item, answer);
    invariant(score !== INVALID, 'an answer is none of the item’s; validate the response first');
    scores.push(score);
  }
  return scores;
}

/** Returns the score of one answer; whole numbers of a choice are looked up without a call. */
export function readAnswer(item: CompiledItem, answer: unknown): number {
  if (typeof answer === 'number') {
    const index = answer - item.first;
    if (index >>> 0 === index && index < item.dense.length) return item.dense[index] as number;
  }
  return item.read(answer);
}
