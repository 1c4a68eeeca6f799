import { open } from 'node:fs/promises';
import type { Session } from '../createSession.js';
import { printable } from '../printable.js';
import type { UsageProblem } from '../usageProblem.js';
import { describeFileError, isFileError } from './describeFileError.js';

/** Something to read, with the name it is called by in what is written about it; or why it cannot be read. */
export type OpenedInput =
  | { readonly ok: true; readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }
  | { readonly ok: false; readonly problem: UsageProblem };

/** Returns the bytes of a file, or of standard input for "-". */
export async function openInput({ io, texts }: Session, path: string): Promise<OpenedInput> {
  if (path === '-') return { ok: true, name: '<stdin>', chunks: io.stdin };
  try {
    const file = await open(path);
    if (!(await file.stat()).isDirectory()) return { ok: true, name: path, chunks: file.createReadStream() };
    await file.close();
    return { ok: false, problem: { message: texts.usage.isFolder(printable(path)) } };
  } catch (error) {
    if (!isFileError(error)) throw error;
    return { ok: false, problem: describeFileError(error, path, texts.usage) };
  }
}
