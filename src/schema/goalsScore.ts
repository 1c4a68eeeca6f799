import { z } from 'zod';
import { CalendarDate, Id, MissingReason, OpaqueId } from './primitives.js';
import { Caution, Movement } from './score.js';

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
