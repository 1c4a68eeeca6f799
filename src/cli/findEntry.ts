import { suggest } from '../issues/suggest.js';
import type { LibraryEntry } from './listLibrary.js';

/** An instrument of the library, or the name that may have been meant. */
export type FoundEntry = { readonly entry: LibraryEntry } | { readonly suggestion: string | undefined };

/** Returns the instrument that a name stands for: `id@version`, or `id` for its highest version. */
export function findEntry(entries: readonly LibraryEntry[], name: string): FoundEntry {
  const entry = entries.findLast(({ id, version }) => name === id || name === `${id}@${version}`);
  if (entry !== undefined) return { entry };
  const references = entries.map(({ id, version }) => `${id}@${version}`);
  const versions = references.filter((reference) => reference.startsWith(`${name.split('@')[0]}@`));
  return { suggestion: versions.at(-1) ?? suggest(name, [...entries.map(({ id }) => id), ...references]) };
}
