import { formatIssue, formatPath } from '../../messages.js';
import type { Session } from '../createSession.js';
import type { TestTexts } from '../texts/testTexts.js';
import type { UsageProblem } from '../usageProblem.js';
import { describeDifference } from './formatTestedFile.js';
import type { FileIssue, TestedCase, TestedFile } from './testFile.js';

interface TestResults {
  readonly files: readonly TestedFile[];
  readonly problems: readonly UsageProblem[];
  readonly texts: TestTexts;
}

interface Suite {
  readonly name: string;
  readonly tests: readonly string[];
  readonly failureCount: number;
  readonly errorCount: number;
}

/**
 * Returns the results of cases as JUnit XML, which build servers read: a suite for each file and a test for each case. What
 * kept cases from being run is an error in a test of its own.
 */
export function formatJUnit(session: Session, { files, problems, texts }: TestResults): string {
  const suites = [
    ...files.map((file) => suiteOf(session, file, texts)),
    ...(problems.length > 0
      ? [
          createSuite(
            'fremdrift',
            [],
            problems.map(({ message }) => testError(message, message)),
          ),
        ]
      : []),
  ];
  const sum = (count: (suite: Suite) => number) => suites.reduce((total, suite) => total + count(suite), 0);
  const totals = countsOf({
    tests: sum(({ tests }) => tests.length),
    failures: sum(({ failureCount }) => failureCount),
    errors: sum(({ errorCount }) => errorCount),
  });
  const body = suites.map(({ name, tests, failureCount, errorCount }) =>
    [
      `  <testsuite name="${escapeXml(name)}" ${countsOf({ tests: tests.length, failures: failureCount, errors: errorCount })}>\n`,
      ...tests,
      '  </testsuite>\n',
    ].join(''),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="fremdrift" ${totals}>\n${body.join('')}</testsuites>\n`;
}

function suiteOf(session: Session, { name, instrument = '', cases, issues }: TestedFile, texts: TestTexts): Suite {
  const tests = cases.map((one) => testOf(one, { name, instrument, texts }));
  const suite = createSuite(
    name,
    tests,
    issues.map((issue) => testIssue(session, issue)),
  );
  return { ...suite, failureCount: cases.filter(({ passed }) => !passed).length };
}

function createSuite(name: string, tests: readonly string[], errors: readonly string[]): Suite {
  return { name, tests: [...tests, ...errors], failureCount: 0, errorCount: errors.length };
}

function testOf(
  { id, title, line, passed, differences, source }: TestedCase,
  { name, instrument, texts }: { readonly name: string; readonly instrument: string; readonly texts: TestTexts },
): string {
  const test = `    <testcase name="${escapeXml(`${id}: ${title}`)}" classname="${escapeXml(instrument)}" file="${escapeXml(name)}" line="${line}"`;
  if (passed) return `${test}/>\n`;
  const described = differences.map((difference) => describeDifference(difference, texts));
  const text = [...described, `${texts.source}: ${source}`].join('\n');
  return `${test}>\n      <failure message="${escapeXml(described.join('; '))}">${escapeXml(text)}</failure>\n    </testcase>\n`;
}

function testIssue({ language }: Session, { file, located: { issue, line, column } }: FileIssue): string {
  const message = `${issue.code} ${formatPath(issue.path)}: ${formatIssue(issue, { language })}`;
  return testError(`${file}:${line}:${column}`, message);
}

function testError(name: string, message: string): string {
  return `    <testcase name="${escapeXml(name)}" classname="fremdrift">\n      <error message="${escapeXml(message)}"/>\n    </testcase>\n`;
}

function countsOf(counts: { readonly tests: number; readonly failures: number; readonly errors: number }): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name}="${count}"`)
    .join(' ');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };

/** What XML 1.0 cannot hold at all becomes the sign for that. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\n]/g, (character) => entities[character] as string);
}
