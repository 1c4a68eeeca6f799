import { formatPath } from '../../messages.js';
import type { Difference } from '../compareSubset.js';
import type { Session } from '../createSession.js';
import { formatLocatedIssue } from '../formatProblem.js';
import { printable } from '../printable.js';
import type { TestTexts } from '../texts/testTexts.js';
import type { TestedCase, TestedFile } from './testFile.js';

const longestValue = 200;

/** Returns what became of the cases of a file, for people: every case that failed, and how many passed. */
export function formatTestedFile(session: Session, file: TestedFile, texts: TestTexts): string {
  const paint = session.paint.stdout;
  const { name, cases, issues } = file;
  if (issues.length > 0) {
    const problems = issues.map(({ file: place, located }) => formatLocatedIssue(session, located, { name: place, paint }));
    return `${problems.join('')}${paint.strong(`${printable(name)}:`)} ${texts.notRun}\n`;
  }
  const failed = cases.filter(({ passed }) => !passed);
  const passedCount = cases.length - failed.length;
  return [
    ...failed.map((one) => formatFailure(session, { name, one, texts })),
    `${paint.strong(`${printable(name)}:`)} ${texts.passedOf(passedCount, cases.length)}\n`,
  ].join('');
}

interface Failure {
  readonly name: string;
  readonly one: TestedCase;
  readonly texts: TestTexts;
}

function formatFailure(session: Session, { name, one, texts }: Failure): string {
  const { strong, error, faint } = session.paint.stdout;
  const { line, column, id, title, differences, source } = one;
  const lines = [
    `${strong(`${printable(name)}:${line}:${column}:`)} ${error(texts.failed)} ${id}: ${printable(title)}`,
    ...differences.map((difference) => `    ${describeDifference(difference, texts)}`),
    `    ${faint(`${texts.source}: ${printable(source)}`)}`,
  ];
  return lines.map((text) => `${text}\n`).join('');
}

/** Returns a difference as one line: where it is, what was expected and what came out. */
export function describeDifference(difference: Difference, texts: TestTexts): string {
  const expected = difference.problem === 'unexpected' ? texts.nothing : describeValue(difference.expected);
  const received = difference.problem === 'missing' ? texts.nothing : describeValue(difference.received);
  return `${printable(formatPath(difference.path))}: ${texts.differs(expected, received)}`;
}

function describeValue(value: unknown): string {
  const text = printable(JSON.stringify(value) ?? String(value));
  return text.length <= longestValue ? text : `${text.slice(0, longestValue)}…`;
}
