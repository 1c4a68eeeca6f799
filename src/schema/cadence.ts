import { z } from 'zod';
import { Duration, Id, Text } from './primitives.js';

const window = {
  opensBefore: Duration.exactOptional().describe(
    'How long before the due date an answer counts for the occasion. Absent: from the due date on.',
  ),
  closesAfter: Duration.exactOptional().describe(
    'How long after the due date an answer still counts for the occasion. Absent: until the next occasion opens.',
  ),
};

const named = { id: Id, title: Text.exactOptional() };

export const IntervalCadence = z
  .strictObject({
    type: z.literal('interval').describe('At a fixed distance from the start of the course.'),
    ...named,
    every: Duration.describe('The distance between two occasions. The first falls on the start of the course.'),
    ...window,
    recommended: z
      .strictObject({
        from: Duration.describe('The shortest distance advised.'),
        to: Duration.describe('The longest distance advised.'),
      })
      .exactOptional()
      .describe('The distance between measurements that the publisher advises, when it differs from the one used.'),
  })
  .meta({ id: 'IntervalCadence', description: 'Occasions at a fixed distance.' });

export const MilestonesCadence = z
  .strictObject({
    type: z.literal('milestones').describe('At the start, in the middle or at the end of the course.'),
    ...named,
    at: z
      .array(z.enum(['start', 'midpoint', 'end']))
      .min(1)
      .max(3)
      .describe('The milestones.'),
    ...window,
  })
  .meta({ id: 'MilestonesCadence', description: 'Occasions at milestones of the course.' });

export const SessionCadence = z
  .strictObject({
    type: z.literal('session').describe('At meetings with the citizen.'),
    ...named,
    moment: z.enum(['before', 'after']).describe('Whether the form is filled before or after the meeting.'),
    ...window,
  })
  .meta({ id: 'SessionCadence', description: 'An occasion at each meeting.' });

export const AdhocCadence = z
  .strictObject({ type: z.literal('adhoc').describe('Whenever it makes sense.'), ...named })
  .meta({ id: 'AdhocCadence', description: 'No planned occasions.' });

export const Cadence = z
  .discriminatedUnion('type', [IntervalCadence, MilestonesCadence, SessionCadence, AdhocCadence])
  .meta({ id: 'Cadence', description: 'How often a form is answered.' });
