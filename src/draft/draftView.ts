import type { Answer, DraftState } from '../generated/documents.js';
import type { CompiledForm, CompiledItem } from '../instrument/instrument.js';
import { INVALID, MISSING } from '../instrument/itemScore.js';
import type { Issue } from '../issues/issue.js';
import { checkGoals } from '../response/checkGoals.js';
import { listRatedGoals } from '../scoring/plan.js';
import { deepFreeze } from '../shared/deepFreeze.js';
import { ownOf } from '../shared/ownOf.js';
import type { AnswerStatus, DraftContext, DraftGoal, DraftItem, DraftView, MissingPart } from './draft.js';
import { putInOrder } from './putInOrder.js';
import type { Settlement } from './settlement.js';

/** What a view is made of. */
export interface ViewSource {
  readonly form: CompiledForm;
  readonly state: DraftState;
  readonly settlement: Settlement;
  readonly context: DraftContext;
}

/** Returns how a form stands with the answers so far. */
export function createView(source: ViewSource): DraftView {
  const { asked } = source.state.facts;
  const names = asked && new Set(asked);
  const items = source.form.items.map(({ id }, position) => describeItem({ position, isAsked: names?.has(id) ?? true }, source));
  const ofItems: DraftView = {
    items,
    goals: [],
    progress: { askedCount: items.filter(({ isEnabled }) => isEnabled).length, answeredCount: items.filter(isDone).length },
    missing: items.flatMap((item) => toMissing(item) ?? []),
    issues: items.flatMap(({ issue }) => issue ?? []),
  };
  return freezeView(source.form.goals ? addGoals(ofItems, source) : ofItems);
}

/** What a view is made of after a change of answers. */
interface TouchedItems extends ViewSource {
  /** The positions of all items that may stand otherwise than before. */
  readonly touched: readonly number[];
}

/** Returns how a form stands after a change of answers, where only the items touched may stand otherwise than before. */
export function updateItems(view: DraftView, { touched, ...source }: TouchedItems): DraftView {
  const { positions } = source.form;
  // Spread, a frozen list is copied a hundred times faster than sliced.
  const items = [...view.items];
  const missing = [...view.missing];
  const issues = [...view.issues];
  const progress = { ...view.progress };
  for (const position of touched) {
    const before = items[position] as DraftItem;
    const after = describeItem({ position, isAsked: before.isAsked }, source);
    items[position] = after;
    progress.askedCount += Number(after.isEnabled) - Number(before.isEnabled);
    progress.answeredCount += Number(isDone(after)) - Number(isDone(before));
    // Goals stand after all items.
    putInOrder(missing, {
      place: position,
      entry: toMissing(after),
      placeOf: (part) => positions.get('item' in part ? part.item : ''),
    });
    putInOrder(issues, {
      place: position,
      entry: after.issue,
      placeOf: ({ path }) => (path[0] === 'answers' ? positions.get(path[1] as string) : undefined),
    });
  }
  return freezeView({ ...view, items, progress, missing, issues });
}

/** Returns how a form stands after a change of ratings. */
export function updateGoals({ goals, progress, ...view }: DraftView, source: ViewSource): DraftView {
  const ofItems: DraftView = {
    items: view.items,
    goals: [],
    progress: {
      askedCount: progress.askedCount - goals.length,
      answeredCount: progress.answeredCount - goals.filter(isDoneGoal).length,
    },
    missing: view.missing.filter((part) => 'item' in part),
    issues: view.issues.filter(({ path }) => path[0] === 'answers'),
  };
  return freezeView(addGoals(ofItems, source));
}

function addGoals({ items, progress, missing, issues }: DraftView, source: ViewSource): DraftView {
  const goals = describeGoals(source);
  return {
    items,
    goals,
    progress: {
      askedCount: progress.askedCount + goals.length,
      answeredCount: progress.answeredCount + goals.filter(isDoneGoal).length,
    },
    missing: [
      ...missing,
      ...goals.flatMap(({ id, status }): MissingPart[] => (status === 'open' ? [Object.freeze({ goal: id })] : [])),
    ],
    issues: [...issues, ...goals.flatMap(({ issue }) => issue ?? [])],
  };
}

function describeItem(
  { position, isAsked }: { readonly position: number; readonly isAsked: boolean },
  { form, state, settlement }: ViewSource,
): DraftItem {
  const { id, definition, read } = form.items[position] as CompiledItem;
  const isEnabled = isAsked && settlement.isEnabled(position);
  const found: Issue[] = [];
  const answer = ownOf(state.answers, id);
  const status = statusOf(answer, answer === undefined ? MISSING : read(answer, found));
  const item = { id, isAsked, isEnabled, isRequired: definition.required === true, status };
  const [issue] = isEnabled ? found : [];
  return deepFreeze(issue ? { ...item, issue } : item);
}

function statusOf(answer: Answer | undefined, score: number): AnswerStatus {
  if (answer === undefined) return 'open';
  if (score === INVALID) return 'wrong';
  return score === MISSING ? 'missing' : 'answered';
}

function describeGoals({ form, state, context }: ViewSource): DraftGoal[] {
  const { plan } = context;
  const { facts, goals: ratings = {} } = state;
  const ids = plan ? listRatedGoals(plan).map(({ id }) => id) : Object.keys(ratings);
  const describe = (id: string): DraftGoal => {
    const rating = ownOf(ratings, id);
    if (rating === undefined) return { id, status: 'open' };
    const [issue] = checkGoals({ goals: { [id]: rating }, planRevision: facts.planRevision }, { form, plan });
    if (issue) return { id, status: 'wrong', issue };
    return { id, status: typeof rating === 'number' ? 'answered' : 'missing' };
  };
  return deepFreeze(ids.map(describe));
}

function isDone({ isEnabled, isRequired, status }: DraftItem): boolean {
  return isEnabled && (status === 'answered' || (status === 'missing' && !isRequired));
}

function isDoneGoal({ status }: DraftGoal): boolean {
  return status === 'answered' || status === 'missing';
}

function toMissing({ id, isEnabled, isRequired, status }: DraftItem): MissingPart | undefined {
  const isMissing = isEnabled && (status === 'open' || (status === 'missing' && isRequired));
  return isMissing ? Object.freeze({ item: id, isRequired }) : undefined;
}

/** The parts of a long list are frozen as they are made, so that it need not be gone through after every answer. */
function freezeView(view: DraftView): DraftView {
  for (const part of Object.values(view)) Object.freeze(part);
  return Object.freeze(view);
}
