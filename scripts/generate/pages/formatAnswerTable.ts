import type { Narrator } from '../../../src/cli/show/createNarrator.js';
import { isOfGroup } from '../../../src/cli/show/formatForms.js';
import { textOf } from '../../../src/cli/show/formatMembers.js';
import { singleItemOf } from '../../../src/cli/show/formatScaleMaking.js';
import type { Form } from '../../../src/generated/documents.js';
import { formatDay } from '../../../src/messages/formatDay.js';
import { formatScoreNumber } from '../../../src/messages/formatScoreNumber.js';
import { formatGivenAnswer } from './formatGivenAnswer.js';
import { renderTable } from './markdown.js';
import { pageTexts } from './pageTexts.js';
import type { AnsweredForm, ExampleScores } from './runExample.js';
import { shortenRepeated } from './shortenRepeated.js';

/** Returns the questions that were answered, with a column for each response. */
export function formatAnswerTable(
  narrator: Narrator,
  { form, answered }: { readonly form: Form; readonly answered: readonly AnsweredForm[] },
): string {
  const words = pageTexts[narrator.language].example;
  const isAnswered = (id: string) => answered.some(({ response }) => Object.hasOwn(response.answers, id));
  const rows = form.items.filter(isAnswered).map((id) => [
    textOf(narrator, id),
    ...shortenRepeated(
      narrator,
      answered.map(({ response }) => formatGivenAnswer(narrator, id, response.answers[id])),
    ),
  ]);
  const leftOut = form.items.length - rows.length;
  const table = renderTable(
    [isOfGroup(narrator, form) ? words.measured : words.question, ...nameColumns(narrator, answered)],
    rows,
  );
  return leftOut === 0 || rows.length === 0 ? table : `${table}\n${words.leftOut(leftOut)}\n`;
}

/** Returns the scores that are more than one answer, with a column for each response. */
export function formatScoreTable(narrator: Narrator, answered: readonly AnsweredForm[]): string {
  const { definition, language, say } = narrator;
  const words = pageTexts[language].example;
  const isTold = (id: string) => answered.some(({ scores }) => scores[id] !== undefined && scores[id]?.status !== 'not-scorable');
  const rows = definition.scales
    .filter((scale) => singleItemOf(scale) === undefined && isTold(scale.id))
    .map(({ id, title }) => [say(title), ...answered.map(({ scores }) => formatScore(narrator, scores[id]))]);
  return renderTable([words.score, ...nameColumns(narrator, answered)], rows);
}

function formatScore({ language }: Narrator, score: ExampleScores[string] | undefined): string {
  if (score === undefined) return '';
  const words = pageTexts[language].example;
  return score.status === 'not-scorable' ? words.noScore : formatScoreNumber(score.raw, language);
}

/** Returns the heads of the columns: one for each response. */
export function nameColumns(narrator: Narrator, answered: readonly AnsweredForm[]): readonly string[] {
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
