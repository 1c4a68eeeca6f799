import type { Narrator } from '../../../src/cli/show/createNarrator.js';
import { textOf } from '../../../src/cli/show/formatMembers.js';
import { singleItemOf } from '../../../src/cli/show/formatScaleMaking.js';
import type { Form, Goal } from '../../../src/generated/documents.js';
import { formatDay } from '../../../src/messages/formatDay.js';
import { formatScoreNumber } from '../../../src/messages/formatScoreNumber.js';
import { formatGivenAnswer, type GivenAnswer } from './formatGivenAnswer.js';
import { renderTable } from './markdown.js';
import { pageTexts } from './pageTexts.js';
import type { AnsweredForm, ExampleScores } from './runExample.js';

/** Returns the questions that were answered, with a column for each response. */
export function formatAnswerTable(
  narrator: Narrator,
  { form, answered }: { readonly form: Form; readonly answered: readonly AnsweredForm[] },
): string {
  const words = pageTexts[narrator.language].example;
  const isAnswered = (id: string) => answered.some(({ response }) => Object.hasOwn(response.answers, id));
  const rows = form.items.filter(isAnswered).map((id) => [
    textOf(narrator, id),
    ...tellEach(
      narrator,
      answered.map(({ response }) => formatGivenAnswer(narrator, id, response.answers[id])),
    ),
  ]);
  const leftOut = form.items.length - rows.length;
  const table = renderTable([words.question, ...heads(narrator, answered)], rows);
  return leftOut === 0 || rows.length === 0 ? table : `${table}\n${words.leftOut(leftOut)}\n`;
}

/** Returns the goals of the plan that were rated, and what the numbers mean for each. */
export function formatGoalTable(narrator: Narrator, answered: readonly AnsweredForm[]): string {
  const words = pageTexts[narrator.language].example;
  const goals = new Map(answered.flatMap(({ options }) => options.plan?.goals ?? []).map((goal) => [goal.id, goal]));
  const isRated = ({ id }: Goal) => answered.some(({ response }) => Object.hasOwn(response.goals ?? {}, id));
  const rows = [...goals.values()].filter(isRated).map((goal) => [
    goal.title,
    ...tellEach(
      narrator,
      answered.map((one) => formatRating(narrator, goal.id, one)),
    ),
  ]);
  return renderTable([words.goal, ...heads(narrator, answered)], rows);
}

/** A rating with what it means for the goal as the plan then stood. */
function formatRating(
  { definition, phrases, say, language }: Narrator,
  id: string,
  { response, options }: AnsweredForm,
): GivenAnswer {
  const rating = response.goals?.[id];
  const words = pageTexts[language].example;
  if (rating === undefined) return { text: words.notRated };
  if (typeof rating !== 'number') return { text: words.missing[rating.missing] };
  const own = options.plan?.goals.find((goal) => goal.id === id)?.attainment?.find(({ value }) => value === rating);
  const anchor = definition.goals?.attainment.anchors?.find(({ value }) => value === rating);
  const meaning = own?.meaning ?? (anchor && say(anchor.label));
  const number = phrases.number(rating);
  return meaning === undefined ? { text: number } : { text: `${number} – ${meaning}`, short: number };
}

/** Returns the scores that are more than one answer, with a column for each response. */
export function formatScoreTable(narrator: Narrator, answered: readonly AnsweredForm[]): string {
  const { definition, language, say } = narrator;
  const words = pageTexts[language].example;
  const isTold = (id: string) => answered.some(({ scores }) => scores[id] !== undefined && scores[id]?.status !== 'not-scorable');
  const rows = definition.scales
    .filter((scale) => singleItemOf(scale) === undefined && isTold(scale.id))
    .map(({ id, title }) => [say(title), ...answered.map(({ scores }) => formatScore(narrator, scores[id]))]);
  return renderTable([words.score, ...heads(narrator, answered)], rows);
}

function formatScore({ language }: Narrator, score: ExampleScores[string] | undefined): string {
  if (score === undefined) return '';
  const words = pageTexts[language].example;
  return score.status === 'not-scorable' ? words.noScore : formatScoreNumber(score.raw, language);
}

/** An answer that is given again is told in short. */
function tellEach({ language }: Narrator, cells: readonly GivenAnswer[]): readonly string[] {
  const { asBefore } = pageTexts[language].example;
  return cells.map(({ text, short }, index) => (short !== undefined && cells[index - 1]?.text === text ? asBefore(short) : text));
}

function heads(narrator: Narrator, answered: readonly AnsweredForm[]): readonly string[] {
  return answered.map((one) => nameAnswered(narrator, one));
}

/** Returns who gave a response, and when; of a group also how many they were. */
export function nameAnswered({ language, roles }: Narrator, { response, isDated }: AnsweredForm): string {
  const { people } = pageTexts[language].example;
  const count = response.respondents.find((respondent) => respondent.count !== undefined)?.count;
  return [
    roles([...new Set(response.respondents.map(({ role }) => role))]),
    ...(count === undefined ? [] : [people(count)]),
    ...(isDated ? [formatDay(response.answeredOn, language)] : []),
  ].join(', ');
}
