import type { Instrument } from '../index.js';
import { validateResponse } from '../index.js';
import type { Issue } from '../issues/issue.js';
import type { Result } from '../shared/result.js';
import { validateDocument, validateNorms } from '../validate.js';
import type { ExitCode } from './cliIo.js';
import type { Session } from './createSession.js';
import { describeIssue } from './describeIssue.js';
import { formatLocatedIssue } from './formatProblem.js';
import type { LocatedIssue } from './input/checkRecord.js';
import { checkRecord } from './input/checkRecord.js';
import { findFiles } from './input/findFiles.js';
import { layoutOf } from './input/layoutOf.js';
import { openInput } from './input/openInput.js';
import { readRecords } from './input/readRecords.js';
import { loadInstrument } from './loadInstrument.js';
import { printable } from './printable.js';
import { reportUsage } from './reportUsage.js';
import type { CheckCounts } from './texts/cliTexts.js';
import type { UsageProblem } from './usageProblem.js';
import { validatePlan } from './validatePlan.js';

interface CheckedFile {
  readonly name: string;
  readonly documentCount: number;
  readonly errorCount: number;
  readonly warningCount: number;
  /** The first issues, as many as are told. */
  readonly issues: readonly LocatedIssue[];
}

interface Checking {
  readonly instrument: Instrument | undefined;
  /** Takes the issues of a file as they are found. */
  readonly tell: (name: string, issues: readonly LocatedIssue[]) => Promise<void>;
}

interface ValidateOptions {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  readonly instrument?: string;
}

/** Nobody reads more of one file, and there could be millions. */
const mostTold = 500;

/** Checks the documents in files and folders, and writes what is wrong with them as text or as JSON. */
export async function validateFiles(session: Session, options: ValidateOptions): Promise<ExitCode> {
  const isText = options.format === 'text';
  const loaded = options.instrument === undefined ? undefined : await loadInstrument(session, options.instrument);
  if (loaded && !loaded.ok) {
    const problem = { message: session.texts.usage.unusableInstrument(printable(options.instrument ?? '')) };
    if (!isText) await session.stdout.write(toJson(session, [], [problem]));
    return loaded.exitCode;
  }
  const found = await findFiles(options.paths, { texts: session.texts.usage, sought: 'documents' });
  const problems = [...found.problems];
  const tell = (name: string, issues: readonly LocatedIssue[]) => (isText ? writeText(session, name, issues) : Promise.resolve());
  const files: CheckedFile[] = [];
  for (const path of found.paths) {
    const file = await checkFile(session, path, { instrument: loaded?.value.instrument, tell });
    if ('message' in file) problems.push(file);
    else files.push(file);
  }
  await session.stdout.write(isText ? summarize(session, files) : toJson(session, files, problems));
  for (const problem of problems) await reportUsage(session, problem);
  if (problems.length > 0) return 2;
  return files.some(({ errorCount }) => errorCount > 0) ? 1 : 0;
}

async function checkFile(session: Session, path: string, { instrument, tell }: Checking): Promise<CheckedFile | UsageProblem> {
  const input = await openInput(session, path);
  if (!input.ok) return input.problem;
  const { name, chunks } = input;
  const layout = layoutOf(path) ?? (path === '-' ? undefined : 'whole');
  const issues: LocatedIssue[] = [];
  let [documentCount, errorCount, warningCount] = [0, 0, 0];
  for await (const records of readRecords(chunks, { layout })) {
    const toldBefore = issues.length;
    for (const record of records) {
      for (const located of checkRecord(record, (value) => validateMeaning(value, instrument)).issues) {
        if (located.issue.severity === 'error') errorCount += 1;
        else warningCount += 1;
        if (issues.length < mostTold) issues.push(located);
      }
    }
    documentCount += records.length;
    await tell(name, issues.slice(toldBefore));
  }
  return { name, documentCount, errorCount, warningCount, issues };
}

/** What belongs to an instrument is held to it as well, when there is one: responses, plans and norms. */
function validateMeaning(value: unknown, instrument: Instrument | undefined): Result<unknown, Issue> {
  const validated = validateDocument(value);
  if (!validated.ok || instrument === undefined || !('kind' in validated.value)) return validated;
  switch (validated.value.kind) {
    case 'response':
      return validateResponse(instrument, value);
    case 'plan':
      return validatePlan(validated.value, instrument);
    case 'norms':
      return validateNorms(value, { instrument: instrument.definition });
    default:
      return validated;
  }
}

async function writeText(session: Session, name: string, issues: readonly LocatedIssue[]): Promise<void> {
  const paint = session.paint.stdout;
  await session.stdout.write(issues.map((issue) => formatLocatedIssue(session, issue, { name, paint })).join(''));
}

/** What was not told of, how much was found in all, and where it is explained; nothing where nothing could be read. */
function summarize({ texts }: Session, files: readonly CheckedFile[]): string {
  if (files.length === 0) return '';
  const counts = countAll(files);
  const untold = files.filter((file) => countUntold(file) > 0);
  const lines = [
    ...untold.map((file) => texts.untold(printable(file.name), countUntold(file))),
    texts.summary(counts),
    ...(counts.errors + counts.warnings > 0 ? [texts.seeExplain] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function countAll(files: readonly CheckedFile[]): CheckCounts {
  const sum = (count: (file: CheckedFile) => number) => files.reduce((total, file) => total + count(file), 0);
  return {
    documents: sum(({ documentCount }) => documentCount),
    files: files.length,
    errors: sum(({ errorCount }) => errorCount),
    warnings: sum(({ warningCount }) => warningCount),
  };
}

function countUntold({ errorCount, warningCount, issues }: CheckedFile): number {
  return errorCount + warningCount - issues.length;
}

function toJson({ language }: Session, files: readonly CheckedFile[], problems: readonly UsageProblem[]): string {
  const described = files.map((file) => ({
    path: file.name,
    ok: file.errorCount === 0,
    issues: file.issues.map((located) => describeIssue(located, language)),
    ...(countUntold(file) > 0 && { untoldCount: countUntold(file) }),
  }));
  return `${JSON.stringify({ files: described, ...(problems.length > 0 && { problems }) }, null, 2)}\n`;
}
