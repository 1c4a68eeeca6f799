import type { Answer } from '../generated/documents.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { parseInstant } from '../shared/calendar.js';
import { jsonEqual } from '../shared/jsonEqual.js';
import { ownOf } from '../shared/ownOf.js';
import type { Result } from '../shared/result.js';
import { fail, succeed } from '../shared/result.js';
import type { AnswerAction, ClearAction, DeclineAction, DraftAction } from './action.js';
import type { StateChange } from './changeState.js';
import { changeState } from './changeState.js';
import { checkAction } from './checkAction.js';
import { completeDraft } from './completeDraft.js';
import type { Draft, DraftChange } from './draft.js';
import { historyLimit } from './draft.js';
import type { ItemSetting } from './refuseTarget.js';
import { refuseGoal, refuseItem } from './refuseTarget.js';
import { restate } from './restate.js';

/**
 * Returns the draft after an action, with the patches between the two states; after "complete" with the response too.
 *
 * An answer that is wrong is kept, so that nothing a person typed is lost, and is told in the view. An answer to an item that
 * is not enabled is kept as well, and waits until it is. An action that cannot be taken changes nothing and says why, and so
 * does "complete" while anything stands in its way. "complete" with the same day and moment again gives the response again, for
 * a host that has stored the draft and not come to store the response.
 */
export function applyAction(draft: Draft, action: DraftAction): Result<DraftChange, Issue> {
  const ofShape = checkAction(action);
  if (ofShape.length > 0) return fail(ofShape);
  if (draft.state.completed && !isRepeated(draft.state.completed, action)) return fail([createError('draft/completed', [], {})]);
  if (action.type === 'complete') return completeDraft(draft, action);
  const refusal = action.item === undefined ? refuseGoal(action.goal, draft) : refuseItem(action.item, targetOf(draft));
  if (refusal) return fail([refusal]);
  const change = say(draft, action);
  const { patches, inversePatches } = change;
  if (patches.length === 0) return succeed({ draft, patches, inversePatches });
  const past = [...draft.history.past, Object.freeze({ patches, inversePatches })].slice(-historyLimit);
  return succeed({ draft: restate(draft, { ...change, history: { past, future: [] } }), patches, inversePatches });
}

/** Databases give a moment back with another offset than it was stored with. */
function isRepeated({ answeredOn, recordedAt }: NonNullable<Draft['state']['completed']>, action: DraftAction): boolean {
  return (
    action.type === 'complete' &&
    action.answeredOn === answeredOn &&
    (action.recordedAt === recordedAt || parseInstant(action.recordedAt) === parseInstant(recordedAt))
  );
}

function targetOf({ form, instrument, view }: Draft): ItemSetting {
  return { form, instrument, isAsked: (position) => view.items[position]?.isAsked ?? false };
}

/** Says of an item, or of a goal, what an action says; nothing where that has been said already. */
function say({ state }: Draft, action: AnswerAction | ClearAction | DeclineAction): StateChange {
  const value = answerOf(action);
  const part = action.item === undefined ? 'goals' : 'answers';
  const id = action.item ?? action.goal;
  const before = ownOf<Answer>(state[part], id);
  return changeState(state, (changing) => {
    // What goals are rated by is narrower than what answers are; the action was checked for that.
    const answers = changing[part] as Record<string, Answer>;
    if (jsonEqual(before, value)) return;
    if (value === undefined) delete answers[id];
    else answers[id] = value;
  });
}

/** What is said; a copy, since what becomes part of a draft is frozen. */
function answerOf(action: AnswerAction | ClearAction | DeclineAction): Answer | undefined {
  if (action.type === 'clear') return undefined;
  if (action.type === 'decline') return { missing: action.reason ?? 'declined' };
  const { value } = action;
  if (typeof value !== 'object') return asJson(value);
  return 'missing' in value ? { missing: value.missing } : value.map(asJson);
}

/** Adding 0 turns −0 into 0, which JSON does not tell apart. */
function asJson<Value>(value: Value): Value {
  return typeof value === 'number' ? ((value + 0) as Value) : value;
}
