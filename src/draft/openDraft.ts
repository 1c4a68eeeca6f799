import type { DraftFacts, DraftState } from '../generated/documents.js';
import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { createError, hasErrors } from '../issues/issue.js';
import { cut } from '../issues/received.js';
import { suggestNear } from '../issues/suggest.js';
import { validateResponse } from '../response/validateResponse.js';
import { respondentOf } from '../scoring/respondentOf.js';
import { deepFreeze } from '../shared/deepFreeze.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import type { Draft, DraftContext } from './draft.js';
import { createView } from './draftView.js';
import { settleAnswers } from './settlement.js';

/** What a draft is opened with: the instrument, and what the host knows beside it. */
export interface DraftSetting {
  readonly instrument: Instrument;
  readonly context: DraftContext;
}

/** Returns a draft of a sound state, with nothing to take back. */
export function openDraft(state: DraftState, { instrument, context }: DraftSetting): Draft {
  const form = instrument.forms.get(state.form) as CompiledForm;
  const settlement = settleAnswers(state.answers, {
    form,
    traits: respondentOf(state.facts, { form, facts: context.courseFacts }),
  });
  const view = createView({ form, state, settlement, context });
  const history = deepFreeze({ past: [], future: [] });
  return Object.freeze({ instrument, form, state: deepFreeze(state), view, history, context, settlement });
}

/** Returns the form of that name, or that there is none. */
export function findForm({ forms }: Instrument, id: string): Result<CompiledForm, Issue> {
  const form = forms.get(id);
  if (form) return succeed(form);
  return fail([createError('response/unknown-form', ['form'], { form: cut(id), ...suggestNear(id, forms.keys()) })]);
}

// Any day that is over everywhere does for what is not known yet.
const someDay = { answeredOn: '2000-01-01', recordedAt: '2000-01-03T00:00:00Z' };

/** Returns what is wrong with what a response will say that is known from the start; what it lacks so far is not. */
export function checkFacts(
  facts: Partial<DraftFacts>,
  { form, completed = someDay, setting }: Pick<DraftState, 'form' | 'completed'> & { readonly setting: DraftSetting },
): readonly Issue[] {
  const { instrument, context } = setting;
  const { courseFacts, plan } = context;
  const rest = { kind: 'response', format: 1, instrument: instrument.reference, form, ...completed, answers: {}, goals: {} };
  const strangers = Object.keys(facts).filter((property) => Object.hasOwn(rest, property));
  if (strangers.length > 0)
    return strangers.map((property) => createError('response/unknown-property', [property], { property }));
  const { goals, ...withoutGoals } = rest;
  const begun = { ...facts, ...withoutGoals };
  const { issues } = validateResponse(instrument, begun, { facts: courseFacts, plan });
  return hasErrors(issues) ? issues.filter(({ code }) => code !== 'response/required') : [];
}
