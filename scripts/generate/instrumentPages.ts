import type { MessageLanguage } from '../../src/messages.js';
import { formatContents } from './pages/formatContents.js';
import { formatInstrumentSection } from './pages/formatInstrumentSection.js';
import { pageTexts } from './pages/pageTexts.js';
import type { ShownInstrument } from './pages/readInstruments.js';

/** Where the page of each language lies in the repository. */
export const instrumentPages: Readonly<Record<MessageLanguage, string>> = {
  en: 'docs/instruments.md',
  da: 'docs/redskaber.md',
};

/** Returns the page that tells of every instrument: an overview that leads to each, and a section for each with an example. */
export function createInstrumentPage(instruments: readonly ShownInstrument[], language: MessageLanguage): string {
  const sections = instruments.map((shown) => formatInstrumentSection(shown, language));
  return [pageTexts[language].opening, formatContents(instruments, language), ...sections].join('\n');
}
