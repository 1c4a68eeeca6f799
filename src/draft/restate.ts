import type { StateChange } from './changeState.js';
import type { Draft, DraftHistory } from './draft.js';
import { updateGoals, updateItems } from './draftView.js';

/** What a draft comes to: its state and how it came there, and what can be taken back of that. */
interface Restated extends Omit<StateChange, 'inversePatches'> {
  readonly history: DraftHistory;
}

/** Returns the draft with another state: only what hangs on what was changed is worked out anew. */
export function restate(draft: Draft, { state, patches, history }: Restated): Draft {
  const { form, context } = draft;
  const changed = patches.flatMap(({ path: [part, item] }) =>
    part === 'answers' ? (form.positions.get(item as string) ?? []) : [],
  );
  const { settlement, touched } = draft.settlement.change(state.answers, changed);
  const source = { form, state, settlement, context };
  const ofItems = touched.length > 0 ? updateItems(draft.view, { ...source, touched }) : draft.view;
  const view = patches.some(({ path }) => path[0] === 'goals') ? updateGoals(ofItems, source) : ofItems;
  const { past, future } = history;
  return Object.freeze({
    ...draft,
    state,
    settlement,
    view,
    history: Object.freeze({ past: Object.freeze(past), future: Object.freeze(future) }),
  });
}
