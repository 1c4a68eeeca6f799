import type { Narrator } from '../../../src/cli/show/createNarrator.js';
import type { Goal } from '../../../src/generated/documents.js';
import { nameColumns } from './formatAnswerTable.js';
import type { GivenAnswer } from './formatGivenAnswer.js';
import { renderTable } from './markdown.js';
import { pageTexts } from './pageTexts.js';
import type { AnsweredForm } from './runExample.js';
import { shortenRepeated } from './shortenRepeated.js';

/**
 * Returns the goals of the plan that were rated, with what the numbers mean for each. A goal whose meaning was changed is
 * another row, since its ratings are not compared with those before.
 */
export function formatGoalTable(narrator: Narrator, answered: readonly AnsweredForm[]): string {
  const words = pageTexts[narrator.language].example;
  const planned = answered.flatMap(({ options }) => options.plan?.goals ?? []);
  const versions = new Map(planned.map((goal) => [`${goal.id} ${goal.version}`, goal]));
  const isRated = (goal: Goal) => answered.some((one) => one.response.goals?.[goal.id] !== undefined && asks(one, goal));
  const rows = [...versions.values()]
    .filter(isRated)
    .toSorted((left, right) => planned.findIndex(({ id }) => id === left.id) - planned.findIndex(({ id }) => id === right.id))
    .map((goal) => {
      const ratings = answered.map((one) => (asks(one, goal) ? formatRating(narrator, goal, one) : { text: '' }));
      return [goal.version === 1 ? goal.title : words.adjusted(goal.title), ...shortenRepeated(narrator, ratings)];
    });
  return renderTable([words.goal, ...nameColumns(narrator, answered)], rows);
}

/** Whether the goal was open in that version in the plan that was rated. */
function asks({ options }: AnsweredForm, { id, version }: Goal): boolean {
  return options.plan?.goals.some((one) => one.id === id && one.version === version && one.status === 'open') ?? false;
}

function formatRating(
  { definition, phrases, say, language }: Narrator,
  { id, attainment }: Goal,
  { response }: AnsweredForm,
): GivenAnswer {
  const rating = response.goals?.[id];
  const words = pageTexts[language].example;
  if (rating === undefined) return { text: words.notRated };
  if (typeof rating !== 'number') return { text: words.missing[rating.missing] };
  const own = attainment?.find(({ value }) => value === rating);
  const anchor = definition.goals?.attainment.anchors?.find(({ value }) => value === rating);
  const meaning = own?.meaning ?? (anchor && say(anchor.label));
  const number = phrases.number(rating);
  return meaning === undefined ? { text: number } : { text: `${number} – ${meaning}`, short: number };
}
