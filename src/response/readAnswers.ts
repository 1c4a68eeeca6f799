import type { CompiledForm, CompiledItem, Instrument } from '../instrument/instrument.js';
import type { Issue, IssuePath } from '../issues/issue.js';
import { createError, createWarning } from '../issues/issue.js';
import { suggest } from '../issues/suggest.js';
import { INVALID, MISSING, UNSCORED } from '../instrument/itemScore.js';
import { createArray } from '../shared/createArray.js';
import { holdsCpr } from '../shared/cpr.js';
import { cut, typeOf } from './checkEnvelope.js';
import { diagnoseAnswer } from './diagnoseAnswer.js';

/**
 * Returns the score of every item of the form, and collects everything wrong with the answers.
 *
 * A wrong answer is left marked as such; its issue refuses the response.
 */
export function readAnswers(
  { answers, asked }: { readonly answers: Record<string, unknown>; readonly asked: unknown },
  { form, instrument }: { readonly form: CompiledForm; readonly instrument: Instrument },
  issues: Issue[],
): number[] {
  const scores = createArray(form.program.itemCount);
  const found = form.program.readAnswers(answers, scores);
  for (let position = 0; position < scores.length; position += 1) {
    const score = scores[position] as number;
    if (score === UNSCORED || score === INVALID) inspect(form.items[position] as CompiledItem, answers, score, issues);
  }
  let count = 0;
  for (const _ in answers) count += 1;
  if (count !== found) checkUnknownItems(answers, form, instrument, issues);
  if (asked !== undefined) checkAsked(asked, scores, { form, instrument }, issues);
  return scores;
}

function inspect(item: CompiledItem, answers: Record<string, unknown>, score: number, issues: Issue[]): void {
  const answer = answers[item.id];
  if (score === INVALID) {
    issues.push(diagnoseAnswer(item.definition, answer));
  } else if (item.definition.type === 'text' && holdsCpr(answer as string)) {
    issues.push(createWarning('response/cpr-in-text', ['answers', item.id], { item: item.id }));
  }
}

function checkUnknownItems(answers: Record<string, unknown>, form: CompiledForm, instrument: Instrument, issues: Issue[]): void {
  for (const id of Object.keys(answers)) {
    if (!form.positions.has(id)) issues.push(createStranger(id, ['answers', id], form, instrument));
  }
}

/** An item that is not in the form: the instrument's, in another form, or nobody's. */
function createStranger(id: string, path: IssuePath, form: CompiledForm, instrument: Instrument): Issue {
  if (instrument.items.has(id)) return createError('response/not-in-form', path, { item: id, form: form.id });
  const suggestion = suggest(id, form.positions.keys());
  return createError('response/unknown-item', path, { item: cut(id), ...(suggestion === undefined ? {} : { suggestion }) });
}

function checkAsked(
  asked: unknown,
  scores: readonly number[],
  { form, instrument }: { readonly form: CompiledForm; readonly instrument: Instrument },
  issues: Issue[],
): void {
  if (!Array.isArray(asked)) {
    issues.push(createError('response/wrong-type', ['asked'], { expected: ['array'], received: typeOf(asked) }));
    return;
  }
  if (asked.length === 0 || asked.length > 10_000) {
    const [bound, limit] = asked.length === 0 ? (['min-items', 1] as const) : (['max-items', 10_000] as const);
    issues.push(createError('response/out-of-bounds', ['asked'], { bound, limit, received: asked.length }));
    return;
  }
  const names: ReadonlySet<unknown> = new Set(asked);
  for (const [index, id] of asked.entries()) {
    if (typeof id !== 'string') issues.push(createError('response/wrong-type', ['asked', index], { expected: ['string'], received: typeOf(id) }));
    else if (!form.positions.has(id)) issues.push(createStranger(id, ['asked', index], form, instrument));
  }
  for (const [position, item] of form.items.entries()) {
    if (scores[position] !== MISSING && !names.has(item.id)) {
      issues.push(createError('response/not-asked', ['answers', item.id], { item: item.id }));
    }
  }
}
