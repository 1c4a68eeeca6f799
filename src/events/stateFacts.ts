import type { Fact } from '../course/fact.js';
import type { ProgressionEvent } from '../generated/documents.js';
import { invariant } from '../shared/invariant.js';

/** Who states facts, and when what led to them was recorded. */
export interface StatementInput {
  readonly source: string;
  readonly time?: string;
}

/**
 * Returns facts as events: each states one fact, or that it no longer holds, in a CloudEvents 1.0 envelope.
 *
 * The id is `course/sequence/key`, so that the same entries give the same ids; a consumer keeps the highest sequence per key.
 */
export function stateFacts(facts: readonly Fact[], { source, time }: StatementInput): ProgressionEvent[] {
  invariant(typeof source === 'string' && source !== '', 'name the host as the source of events');
  return facts.map(({ type, data }) => {
    const { course, sequence, key } = data;
    const id = `${course}/${sequence}/${key}`;
    const event =
      time === undefined
        ? { specversion: '1.0', id, source, type, subject: course, datacontenttype: 'application/json', data }
        : { specversion: '1.0', id, source, type, subject: course, time, datacontenttype: 'application/json', data };
    return event as ProgressionEvent;
  });
}
