import { z } from 'zod';
import { CalendarDate, Id, InstrumentReference, OpaqueId } from './primitives.js';

export const Session = z
  .strictObject({
    id: OpaqueId,
    plannedOn: CalendarDate.exactOptional().describe('The date it is planned for.'),
    heldOn: CalendarDate.exactOptional().describe('The date it was held.'),
  })
  .meta({ id: 'Session', description: 'A meeting with the citizen.' });

export const Pause = z
  .strictObject({
    from: CalendarDate.describe('The first day of the pause.'),
    to: CalendarDate.exactOptional().describe('The last day of the pause. Absent: still paused.'),
  })
  .meta({ id: 'Pause', description: 'A time in which nothing is asked.' });

export const Context = z
  .strictObject({
    from: CalendarDate.exactOptional().describe('The first day it holds. Absent: from the start.'),
    unit: OpaqueId.exactOptional().describe('The municipal unit that is responsible.'),
    supplier: OpaqueId.exactOptional().describe('Who delivers the effort.'),
    caseworker: OpaqueId.exactOptional().describe('The caseworker, by a pseudonym.'),
    effort: OpaqueId.exactOptional().describe('The effort.'),
  })
  .meta({ id: 'Context', description: 'Who is responsible for the course from a date on, so that groups can be summarized.' });

export const EndReason = z.enum(['job', 'education', 'completed', 'transferred', 'dropped-out', 'moved', 'died', 'other']);

const life = {
  startedOn: CalendarDate.exactOptional().describe('The day the course starts; intervals are counted from it.'),
  expectedEndOn: CalendarDate.exactOptional().describe('The day the course is expected to end.'),
  endedOn: CalendarDate.exactOptional().describe('The day the course ended.'),
  endReason: EndReason.exactOptional().describe('Why the course ended.'),
  groups: z.array(Id).min(1).max(100).exactOptional().describe('The target groups the citizen belongs to.'),
  profile: Id.exactOptional().describe('The choice of items that is asked.'),
  sessions: z.array(Session).max(10_000).exactOptional().describe('Meetings held and planned.'),
  pauses: z.array(Pause).max(1_000).exactOptional().describe('Times in which nothing is asked.'),
  timeZone: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9_+/-]*$/)
    .max(64)
    .exactOptional()
    .describe('The time zone that turns a moment into a date. Absent: Europe/Copenhagen.'),
  context: z.array(Context).min(1).max(1_000).exactOptional().describe('Who is responsible, from when.'),
};

export const CourseFacts = z
  .strictObject({
    $schema: z.string().max(2_000).exactOptional().describe('Where an editor finds the description of this format.'),
    kind: z.literal('course-facts').describe('This document holds the facts of a course.'),
    format: z.literal(1).describe('The version of this format.'),
    id: OpaqueId,
    subject: OpaqueId.describe('The one measured, by a pseudonym.'),
    instrument: InstrumentReference.describe('The instrument that is followed.'),
    ...life,
  })
  .meta({
    id: 'CourseFacts',
    title: 'Fremdrift course facts',
    description: "What a host knows of a citizen's time with an instrument.",
  });

const followed = InstrumentReference.exactOptional().describe(
  'The version of the instrument that is followed from the day the change takes effect.',
);

export const CourseChanges = z.strictObject({ instrument: followed, ...life }).meta({
  id: 'CourseChanges',
  description:
    'The facts of a course that have changed. What stands here takes the place of what was known; meetings (by id), pauses (by first day) and who is responsible (by first day) are added to those known.',
});
