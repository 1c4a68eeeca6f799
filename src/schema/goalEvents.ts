import { z } from 'zod';
import { behind, envelope, fact } from './eventEnvelope.js';
import { GoalsComparison } from './goalsScore.js';
import { CalendarDate, Id, OpaqueId } from './primitives.js';

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
