import type { Issue } from '../issues/issue.js';
import type { Result } from '../shared/result.js';
import type { Session } from './createSession.js';
import type { CheckedRecord } from './input/checkRecord.js';
import { checkRecord } from './input/checkRecord.js';
import { openInput } from './input/openInput.js';
import type { TextRecord } from './input/readRecords.js';
import { readRecords } from './input/readRecords.js';
import { printable } from './printable.js';
import type { UsageProblem } from './usageProblem.js';

/** A file that holds one document, and what is to be said of the document. */
export interface ReadDocument<Value> {
  /** What the file is called in what is written about it. */
  readonly name: string;
  readonly record: TextRecord;
  readonly checked: CheckedRecord<Value>;
}

/** Returns the one document in a file, checked; or why there is none. */
export async function readDocument<Value>(
  session: Session,
  path: string,
  validate: (input: unknown) => Result<Value, Issue>,
): Promise<ReadDocument<Value> | UsageProblem> {
  const input = await openInput(session, path);
  if (!input.ok) return input.problem;
  const record = await readOnly(input.chunks);
  if (record === undefined) return { message: session.texts.usage.notOneDocument(printable(path)) };
  return { name: input.name, record, checked: checkRecord(record, validate) };
}

/** The only record there is; nothing where there are none, or several. */
async function readOnly(chunks: AsyncIterable<Uint8Array>): Promise<TextRecord | undefined> {
  let only: TextRecord | undefined;
  for await (const [first, ...others] of readRecords(chunks, { layout: 'whole' })) {
    if (only !== undefined || others.length > 0) return undefined;
    only = first;
  }
  return only;
}
