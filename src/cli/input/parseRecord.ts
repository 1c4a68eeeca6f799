import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { createLineIndex } from './createLineIndex.js';
import { readJsonPositions } from './readJsonPositions.js';
import type { TextRecord } from './readRecords.js';

/** A value from outside, or why there is none. */
export type ParsedRecord = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Issue };

/** Returns the value that a record's text stands for; for a text that is no JSON, the issue that says where and why. */
export function parseRecord(record: TextRecord): ParsedRecord {
  if ('issue' in record) return { ok: false, issue: record.issue };
  try {
    return { ok: true, value: JSON.parse(record.text) };
  } catch {
    const read = readJsonPositions(record.text);
    const { offset, reason } = read.ok ? { offset: 0, reason: 'unexpected' as const } : read;
    return { ok: false, issue: createError('document/syntax', [], { ...createLineIndex(record).positionOf(offset), reason }) };
  }
}
