import { join } from 'node:path';
import { danishTexts } from '../../src/schema/danishTexts.js';
import { createCheckers } from './checkers.js';
import { createInstrumentPage, instrumentPages } from './instrumentPages.js';
import { createIssuesPage } from './issuesPage.js';
import { createSchemaFile, documentFiles } from './jsonSchemas.js';
import { readInstruments } from './pages/readInstruments.js';
import { createTypes } from './types.js';

const library = join(import.meta.dirname, '..', '..', 'instruments');

/** Returns the content of every generated file, by its path in the repository. */
export async function generateFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const file of documentFiles) {
    files.set(`schemas/${file}.schema.json`, toJson(createSchemaFile(file, 'draft-2020-12')));
    files.set(`schemas/draft-07/${file}.schema.json`, toJson(createSchemaFile(file, 'draft-07', 'draft-07/')));
    files.set(`schemas/da/${file}.schema.json`, toJson(createSchemaFile(file, 'draft-07', 'da/', toDanish)));
  }
  files.set('src/generated/documents.ts', await createTypes());
  files.set('src/generated/structure.ts', createCheckers());
  files.set('docs/issues.md', createIssuesPage());
  const instruments = await readInstruments(library);
  for (const language of ['en', 'da'] as const) files.set(instrumentPages[language], createInstrumentPage(instruments, language));
  return files;
}

// A test tells which texts are missing; until they are there, the English ones say more than nothing.
function toDanish(text: string): string {
  return danishTexts.get(text) ?? text;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
