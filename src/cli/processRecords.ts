import type { Issue } from '../issues/issue.js';
import { hasErrors } from '../issues/issue.js';
import type { ExitCode } from './cliIo.js';
import { createProgress } from './createProgress.js';
import type { Session } from './createSession.js';
import { layoutOf } from './input/layoutOf.js';
import { openInput } from './input/openInput.js';
import type { TextRecord } from './input/readRecords.js';
import { readRecords } from './input/readRecords.js';
import { reportUsage } from './reportUsage.js';

/** What became of one record: lines to write, and what is to be said about it. */
export interface HandledRecord {
  readonly line: number;
  readonly output: string;
  readonly issues: readonly Issue[];
}

/** What is done with records, as many at a time as have arrived. */
export interface RecordHandler {
  readonly handle: (records: readonly TextRecord[]) => readonly HandledRecord[] | Promise<readonly HandledRecord[]>;
  /** What is left to say when there are no more. */
  readonly finish?: () => readonly HandledRecord[];
}

/**
 * Hands the records of a file to a handler, and writes what comes of it as fast as the reader takes it. A refused record
 * is told of and does not stop the others. It ends early when nobody reads any longer.
 */
export async function processRecords(session: Session, path: string, handler: RecordHandler): Promise<ExitCode> {
  const input = await openInput(session, path);
  if (!input.ok) return reportUsage(session, input.problem);
  const progress = createProgress(session);
  let [count, isRefused] = [0, false];
  const write = async (handled: readonly HandledRecord[]) => {
    const problems = await formatProblems(session, input.name, handled);
    isRefused ||= handled.some(({ issues }) => hasErrors(issues));
    await session.stderr.write(problems === '' ? progress.show(count) : progress.clear() + problems);
    await session.stdout.write(handled.map(({ output }) => output).join(''));
  };
  for await (const batch of readRecords(input.chunks, { layout: layoutOf(path) })) {
    count += batch.length;
    await write(await handler.handle(batch));
    if (session.stdout.state() !== 'open') break;
  }
  const left = session.stdout.state() === 'open' ? (handler.finish?.() ?? []) : [];
  if (left.length > 0) await write(left);
  await session.stderr.write(progress.clear());
  return isRefused ? 1 : 0;
}

/** The texts of issues take time to load, so they are loaded only when there is something to say. */
async function formatProblems(session: Session, name: string, handled: readonly HandledRecord[]): Promise<string> {
  if (handled.every(({ issues }) => issues.length === 0)) return '';
  const { formatProblem } = await import('./formatProblem.js');
  return handled.flatMap(({ line, issues }) => issues.map((issue) => formatProblem(session, { name, line }, issue))).join('');
}
