import type { Code } from '../../generated/documents.js';
import { overviewTexts } from '../texts/show/overviewTexts.js';
import type { Block } from './block.js';
import { heading, paragraphs, terms } from './block.js';
import type { Narrator } from './createNarrator.js';

/** Returns what an instrument is: its title, version and status, what it measures, and what its figures are for. */
export function formatOverview({ language, definition, instrument, phrases, say }: Narrator): readonly Block[] {
  const words = overviewTexts[language];
  const { title, description, status, publishedOn, purpose, subject, codes } = definition;
  const state = [
    instrument.reference,
    words.status[status],
    ...(publishedOn === undefined ? [] : [words.publishedOn(phrases.date(publishedOn))]),
  ];
  return [
    heading(1, say(title)),
    ...paragraphs(state.join(', ')),
    ...paragraphs(description && say(description)),
    ...terms([
      [words.purpose, phrases.list(purpose.map((one) => words.purposes[one]))],
      [words.subject, subject === 'organisation' ? words.organisation : undefined],
      [words.codes, formatCodes(codes)],
    ]),
  ];
}

/** Returns codes of public code systems, with the names they have there. */
export function formatCodes(codes: readonly Code[] | undefined): string | undefined {
  const told = codes?.map(({ system, code, display }) => `${system} ${code}${display === undefined ? '' : ` (${display})`}`);
  return told?.join('; ');
}
