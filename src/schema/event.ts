import { z } from 'zod';
import { Context } from './course.js';
import { CalendarDate, Id, Instant, InstrumentReference, OpaqueId } from './primitives.js';

export const Caution = z
  .enum([
    'rater-changed',
    'items-differ',
    'prorated',
    'authorship-changed',
    'mode-changed',
    'language-changed',
    'version-changed',
    'outside-window',
    'goals-differ',
    'floor',
    'ceiling',
  ])
  .meta({ id: 'Caution', description: 'Why a comparison is weaker than it looks.' });

export const Movement = z.enum(['better', 'same', 'worse']).meta({ id: 'Movement', description: 'Which way a score went.' });

export const Reliability = z.enum(['yes', 'no', 'no-norms', 'insufficient-data']).meta({
  id: 'Reliability',
  description:
    'Whether a change is larger than measurement error. no-norms: no figures to tell it by. insufficient-data: there are figures, but they do not cover this comparison.',
});

export const Comparison = z
  .discriminatedUnion('status', [
    z
      .strictObject({
        status: z.literal('compared').describe('The two scores could be compared.'),
        response: OpaqueId.describe('The earlier response.'),
        answeredOn: CalendarDate.describe('The day it was answered.'),
        from: z.number().describe('The earlier raw score, on the items the two have in common.'),
        to: z.number().describe('The later raw score, on the items the two have in common.'),
        difference: z.number().describe('The later minus the earlier raw score.'),
        movement: Movement,
        reliable: Reliability,
        cautions: z.array(Caution).max(11).describe('Why the comparison is weaker than it looks.'),
      })
      .meta({ id: 'ComparedScores', description: 'Two scores that could be compared.' }),
    z
      .strictObject({
        status: z.literal('not-compared').describe('The two scores could not be compared.'),
        response: OpaqueId.describe('The earlier response.'),
        answeredOn: CalendarDate.describe('The day it was answered.'),
        reason: z
          .enum(['too-few-common-items', 'other-weights', 'other-conversion', 'not-comparable-version'])
          .describe(
            'too-few-common-items: the items answered both times are too few. other-weights: other items were answered, and what they count hangs on answers. other-conversion: the two raw scores come from different conversion tables. not-comparable-version: the scale has another meaning in the version used then.',
          ),
      })
      .meta({ id: 'UncomparedScores', description: 'Two scores that could not be compared.' }),
  ])
  .meta({ id: 'Comparison', description: 'A score set against an earlier one.' });

const counts = {
  itemCount: z.int().min(0).describe('How many items count in the scale.'),
  answeredCount: z.int().min(0).describe('How many of them have an answer that counts.'),
};

const scored = {
  raw: z.number().describe("The score in the scale's own numbers."),
  normalized: z
    .number()
    .exactOptional()
    .describe('The score from 0 to 1, where 1 is always best. Absent where the scale has only one possible score.'),
  band: Id.exactOptional().describe('The band the score lies in.'),
  ...counts,
};

const sinceEarlier = {
  sincePrevious: Comparison.exactOptional().describe('Against the latest earlier score of the same series.'),
  sinceBaseline: Comparison.exactOptional().describe(
    'Against the baseline of the same series: the first score, unless the instrument names another occasion.',
  ),
};

export const ScoredScale = z
  .discriminatedUnion('status', [
    z
      .strictObject({
        status: z.literal('complete').describe('All items have an answer that counts.'),
        ...scored,
        ...sinceEarlier,
      })
      .meta({ id: 'CompleteScore', description: 'A score of all its items.' }),
    z
      .strictObject({
        status: z.literal('prorated').describe('Enough items have an answer that counts, but not all.'),
        ...scored,
        ...sinceEarlier,
      })
      .meta({ id: 'ProratedScore', description: 'A score of some of its items.' }),
    z
      .strictObject({
        status: z.literal('not-scorable').describe('There is no score.'),
        reason: z
          .enum(['too-few-answers', 'no-weights', 'not-in-lookup'])
          .describe(
            'too-few-answers: not enough items are answered. no-weights: none of the weight sets hold. not-in-lookup: the conversion table has no row for the score.',
          ),
        ...counts,
      })
      .meta({ id: 'NoScore', description: 'A scale without a score.' }),
  ])
  .meta({ id: 'ScoredScale', description: 'What a response says on one scale.' });

const fact = {
  key: z
    .string()
    .min(1)
    .max(1_000)
    .describe('The stable key of the fact. The event with the highest sequence under a key is the one that holds.'),
  sequence: z.int().min(0).describe('How many entries had changed the course when this was stated.'),
  void: z.literal(true).exactOptional().describe('The fact no longer holds.'),
  course: OpaqueId.describe('The course.'),
  subject: OpaqueId.describe('The one measured, by a pseudonym.'),
  instrument: InstrumentReference,
  engine: z.string().min(1).max(64).describe('The version of the engine that worked this out.'),
  readableBy: z.array(Id).max(20).exactOptional().describe('The roles that may read this.'),
  context: Context.exactOptional(),
};

const behind = {
  response: OpaqueId.describe('The response behind it.'),
  roles: z.array(Id).min(1).max(20).describe('The roles that answered.'),
  answeredOn: CalendarDate.describe('The day it was answered.'),
};

const envelope = {
  specversion: z.literal('1.0').describe('The version of CloudEvents.'),
  id: z.string().min(1).max(1_500).describe('course/sequence/key: the same for the same fact, always.'),
  source: z.string().min(1).max(2_000).describe('The host that states it, as a URI.'),
  subject: OpaqueId.describe('The course.'),
  time: Instant.exactOptional().describe('When the entry that led to it was recorded.'),
  datacontenttype: z.literal('application/json').describe('The data is JSON.'),
};

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
        occasion: Id.exactOptional().describe('The occasion it belongs to.'),
        timing: z
          .enum(['in-window', 'outside-window', 'unscheduled'])
          .describe(
            'in-window: answered while its occasion was open. outside-window: answered for an occasion, before or after that. unscheduled: it belongs to no occasion, or when that was open is not known.',
          ),
        scores: z.record(Id, ScoredScale).describe('The scores, by scale.'),
      })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'ResponseScoredEvent', description: 'Every scale of one response, and what has changed since earlier ones.' });

export const ScaleMovedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.scale.moved.v1').describe('A scale moved since the previous score.'),
    data: z
      .strictObject({
        ...fact,
        ...behind,
        scale: Id.describe('The scale.'),
        previous: OpaqueId.describe('The response it is compared with.'),
        from: z.number().describe('The earlier raw score, on the items the two have in common.'),
        to: z.number().describe('The later raw score, on the items the two have in common.'),
        movement: z.enum(['better', 'worse']).describe('Which way it went.'),
        reliable: Reliability,
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
        ...fact,
        ...behind,
        scale: Id.describe('The scale.'),
        previous: OpaqueId.describe('The response it is compared with.'),
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
        ...fact,
        ...behind,
        scale: Id.describe('The scale.'),
        previous: OpaqueId.describe('The response it is compared with.'),
        cutoff: z.number().describe('The cut-off.'),
        to: z.enum(['upper', 'lower']).describe('The side it lies on now.'),
        movement: z.enum(['better', 'worse']).describe('Whether that is the better side.'),
      })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'CutoffCrossedEvent', description: 'A crossing of a cut-off.' });

export const PerspectivesComparedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.perspectives.compared.v1').describe('Two roles have answered about the same time.'),
    data: z
      .strictObject({
        ...fact,
        perspective: Id.describe('The perspective.'),
        construct: z.enum(['same', 'related']).describe('Whether the sides answer the same question.'),
        occasion: Id.exactOptional().describe('The occasion they have in common.'),
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

export const ProgressionEvent = z
  .discriminatedUnion('type', [
    ResponseScoredEvent,
    ScaleMovedEvent,
    BandEnteredEvent,
    CutoffCrossedEvent,
    PerspectivesComparedEvent,
    CourseStartedEvent,
  ])
  .meta({
    id: 'ProgressionEvent',
    title: 'Fremdrift progression event',
    description: 'A fact stated, corrected or withdrawn, in a CloudEvents 1.0 envelope.',
  });
