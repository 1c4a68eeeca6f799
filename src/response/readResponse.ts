import { issueLimit } from '../document/checkBounds.js';
import type { CourseFacts } from '../generated/documents.js';
import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import { isForGroups } from '../instrument/isForGroups.js';
import { INVALID } from '../instrument/itemScore.js';
import { refuseType } from '../instrument/refuse.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { cut, isPlainObject } from '../issues/received.js';
import { suggestNear } from '../issues/suggest.js';
import { createFormScores } from '../scoring/createFormScores.js';
import type { FormScores } from '../scoring/formScores.js';
import type { GoalRatings } from '../scoring/plan.js';
import { respondentOf } from '../scoring/respondentOf.js';
import { settleConditions } from '../scoring/scoreForm.js';
import type { ScoringOptions } from '../scoring/scoreResponse.js';
import { checkEnabled, checkRequired } from './checkEnabled.js';
import { checkKind, checkResponse } from './checkEnvelope.js';
import { checkGoals } from './checkGoals.js';
import { checkRespondents } from './checkRespondents.js';
import { isPlainlySound } from './isPlainlySound.js';
import type { AnsweredForm } from './readAnswers.js';
import { readAnswers } from './readAnswers.js';

/** A response read against its instrument: everything wrong with it, and its item scores when it could be read at all. */
export interface ReadResponse {
  readonly issues: readonly Issue[];
  /** Set when the form is known and the answers are an object. */
  readonly scores: FormScores | undefined;
}

/**
 * Reads a response once: checks every property, and turns every answer into its score.
 *
 * Nothing here recurses into what is read, so its depth does not matter. Facts of the course tell which groups the citizen
 * belongs to; without them the form is taken to fit. Without the plan, ratings are taken to be of its goals.
 */
export function readResponse(instrument: Instrument, input: unknown, options: ScoringOptions): ReadResponse {
  if (!isPlainObject(input)) return { issues: [refuseType('object', input)], scores: undefined };
  const form = typeof input.form === 'string' ? instrument.forms.get(input.form) : undefined;
  const issues: Issue[] = [];
  if (form === undefined || !isPlainlySound(input, { form, instrument })) {
    // What is told by its kind to be something else is not checked as a response.
    const otherKind = typeof input.kind === 'string' ? checkKind(input.kind) : undefined;
    if (otherKind !== undefined) return { issues: [placeIssue(otherKind, ['kind'])], scores: undefined };
    checkResponse(input, issues);
    checkInstrument(input, instrument, issues);
    if (form === undefined) return { issues, scores: undefined };
    checkRespondents(input.respondents, form, issues);
    issues.push(...checkGoals(input, { form, plan: options.plan }));
  }
  checkGroups(form, options.facts, issues);
  const scores = readForm(input, { form, instrument }, options, issues);
  return { issues: issues.length > issueLimit ? issues.slice(0, issueLimit) : issues, scores };
}

function checkInstrument(input: Record<string, unknown>, { forms, reference }: Instrument, issues: Issue[]): void {
  const { form, instrument } = input;
  if (typeof form === 'string' && !forms.has(form)) {
    issues.push(createError('response/unknown-form', ['form'], { form: cut(form), ...suggestNear(form, forms.keys()) }));
  }
  if (typeof instrument === 'string' && instrument !== reference) {
    const params = { expected: reference, received: cut(instrument) };
    issues.push(createError('response/wrong-instrument', ['instrument'], params));
  }
}

/** Returns what the course asks of the citizen: the items of a profile that stand in the form, if any do. */
export function listProfile({ form, instrument }: AnsweredForm, facts: CourseFacts | undefined): readonly string[] | undefined {
  if (facts?.profile === undefined) return undefined;
  const profile = instrument.definition.profiles?.find(({ id }) => id === facts.profile);
  const items = profile?.items.filter((id) => form.positions.has(id)) ?? [];
  return items.length > 0 ? items : undefined;
}

function checkGroups(form: CompiledForm, facts: CourseFacts | undefined, issues: Issue[]): void {
  const { groups } = form.definition;
  if (!groups || !facts?.groups || isForGroups(form, facts.groups)) return;
  issues.push(createError('response/wrong-group', ['form'], { form: form.id, groups }));
}

function readForm(
  input: Record<string, unknown>,
  answered: AnsweredForm,
  { facts, plan }: ScoringOptions,
  issues: Issue[],
): FormScores | undefined {
  const { answers } = input;
  if (answers === undefined) return undefined;
  if (!isPlainObject(answers)) {
    issues.push(placeIssue(refuseType('object', answers), ['answers']));
    return undefined;
  }
  const { form } = answered;
  const asked = input.asked === undefined ? listProfile(answered, facts) : input.asked;
  const items = readAnswers({ answers, asked }, answered, issues);
  const goals = form.goals && plan && { plan, ratings: (input.goals ?? {}) as GoalRatings };
  const scores = createFormScores({ form, items, answers, goals }, respondentOf(input, { form, facts }));
  // What hangs on a wrong answer cannot be judged yet.
  const isSettled = form.plan.length > 0 && !items.includes(INVALID);
  if (isSettled) {
    const read = items.slice();
    settleConditions(scores);
    checkEnabled(read, scores, issues);
  }
  if (form.required.length > 0) checkRequired(scores, { asked, isSettled }, issues);
  return scores;
}
