import { z } from 'zod';
import { CourseFacts } from './course.js';
import { Answer, Entry, Goal, MissingAnswer } from './entry.js';
import { CalendarDate, Id, InstrumentReference, Language } from './primitives.js';
import { LadderStanding } from './score.js';

const caseBase = {
  id: Id,
  title: z.string().min(1).max(1_000).describe('What the case shows, as a sentence.'),
  source: z
    .string()
    .min(1)
    .max(2_000)
    .describe('Where the expected numbers come from: a manual, a paper, or the computation by hand written out.'),
};

export const ScoreExpectation = z
  .strictObject({
    status: z.enum(['complete', 'prorated', 'not-scorable']).describe('Whether there is a score.'),
    raw: z.number().exactOptional().describe('The raw score.'),
    normalized: z.number().exactOptional().describe('The normalized score, to nine decimals.'),
    band: Id.exactOptional().describe('The band.'),
    side: z.enum(['upper', 'lower']).exactOptional().describe('The side of the cut-off.'),
    reason: z
      .enum(['too-few-answers', 'no-weights', 'not-in-lookup', 'no-goals', 'no-plan', 'small-group'])
      .exactOptional()
      .describe('Why there is no score.'),
    ladder: z
      .strictObject({ metCount: LadderStanding.shape.metCount, steps: LadderStanding.shape.steps.exactOptional() })
      .exactOptional()
      .describe('Which steps of a ladder are met; only what stands here is compared.'),
  })
  .meta({ id: 'ScoreExpectation', description: 'What a scale should give.' });

export const GoalsExpectation = z
  .strictObject({
    goalCount: z.int().min(0).exactOptional().describe('How many goals were to be rated.'),
    answeredCount: z.int().min(0).exactOptional().describe('How many of them were.'),
    mean: z.number().exactOptional().describe('The mean attainment.'),
    tScore: z.number().exactOptional().describe('The T-score, to the decimals given here.'),
  })
  .meta({ id: 'GoalsExpectation', description: 'What the goals should give; only what stands here is compared.' });

export const ScoreCase = z
  .strictObject({
    type: z.literal('score').describe('Answers to one form and the scores they give.'),
    ...caseBase,
    form: Id.describe('The form.'),
    answeredOn: CalendarDate.exactOptional().describe('The day it was answered.'),
    asked: z.array(Id).min(1).max(10_000).exactOptional().describe('The items asked, when not all were.'),
    role: Id.exactOptional().describe('The role that answers, where a form has several. Absent: the first.'),
    count: z.int().min(1).max(1_000_000).exactOptional().describe('How many answered, where a group does. Absent: 100.'),
    language: Language.exactOptional().describe('The language it was answered in.'),
    groups: z.array(Id).min(1).max(100).exactOptional().describe('The target groups the citizen belongs to.'),
    answers: z.record(z.string().max(64), Answer).describe('The answers, by item.'),
    plan: z.array(Goal).max(1_000).exactOptional().describe('The goals of the plan that is rated.'),
    goals: z
      .record(z.string().max(128), z.union([z.number(), MissingAnswer]))
      .exactOptional()
      .describe('How far each goal is reached, by goal.'),
    expect: z
      .strictObject({
        scores: z.record(Id, ScoreExpectation).exactOptional().describe('The scores, by scale.'),
        goals: GoalsExpectation.exactOptional(),
        issues: z
          .array(z.string().min(1).max(200))
          .min(1)
          .max(1_000)
          .exactOptional()
          .describe('The codes of the issues, when the answers are refused.'),
      })
      .describe('What must come of it.'),
  })
  .meta({ id: 'ScoreCase', description: 'Answers and the scores they give.' });

export const CourseCase = z
  .strictObject({
    type: z.literal('course').describe('Entries of a course and the facts they leave.'),
    ...caseBase,
    facts: CourseFacts,
    entries: z.array(Entry).min(1).max(10_000).describe('The entries, in the order they arrive.'),
    expect: z
      .strictObject({
        facts: z
          .array(
            z.strictObject({
              key: z.string().min(1).max(1_000).describe('The key of the fact.'),
              data: z
                .record(z.string(), z.unknown())
                .exactOptional()
                .describe('What the fact says; only what stands here is compared.'),
            }),
          )
          .max(10_000)
          .describe('Facts that hold at the end.'),
        absent: z
          .array(z.string().min(1).max(1_000))
          .max(10_000)
          .exactOptional()
          .describe('Keys of facts that must not hold at the end.'),
        refused: z
          .array(
            z.strictObject({
              id: z.string().max(128).describe('The entry.'),
              code: z.string().max(200).describe('The code of the issue.'),
            }),
          )
          .max(10_000)
          .exactOptional()
          .describe('Entries that are refused.'),
      })
      .describe('What must come of it.'),
  })
  .meta({ id: 'CourseCase', description: 'Entries and the facts they leave.' });

export const CasesDocument = z
  .strictObject({
    $schema: z.string().max(2_000).exactOptional().describe('Where an editor finds the description of this format.'),
    kind: z.literal('cases').describe('This document holds cases.'),
    format: z.literal(1).describe('The version of this format.'),
    instrument: InstrumentReference,
    norms: z.string().min(1).max(500).exactOptional().describe('A norms document beside this file that the cases need.'),
    example: Id.exactOptional().describe('The case that shows best how the instrument works; pages about it tell it in full.'),
    cases: z
      .array(z.discriminatedUnion('type', [ScoreCase, CourseCase]))
      .min(1)
      .max(10_000)
      .describe('The cases.'),
  })
  .meta({ id: 'CasesDocument', title: 'Fremdrift cases', description: 'Cases that show what an instrument gives, and why.' });
