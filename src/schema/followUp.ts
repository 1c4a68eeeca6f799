import { z } from 'zod';
import { Condition } from './condition.js';
import { Id, Text } from './primitives.js';

export const CutoffSide = z
  .strictObject({
    scale: Id.describe('The scale.'),
    side: z.enum(['upper', 'lower']).describe('The side of the cut-off that calls for a follow-up.'),
  })
  .meta({
    id: 'CutoffSide',
    description: "A side of a scale's cut-off. Without norms that hold a cut-off nothing is asked for.",
  });

export const Worsening = z
  .strictObject({
    scale: Id.describe('The scale.'),
    since: z.enum(['previous', 'baseline']).describe('What the score is compared with.'),
    reliable: z
      .boolean()
      .exactOptional()
      .describe('True when only a change larger than measurement error counts. Absent: every movement for the worse.'),
  })
  .meta({ id: 'Worsening', description: 'A movement for the worse.' });

export const BehindExpected = z.strictObject({ scale: Id.describe('The scale.') }).meta({
  id: 'BehindExpected',
  description: "A score behind the expected course that a host's norms hold. Without one nothing is asked for.",
});

export const FollowUp = z
  .strictObject({
    id: Id,
    title: Text,
    when: Condition.exactOptional().describe('A follow-up is asked for when this is true of the answers to one form.'),
    beyondCutoff: CutoffSide.exactOptional().describe('A follow-up is asked for when a score lies on this side.'),
    worsened: Worsening.exactOptional().describe('A follow-up is asked for when a scale has moved for the worse.'),
    behindExpected: BehindExpected.exactOptional().describe('A follow-up is asked for when a score is behind.'),
    readableBy: z
      .array(Id)
      .min(1)
      .max(20)
      .exactOptional()
      .describe('The roles that are told, of those that may read the answers behind it. Absent: all of those.'),
  })
  .meta({
    id: 'FollowUp',
    description: 'Something that a response can call for. State one of "when", "beyondCutoff", "worsened" and "behindExpected".',
  });
