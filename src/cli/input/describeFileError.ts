import { printable } from '../printable.js';
import type { UsageTexts } from '../texts/cliTexts.js';
import type { UsageProblem } from '../usageProblem.js';

/** Tells whether an error came from the file system rather than from a mistake in the program. */
export function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** Returns why a file cannot be read, in the user's language. */
export function describeFileError(error: NodeJS.ErrnoException, path: string, texts: UsageTexts): UsageProblem {
  const name = printable(path);
  switch (error.code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { message: texts.noFile(name) };
    case 'EACCES':
    case 'EPERM':
      return { message: texts.noAccess(name) };
    case 'EISDIR':
      return { message: texts.isFolder(name) };
    default:
      return { message: texts.unreadable(name, error.code ?? error.message) };
  }
}
