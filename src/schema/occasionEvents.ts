import { z } from 'zod';
import { envelope, fact } from './eventEnvelope.js';
import { CalendarDate, Id, OccasionId } from './primitives.js';

const occasionData = {
  ...fact,
  occasion: OccasionId.describe('The occasion.'),
  form: Id.exactOptional().describe('The form. Absent: all forms of the occasion.'),
};

export const OccasionDeclinedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.occasion.declined.v1').describe('The citizen would not be measured.'),
    data: z.strictObject(occasionData).describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'OccasionDeclinedEvent', description: 'An occasion declined.' });

export const OccasionNotHeldEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.occasion.not-held.v1').describe('A measurement did not take place.'),
    data: z.strictObject(occasionData).describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'OccasionNotHeldEvent', description: 'An occasion not held.' });

const awaited = {
  ...fact,
  occasion: OccasionId.describe('The occasion.'),
  form: Id.describe('The form that is to be answered.'),
  roles: z.array(Id).min(1).max(20).describe('The roles that are to answer.'),
  opensOn: CalendarDate.describe('The first day it is open.'),
  dueOn: CalendarDate.exactOptional().describe('The day it is due. Absent: a pause without an end stands before it.'),
  closesOn: CalendarDate.exactOptional().describe('The last day it is open. Absent: nothing ends it.'),
};

export const OccasionOpenedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.occasion.opened.v1').describe('A form can be answered.'),
    data: z.strictObject(awaited).describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'OccasionOpenedEvent', description: 'An occasion open for answers.' });

export const OccasionDueEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.occasion.due.v1').describe('A form is to be answered that day, and was not before.'),
    data: z.strictObject(awaited).describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'OccasionDueEvent', description: 'An occasion that is due.' });

export const OccasionOverdueEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.occasion.overdue.v1').describe('The day a form was due has gone without an answer.'),
    data: z.strictObject(awaited).describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'OccasionOverdueEvent', description: 'An occasion past the day it was due.' });

export const OccasionMissedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.occasion.missed.v1').describe('An occasion closed without an answer, and none has come since.'),
    data: z.strictObject(awaited).describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'OccasionMissedEvent', description: 'An occasion that was missed.' });
