import { z } from 'zod';
import { EndReason } from './course.js';
import { envelope, fact } from './eventEnvelope.js';
import { CalendarDate, Id, OpaqueId } from './primitives.js';

export const CourseStartedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.course.started.v1').describe('A course started.'),
    data: z
      .strictObject({
        ...fact,
        startedOn: CalendarDate.describe('The day it started.'),
        groups: z.array(Id).max(100).exactOptional().describe('The target groups the citizen belongs to.'),
      })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'CourseStartedEvent', description: 'The start of a course.' });

export const CoursePausedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.course.paused.v1').describe('Nothing is asked for a time.'),
    data: z
      .strictObject({ ...fact, pausedOn: CalendarDate.describe('The first day of the pause.') })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'CoursePausedEvent', description: 'A pause.' });

export const CourseResumedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.course.resumed.v1').describe('A pause is over.'),
    data: z
      .strictObject({
        ...fact,
        pausedOn: CalendarDate.describe('The first day of the pause.'),
        pausedUntil: CalendarDate.describe('The last day of the pause.'),
      })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'CourseResumedEvent', description: 'The end of a pause.' });

export const CourseChangedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.course.changed.v1').describe('Facts of the course have changed.'),
    data: z
      .strictObject({
        ...fact,
        entry: OpaqueId.describe('The entry that told of it.'),
        effectiveOn: CalendarDate.describe('The day the change took effect.'),
        properties: z
          .array(
            z.enum([
              'startedOn',
              'expectedEndOn',
              'endedOn',
              'endReason',
              'groups',
              'profile',
              'sessions',
              'pauses',
              'timeZone',
              'context',
              'instrument',
            ]),
          )
          .max(11)
          .describe('What changed.'),
      })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'CourseChangedEvent', description: 'A change of the facts of a course.' });

export const CourseEndedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.course.ended.v1').describe('A course ended.'),
    data: z
      .strictObject({
        ...fact,
        endedOn: CalendarDate.describe('The day it ended.'),
        endReason: EndReason.exactOptional().describe('Why it ended.'),
      })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'CourseEndedEvent', description: 'The end of a course.' });
