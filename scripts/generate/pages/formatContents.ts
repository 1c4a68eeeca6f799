import { createNarrator, type Narrator } from '../../../src/cli/show/createNarrator.js';
import { formatTimes } from '../../../src/cli/show/formatCadence.js';
import { isOfGroup } from '../../../src/cli/show/formatForms.js';
import { singleItemOf } from '../../../src/cli/show/formatScaleMaking.js';
import { escapeMarkdown } from '../../../src/cli/show/renderMarkdown.js';
import type { Form, Scale } from '../../../src/generated/documents.js';
import type { MessageLanguage } from '../../../src/messages.js';
import { renderHeading, renderTable } from './markdown.js';
import { pageTexts, type YieldKind } from './pageTexts.js';
import type { ShownInstrument } from './readInstruments.js';

/** Returns the overview of the page: who answers each instrument, how often, what it gives, and whose words it is in. */
export function formatContents(instruments: readonly ShownInstrument[], language: MessageLanguage): string {
  const { contents } = pageTexts[language];
  const rows = instruments.map(({ instrument }) => {
    const narrator = createNarrator(instrument, { norms: [], language });
    const { definition } = narrator;
    const title = `[${escapeMarkdown(narrator.say(definition.title))}](#${definition.id})<br>\`${definition.id}\``;
    const tell = (say: (form: Form) => string) => [...new Set(definition.forms.map(say))].join('; ');
    return [
      { markdown: title },
      tell((form) => tellRespondents(narrator, form)),
      tell((form) => formatTimes(narrator, form)),
      tellYield(narrator),
      tellWording(narrator),
    ];
  });
  return [renderHeading(2, contents.title), renderTable(contents.head, rows)].join('\n');
}

function tellRespondents({ language, roles }: Narrator, { respondents, authorship }: Form): string {
  const names = roles(respondents);
  return authorship === 'joint' ? pageTexts[language].contents.together(names) : names;
}

/** How many scores of each kind there are. */
function tellYield({ definition, language, phrases }: Narrator): string {
  const words = pageTexts[language].contents.yields;
  const kinds = definition.scales.map(kindOf);
  return phrases.list([...new Set(kinds)].map((kind) => words[kind](kinds.filter((one) => one === kind).length)));
}

function kindOf(scale: Scale): YieldKind {
  return singleItemOf(scale) === undefined ? scale.method : 'single';
}

/**
 * Of the Danish words that questions are asked in, since it is those that can be published. Where all are shares of groups, they
 * are names of what each person was asked about.
 */
function tellWording(narrator: Narrator): string {
  const { definition, language } = narrator;
  const words = pageTexts[language].contents.wording;
  const asked = new Set(definition.forms.flatMap(({ items }) => items));
  const items = definition.items.filter(({ id }) => asked.has(id));
  const published = items.filter(({ wording = definition.provenance.wording }) => wording['da'] === 'published');
  if (published.length === 0) return words.own;
  if (definition.forms.every((form) => isOfGroup(narrator, form))) return words.names;
  return published.length === items.length ? words.published : words.some(published.length, items.length);
}
