import type { Course, CourseFacts, Instrument, InstrumentResponse, ProgressionEvent, Recorded } from '../index.js';
import { record, startCourse, validateResponse } from '../index.js';
import type { Issue } from '../issues/issue.js';
import { createError } from '../issues/issue.js';
import type { Result } from '../shared/result.js';
import { validateCourseFacts, validateEntry } from '../validate.js';
import { parseRecord } from './input/parseRecord.js';
import type { TextRecord } from './input/readRecords.js';
import type { HandledRecord } from './processRecords.js';

/** Keeps one small state for every course, and tells what follows from facts and entries as they come. */
export interface Recorder {
  /** Starts the course that a record holds the facts of. */
  readonly start: (record: TextRecord) => readonly HandledRecord[];
  /** Records the entry of a record in its course. */
  readonly record: (record: TextRecord) => readonly HandledRecord[];
  /** Refuses the entries that no course has begun for. */
  readonly finish: () => readonly HandledRecord[];
  /** The courses as they stand, in the order they began. */
  readonly courses: () => readonly Course[];
}

interface WaitingEntry {
  readonly line: number;
  readonly entry: unknown;
}

interface Recording {
  readonly instrument: Instrument;
  readonly source: string;
  readonly startsByItself: boolean;
  readonly courses: Map<string, Course>;
  /** Entries that came before the first response of their course. */
  readonly waiting: Map<string, WaitingEntry[]>;
  /** By course: the lines of the responses that wait for a revision of the plan. */
  readonly pendingLines: Map<string, PendingLines>;
}

/** By response and revision of it: its line. */
type PendingLines = ReadonlyMap<string, number>;

/**
 * Returns a recorder for the courses of one instrument. One that `startsByItself` lets a course begin with its first
 * response: without an anchor, so that no response belongs to an occasion. Otherwise only courses that were started have entries.
 */
export function createRecorder(
  instrument: Instrument,
  options: { readonly source: string; readonly startsByItself: boolean },
): Recorder {
  const recording: Recording = {
    instrument,
    ...options,
    courses: new Map(),
    waiting: new Map(),
    pendingLines: new Map(),
  };
  return {
    start: (factsRecord) => [startFromFacts(recording, factsRecord)],
    record: (entryRecord) => recordEntry(recording, entryRecord),
    finish: () => [...refuseWaiting(recording), ...refusePending(recording)],
    courses: () => [...recording.courses.values()],
  };
}

function startFromFacts({ instrument, source, courses }: Recording, factsRecord: TextRecord): HandledRecord {
  const { line } = factsRecord;
  const parsed = parseRecord(factsRecord);
  const validated = parsed.ok ? validateCourseFacts(parsed.value) : { ok: false as const, issues: [parsed.issue] };
  if (!validated.ok) return refuse(line, validated.issues);
  const { id } = validated.value;
  if (courses.has(id)) return refuse(line, [createError('course/duplicate-course', ['id'], { course: id })]);
  const started = startCourse(instrument, validated.value, { source });
  if (!started.ok) return refuse(line, started.issues);
  courses.set(id, started.value.course);
  return { line, output: toLines(started.value.events), issues: [...validated.issues, ...started.issues] };
}

function recordEntry(recording: Recording, entryRecord: TextRecord): readonly HandledRecord[] {
  const { line } = entryRecord;
  const parsed = parseRecord(entryRecord);
  if (!parsed.ok) return [refuse(line, [parsed.issue])];
  const entry = parsed.value;
  const id = courseOf(entry);
  if (id === undefined) return [refuse(line, validateEntry(entry).issues)];
  const course = recording.courses.get(id);
  if (course !== undefined) return conclude(recording, line, recordIn(recording, course, entry));
  if (!recording.startsByItself) return [refuseCourse(id, line)];
  if (kindOf(entry) === 'response') return beginCourse(recording, id, { line, entry });
  wait(recording, id, { line, entry });
  return [];
}

function wait({ waiting }: Recording, id: string, entry: WaitingEntry): void {
  const entries = waiting.get(id);
  if (entries === undefined) waiting.set(id, [entry]);
  else entries.push(entry);
}

/** A course begins with its first response that is accepted; entries that came before it follow. */
function beginCourse(recording: Recording, id: string, { line, entry }: WaitingEntry): readonly HandledRecord[] {
  const { instrument, source } = recording;
  const validated = validateResponse(instrument, entry);
  if (!validated.ok) return [refuse(line, validated.issues)];
  const started = startCourse(instrument, factsFrom(validated.value), { source });
  const begun = started.ok ? recordIn(recording, started.value.course, entry) : started;
  const first = conclude(recording, line, begun);
  const waiting = begun.ok ? (recording.waiting.get(id) ?? []) : [];
  if (begun.ok) recording.waiting.delete(id);
  return [
    ...first,
    ...waiting.flatMap((one) =>
      conclude(recording, one.line, recordIn(recording, recording.courses.get(id) as Course, one.entry)),
    ),
  ];
}

function factsFrom({ course, subject, instrument }: InstrumentResponse): CourseFacts {
  return { kind: 'course-facts', format: 1, id: course, subject, instrument };
}

function recordIn({ instrument, source }: Recording, course: Course, entry: unknown): Result<Recorded, Issue> {
  return record(course, entry, { instrument, source });
}

/** A plan may show that responses which waited for it are wrong: they are refused at their own lines. */
function conclude(recording: Recording, line: number, recorded: Result<Recorded, Issue>): readonly HandledRecord[] {
  if (!recorded.ok) return [refuse(line, recorded.issues)];
  const { course, events, refused = [] } = recorded.value;
  const { id } = course.facts;
  const lines = recording.pendingLines.get(id);
  recording.courses.set(id, course);
  keepPendingLines(recording, course, line);
  return [
    { line, output: toLines(events), issues: recorded.issues },
    ...refused.map((response) => refuse(lines?.get(nameOf(response)) ?? line, response.issues)),
  ];
}

/** A response that waits and was not known to do so came with this line. */
function keepPendingLines({ pendingLines }: Recording, { facts, pending = [] }: Course, line: number): void {
  const known = pendingLines.get(facts.id);
  if (pending.length === 0) pendingLines.delete(facts.id);
  else {
    const lines = pending.map((response) => [nameOf(response), known?.get(nameOf(response)) ?? line] as const);
    pendingLines.set(facts.id, new Map(lines));
  }
}

function nameOf({ id, revision }: { readonly id: string; readonly revision: number }): string {
  return `${id} ${revision}`;
}

function refuseWaiting({ waiting }: Recording): readonly HandledRecord[] {
  return [...waiting].flatMap(([id, entries]) => entries.map(({ line }) => refuseCourse(id, line)));
}

/** A response whose plan never came is in no event, so it is told of. */
function refusePending({ courses, pendingLines }: Recording): readonly HandledRecord[] {
  return [...pendingLines].flatMap(([course, lines]) =>
    (courses.get(course)?.pending ?? []).map((response) =>
      refuse(lines.get(nameOf(response)) ?? 0, [
        createError('course/plan-missing', ['planRevision'], { response: response.id, revision: response.planRevision ?? 0 }),
      ]),
    ),
  );
}

/** No near id is named: ids are pseudonyms, and one that looks alike is another citizen's. */
function refuseCourse(course: string, line: number): HandledRecord {
  return refuse(line, [createError('course/unknown-course', ['course'], { course })]);
}

function refuse(line: number, issues: readonly Issue[]): HandledRecord {
  return { line, output: '', issues };
}

function toLines(events: readonly ProgressionEvent[]): string {
  return events.map((event) => `${JSON.stringify(event)}\n`).join('');
}

function courseOf(entry: unknown): string | undefined {
  const { course } = Object(entry) as { readonly course?: unknown };
  return typeof course === 'string' ? course : undefined;
}

function kindOf(entry: unknown): unknown {
  return (Object(entry) as { readonly kind?: unknown }).kind;
}
