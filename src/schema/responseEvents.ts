import { z } from 'zod';
import { behind, envelope, fact } from './eventEnvelope.js';
import { GoalsScore } from './goalsScore.js';
import { Id, OccasionId, OpaqueId } from './primitives.js';
import { Caution, Importance, Reliability, ScoredScale } from './score.js';

export const ResponseScoredEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.response.scored.v1').describe('A response was scored.'),
    data: z
      .strictObject({
        ...fact,
        ...behind,
        revision: z.int().min(1).describe('The revision of the response.'),
        form: Id.describe('The form.'),
        occasion: OccasionId.exactOptional().describe('The occasion it belongs to.'),
        timing: z
          .enum(['in-window', 'outside-window', 'unscheduled'])
          .describe(
            'in-window: answered while its occasion was open. outside-window: answered for an occasion, before or after that. unscheduled: it belongs to no occasion, or when that was open is not known.',
          ),
        count: z
          .int()
          .min(1)
          .exactOptional()
          .describe('Of a role of a group: how many answered. Absent where these are so few that their answers are not told.'),
        scores: z.record(Id, ScoredScale).describe('The scores, by scale.'),
        goals: GoalsScore.exactOptional(),
      })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'ResponseScoredEvent', description: 'Every scale of one response, and what has changed since earlier ones.' });

const sincePrevious = {
  ...fact,
  ...behind,
  scale: Id.describe('The scale.'),
  previous: OpaqueId.describe('The response it is compared with.'),
};

export const ScaleMovedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.scale.moved.v1').describe('A scale moved since the previous score.'),
    data: z
      .strictObject({
        ...sincePrevious,
        from: z.number().describe('The earlier raw score, on the items the two have in common.'),
        to: z.number().describe('The later raw score, on the items the two have in common.'),
        movement: z.enum(['better', 'worse']).describe('Which way it went.'),
        reliable: Reliability,
        important: Importance.exactOptional(),
        cautions: z.array(Caution).max(11).describe('Why the comparison is weaker than it looks.'),
      })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'ScaleMovedEvent', description: 'A movement against the previous score.' });

export const BandEnteredEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.band.entered.v1').describe('A score lies in another band than the previous one.'),
    data: z
      .strictObject({
        ...sincePrevious,
        from: Id.exactOptional().describe('The band left.'),
        to: Id.exactOptional().describe('The band entered.'),
      })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'BandEnteredEvent', description: 'A change of band.' });

export const CutoffCrossedEvent = z
  .strictObject({
    ...envelope,
    type: z
      .literal('fremdrift.cutoff.crossed.v1')
      .describe('A score lies on the other side of the cut-off than the previous one.'),
    data: z
      .strictObject({
        ...sincePrevious,
        cutoff: z.number().describe('The cut-off.'),
        to: z.enum(['upper', 'lower']).describe('The side it lies on now.'),
        movement: z.enum(['better', 'worse']).describe('Whether that is the better side.'),
      })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'CutoffCrossedEvent', description: 'A crossing of a cut-off.' });

const stepData = {
  ...fact,
  ...behind,
  scale: Id.describe('The ladder.'),
  step: Id.describe('The step.'),
  previous: OpaqueId.describe('The latest earlier response in which it was known whether the step was met.'),
};

export const StepReachedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.step.reached.v1').describe('A step of a ladder is met that was not met before.'),
    data: z.strictObject(stepData).describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'StepReachedEvent', description: 'A step reached.' });

export const StepLostEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.step.lost.v1').describe('A step of a ladder is no longer met.'),
    data: z.strictObject(stepData).describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'StepLostEvent', description: 'A step lost.' });

export const PerspectivesComparedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.perspectives.compared.v1').describe('Two roles have answered about the same time.'),
    data: z
      .strictObject({
        ...fact,
        perspective: Id.describe('The perspective.'),
        construct: z.enum(['same', 'related']).describe('Whether the sides answer the same question.'),
        occasion: OccasionId.exactOptional().describe('The occasion they have in common.'),
        sides: z
          .array(
            z.strictObject({
              ...behind,
              role: Id.describe('The role it is seen from.'),
              scale: Id.describe('The scale.'),
              raw: z.number().describe('The raw score.'),
              normalized: z.number().exactOptional().describe('The normalized score.'),
            }),
          )
          .min(2)
          .max(10)
          .describe('What is set side by side.'),
        difference: z
          .number()
          .exactOptional()
          .describe('Of two sides of the same construct: the second raw score minus the first.'),
        diverged: z
          .boolean()
          .exactOptional()
          .describe('Of sides of the same construct: whether they lie further apart than the instrument accepts.'),
      })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'PerspectivesComparedEvent', description: 'The same time seen from different roles.' });
