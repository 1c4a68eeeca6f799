import type { Layout } from './readRecords.js';

/** Returns how a file of documents is laid out as far as its name tells. */
export function layoutOf(path: string): Layout | undefined {
  return /\.(?:ndjson|jsonl)$/i.test(path) ? 'lines' : undefined;
}
