import type { ICalEventData } from 'ical-generator';
import type { InstrumentDefinition } from '../../index.js';
import { toPrintable } from '../../issues/messages/quote.js';
import { formatDay } from '../../messages/formatDay.js';
import { titleIn } from '../../messages/titles.js';
import type { MessageLanguage } from '../../messages.js';
import { scheduleTextsOf } from '../texts/scheduleTexts.js';
import type { PlannedRow } from './plannedRow.js';
import { nameRow } from './plannedRow.js';

/** The library that writes calendars. */
export type CalendarLibrary = typeof import('ical-generator');

// RFC 5545, 3.3.8.
const highestInteger = 2_147_483_647;

interface CalendarOptions {
  readonly definition: InstrumentDefinition;
  readonly language: MessageLanguage;
  /** The moment that the calendar is of. */
  readonly madeAt: string;
  /** What stands before the UID of an occasion that is of no recorded course. */
  readonly plan: string;
  readonly library: CalendarLibrary;
}

/**
 * Returns occasions as an iCalendar (RFC 5545): each a whole day, the day it is due, that leaves people's time free. Those whose
 * day is not known are left out; those at which nothing is to be measured stand as cancelled. An occasion has the same UID
 * however often it is written, and a SEQUENCE that rises with the minute it is of, so that a calendar moves it and does not show
 * it twice.
 */
export function formatCalendar(rows: readonly PlannedRow[], options: CalendarOptions): string {
  const { definition, language, library } = options;
  const calendar = library.default({
    prodId: { company: 'Fremdrift', product: 'fremdrift', language: language.toUpperCase() },
    name: titleOf(definition, language),
  });
  for (const row of rows) {
    const { dueOn } = row.occasion;
    if (dueOn !== undefined) calendar.createEvent(describeRow(row, { ...options, dueOn }));
  }
  return `${calendar.toString()}\r\n`;
}

function describeRow(row: PlannedRow, options: CalendarOptions & { readonly dueOn: string }): ICalEventData {
  const { definition, language, madeAt, plan, library, dueOn } = options;
  const { course, occasion } = row;
  const { columns, status } = scheduleTextsOf(language);
  const names = nameRow(row, options);
  const isOff = occasion.status === 'declined' || occasion.status === 'not-held';
  const lines = [
    names.occasion,
    `${columns.opensOn}: ${formatDay(occasion.opensOn, language)}`,
    ...(occasion.closesOn === undefined ? [] : [`${columns.closesOn}: ${formatDay(occasion.closesOn, language)}`]),
    // What is open or overdue on the day of writing is not so for as long as people keep the entry.
    ...(isOff ? [`${columns.status}: ${status[occasion.status]}`] : []),
  ];
  return {
    id: `${[course ?? plan, occasion.id, occasion.form, ...occasion.roles].join('/')}@fremdrift`,
    stamp: new Date(madeAt),
    // Calendars keep the old day of an entry whose sequence has not risen, and nothing is remembered from one writing to the next.
    sequence: Math.min(Math.max(0, Math.floor(Date.parse(madeAt) / 60_000)), highestInteger),
    start: new Date(`${dueOn}T00:00:00Z`),
    allDay: true,
    summary: `${course === undefined ? '' : `${course}: `}${titleOf(definition, language)}, ${names.form} (${names.roles})`,
    description: lines.join('\n'),
    transparency: library.ICalEventTransparency.TRANSPARENT,
    status: isOff ? library.ICalEventStatus.CANCELLED : library.ICalEventStatus.CONFIRMED,
  };
}

function titleOf({ title, id }: InstrumentDefinition, language: MessageLanguage): string {
  return toPrintable(titleIn(title, language) ?? id);
}
