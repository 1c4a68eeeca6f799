import { z } from 'zod';
import { Id, Text } from './primitives.js';

export const Theme = z
  .strictObject({ id: Id, title: Text, description: Text.exactOptional() })
  .meta({ id: 'Theme', description: 'A field that goals belong to.' });

export const Goals = z
  .strictObject({
    themes: z.array(Theme).min(1).max(100).exactOptional().describe('The themes a goal may belong to.'),
    subGoals: z
      .boolean()
      .exactOptional()
      .describe(
        'True when a goal may have sub-goals; then only the sub-goals are rated, and a goal that has any is rated no more, even when they are closed.',
      ),
    required: z
      .array(z.enum(['theme', 'signs', 'method', 'agreement', 'due-on']))
      .min(1)
      .max(5)
      .exactOptional()
      .describe(
        'What every open goal without sub-goals must state: its theme, signs of progress, a method, an agreement, a date.',
      ),
    attainment: z
      .strictObject({
        min: z.number().describe('The lowest point.'),
        max: z.number().describe('The highest point.'),
        step: z.number().positive().describe('The distance between two points.'),
        meaning: z
          .enum(['per-goal', 'shared'])
          .describe('per-goal: every goal states what each point means for it. shared: the anchors below hold for all goals.'),
        anchors: z
          .array(z.strictObject({ value: z.number().describe('The point.'), label: Text.describe('What it means.') }))
          .min(1)
          .max(200)
          .exactOptional()
          .describe('What the points mean for all goals.'),
      })
      .describe('How far a goal is reached.'),
    readableBy: z
      .array(Id)
      .min(1)
      .max(20)
      .exactOptional()
      .describe(
        'The roles that may read the plan beside those that agreed on it. Whoever may read ratings is told ids, versions and themes of the goals rated, never their texts. Absent: none.',
      ),
    weights: z.boolean().exactOptional().describe('True when goals may count differently.'),
    tScore: z
      .array(
        z.strictObject({
          value: z.number().describe('The point of attainment.'),
          level: z.int().min(-2).max(2).describe('The level of goal attainment scaling it stands for, −2 to +2.'),
        }),
      )
      .min(2)
      .max(200)
      .exactOptional()
      .describe(
        'How the points map to the levels of goal attainment scaling (Kiresuk and Sherman, 1968). Only with this is a T-score computed.',
      ),
  })
  .meta({ id: 'Goals', description: 'How individual goals are written and rated.' });
