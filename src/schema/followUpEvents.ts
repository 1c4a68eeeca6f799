import { z } from 'zod';
import { behind, envelope, fact } from './eventEnvelope.js';
import { CalendarDate, Id } from './primitives.js';

const followUpData = { ...fact, ...behind, followUp: Id.describe('The follow-up.') };

export const FollowUpRequestedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.follow-up.requested.v1').describe('A response calls for a follow-up that is not dealt with yet.'),
    data: z.strictObject(followUpData).describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'FollowUpRequestedEvent', description: 'A follow-up asked for.' });

export const FollowUpResolvedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.follow-up.resolved.v1').describe('A follow-up that a response called for was dealt with.'),
    data: z
      .strictObject({
        ...followUpData,
        resolvedOn: CalendarDate.describe('The day it was dealt with.'),
        outcome: z.enum(['talked', 'referred', 'acted', 'not-needed']).describe('What was done.'),
      })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'FollowUpResolvedEvent', description: 'A follow-up dealt with.' });
