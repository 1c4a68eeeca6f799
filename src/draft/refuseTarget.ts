import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { cutName } from '../issues/received.js';
import { checkOpaqueId } from '../response/checkEnvelope.js';
import { checkRatedGoals } from '../response/checkGoals.js';
import { createRefusal } from '../response/readAnswers.js';
import type { Draft } from './draft.js';

/** Where something is said of an item. */
export interface ItemSetting {
  readonly form: CompiledForm;
  readonly instrument: Instrument;
  /** Whether the item at a position was put to this citizen. */
  readonly isAsked: (position: number) => boolean;
}

/** Returns why nothing can be said of an item: it is not in the form, or was not put to this citizen. */
export function refuseItem(item: string, { form, instrument, isAsked }: ItemSetting): Issue | undefined {
  const path = ['answers', cutName(item)];
  const position = form.positions.get(item);
  if (position === undefined) {
    const issue = createRefusal({ form, instrument })(item);
    return issue && placeIssue(issue, path);
  }
  return isAsked(position) ? undefined : createError('response/not-asked', path, { item });
}

/** Returns why nothing can be said of a goal: the form asks about none, or the plan does not have it rated. */
export function refuseGoal(goal: string, { form, context }: Pick<Draft, 'form' | 'context'>): Issue | undefined {
  if (!form.goals) return createError('response/goals-not-asked', ['goals'], { form: form.id });
  if (context.plan) return checkRatedGoals({ [goal]: 0 }, context.plan)[0];
  const issue = checkOpaqueId(goal);
  return issue && placeIssue(issue, ['goals', goal.slice(0, 128)]);
}
