import type { Licence, NormsDocument, Source } from '../../generated/documents.js';
import { provenanceTexts } from '../texts/show/provenanceTexts.js';
import type { Block, Entry } from './block.js';
import { heading, list, paragraphs, section, terms } from './block.js';
import type { Narrator } from './createNarrator.js';
import { formatWording } from './formatWording.js';

/** Returns who stands behind an instrument, on what terms it may be used, where its texts come from, and what is not known. */
export function formatProvenance(narrator: Narrator): readonly Block[] {
  const { language, definition, say } = narrator;
  const words = provenanceTexts[language];
  const { licence, notes } = definition.provenance;
  return section(words.title, [
    ...formatPublisher(narrator),
    ...paragraphs(notes && say(notes)),
    ...formatLicence(narrator, licence),
  ]);
}

/** Returns who stands behind an instrument, and where its texts come from. */
export function formatPublisher(narrator: Narrator): readonly Block[] {
  const { language, definition } = narrator;
  const words = provenanceTexts[language];
  const { publisher, wording } = definition.provenance;
  const overall = formatWording(narrator, { text: definition.title, wordings: [wording] });
  return terms([
    [words.publisher, publisher],
    [words.wording, overall && words.unlessSaid(overall)],
  ]);
}

/** Returns the sources of an instrument and of the norms beside it, numbered through. */
export function formatSources(narrator: Narrator): readonly Block[] {
  const { language, definition, norms } = narrator;
  const words = provenanceTexts[language];
  return section(words.sources, [
    ...listSources(narrator, definition.provenance.sources),
    ...norms.flatMap((document) => [
      heading(3, words.normsFrom(document.provenance.publisher)),
      ...formatLicence(narrator, document.provenance.licence),
      ...listSources(narrator, document.provenance.sources, document),
    ]),
  ]);
}

/** Returns on what terms a document may be used. They are read step by step, so their paragraphs are kept. */
export function formatLicence({ language, say }: Narrator, { kind, text, url }: Licence): readonly Block[] {
  const words = provenanceTexts[language];
  const term = url === undefined ? words.licences[kind] : joinSentences([words.licences[kind], words.readAt(url)]);
  return [...terms([[words.licence, term]]), ...paragraphs(say(text))];
}

function listSources(narrator: Narrator, sources: readonly Source[], of?: NormsDocument): readonly Block[] {
  return list(sources.map((source): Entry => ({ mark: narrator.source(source.id, of), text: formatSource(narrator, source) })));
}

/** Author (year): title. Publisher. Address. Note. */
function formatSource({ language, say }: Narrator, { title, authors, publisher, year, url, note }: Source): string {
  const by = authors ?? publisher;
  const head = by === undefined ? '' : `${by}${year === undefined ? '' : ` (${year})`}: `;
  const yearAlone = by === undefined && year !== undefined ? ` (${year})` : '';
  return joinSentences([
    `${head}${title}${yearAlone}`,
    authors === undefined ? undefined : publisher,
    url && provenanceTexts[language].readAt(url),
    note && say(note),
  ]);
}

function joinSentences(parts: readonly (string | undefined)[]): string {
  const told = parts.filter((part) => part !== undefined && part !== '') as readonly string[];
  return told.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}
