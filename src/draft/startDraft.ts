import type { DraftFacts, DraftState, Id } from '../generated/documents.js';
import type { Instrument } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { listProfile } from '../response/readResponse.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import type { Draft, DraftContext } from './draft.js';
import { checkFacts, findForm, openDraft } from './openDraft.js';

/** What the response will say that is known from the start, and what the host knows beside it. */
export interface StartFacts extends DraftContext, Omit<DraftFacts, 'revision'> {
  /** Absent: 1. */
  readonly revision?: number;
}

/**
 * Returns an empty draft of one of the instrument's forms, or what is wrong with the facts.
 *
 * Where the facts of the course name a profile, that is what is asked, unless the facts of the response say otherwise. Of a
 * form that asks about goals the plan tells the revision that is rated.
 */
export function startDraft(instrument: Instrument, form: Id, facts: StartFacts): Result<Draft, Issue> {
  const { courseFacts, plan, previous, ...stated } = facts;
  const context = Object.freeze({ courseFacts, plan, previous });
  const found = findForm(instrument, form);
  if (!found.ok) return found;
  const asked = stated.asked ?? listProfile({ form: found.value, instrument }, courseFacts);
  const asksGoals = found.value.goals !== undefined;
  const planRevision = stated.planRevision ?? (asksGoals ? plan?.revision : undefined);
  if (asksGoals && planRevision === undefined) return fail([createError('draft/no-plan', ['planRevision'], { form })]);
  // A copy of its own, without what is not stated, as JSON would have it.
  const known = JSON.parse(JSON.stringify({ revision: 1, ...stated, asked, planRevision })) as DraftFacts;
  const setting = { instrument, context };
  const issues = checkFacts(known, { form, setting });
  if (issues.length > 0) return fail(issues);
  const state: DraftState = {
    kind: 'draft',
    format: 1,
    instrument: instrument.reference,
    form,
    facts: known,
    answers: {},
    ...(asksGoals && { goals: {} }),
  };
  return succeed(openDraft(state, setting));
}
