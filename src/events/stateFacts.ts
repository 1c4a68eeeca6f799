import type { FactChange } from '../course/fact.js';
import type { ProgressionEvent } from '../generated/documents.js';

/** Who states facts, and when what led to them was recorded. */
export interface StatementInput {
  readonly source: string;
  readonly time?: string;
}

/**
 * Returns changes of facts as events: each states one fact, or that it no longer holds, in a CloudEvents 1.0 envelope.
 *
 * The id is `course/sequence/key`, so that the same entries give the same ids; a consumer keeps the highest sequence per key.
 */
export function stateFacts(changes: readonly FactChange[], input: StatementInput): ProgressionEvent[] {
  return changes.map((change) => stateFact(change, input));
}

function stateFact({ fact, holds }: FactChange, { source, time }: StatementInput): ProgressionEvent {
  const { type } = fact;
  const data = holds ? fact.data : { ...fact.data, void: true };
  const { course, sequence, key } = data;
  const id = `${course}/${sequence}/${key}`;
  const event =
    time === undefined
      ? { specversion: '1.0', id, source, type, subject: course, datacontenttype: 'application/json', data }
      : { specversion: '1.0', id, source, type, subject: course, time, datacontenttype: 'application/json', data };
  return event as ProgressionEvent;
}
