import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../printable.js';
import type { UsageTexts } from '../texts/cliTexts.js';
import type { UsageProblem } from '../usageProblem.js';
import { describeFileError, isFileError } from './describeFileError.js';

/** What is looked for in folders. */
export type SoughtFiles = 'documents' | 'cases';

interface Search {
  readonly texts: UsageTexts;
  readonly sought: SoughtFiles;
}

const namePatterns: Readonly<Record<SoughtFiles, RegExp>> = {
  documents: /\.(?:json|ndjson|jsonl)$/i,
  cases: /\.cases\.json$/i,
};

/** The files to read, and why some paths stand for none. */
export interface FoundFiles {
  readonly paths: readonly string[];
  readonly problems: readonly UsageProblem[];
}

/** Returns the files that paths stand for: themselves, and of a folder every file sought in it, however deep, by name. */
export async function findFiles(paths: readonly string[], search: Search): Promise<FoundFiles> {
  const found = await Promise.all(paths.map((path) => expand(path, search)));
  return {
    paths: [...new Set(found.flatMap((files) => files.paths))],
    problems: found.flatMap(({ problems }) => problems),
  };
}

async function expand(path: string, { texts, sought }: Search): Promise<FoundFiles> {
  if (path === '-') return { paths: [path], problems: [] };
  try {
    if (!(await stat(path)).isDirectory()) return { paths: [path], problems: [] };
    const paths = await listFolder(path, namePatterns[sought]);
    return { paths, problems: paths.length > 0 ? [] : [{ message: texts.noFiles[sought](printable(path)) }] };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { paths: [], problems: [describeFileError(error, path, texts)] };
  }
}

/** Folders that are hidden, or that packages are installed in, hold no documents of the user's. */
async function listFolder(folder: string, isSought: RegExp): Promise<readonly string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return entry.name.startsWith('.') || entry.name === 'node_modules' ? [] : listFolder(path, isSought);
      return isSought.test(entry.name) && (entry.isFile() || (await isLinkToFile(entry, path))) ? [path] : [];
    }),
  );
  return lists.flat();
}

/** Links to folders are not followed, for they may go in a ring. A link to nothing is told of when it is read. */
async function isLinkToFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false;
  return stat(path).then(
    (target) => target.isFile(),
    () => !entry.name.startsWith('.'),
  );
}
