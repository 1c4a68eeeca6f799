import type { Condition, Form } from '../../generated/documents.js';
import type { Narrator } from './createNarrator.js';
import { formatCondition } from './formatCondition.js';

/** A condition as some forms ask it. */
export interface AskedCondition {
  /** The names of the forms; undefined where it reads the same outside them, since it asks for no question. */
  readonly forms: string | undefined;
  readonly condition: string;
}

/** Returns a condition once for all forms in which it reads the same: a question can have another number in each. */
export function formatConditionByForm(narrator: Narrator, when: Condition, forms: readonly Form[]): readonly AskedCondition[] {
  const { phrases, quote, form: nameOf } = narrator;
  const asked = forms.map((form) => ({ name: quote(nameOf(form)), condition: formatCondition(narrator, when, form) }));
  const anywhere = formatCondition(narrator, when);
  return [...new Set(asked.map(({ condition }) => condition))].map((condition) => {
    const names = asked.filter((one) => one.condition === condition).map(({ name }) => name);
    return { forms: condition === anywhere ? undefined : phrases.list(names), condition };
  });
}
