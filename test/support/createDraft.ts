import type { DraftAction, DraftChange, StartFacts } from '../../src/drafts.js';
import { applyAction, type Draft, startDraft } from '../../src/drafts.js';
import type { Answer } from '../../src/generated/documents.js';
import type { Instrument } from '../../src/index.js';
import { accepted } from './accepted.js';

/** What the response of a draft will say: that of one citizen. */
export const draftFacts: StartFacts = {
  id: 'response-1',
  course: 'course-1',
  subject: 'subject-1',
  respondents: [{ role: 'citizen', id: 'citizen-1' }],
};

/** The end of a draft of the response that other tests make. */
export const completing = { type: 'complete', answeredOn: '2026-03-02', recordedAt: '2026-03-02T12:00:00Z' } as const;

/** Returns an empty draft of the form named "form", unless something else is given. */
export function createDraft(
  instrument: Instrument,
  { form = 'form', ...facts }: Partial<StartFacts> & { readonly form?: string } = {},
): Draft {
  return accepted(startDraft(instrument, form, { ...draftFacts, ...facts }));
}

/** Returns what an action that is taken leads to. */
export function act(draft: Draft, action: DraftAction): DraftChange {
  return accepted(applyAction(draft, action));
}

/** Returns the draft after actions that are taken, one after the other. */
export function actAll(draft: Draft, actions: readonly DraftAction[]): Draft {
  return actions.reduce((before, action) => act(before, action).draft, draft);
}

/** Returns the draft after these answers. */
export function answerAll(draft: Draft, answers: Readonly<Record<string, Answer>>): Draft {
  const actions = Object.entries(answers).map(([item, value]) => ({ type: 'answer', item, value }) as const);
  return actAll(draft, actions);
}
