import type { CourseFacts, InstrumentResponse } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { createError, createWarning } from '../issues/issue.js';
import { listProfile } from '../response/readResponse.js';
import { validateResponse } from '../response/validateResponse.js';
import { deepFreeze } from '../shared/deepFreeze.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import type { CompleteAction } from './action.js';
import { changeState } from './changeState.js';
import type { Draft, DraftChange } from './draft.js';

/**
 * Returns the draft as done, with its response; or all that stands in the way. What led here can be taken back no more. Where
 * nothing was answered at all, nor refused, a warning says so. One that is done gives the response that it became.
 */
export function completeDraft(draft: Draft, action: CompleteAction): Result<DraftChange, Issue> {
  const { instrument, context } = draft;
  const { answeredOn, recordedAt } = draft.state.completed ?? action;
  const made = createResponse(draft, { answeredOn, recordedAt });
  const validated = validateResponse(instrument, made, { facts: factsOf(draft), plan: context.plan });
  if (!validated.ok) return fail([...validated.issues, ...listUntold(draft, validated.issues)]);
  const response = deepFreeze(validated.value);
  const issues = [...validated.issues, ...listNothing(draft, response)];
  if (draft.state.completed) return succeed({ draft, patches: [], inversePatches: [], response }, issues);
  const { state, patches, inversePatches } = changeState(draft.state, (changing) => {
    changing.completed = { answeredOn, recordedAt };
  });
  const history = deepFreeze({ past: [], future: [] });
  return succeed({ draft: Object.freeze({ ...draft, state, history }), patches, inversePatches, response }, issues);
}

/** Whether the form was for the citizen was judged when it was completed; a group that was left since changes no answer. */
function factsOf({ context: { courseFacts }, state }: Draft): CourseFacts | undefined {
  if (!courseFacts || !state.completed) return courseFacts;
  const { groups: _, ...facts } = courseFacts;
  return facts;
}

/** A slip of the finger would end the occasion; who will not answer says so. */
function listNothing({ view }: Draft, { answers, goals = {} }: InstrumentResponse): Issue[] {
  const isEmpty = Object.keys(answers).length === 0 && Object.keys(goals).length === 0;
  return isEmpty && view.progress.askedCount > 0 ? [createWarning('draft/nothing-answered', ['answers'], {})] : [];
}

/** Of a response with a wrong answer it is not known what hangs on that; of the draft it is, and what is missing there is told too. */
function listUntold({ view }: Draft, issues: readonly Issue[]): Issue[] {
  const told = new Set(issues.flatMap(({ code, path }) => (code === 'response/required' ? path[1] : [])));
  return view.missing.flatMap((part) =>
    'item' in part && part.isRequired && !told.has(part.item)
      ? createError('response/required', ['answers', part.item], { item: part.item })
      : [],
  );
}

/**
 * The answers of items that are enabled, in the order of the form, whatever the order they came in. Where all of the form was
 * asked of someone whose course asks for less, the response says so.
 */
function createResponse(
  { instrument, state, view, form, context }: Draft,
  done: Pick<InstrumentResponse, 'answeredOn' | 'recordedAt'>,
): InstrumentResponse {
  const { facts, answers, goals = {} } = state;
  const isLessAsked = listProfile({ form, instrument }, context.courseFacts) !== undefined;
  const given = view.items.filter(({ isEnabled, status }) => isEnabled && status !== 'open');
  const rated = view.goals.filter(({ status }) => status !== 'open');
  return {
    kind: 'response',
    format: 1,
    instrument: state.instrument,
    form: state.form,
    ...facts,
    ...(isLessAsked && { asked: facts.asked ?? form.definition.items }),
    ...done,
    answers: Object.fromEntries(given.map(({ id }) => [id, answers[id]] as const)) as InstrumentResponse['answers'],
    ...(form.goals && { goals: Object.fromEntries(rated.map(({ id }) => [id, goals[id]])) as InstrumentResponse['goals'] & {} }),
  };
}
