import type { Issue } from '../issues/issue.js';
import { formatIssue, formatPath } from '../messages.js';
import type { Paint } from './createPaint.js';
import type { Session } from './createSession.js';
import type { LocatedIssue } from './input/checkRecord.js';
import { printable } from './printable.js';

/**
 * Returns the line that tells of a refused line of data, or of one that someone should look at:
 * `<file>:<line>: <code> <path>: <sentence>`.
 */
export function formatProblem(session: Session, place: { readonly name: string; readonly line: number }, issue: Issue): string {
  const paint = session.paint.stderr;
  const severity = issue.severity === 'warning' ? `${paint.warning(session.texts.warning)} ` : '';
  return `${paint.strong(`${printable(place.name)}:${place.line}:`)} ${severity}${describe(session, issue)}\n`;
}

/** Returns what is wrong with a document and where: file, line, column, and the line itself where it may be shown. */
export function formatLocatedIssue(
  session: Session,
  located: LocatedIssue,
  options: { readonly name: string; readonly paint: Paint },
): string {
  const { line, column, issue } = located;
  const { name, paint } = options;
  const severity = issue.severity === 'warning' ? paint.warning(session.texts.warning) : paint.error(session.texts.error);
  const place = paint.strong(`${printable(name)}:${line}:${column}:`);
  return `${place} ${severity} ${describe(session, issue)}\n${formatExcerpt(located, paint)}`;
}

function describe({ language }: Session, issue: Issue): string {
  const path = printable(formatPath(issue.path));
  return `${issue.code}${path === '' ? '' : ` ${path}`}: ${formatIssue(issue, { language })}`;
}

function formatExcerpt({ line, excerpt }: LocatedIssue, paint: Paint): string {
  if (excerpt === undefined) return '';
  const number = String(line).padStart(6);
  const margin = ' '.repeat(number.length);
  const mark = ' '.repeat(excerpt.before) + paint.error('^'.repeat(excerpt.length));
  return `${paint.faint(`${number} |`)} ${excerpt.text}\n${paint.faint(`${margin} |`)} ${mark}\n`;
}
