import { list, terms } from '../../../src/cli/show/block.js';
import { createNarrator, type Narrator } from '../../../src/cli/show/createNarrator.js';
import { formatLimits } from '../../../src/cli/show/formatLimits.js';
import { formatOverview } from '../../../src/cli/show/formatOverview.js';
import { formatLicence, formatPublisher, formatSources } from '../../../src/cli/show/formatProvenance.js';
import { renderMarkdown } from '../../../src/cli/show/renderMarkdown.js';
import { provenanceTexts } from '../../../src/cli/texts/show/provenanceTexts.js';
import type { MessageLanguage } from '../../../src/messages.js';
import { formatExample } from './formatExample.js';
import { formatQuestions } from './formatQuestions.js';
import { formatScoring } from './formatScoring.js';
import { renderFolded, renderHeading } from './markdown.js';
import { notesOf } from './notesOf.js';
import { pageTexts } from './pageTexts.js';
import type { ShownInstrument } from './readInstruments.js';

/**
 * Returns the section on one instrument: what is published and what is ours, on what terms, who answers what, how it is
 * scored, what must not be read into it, and an example. What is said there is said as `fremdrift show` says it.
 */
export function formatInstrumentSection({ instrument, example }: ShownInstrument, language: MessageLanguage): string {
  const narrator = createNarrator(instrument, { norms: [], language });
  const { id, version } = narrator.definition;
  const words = pageTexts[language];
  const [, ...sources] = formatSources(narrator);
  return [
    `<a id="${id}"></a>\n`,
    renderMarkdown(formatOverview(narrator), { below: 1 }),
    words.more(id, `../instruments/${id}/${version}`),
    formatOrigin(narrator),
    formatTerms(narrator),
    formatQuestions(narrator),
    formatScoring(narrator),
    renderMarkdown(formatLimits(narrator), { below: 1 }),
    formatExample(narrator, example),
    renderFolded(provenanceTexts[language].sources, renderMarkdown(sources, { below: 2 })),
    `[${words.top}](#${words.contents.anchor})\n`,
  ].join('\n');
}

/** Who stands behind the instrument, and its notes on texts, in one list; what else the notes say is folded away. */
function formatOrigin(narrator: Narrator): string {
  const { definition, language } = narrator;
  const { published, own, unknown, others } = notesOf(definition.provenance.notes, language);
  const notes = [published, own, unknown].flatMap((note) => (note ? [[note.label, note.text] as const] : []));
  const rows = [...formatPublisher(narrator), ...terms(notes)].flatMap((block) => (block.type === 'terms' ? block.terms : []));
  const more = others.length === 0 ? [] : [renderFolded(pageTexts[language].moreNotes, renderMarkdown(list(others)))];
  return [renderHeading(3, pageTexts[language].origin), renderMarkdown([{ type: 'terms', terms: rows }]), ...more].join('\n');
}

function formatTerms(narrator: Narrator): string {
  const { definition, language } = narrator;
  return [
    renderHeading(3, pageTexts[language].terms),
    renderMarkdown(formatLicence(narrator, definition.provenance.licence)),
  ].join('\n');
}
