import type { Answer, Id, InstrumentResponse, Respondent } from '../generated/documents.js';
import { isOfSmallGroup } from '../scoring/isOfSmallGroup.js';
import { parseInstant } from '../shared/calendar.js';
import { compareText } from '../shared/compareText.js';
import { ownOf } from '../shared/ownOf.js';
import type { Draft } from './draft.js';
import type { PreviousAnswer } from './presentedForm.js';

/** What was answered before, by item and by goal, as far as a role may read it. */
export interface PreviousAnswers {
  readonly ofItem: (item: Id) => PreviousAnswer | undefined;
  readonly ofGoal: (goal: string) => PreviousAnswer | undefined;
}

/**
 * Returns the latest earlier answers of the same series that a role may read: to the same form, by the same roles (and the same
 * raters, where several hold one), of the same major version of the instrument.
 *
 * A rating is shown only where it was of the same revision of the plan: else the goal may have meant something else.
 */
export function listPrevious(draft: Draft, role: Id): PreviousAnswers {
  const { context, state } = draft;
  const readable = listHolding(context.previous ?? []).filter(
    (response) => isOfSameSeries(response, draft) && mayReadEarlier(response, { draft, role }),
  );
  const latestFirst = readable.toSorted(compareLatest);
  const find = (pick: (response: InstrumentResponse) => Answer | undefined): PreviousAnswer | undefined => {
    for (const response of latestFirst) {
      const answer = pick(response);
      if (isAnswer(answer)) return { answer, answeredOn: response.answeredOn };
    }
    return undefined;
  };
  const { planRevision } = state.facts;
  return {
    ofItem: (item) => find(({ answers }) => ownOf(answers, item)),
    ofGoal: (goal) => find((response) => (response.planRevision === planRevision ? ownOf(response.goals, goal) : undefined)),
  };
}

/** Of each response its highest revision: what an earlier one said was corrected, or taken back. */
function listHolding(responses: readonly InstrumentResponse[]): readonly InstrumentResponse[] {
  const highest = new Map<string, number>();
  for (const { id, revision } of responses) highest.set(id, Math.max(revision, highest.get(id) ?? 0));
  return responses.filter(({ id, revision }) => revision === highest.get(id));
}

/** Tells whether a role may read what certain respondents answer to the form of a draft: it is one of them, or a reader. */
export function mayRead(
  { form }: Pick<Draft, 'form'>,
  { role, respondents }: { readonly role: Id; readonly respondents: readonly Respondent[] },
): boolean {
  return respondents.some((one) => one.role === role) || (form.definition.readableBy?.includes(role) ?? false);
}

/** What a form says of readers and of groups in another version is not known here: there whoever answered alone reads, and no group. */
function mayReadEarlier(
  { instrument, respondents }: InstrumentResponse,
  { draft, role }: { readonly draft: Draft; readonly role: Id },
): boolean {
  if (instrument === draft.state.instrument)
    return mayRead(draft, { role, respondents }) && !isOfSmallGroup(respondents, draft.form);
  return respondents.some((one) => one.role === role) && respondents.every(({ count }) => count === undefined);
}

function isOfSameSeries({ id, instrument, form, subject, respondents }: InstrumentResponse, draft: Draft): boolean {
  const { facts, form: own, instrument: reference } = draft.state;
  if (form !== own || subject !== facts.subject || id === facts.id || !isSameMajor(instrument, reference)) return false;
  return nameRaters(respondents, draft) === nameRaters(facts.respondents, draft);
}

/** Who has a series of their own: a role, or of those that several hold each of them. Who answers together has one, whoever takes part. */
function nameRaters(respondents: readonly Respondent[], { form }: Draft): string {
  const isJoint = form.definition.authorship === 'joint';
  const names = respondents.flatMap(({ role, id }) => (form.manyRaters.has(role) ? `${role} ${id}` : isJoint ? [] : role));
  return names.sort().join();
}

function isSameMajor(one: string, other: string): boolean {
  // An id may hold dots too.
  const majorOf = (reference: string) => reference.slice(0, reference.indexOf('.', reference.indexOf('@')));
  return majorOf(one) === majorOf(other);
}

/** The order of a series, turned round. */
function compareLatest(left: InstrumentResponse, right: InstrumentResponse): number {
  return (
    compareText(right.answeredOn, left.answeredOn) ||
    parseInstant(right.recordedAt) - parseInstant(left.recordedAt) ||
    compareText(right.id, left.id)
  );
}

function isAnswer(answer: Answer | undefined): answer is Answer {
  return answer !== undefined && !(typeof answer === 'object' && 'missing' in answer);
}
