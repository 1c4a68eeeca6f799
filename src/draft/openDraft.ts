import type { DraftFacts, DraftState } from '../generated/documents.js';
import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
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

// What is not known yet; any day does.
const unknownDays = { answeredOn: '2000-01-01', recordedAt: '2000-01-03T00:00:00Z' };

/** What is checked of a draft that has no answers yet, or of one that is stored. */
interface BegunDraft extends Pick<DraftState, 'form' | 'completed'> {
  readonly setting: DraftSetting;
}

/** Returns what is wrong with what a response will say that is known from the start; what it lacks so far is not. */
export function checkFacts(
  facts: Partial<DraftFacts>,
  { form, completed, setting: { instrument, context } }: BegunDraft,
): readonly Issue[] {
  const { courseFacts, plan } = context;
  const days = completed ?? unknownDays;
  const rest = { kind: 'response', format: 1, instrument: instrument.reference, form, ...days, answers: {} };
  const strangers = Object.keys(facts).filter((property) => property === 'goals' || Object.hasOwn(rest, property));
  if (strangers.length > 0)
    return strangers.map((property) => createError('response/unknown-property', [property], { property }));
  const { issues } = validateResponse(instrument, { ...facts, ...rest }, { facts: courseFacts, plan });
  return issues.filter(({ code, severity, path: [property = ''] }) => {
    const isUnknown = completed === undefined && Object.hasOwn(unknownDays, property);
    return severity === 'error' && code !== 'response/required' && !isUnknown;
  });
}
