import { list, paragraphs } from '../../../src/cli/show/block.js';
import type { Narrator } from '../../../src/cli/show/createNarrator.js';
import { renderMarkdown } from '../../../src/cli/show/renderMarkdown.js';
import type { CourseCase, PlanEntry, ScoreCase } from '../../../src/generated/documents.js';
import { explainScore } from '../../../src/index.js';
import { formatScoreExplanation } from '../../../src/messages.js';
import { chooseExplained } from './chooseExplained.js';
import { formatAnswerTable, formatScoreTable, nameAnswered } from './formatAnswerTable.js';
import { formatGoalTable } from './formatGoalTable.js';
import { formatLightTables } from './formatLightTables.js';
import { renderHeading } from './markdown.js';
import { pageTexts } from './pageTexts.js';
import { type AnsweredForm, type Example, runExample } from './runExample.js';
import { tellSteps } from './tellSteps.js';

/** Returns an example in full: what was answered, what scores that gives, how they are reckoned, and what the engine tells. */
export function formatExample(narrator: Narrator, one: ScoreCase | CourseCase): string {
  const { definition, instrument, language } = narrator;
  const example = runExample(one, instrument);
  const goalTitles = titlesOf(example);
  const told = new Set<string>();
  const forms = definition.forms.flatMap((form) => {
    const answered = example.responses.filter(({ response }) => response.form === form.id);
    const [last] = answered.slice(-1);
    if (last === undefined) return [];
    const explained = chooseExplained(narrator, answered).filter(({ kind }) => !told.has(kind));
    for (const { kind } of explained) told.add(kind);
    return [
      renderHeading(4, narrator.form(form)),
      formatAnswerTable(narrator, { form, answered }),
      formatGoalTable(narrator, answered),
      formatScoreTable(narrator, answered),
      formatLightTables(narrator, answered),
      formatExplanations(narrator, last, { scales: explained.map(({ scale }) => scale), goalTitles }),
    ];
  });
  const parts = [
    renderHeading(3, pageTexts[language].example.title),
    ...forms,
    renderMarkdown(tellSteps(narrator, example, goalTitles), { below: 1 }),
  ];
  return parts.filter((part) => part.trim() !== '').join('\n');
}

/** Goals are told in the words of the latest plan. */
function titlesOf({ steps, responses }: Example): Readonly<Record<string, string>> {
  const entries = steps.flatMap(({ entry }) => (entry?.kind === 'plan' ? [entry] : []));
  const plans: readonly PlanEntry[] = [...responses.flatMap(({ options: { plan } }) => plan ?? []), ...entries];
  return Object.fromEntries(plans.flatMap(({ goals }) => goals.map(({ id, title }) => [id, title])));
}

function formatExplanations(
  narrator: Narrator,
  answered: AnsweredForm,
  { scales, goalTitles }: { readonly scales: readonly string[]; readonly goalTitles: Readonly<Record<string, string>> },
): string {
  const { definition, instrument, language } = narrator;
  if (scales.length === 0) return '';
  const explained = scales.map((scale) =>
    formatScoreExplanation(explainScore(instrument, answered.response, { ...answered.options, scale }), {
      language,
      instrument: definition,
      goalTitles,
    }),
  );
  const name = nameAnswered(narrator, answered);
  return renderMarkdown([...paragraphs(pageTexts[language].example.reckoned(name)), ...list(explained)]);
}
