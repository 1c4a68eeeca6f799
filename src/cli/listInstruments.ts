import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InstrumentDefinition } from '../index.js';
import type { ExitCode } from './cliIo.js';
import type { Session } from './createSession.js';
import type { LibraryEntry } from './listLibrary.js';
import { listLibrary } from './listLibrary.js';

/** Writes the instruments of the library with their titles, one on each line. */
export async function listInstruments({ io, language, paint, stdout }: Session): Promise<ExitCode> {
  const entries = await listLibrary(join(io.packageRoot, 'instruments'));
  const definitions = await Promise.all(entries.map(readDefinition));
  const rows = definitions.map(({ id, version, title }) => ({
    name: `${id}@${version}`,
    title: title[language] ?? title['da'] ?? '',
  }));
  const width = Math.max(...rows.map(({ name }) => name.length));
  await stdout.write(rows.map(({ name, title }) => `${paint.stdout.strong(name.padEnd(width))}  ${title}\n`).join(''));
  return 0;
}

async function readDefinition({ path }: LibraryEntry): Promise<InstrumentDefinition> {
  return JSON.parse(await readFile(path, 'utf8'));
}
