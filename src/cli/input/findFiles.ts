import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../printable.js';
import type { UsageTexts } from '../texts/cliTexts.js';
import type { UsageProblem } from '../usageProblem.js';
import { describeFileError, isFileError } from './describeFileError.js';

/** The files to read, or why there are none. */
export type FoundFiles =
  | { readonly ok: true; readonly paths: readonly string[] }
  | { readonly ok: false; readonly problem: UsageProblem };

/** Returns the files that paths stand for: themselves, and of a folder every .json file in it, however deep, by name. */
export async function findFiles(paths: readonly string[], texts: UsageTexts): Promise<FoundFiles> {
  const found: string[] = [];
  for (const path of paths) {
    const files = await expand(path, texts);
    if (!files.ok) return files;
    found.push(...files.paths);
  }
  return { ok: true, paths: [...new Set(found)] };
}

async function expand(path: string, texts: UsageTexts): Promise<FoundFiles> {
  if (path === '-') return { ok: true, paths: [path] };
  try {
    if (!(await stat(path)).isDirectory()) return { ok: true, paths: [path] };
    const paths = await listFolder(path);
    return paths.length > 0 ? { ok: true, paths } : { ok: false, problem: { message: texts.noDocuments(printable(path)) } };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { ok: false, problem: describeFileError(error, path, texts) };
  }
}

/** Folders that are hidden, or that packages are installed in, hold no documents of the user's. */
async function listFolder(folder: string): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : listFolder(path);
      return entry.isFile() && entry.name.toLowerCase().endsWith('.json') ? [path] : [];
    }),
  );
  return lists.flat();
}
