import { z } from 'zod';
import { CourseChanges } from './course.js';
import {
  CalendarDate,
  Id,
  Instant,
  InstrumentReference,
  Language,
  MissingReason,
  OccasionId,
  OpaqueId,
  Text,
} from './primitives.js';

const envelope = {
  format: z.literal(1).describe('The version of this format.'),
  id: OpaqueId.describe('The identifier of the entry; it is the same in every revision of it.'),
  revision: z.int().min(1).max(1_000_000_000).describe('1 the first time, higher each time the entry is amended.'),
  course: OpaqueId.describe('The course the entry belongs to.'),
  recordedAt: Instant.describe('The moment the host recorded this revision.'),
};

export const Respondent = z
  .strictObject({
    role: Id.describe('The role.'),
    id: OpaqueId.describe('The person, by a pseudonym; for a role of a group, the group.'),
    count: z.int().min(1).max(1_000_000).exactOptional().describe('For a role of a group, and only there: how many answered.'),
  })
  .meta({ id: 'Respondent', description: 'Who answered, in which role.' });

export const MissingAnswer = z
  .strictObject({ missing: MissingReason })
  .meta({ id: 'MissingAnswer', description: 'No answer, and why.' });

export const Answer = z
  .union([
    z.string().max(100_000),
    z.number(),
    z.boolean(),
    z.array(z.union([z.string().max(64), z.number()])).max(500),
    MissingAnswer,
  ])
  .meta({
    id: 'Answer',
    description: 'What was answered: an option, a number, yes or no, a text, a date, several options, or why there is no answer.',
  });

export const InstrumentResponse = z
  .strictObject({
    kind: z.literal('response').describe('Answers to one form, once.'),
    ...envelope,
    instrument: InstrumentReference,
    form: Id.describe('The form that was answered.'),
    subject: OpaqueId.describe('The one measured, by a pseudonym.'),
    respondents: z.array(Respondent).min(1).max(20).describe('Who answered.'),
    enteredBy: OpaqueId.exactOptional().describe('Who typed the answers, when it was someone else.'),
    mode: z.enum(['paper', 'screen', 'interview', 'telephone', 'video']).exactOptional().describe('How it was answered.'),
    language: Language.exactOptional().describe('The language it was answered in.'),
    occasion: OccasionId.exactOptional().describe(
      'The occasion it was answered for, such as "quarterly-2". Only for a form with a cadence.',
    ),
    asked: z
      .array(Id)
      .min(1)
      .max(10_000)
      .exactOptional()
      .describe('The items put to this citizen, when not all of the form was.'),
    answeredOn: CalendarDate.describe('The day it was answered.'),
    planRevision: z
      .int()
      .min(1)
      .max(1_000_000_000)
      .exactOptional()
      .describe('The revision of the plan whose goals were rated; for a form that asks about goals it must be stated.'),
    answers: z.record(z.string().max(64), Answer).describe('The answers, by item.'),
    goals: z
      .record(z.string().max(128), z.union([z.number(), MissingAnswer]))
      .exactOptional()
      .describe('How far each goal is reached, by goal: the open goals of the plan that have no sub-goals.'),
  })
  .meta({ id: 'InstrumentResponse', title: 'Fremdrift response', description: 'Answers to one form, once.' });

export const WithdrawalEntry = z
  .strictObject({
    kind: z.literal('withdrawal').describe('An earlier entry no longer holds.'),
    ...envelope,
    reason: z
      .enum(['wrong-subject', 'wrong-instrument', 'entered-in-error', 'consent-withdrawn', 'other'])
      .exactOptional()
      .describe('Why it no longer holds.'),
  })
  .meta({
    id: 'WithdrawalEntry',
    description: 'Withdraws the entry of the same id; its revision is higher than the one withdrawn.',
  });

export const Goal = z
  .strictObject({
    id: OpaqueId,
    version: z.int().min(1).max(1_000_000).describe('Raised when the meaning of the goal changes.'),
    parent: OpaqueId.exactOptional().describe('The goal it is a sub-goal of.'),
    theme: Id.exactOptional().describe('The theme it belongs to.'),
    title: z.string().min(1).max(1_000).describe("The goal in the citizen's words."),
    status: z.enum(['open', 'attained', 'closed']).describe('open: worked on. attained: reached. closed: given up or replaced.'),
    signs: z.array(z.string().min(1).max(1_000)).max(100).exactOptional().describe('Signs of progress.'),
    methods: z.array(z.string().min(1).max(1_000)).max(100).exactOptional().describe('How it is worked on.'),
    agreements: z.array(z.string().min(1).max(1_000)).max(100).exactOptional().describe('What has been agreed.'),
    dueOn: CalendarDate.exactOptional().describe('When it should be reached.'),
    weight: z
      .number()
      .positive()
      .max(1_000)
      .exactOptional()
      .describe('How much it counts, with at most three decimals. Absent: 1.'),
    attainment: z
      .array(
        z.strictObject({
          value: z.number().describe('The point.'),
          meaning: z.string().min(1).max(1_000).describe('What it means for this goal.'),
        }),
      )
      .max(200)
      .exactOptional()
      .describe('What the points of attainment mean for this goal.'),
  })
  .meta({ id: 'Goal', description: 'What the citizen wants to reach.' });

export const PlanEntry = z
  .strictObject({
    kind: z.literal('plan').describe("The whole of the citizen's plan."),
    ...envelope,
    plannedOn: CalendarDate.describe('The day the plan was agreed.'),
    respondents: z.array(Respondent).min(1).max(20).describe('Who agreed on it.'),
    goals: z.array(Goal).max(1_000).describe('All goals of the plan so far, also those that are attained or closed.'),
  })
  .meta({
    id: 'PlanEntry',
    description: 'A full snapshot of the plan. A course has one plan; every change of it is a higher revision of the same entry.',
  });

export const CourseEntry = z
  .strictObject({
    kind: z.literal('course').describe('Facts of the course have changed.'),
    ...envelope,
    effectiveOn: CalendarDate.exactOptional().describe('The day the change took effect. Absent: the day it was recorded.'),
    changes: CourseChanges,
  })
  .meta({ id: 'CourseEntry', description: 'Changed facts of the course.' });

export const OccasionEntry = z
  .strictObject({
    kind: z.literal('occasion').describe('Nothing was measured, and why.'),
    ...envelope,
    occasion: OccasionId.describe('The occasion.'),
    form: Id.exactOptional().describe('The form. Absent: all forms of the occasion.'),
    status: z.enum(['declined', 'not-held']).describe('declined: the citizen would not. not-held: it did not take place.'),
    reason: Text.exactOptional().describe('The reason, in words.'),
  })
  .meta({ id: 'OccasionEntry', description: 'An occasion that was declined or not held.' });

export const FollowUpEntry = z
  .strictObject({
    kind: z.literal('follow-up').describe('What was done about a follow-up.'),
    ...envelope,
    followUp: Id.describe('The follow-up.'),
    response: OpaqueId.describe('The response that called for it.'),
    resolvedOn: CalendarDate.describe('The day it was dealt with.'),
    outcome: z.enum(['talked', 'referred', 'acted', 'not-needed']).describe('What was done.'),
  })
  .meta({ id: 'FollowUpEntry', description: 'A follow-up that was dealt with.' });

export const Entry = z
  .discriminatedUnion('kind', [InstrumentResponse, WithdrawalEntry, PlanEntry, CourseEntry, OccasionEntry, FollowUpEntry])
  .meta({ id: 'Entry', title: 'Fremdrift entry', description: 'One thing recorded in a course.' });
