import type { CompiledItem } from '../instrument/instrument.js';
import { MISSING, NOT_ENABLED, UNDECIDED } from '../instrument/itemScore.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import type { FormScores } from '../scoring/formScores.js';

/** Checks that no item is answered whose condition is not true: it was never shown. */
export function checkEnabled(read: readonly number[], { form, items }: FormScores, issues: Issue[]): void {
  for (const [position, item] of form.items.entries()) {
    const isShown = items[position] !== NOT_ENABLED && items[position] !== UNDECIDED;
    if (!isShown && read[position] !== MISSING) {
      issues.push(createError('response/not-enabled', ['answers', item.id], { item: item.id }));
    }
  }
}

/** Checks that every required item that was asked and shown has an answer. */
export function checkRequired(
  { form, items }: FormScores,
  { asked, isSettled }: { readonly asked: unknown; readonly isSettled: boolean },
  issues: Issue[],
): void {
  for (const position of form.required) {
    const { id, definition } = form.items[position] as CompiledItem;
    if (definition.enableWhen !== undefined && !isSettled) continue;
    const isAsked = !Array.isArray(asked) || asked.includes(id);
    if (items[position] === MISSING && isAsked) issues.push(createError('response/required', ['answers', id], { item: id }));
  }
}
