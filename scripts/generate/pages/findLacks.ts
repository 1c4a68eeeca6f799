import type { InstrumentDefinition, Text } from '../../../src/generated/documents.js';
import { notesOf } from './notesOf.js';

const languages = ['da', 'en'] as const;

/** Returns what an instrument does not tell, and must before a page can tell of it; in both languages. */
export function findLacks({ limits, provenance }: InstrumentDefinition): readonly string[] {
  const { notes, licence } = provenance;
  const told: readonly (readonly [name: string, isTold: (language: 'da' | 'en') => boolean])[] = [
    ['limits', (language) => hasText(limits, language)],
    ['terms of use', (language) => hasText(licence.text, language)],
    ['notes on what is published', (language) => notesOf(notes, language).published !== undefined],
    ['notes on what is ours', (language) => notesOf(notes, language).own !== undefined],
  ];
  return told.flatMap(([name, isTold]) =>
    languages.filter((language) => !isTold(language)).map((language) => `${name} (${language})`),
  );
}

function hasText(text: Text | undefined, language: 'da' | 'en'): boolean {
  return text?.[language] !== undefined && text[language].trim() !== '';
}
