import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Session } from '../createSession.js';
import { findEntry } from '../findEntry.js';
import { listLibrary } from '../listLibrary.js';
import { printable } from '../printable.js';
import type { UsageProblem } from '../usageProblem.js';

/**
 * Returns the file of the instrument that a file of cases is for: beside it under its own name (`<name>.cases.json` and
 * `<name>.json`) or by its version (`<version>.json`), else the one of the library.
 */
export async function findCaseInstrument(
  { io, texts }: Session,
  { path, reference }: { readonly path: string; readonly reference: string },
): Promise<string | UsageProblem> {
  const namesake = path.replace(/\.cases\.json$/i, '.json');
  const ofVersion = join(dirname(path), `${reference.slice(reference.indexOf('@') + 1)}.json`);
  const beside = await Promise.all([...new Set([namesake, ofVersion])].filter((name) => name !== path).map(readReference));
  const exact = beside.find((file) => file?.reference === reference);
  if (exact) return exact.path;
  const found = findEntry(await listLibrary(join(io.packageRoot, 'instruments')), reference);
  if ('entry' in found) return found.entry.path;
  // One that lies there and is something else is read all the same: what is wrong with it is what the author needs to know.
  const other = beside.find((file) => file?.path === namesake);
  return other?.path ?? { message: texts.usage.noInstrument(printable(path), printable(reference)) };
}

interface FileBeside {
  readonly path: string;
  readonly reference?: string;
}

/** Nothing where there is no such file. */
async function readReference(path: string): Promise<FileBeside | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const { id, version } = Object(JSON.parse(text)) as { readonly id?: unknown; readonly version?: unknown };
    return { path, reference: `${id}@${version}` };
  } catch {
    return { path };
  }
}
