import { z } from 'zod';
import { Answer, InstrumentResponse, MissingAnswer } from './entry.js';
import { CalendarDate, Id, Instant, InstrumentReference } from './primitives.js';

export const DraftFacts = InstrumentResponse.pick({
  id: true,
  revision: true,
  course: true,
  subject: true,
  respondents: true,
  enteredBy: true,
  mode: true,
  language: true,
  occasion: true,
  asked: true,
  planRevision: true,
}).meta({ id: 'DraftFacts', description: 'What the response will say that is known from the start.' });

export const DraftState = z
  .strictObject({
    kind: z.literal('draft').describe('A form that somebody is filling in.'),
    format: z.literal(1).describe('The version of this format.'),
    instrument: InstrumentReference.describe('The instrument and the version that the draft was begun on.'),
    form: Id.describe('The form that is filled in.'),
    facts: DraftFacts,
    answers: z
      .record(z.string().max(64), Answer)
      .describe('What has been answered so far, by item; also what cannot stand, and answers to items that are no longer asked.'),
    goals: z
      .record(z.string().max(128), z.union([z.number(), MissingAnswer]))
      .exactOptional()
      .describe('How far each goal is reached, by goal, so far. Only for a form that asks about goals.'),
    completed: z
      .strictObject({
        answeredOn: CalendarDate.describe('The day it was answered.'),
        recordedAt: Instant.describe('The moment the host recorded the response.'),
      })
      .exactOptional()
      .describe('Set once the draft has become a response; it is changed no more.'),
  })
  .meta({
    id: 'DraftState',
    title: 'Fremdrift draft',
    description: 'What is kept of a form that somebody is filling in, so that it can be gone on with later.',
  });
