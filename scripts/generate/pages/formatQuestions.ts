import { type Block, list, paragraphs } from '../../../src/cli/show/block.js';
import type { Narrator } from '../../../src/cli/show/createNarrator.js';
import { formatFormHead, formatGoalQuestion } from '../../../src/cli/show/formatForms.js';
import {
  findCommon,
  findSameForm,
  formatCommonOptions,
  formatSameQuestions,
  itemsOf,
} from '../../../src/cli/show/formatItems.js';
import { textOf } from '../../../src/cli/show/formatMembers.js';
import { renderMarkdown } from '../../../src/cli/show/renderMarkdown.js';
import { formTexts } from '../../../src/cli/texts/show/formTexts.js';
import type { Form } from '../../../src/generated/documents.js';
import { renderFolded, renderHeading } from './markdown.js';
import { pageTexts } from './pageTexts.js';

/** Questions that are more than these are folded away, so that the page can be looked over. */
const mostAtOnce = 4;

/** Returns what every role is asked, and when: the questions without the options that differ between them. */
export function formatQuestions(narrator: Narrator): string {
  const { definition, language } = narrator;
  return [renderHeading(3, formTexts[language].title), ...definition.forms.map((form) => formatForm(narrator, form))].join('\n');
}

function formatForm(narrator: Narrator, form: Form): string {
  const { items } = form;
  const head = [...formatFormHead(narrator, form), ...formatGoalQuestion(narrator, form)];
  const same = findSameForm(narrator, form);
  if (same !== undefined) return renderMarkdown([...head, ...formatSameQuestions(narrator, same)], { below: 1 });
  const options = isCommonNamed(narrator, form) ? formatCommonOptions(narrator, form) : [];
  const questions = [...options, ...listQuestions(narrator, form)];
  if (items.length <= mostAtOnce) return renderMarkdown([...head, ...questions], { below: 1 });
  const folded = renderFolded(pageTexts[narrator.language].questions(items.length), renderMarkdown(questions, { below: 2 }));
  return `${renderMarkdown(head, { below: 1 })}\n${folded}`;
}

/** Whether the questions that are answered alike can be named: here the others do not say how they are answered. */
function isCommonNamed(narrator: Narrator, form: Form): boolean {
  const places = findCommon(narrator, itemsOf(narrator, form)).map(({ id }) => form.items.indexOf(id));
  return Math.max(...places) - Math.min(...places) === places.length - 1;
}

function listQuestions(narrator: Narrator, { items, sections }: Form): readonly Block[] {
  const entriesOf = (ids: readonly string[]) =>
    list(ids.map((id) => ({ mark: `${items.indexOf(id) + 1}.`, text: textOf(narrator, id) })));
  if (sections === undefined) return entriesOf(items);
  return sections.flatMap((part) => [...paragraphs(endHeading(narrator.say(part.title))), ...entriesOf(part.items)]);
}

function endHeading(title: string): string {
  return /[.:!?]$/.test(title) ? title : `${title}:`;
}
