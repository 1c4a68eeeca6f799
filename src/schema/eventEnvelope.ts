import { z } from 'zod';
import { Context } from './course.js';
import { CalendarDate, Id, Instant, InstrumentReference, OpaqueId } from './primitives.js';

/** What every fact says. */
export const fact = {
  key: z
    .string()
    .min(1)
    .max(1_000)
    .describe('The stable key of the fact. The event with the highest sequence under a key is the one that holds.'),
  sequence: z.int().min(0).describe('How many times the course had changed when this was stated.'),
  void: z.literal(true).exactOptional().describe('The fact no longer holds.'),
  course: OpaqueId.describe('The course.'),
  subject: OpaqueId.describe('The one measured, by a pseudonym.'),
  instrument: InstrumentReference,
  engine: z.string().min(1).max(64).describe('The version of the engine that worked this out.'),
  readableBy: z
    .array(Id)
    .max(20)
    .exactOptional()
    .describe('The roles that may read this. Absent: it says nothing of what anyone answered.'),
  context: Context.exactOptional(),
};

/** What a fact of a response says. */
export const behind = {
  response: OpaqueId.describe('The response behind it.'),
  roles: z.array(Id).min(1).max(20).describe('The roles that answered.'),
  answeredOn: CalendarDate.describe('The day it was answered.'),
};

/** The envelope of every event, by CloudEvents 1.0. */
export const envelope = {
  specversion: z.literal('1.0').describe('The version of CloudEvents.'),
  id: z.string().min(1).max(1_500).describe('course/sequence/key: the same for the same fact, always.'),
  source: z.string().min(1).max(2_000).describe('The host that states it, as a URI.'),
  subject: OpaqueId.describe('The course.'),
  time: Instant.exactOptional().describe('When the entry that led to it was recorded.'),
  datacontenttype: z.literal('application/json').describe('The data is JSON.'),
};
