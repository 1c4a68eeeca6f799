import type { ProgressionEvent } from '../generated/documents.js';

export type ProgressionFact = ProgressionEvent['data'];

/** Returns the facts that hold after a series of events, by key: of each key the highest sequence, and none that is void. */
export function survivingFacts(events: readonly ProgressionEvent[]): ReadonlyMap<string, ProgressionFact> {
  const latest = new Map<string, ProgressionFact>();
  for (const { data } of events) {
    const known = latest.get(data.key);
    if (known === undefined || data.sequence >= known.sequence) latest.set(data.key, data);
  }
  return new Map([...latest].filter(([, fact]) => fact.void !== true));
}
