import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareVersions } from './compareVersions.js';

/** An instrument that comes with the package. */
export interface LibraryEntry {
  readonly id: string;
  readonly version: string;
  readonly path: string;
}

/** Returns the instruments of a library, by id and then by version, lowest first: `<id>/<version>.json`. */
export async function listLibrary(folder: string): Promise<readonly LibraryEntry[]> {
  const ids = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const entries = await Promise.all(ids.toSorted().map((id) => listVersions(folder, id)));
  return entries.flat();
}

async function listVersions(folder: string, id: string): Promise<readonly LibraryEntry[]> {
  const names = await readdir(join(folder, id));
  return names
    .flatMap((name) => /^(\d+\.\d+\.\d+)\.json$/.exec(name)?.[1] ?? [])
    .toSorted(compareVersions)
    .map((version) => ({ id, version, path: join(folder, id, `${version}.json`) }));
}
