import type { Issue } from '../issues/issue.js';
import { hasErrors } from '../issues/issue.js';
import type { Result } from '../shared/result.js';
import type { ExitCode } from './cliIo.js';
import type { Session } from './createSession.js';
import { readDocument } from './readDocument.js';
import { reportUsage } from './reportUsage.js';

/** A document ready for use; or, when there is none and the user has been told why, what to exit with. */
export type Loaded<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly exitCode: ExitCode };

/** Returns the document in a file, or tells the user why there is none. */
export async function loadDocument<Value>(
  session: Session,
  path: string,
  validate: (input: unknown) => Result<Value, Issue>,
): Promise<Loaded<Value>> {
  const read = await readDocument(session, path, validate);
  if ('message' in read) return { ok: false, exitCode: await reportUsage(session, read) };
  const { name, checked } = read;
  if (checked.value !== undefined) return { ok: true, value: checked.value };
  const errors = checked.issues.filter(({ issue }) => hasErrors([issue]));
  const { formatLocatedIssue } = await import('./formatProblem.js');
  const lines = errors.map((located) => formatLocatedIssue(session, located, { name, paint: session.paint.stderr }));
  await session.stderr.write(lines.join(''));
  return { ok: false, exitCode: 1 };
}
