import type { Answer, Id, InstrumentResponse } from '../generated/documents.js';
import { parseInstant } from '../shared/calendar.js';
import { compareText } from '../shared/compareText.js';
import type { Draft } from './draft.js';
import type { PreviousAnswer } from './presentedForm.js';

/** What was answered before, by item and by goal, as far as a role may read it. */
export interface PreviousAnswers {
  readonly ofItem: (item: Id) => PreviousAnswer | undefined;
  readonly ofGoal: (goal: string) => PreviousAnswer | undefined;
}

/**
 * Returns the latest earlier answers to the same form, of the same major version of the instrument, that a role may read:
 * those of forms that it may read, and its own. Where several raters hold the role, each has only their own.
 *
 * A rating is shown only where it was of the same revision of the plan: else the goal may have meant something else.
 */
export function listPrevious(draft: Draft, role: Id): PreviousAnswers {
  const { context, state } = draft;
  const readable = (context.previous ?? []).filter(
    (response) => isOfSameSeries(response, draft) && mayRead(role, response, draft),
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
    ofGoal: (goal) =>
      find((response) => (response.planRevision === planRevision ? ownOf(response.goals ?? {}, goal) : undefined)),
  };
}

/** Tells whether a role may read answers to the form of a draft: it is one of those that answer it, or that read it. */
export function isReader({ form }: Pick<Draft, 'form'>, role: Id): boolean {
  const { respondents, readableBy = [] } = form.definition;
  return respondents.includes(role) || readableBy.includes(role);
}

function isOfSameSeries({ id, instrument, form, subject }: InstrumentResponse, { state }: Draft): boolean {
  return (
    form === state.form && subject === state.facts.subject && id !== state.facts.id && isSameMajor(instrument, state.instrument)
  );
}

function isSameMajor(one: string, other: string): boolean {
  const majorOf = (reference: string) => reference.slice(0, reference.indexOf('.'));
  return majorOf(one) === majorOf(other);
}

function mayRead(role: Id, { respondents }: InstrumentResponse, { form, state }: Draft): boolean {
  if (form.definition.readableBy?.includes(role)) return true;
  if (!form.definition.respondents.includes(role)) return false;
  if (!form.manyRaters.has(role)) return true;
  const own = new Set(state.facts.respondents.filter((one) => one.role === role).map(({ id }) => id));
  return respondents.some((one) => one.role === role && own.has(one.id));
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

function ownOf<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
