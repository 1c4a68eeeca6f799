import type { Instrument } from '../index.js';
import { validateResponse } from '../index.js';
import type { Issue } from '../issues/issue.js';
import { formatIssue } from '../messages.js';
import type { Result } from '../shared/result.js';
import { validateDocument } from '../validate.js';
import type { ExitCode } from './cliIo.js';
import type { Session } from './createSession.js';
import { formatLocatedIssue } from './formatProblem.js';
import type { LocatedIssue } from './input/checkRecord.js';
import { checkRecord } from './input/checkRecord.js';
import { findFiles } from './input/findFiles.js';
import { layoutOf } from './input/layoutOf.js';
import { openInput } from './input/openInput.js';
import { readRecords } from './input/readRecords.js';
import { loadInstrument } from './loadInstrument.js';
import { reportUsage } from './reportUsage.js';
import type { CheckCounts } from './texts/cliTexts.js';
import type { UsageProblem } from './usageProblem.js';

interface CheckedFile {
  readonly name: string;
  readonly documentCount: number;
  readonly issues: readonly LocatedIssue[];
}

interface Checking {
  readonly instrument: Instrument | undefined;
  /** Takes the issues of a file as they are found. */
  readonly tell: (name: string, issues: readonly LocatedIssue[]) => Promise<void>;
}

/** Checks the documents in files and folders, and writes what is wrong with them as text or as JSON. */
export async function validateFiles(
  session: Session,
  options: { readonly paths: readonly string[]; readonly format: 'text' | 'json'; readonly instrument?: string },
): Promise<ExitCode> {
  const found = await findFiles(options.paths, session.texts.usage);
  if (!found.ok) return reportUsage(session, found.problem);
  const loaded = options.instrument === undefined ? undefined : await loadInstrument(session, options.instrument);
  if (loaded && !loaded.ok) return loaded.exitCode;
  const isText = options.format === 'text';
  const tell = (name: string, issues: readonly LocatedIssue[]) => (isText ? writeText(session, name, issues) : Promise.resolve());
  const files: CheckedFile[] = [];
  for (const path of found.paths) {
    const file = await checkFile(session, path, { instrument: loaded?.instrument, tell });
    if ('message' in file) return reportUsage(session, file);
    files.push(file);
  }
  const counts = countAll(files);
  await session.stdout.write(isText ? `${session.texts.summary(counts)}\n` : toJson(session, files));
  return counts.errors > 0 ? 1 : 0;
}

async function checkFile(session: Session, path: string, { instrument, tell }: Checking): Promise<CheckedFile | UsageProblem> {
  const input = await openInput(session, path);
  if (!input.ok) return input.problem;
  const { name, chunks } = input;
  const layout = layoutOf(path) ?? (path === '-' ? undefined : 'whole');
  const issues: LocatedIssue[] = [];
  let documentCount = 0;
  for await (const records of readRecords(chunks, { layout })) {
    const found = records.flatMap((record) => checkRecord(record, (value) => validateMeaning(value, instrument)).issues);
    documentCount += records.length;
    issues.push(...found);
    await tell(name, found);
  }
  return { name, documentCount, issues };
}

/** A response is held to the instrument as well, when there is one. */
function validateMeaning(value: unknown, instrument: Instrument | undefined): Result<unknown, Issue> {
  const validated = validateDocument(value);
  if (!validated.ok || instrument === undefined || !('kind' in validated.value) || validated.value.kind !== 'response')
    return validated;
  return validateResponse(instrument, value);
}

async function writeText(session: Session, name: string, issues: readonly LocatedIssue[]): Promise<void> {
  const paint = session.paint.stdout;
  await session.stdout.write(issues.map((issue) => formatLocatedIssue(session, issue, { name, paint })).join(''));
}

function countAll(files: readonly CheckedFile[]): CheckCounts {
  const issues = files.flatMap((file) => file.issues);
  const errors = issues.filter(({ issue }) => issue.severity === 'error').length;
  const documents = files.reduce((sum, file) => sum + file.documentCount, 0);
  return { documents, files: files.length, errors, warnings: issues.length - errors };
}

function toJson({ language }: Session, files: readonly CheckedFile[]): string {
  const described = files.map(({ name, issues }) => ({
    path: name,
    ok: issues.every(({ issue }) => issue.severity !== 'error'),
    issues: issues.map(({ issue, line, column }) => ({
      code: issue.code,
      severity: issue.severity,
      path: issue.path,
      line,
      column,
      message: formatIssue(issue, { language }),
    })),
  }));
  return `${JSON.stringify({ files: described }, null, 2)}\n`;
}
