import type { CourseFacts, Instrument } from '../index.js';
import { scheduleCourse, scheduleOccasions } from '../index.js';
import type { MessageLanguage } from '../messages.js';
import { addDuration } from '../schedule/duration.js';
import { formatCalendarDate, isCalendarDate, lastDay, parseCalendarDate } from '../shared/calendar.js';
import type { ExitCode } from './cliIo.js';
import { createRecorder } from './createRecorder.js';
import type { Session } from './createSession.js';
import type { TextRecord } from './input/readRecords.js';
import { loadInstrument } from './loadInstrument.js';
import type { HandledRecord } from './processRecords.js';
import { processRecords } from './processRecords.js';
import { reportUsage } from './reportUsage.js';
import type { ScheduleCommand } from './schedule/checkOptions.js';
import { checkOptions } from './schedule/checkOptions.js';
import { formatTable } from './schedule/formatTable.js';
import type { PlannedRow } from './schedule/plannedRow.js';
import { scheduleTextsOf } from './texts/scheduleTexts.js';

/**
 * Writes when what is due: of a course that starts on a day, or of recorded courses as they stand. As a table, as one line of
 * JSON for each occasion, or as a calendar.
 */
export async function scheduleCourses(session: Session, command: ScheduleCommand): Promise<ExitCode> {
  const { language, texts, io } = session;
  const problem = checkOptions(command, { usage: texts.usage, schedule: scheduleTextsOf(language) });
  if (problem !== undefined) return reportUsage(session, problem);
  const loaded = await loadInstrument(session, command.instrument);
  if (!loaded.ok) return loaded.exitCode;
  const { instrument } = loaded.value;
  // Of a course that is only thought of, nothing can have been missed yet.
  const asOf = command.asOf ?? command.start ?? io.clock();
  const { rows, exitCode } =
    command.start === undefined
      ? await listRecorded(session, { command, instrument, asOf })
      : { rows: listImagined(instrument, { start: command.start, end: command.end, asOf }), exitCode: 0 as const };
  if (exitCode === 2 || session.stdout.state() !== 'open') return exitCode;
  const written = await writeRows(session, { rows, command, instrument, asOf });
  if (command.start !== undefined) await session.stderr.write(listUnknown(instrument, { end: command.end, language }));
  return written === 0 ? exitCode : written;
}

/** Why some of what is measured in a course is not among what is planned from its first day alone. */
function listUnknown(
  { definition: { cadences = [] } }: Instrument,
  { end, language }: { readonly end: string | undefined; readonly language: MessageLanguage },
): string {
  const { meetingsUnknown, endUnknown } = scheduleTextsOf(language);
  const hangsOnEnd = cadences.some((cadence) => cadence.type === 'milestones' && cadence.at.some((one) => one !== 'start'));
  const hints = [
    ...(cadences.some(({ type }) => type === 'session') ? [meetingsUnknown] : []),
    ...(hangsOnEnd && end === undefined ? [endUnknown] : []),
  ];
  return hints.map((hint) => `${hint}\n`).join('');
}

interface Asked {
  readonly command: ScheduleCommand;
  readonly instrument: Instrument;
  readonly asOf: string;
}

interface Answered extends Asked {
  readonly rows: readonly PlannedRow[];
}

/** The occasions of a course that starts on a day, up to its end or for a year, of a citizen of every group; meetings are not known. */
function listImagined(
  instrument: Instrument,
  { start, end, asOf }: { readonly start: string; readonly end: string | undefined; readonly asOf: string },
): readonly PlannedRow[] {
  const [first, ...others] = instrument.definition.groups?.map(({ id }) => id) ?? [];
  const facts: CourseFacts = {
    kind: 'course-facts',
    format: 1,
    id: 'course',
    subject: 'subject',
    instrument: instrument.reference,
    startedOn: start,
    ...(end !== undefined && { expectedEndOn: end }),
    ...(first !== undefined && { groups: [first, ...others] }),
  };
  const afterYear = formatCalendarDate(Math.min(lastDay, addDuration(parseCalendarDate(start), 'P1Y', 1)));
  return scheduleOccasions(instrument, facts, [], { asOf, until: end ?? afterYear }).map((occasion) => ({ occasion }));
}

/** The occasions of recorded courses, in the order the courses are told. */
async function listRecorded(
  session: Session,
  { command: { courses = '', entries }, instrument, asOf }: Asked,
): Promise<{ readonly rows: readonly PlannedRow[]; readonly exitCode: ExitCode }> {
  const recorder = createRecorder(instrument, { source: 'urn:fremdrift:cli', startsByItself: false });
  const takeIn = (path: string, handle: (record: TextRecord) => readonly HandledRecord[], finish = noRecords) =>
    processRecords(session, path, {
      handle: (records) => records.flatMap(handle).map(withoutOutput),
      finish: () => finish().map(withoutOutput),
    });
  const factsCode = await takeIn(courses, recorder.start);
  if (factsCode === 2 || entries === undefined) return { rows: tellRows(), exitCode: factsCode };
  const entriesCode = await takeIn(entries, recorder.record, recorder.finish);
  return { rows: tellRows(), exitCode: entriesCode === 0 ? factsCode : entriesCode };

  function tellRows(): readonly PlannedRow[] {
    return recorder
      .courses()
      .flatMap((course) =>
        scheduleCourse(course, { instrument, asOf }).map((occasion) => ({ course: course.facts.id, occasion })),
      );
  }
}

function noRecords(): readonly HandledRecord[] {
  return [];
}

function withoutOutput(handled: HandledRecord): HandledRecord {
  return { ...handled, output: '' };
}

async function writeRows(session: Session, answer: Answered): Promise<ExitCode> {
  const { stdout, language, paint } = session;
  const { rows, command, instrument } = answer;
  const { definition } = instrument;
  switch (command.format) {
    case 'json':
      for (const { course, occasion } of rows)
        await stdout.write(`${JSON.stringify({ ...(course !== undefined && { course }), ...occasion })}\n`);
      return 0;
    case 'ics':
      return writeCalendar(session, answer);
    default:
      await stdout.write(formatTable(rows, { definition, language, paint: paint.stdout }));
      return 0;
  }
}

/** The library is loaded only for calendars, and need not be installed otherwise. */
async function writeCalendar(session: Session, { rows, command, instrument, asOf }: Answered): Promise<ExitCode> {
  const { language, io, stdout } = session;
  const library = await io.loadCalendarLibrary().catch(() => undefined);
  const { libraryMissing, installLibrary } = scheduleTextsOf(language);
  if (library === undefined) return reportUsage(session, { message: libraryMissing, hint: installLibrary });
  const { formatCalendar } = await import('./schedule/formatCalendar.js');
  const madeAt = isCalendarDate(asOf) ? `${asOf}T00:00:00Z` : asOf;
  const plan = `${instrument.definition.id}/${command.start}`;
  await stdout.write(formatCalendar(rows, { definition: instrument.definition, language, madeAt, plan, library }));
  return 0;
}
