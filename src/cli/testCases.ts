import { formatJUnit } from './cases/formatJUnit.js';
import { formatTestedFile } from './cases/formatTestedFile.js';
import type { TestedFile } from './cases/testFile.js';
import { testFile } from './cases/testFile.js';
import type { ExitCode } from './cliIo.js';
import type { Session } from './createSession.js';
import { describeIssue } from './describeIssue.js';
import { findFiles } from './input/findFiles.js';
import { reportUsage } from './reportUsage.js';
import type { TestTexts } from './texts/testTexts.js';
import { testTextsOf } from './texts/testTexts.js';
import type { UsageProblem } from './usageProblem.js';

interface TestOptions {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json' | 'junit';
}

/** Runs the cases in files and folders, and writes which of them give what they should: as text, as JSON or as JUnit XML. */
export async function testCases(session: Session, { paths, format }: TestOptions): Promise<ExitCode> {
  const texts = testTextsOf(session.language);
  const found = await findFiles(paths, { texts: session.texts.usage, sought: 'cases' });
  const problems = [...found.problems];
  const files: TestedFile[] = [];
  for (const path of found.paths) {
    const tested = await testFile(session, path);
    if ('message' in tested) {
      problems.push(tested);
      continue;
    }
    files.push(tested);
    if (format === 'text') await session.stdout.write(formatTestedFile(session, tested, texts));
  }
  await session.stdout.write(formatResults(session, { files, problems, texts }, format));
  for (const problem of problems) await reportUsage(session, problem);
  if (problems.length > 0) return 2;
  return files.every(isPassed) ? 0 : 1;
}

interface TestResults {
  readonly files: readonly TestedFile[];
  readonly problems: readonly UsageProblem[];
  readonly texts: TestTexts;
}

function formatResults(session: Session, results: TestResults, format: TestOptions['format']): string {
  if (format === 'junit') return formatJUnit(session, results);
  return format === 'json' ? formatJson(session, results) : summarize(results);
}

function isPassed({ cases, issues }: TestedFile): boolean {
  return issues.length === 0 && cases.every(({ passed }) => passed);
}

/** Nothing where no file could be read: why is told elsewhere. */
function summarize({ files, texts }: TestResults): string {
  if (files.length === 0) return '';
  const cases = files.flatMap((file) => file.cases);
  const unusable = files.filter(({ issues }) => issues.length > 0).length;
  const failed = cases.filter(({ passed }) => !passed).length;
  const counts = { cases: cases.length, files: files.length - unusable, failed, unusable };
  const sentences = [
    cases.length === 0 ? texts.noneRun : `${texts.run(counts)}: ${texts.verdict(counts)}.`,
    ...(unusable > 0 ? [texts.unusable(counts)] : []),
  ];
  return `${sentences.join(' ')}\n`;
}

function formatJson({ language }: Session, { files, problems }: TestResults): string {
  const described = files.map((file) => ({
    path: file.name,
    ...(file.instrument !== undefined && { instrument: file.instrument }),
    ok: isPassed(file),
    cases: file.cases,
    issues: file.issues.map(({ file: place, located }) => ({ file: place, ...describeIssue(located, language) })),
  }));
  return `${JSON.stringify({ files: described, ...(problems.length > 0 && { problems }) }, null, 2)}\n`;
}
