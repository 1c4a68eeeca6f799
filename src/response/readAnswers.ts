import type { CompiledForm, CompiledItem } from '../instrument/instrument.js';
import type { Issue } from '../issues/issue.js';
import { createError, createWarning } from '../issues/issue.js';
import { suggest } from '../issues/suggest.js';
import { readAnswer } from '../scoring/scoreResponse.js';
import { INVALID, MISSING, UNSCORED } from '../instrument/itemScore.js';
import { holdsCpr } from '../shared/cpr.js';
import { cut, typeOf } from './checkEnvelope.js';
import { diagnoseAnswer } from './diagnoseAnswer.js';

/**
 * Returns the score of every item of the form, and collects everything wrong with the answers.
 *
 * A wrong answer counts as missing here; its issue refuses the response.
 */
export function readAnswers(answers: Record<string, unknown>, form: CompiledForm, asked: unknown, issues: Issue[]): number[] {
  const { items } = form;
  const scores: number[] = [];
  let found = 0;
  for (let position = 0; position < items.length; position += 1) {
    const item = items[position] as CompiledItem;
    const answer = item.inherited && !Object.hasOwn(answers, item.id) ? undefined : answers[item.id];
    if (answer === undefined) {
      scores.push(MISSING);
      continue;
    }
    found += 1;
    const score = readAnswer(item, answer);
    scores.push(score);
    if (score === UNSCORED || score === INVALID) scores[position] = inspect(item, answer, score, issues);
  }
  let count = 0;
  for (const _ in answers) count += 1;
  if (count !== found) checkUnknownItems(answers, form, issues);
  if (asked !== undefined) checkAsked(asked, scores, form, issues);
  return scores;
}

function inspect(item: CompiledItem, answer: unknown, score: number, issues: Issue[]): number {
  if (score === INVALID) {
    issues.push(diagnoseAnswer(item.definition, answer));
    return MISSING;
  }
  if (item.definition.type === 'text' && holdsCpr(answer as string)) {
    issues.push(createWarning('response/cpr-in-text', ['answers', item.id], { item: item.id }));
  }
  return score;
}

function checkUnknownItems(answers: Record<string, unknown>, form: CompiledForm, issues: Issue[]): void {
  for (const id of Object.keys(answers)) {
    if (form.positions.has(id)) continue;
    const suggestion = suggest(id, form.positions.keys());
    issues.push(createError('response/unknown-item', ['answers', id], { item: cut(id), ...(suggestion === undefined ? {} : { suggestion }) }));
  }
}

function checkAsked(asked: unknown, scores: readonly number[], form: CompiledForm, issues: Issue[]): void {
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
    else if (!form.positions.has(id)) issues.push(createError('response/not-in-form', ['asked', index], { item: cut(id), form: form.id }));
  }
  for (const [position, item] of form.items.entries()) {
    if (scores[position] !== MISSING && !names.has(item.id)) {
      issues.push(createError('response/not-asked', ['answers', item.id], { item: item.id }));
    }
  }
}
