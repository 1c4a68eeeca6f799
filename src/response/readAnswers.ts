import { issueLimit } from '../document/checkBounds.js';
import { createNameNear } from '../document/nameNear.js';
import type { CompiledForm, Instrument } from '../instrument/instrument.js';
import { MISSING } from '../instrument/itemScore.js';
import { refuseType } from '../instrument/refuse.js';
import type { Issue, IssuePath } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import { placeIssue } from '../issues/placeIssue.js';
import { cut, cutName } from '../issues/received.js';
import { checkSize } from './checkSize.js';

const mostAsked = 10_000;

/** The form that is answered, of its instrument. */
export interface AnsweredForm {
  readonly form: CompiledForm;
  readonly instrument: Instrument;
}

/**
 * Returns the score of every item of the form, and collects everything wrong with the answers.
 *
 * A wrong answer is left marked as such; its issue refuses the response.
 */
export function readAnswers(
  { answers, asked }: { readonly answers: Record<string, unknown>; readonly asked: unknown },
  answered: AnsweredForm,
  issues: Issue[],
): number[] {
  const { program } = answered.form;
  const scores = program.itemScores.lend();
  const strangerCount = program.readAnswers(answers, scores, issues);
  if (strangerCount > 0) checkIds(Object.keys(answers), { answered, pathOf: (id) => ['answers', cutName(id)] }, issues);
  if (asked !== undefined) checkAsked(asked, scores, answered, issues);
  return scores;
}

function checkAsked(asked: unknown, scores: readonly number[], answered: AnsweredForm, issues: Issue[]): void {
  const unusable = Array.isArray(asked)
    ? checkSize(asked.length, { 'min-items': 1, 'max-items': mostAsked })
    : refuseType('array', asked);
  if (unusable !== undefined) {
    issues.push(placeIssue(unusable, ['asked']));
    return;
  }
  const list = asked as readonly unknown[];
  // What was answered is only held against names that are right.
  if (checkIds(list, { answered, pathOf: (_, index) => ['asked', index] }, issues) > 0) return;
  const names = new Set(list);
  for (const [position, { id }] of answered.form.items.entries()) {
    if (scores[position] !== MISSING && !names.has(id)) {
      issues.push(createError('response/not-asked', ['answers', id], { item: id }));
    }
  }
}

/** Returns a function that tells what is wrong with the name of an item that is not in the form: another form's, or nobody's. */
export function createRefusal({ form, instrument }: AnsweredForm): (id: unknown) => Issue | undefined {
  const nameNear = createNameNear();
  const known = new Set(form.positions.keys());
  return (id) => {
    if (typeof id !== 'string') return refuseType('string', id);
    if (known.has(id)) return undefined;
    if (instrument.items.has(id)) return createError('response/not-in-form', [], { item: id, form: form.id });
    return createError('response/unknown-item', [], { item: cut(id), ...nameNear(id, known) });
  };
}

/** Checks that names are those of items of the form, and returns how many are not. */
function checkIds<Id>(
  ids: readonly Id[],
  { answered, pathOf }: { readonly answered: AnsweredForm; readonly pathOf: (id: Id, index: number) => IssuePath },
  issues: Issue[],
): number {
  const refuse = createRefusal(answered);
  let count = 0;
  for (const [index, id] of ids.entries()) {
    const issue = issues.length < issueLimit ? refuse(id) : undefined;
    if (issue === undefined) continue;
    issues.push(placeIssue(issue, pathOf(id, index)));
    count += 1;
  }
  return count;
}
