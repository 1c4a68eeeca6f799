import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import type { Result } from '../../shared/result.js';
import type { Excerpt } from './createExcerpt.js';
import { createExcerpt } from './createExcerpt.js';
import type { TextPosition } from './createLineIndex.js';
import { createLineIndex } from './createLineIndex.js';
import { locateIssue } from './locateIssue.js';
import { parseRecord } from './parseRecord.js';
import type { Span } from './readJsonPositions.js';
import { readJsonPositions } from './readJsonPositions.js';
import type { TextPiece, TextRecord } from './readRecords.js';

/** An issue and where in its file it is. */
export interface LocatedIssue extends TextPosition {
  readonly issue: Issue;
  /** The line it is on. Documents about citizens have none: what they say belongs in no log. */
  readonly excerpt?: Excerpt;
}

/** A document if it is valid, and everything that is wrong with it in the order it stands. */
export interface CheckedRecord<Value> {
  readonly value?: Value;
  readonly issues: readonly LocatedIssue[];
}

interface PlacedIssue {
  readonly issue: Issue;
  readonly span: Span;
}

const holdsNoCitizen = /"kind"\s*:\s*"(?:instrument|norms|cases)"/;

/** Returns a record's document if it is valid, with every issue in its place: of its text, of names given twice, of its meaning. */
export function checkRecord<Value>(record: TextRecord, validate: (value: unknown) => Result<Value, Issue>): CheckedRecord<Value> {
  const parsed = parseRecord(record);
  if ('issue' in record) return { issues: [{ line: record.line, column: record.column, issue: record.issue }] };
  const positions = readJsonPositions(record.text);
  if (!parsed.ok || !positions.ok) {
    const start = positions.ok ? 0 : positions.offset;
    return { issues: parsed.ok ? [] : locate(record, [{ issue: parsed.issue, span: { start, end: start + 1 } }]) };
  }
  const validated = validate(parsed.value);
  const duplicates = positions.duplicates.map(({ property, path, start, end }) => ({
    issue: createError('document/duplicate-key', path, { property }),
    span: { start, end },
  }));
  const placed = validated.issues.map((issue) => ({ issue, span: locateIssue(issue, positions.root) }));
  const value = validated.ok && duplicates.length === 0 ? { value: validated.value } : {};
  return { ...value, issues: locate(record, [...placed, ...duplicates]) };
}

function locate(piece: TextPiece, placed: readonly PlacedIssue[]): readonly LocatedIssue[] {
  if (placed.length === 0) return [];
  const lines = createLineIndex(piece);
  const isShown = holdsNoCitizen.test(piece.text);
  return placed
    .toSorted((left, right) => left.span.start - right.span.start)
    .map(({ issue, span }) => ({
      ...lines.positionOf(span.start),
      issue,
      ...(isShown && { excerpt: createExcerpt(lines, span) }),
    }));
}
