import { z } from 'zod';
import { Context, EndReason } from './course.js';
import { CalendarDate, Id, Instant, InstrumentReference, MissingReason, OccasionId, OpaqueId } from './primitives.js';

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
          .enum(['too-few-common-items', 'no-common-goals', 'other-weights', 'other-conversion', 'not-comparable-version'])
          .describe(
            'too-few-common-items: the items answered both times are too few. no-common-goals: no goal was rated in the same version both times, or too few were. other-weights: other items were answered, and what they count hangs on answers. other-conversion: the two raw scores come from different conversion tables. not-comparable-version: the scale has another meaning in the version used then.',
          ),
      })
      .meta({ id: 'UncomparedScores', description: 'Two scores that could not be compared.' }),
  ])
  .meta({ id: 'Comparison', description: 'A score set against an earlier one.' });

export const LadderStanding = z
  .strictObject({
    metCount: z.int().min(0).describe('How many steps are met, wherever they stand on the ladder.'),
    steps: z
      .record(Id, z.enum(['met', 'not-met', 'unknown']))
      .describe('Each step, lowest first. unknown: an answer that it hangs on is missing.'),
  })
  .meta({ id: 'LadderStanding', description: 'Which steps of a ladder are met.' });

export const ExpectedScore = z
  .strictObject({
    source: Id.describe('The publication the expected course comes from.'),
    unit: z.enum(['session', 'week', 'month']).describe('What it is counted in.'),
    at: z.int().min(0).describe('The session, week or month, counted from the first score.'),
    value: z.number().describe('The score expected there.'),
    difference: z.number().describe('The raw score minus the expected one.'),
    standing: z.enum(['ahead', 'as-expected', 'behind']).describe('On which side of the expected score the raw score lies.'),
  })
  .meta({ id: 'ExpectedScore', description: "A score set against the expected course that a host's norms hold." });

const counts = {
  itemCount: z.int().min(0).describe('How many items, gathered ones too, or goals count in the scale.'),
  answeredCount: z.int().min(0).describe('How many of them have an answer that counts.'),
  ladder: LadderStanding.exactOptional(),
};

const scored = {
  raw: z.number().describe("The score in the scale's own numbers."),
  normalized: z
    .number()
    .exactOptional()
    .describe('The score from 0 to 1, where 1 is always best. Absent where the scale has only one possible score.'),
  band: Id.exactOptional().describe('The band the score lies in.'),
  expected: ExpectedScore.exactOptional(),
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
          .enum(['too-few-answers', 'no-weights', 'not-in-lookup', 'no-goals', 'no-plan', 'small-group'])
          .describe(
            'too-few-answers: not enough is answered; of a ladder, a missing answer could change the score. no-weights: none of the weight sets hold. not-in-lookup: the conversion table has no row for the score. no-goals: the plan has no open goal that counts in the scale. no-plan: the plan that was rated is not at hand. small-group: so few answered that their answers are not told.',
          ),
        ...counts,
      })
      .meta({ id: 'NoScore', description: 'A scale without a score.' }),
  ])
  .meta({ id: 'ScoredScale', description: 'What a response says on one scale.' });

export const GoalRating = z
  .strictObject({
    goal: OpaqueId.describe('The goal.'),
    version: z.int().min(1).describe('The version of the goal that was rated.'),
    theme: Id.exactOptional().describe('The theme it belongs to.'),
    value: z.number().exactOptional().describe('How far it is reached.'),
    missing: MissingReason.exactOptional().describe('Why it is not rated. Absent where it is rated, or where nothing was said.'),
  })
  .meta({ id: 'GoalRating', description: 'How far one goal is reached.' });

const goalFigures = {
  goalCount: z.int().min(0).describe('How many goals were to be rated.'),
  answeredCount: z.int().min(0).describe('How many of them were.'),
  mean: z.number().exactOptional().describe('The mean attainment, by weight. Only where all goals are rated.'),
  tScore: z
    .number()
    .exactOptional()
    .describe(
      'The T-score of goal attainment scaling (Kiresuk and Sherman, 1968), with an assumed correlation of 0.30 between goals. Only where all goals are rated, and the instrument maps its points to levels.',
    ),
};

export const GoalsScore = z
  .strictObject({
    planRevision: z.int().min(1).describe('The revision of the plan that was rated.'),
    ...goalFigures,
    ratings: z.array(GoalRating).max(1_000).describe('The goals that were to be rated, in the order of the plan.'),
    themes: z
      .array(
        z
          .strictObject({ theme: Id.describe('The theme.'), ...goalFigures })
          .meta({ id: 'ThemeScore', description: 'The goals of one theme.' }),
      )
      .max(100)
      .exactOptional()
      .describe('The same by theme, where the instrument has themes: those that have goals.'),
  })
  .meta({ id: 'GoalsScore', description: 'How far the goals of a plan are reached, seen together.' });

const goalChange = {
  comparedCount: z.int().min(0).describe('How many goals were rated in the same version both times.'),
  better: z.int().min(0).describe('How many of these are reached further.'),
  same: z.int().min(0).describe('How many are reached as far as before.'),
  worse: z.int().min(0).describe('How many are reached less far.'),
  meanFrom: z.number().exactOptional().describe('The earlier mean attainment of these, by weight.'),
  meanTo: z.number().exactOptional().describe('The later mean attainment of these, by weight.'),
};

export const GoalsComparison = z
  .strictObject({
    response: OpaqueId.describe('The earlier response.'),
    answeredOn: CalendarDate.describe('The day it was answered.'),
    ...goalChange,
    tScoreFrom: z.number().exactOptional().describe('The earlier T-score of the goals compared.'),
    tScoreTo: z.number().exactOptional().describe('The later T-score of the goals compared.'),
    adjusted: z.int().min(0).describe('How many goals of both plans have another version now: they are not compared.'),
    added: z.int().min(0).describe('How many goals were not to be rated then.'),
    gone: z.int().min(0).describe('How many goals are no longer to be rated: attained, closed, or split into sub-goals.'),
    unrated: z.int().min(0).describe('How many goals of the same version lack a rating one of the two times.'),
    movements: z
      .array(
        z
          .strictObject({
            goal: OpaqueId.describe('The goal.'),
            from: z.number().describe('How far it was reached.'),
            to: z.number().describe('How far it is reached now.'),
            movement: Movement,
          })
          .meta({ id: 'GoalMovement', description: 'How one goal has moved.' }),
      )
      .max(1_000)
      .describe('The goals compared, in the order of the plan.'),
    themes: z
      .array(
        z
          .strictObject({ theme: Id.describe('The theme.'), ...goalChange })
          .meta({ id: 'ThemeComparison', description: 'How the goals of one theme have moved.' }),
      )
      .max(100)
      .exactOptional()
      .describe('The same by theme, where the instrument has themes: those that have goals that were compared.'),
    cautions: z.array(Caution).max(11).describe('Why the comparison is weaker than it looks.'),
  })
  .meta({ id: 'GoalsComparison', description: 'The goals rated in the same version both times, set against each other.' });

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

export const GoalsComparedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.goals.compared.v1').describe('Goals were rated again.'),
    data: z
      .strictObject({
        ...fact,
        ...behind,
        sincePrevious: GoalsComparison.describe('Against the latest earlier ratings of the same roles.'),
        sinceBaseline: GoalsComparison.exactOptional().describe(
          'Against the first ratings of the same roles, unless the instrument names another occasion.',
        ),
      })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'GoalsComparedEvent', description: 'How the goals of a plan have moved.' });

const goalData = {
  ...fact,
  goal: OpaqueId.describe('The goal.'),
  version: z.int().min(1).describe('Its version.'),
  theme: Id.exactOptional().describe('The theme it belongs to.'),
  parent: OpaqueId.exactOptional().describe('The goal it is a sub-goal of.'),
  plan: OpaqueId.describe('The plan.'),
  planRevision: z.int().min(1).describe('The revision of the plan.'),
  plannedOn: CalendarDate.describe('The day it was agreed.'),
  roles: z.array(Id).min(1).max(20).describe('The roles that agreed on it.'),
};

export const GoalSetEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.goal.set.v1').describe('A goal was set, or taken up again.'),
    data: z.strictObject(goalData).describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'GoalSetEvent', description: 'A goal set.' });

export const GoalAdjustedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.goal.adjusted.v1').describe('The meaning of a goal has changed.'),
    data: z
      .strictObject({ ...goalData, previousVersion: z.int().min(1).describe('The version before.') })
      .describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'GoalAdjustedEvent', description: 'A goal adjusted.' });

export const GoalAttainedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.goal.attained.v1').describe('A goal was said to be attained.'),
    data: z.strictObject(goalData).describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'GoalAttainedEvent', description: 'A goal attained.' });

export const GoalClosedEvent = z
  .strictObject({
    ...envelope,
    type: z.literal('fremdrift.goal.closed.v1').describe('A goal was given up or replaced.'),
    data: z.strictObject(goalData).describe('What is stated, and what it rests on.'),
  })
  .meta({ id: 'GoalClosedEvent', description: 'A goal closed.' });

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
            ]),
          )
          .max(10)
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

export const ProgressionEvent = z
  .discriminatedUnion('type', [
    ResponseScoredEvent,
    ScaleMovedEvent,
    BandEnteredEvent,
    CutoffCrossedEvent,
    StepReachedEvent,
    StepLostEvent,
    GoalSetEvent,
    GoalAdjustedEvent,
    GoalAttainedEvent,
    GoalClosedEvent,
    GoalsComparedEvent,
    PerspectivesComparedEvent,
    FollowUpRequestedEvent,
    FollowUpResolvedEvent,
    OccasionDeclinedEvent,
    OccasionNotHeldEvent,
    CourseStartedEvent,
    CoursePausedEvent,
    CourseResumedEvent,
    CourseChangedEvent,
    CourseEndedEvent,
  ])
  .meta({
    id: 'ProgressionEvent',
    title: 'Fremdrift progression event',
    description: 'A fact stated, corrected or withdrawn, in a CloudEvents 1.0 envelope.',
  });
