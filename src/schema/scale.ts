import { z } from 'zod';
import { Condition } from './condition.js';
import { Codes, Extensions, Id, Language, MovementThreshold, Text, Threshold, WordingByLanguage } from './primitives.js';

export const Range = z
  .strictObject({
    min: z.number().describe('The lowest score possible.'),
    max: z.number().describe('The highest score possible.'),
  })
  .meta({ id: 'Range', description: 'The ends of a scale.' });

export const LookupRow = z
  .strictObject({
    raw: z.number().describe('The score before the table.'),
    value: z.number().describe('The score the table gives for it.'),
  })
  .meta({ id: 'LookupRow', description: 'One row of a conversion table.' });

const Lookup = z.array(LookupRow).min(1).max(10_000);

export const Band = z
  .strictObject({
    id: Id,
    title: Text,
    from: z.number().describe('The lowest score in the band. It reaches up to the next band.'),
  })
  .meta({ id: 'Band', description: 'A labelled range of scores.' });

export const Cutoff = z
  .strictObject({
    value: z.number().describe('The score at the cut-off.'),
    belongsTo: z.enum(['upper', 'lower']).describe('The side that a score of exactly this value belongs to.'),
    upper: Text.exactOptional().describe('What it is called to be on the upper side.'),
    lower: Text.exactOptional().describe('What it is called to be on the lower side.'),
  })
  .meta({ id: 'Cutoff', description: 'A score that research uses to tell two groups of people apart.' });

export const ReliablePoints = z
  .strictObject({
    type: z.literal('points').describe('A number of points that a publication states.'),
    atLeast: z.number().positive().exactOptional().describe('A change of this size or more is reliable.'),
    moreThan: z.number().min(0).exactOptional().describe('Only a change larger than this is reliable.'),
    interRater: z.boolean().exactOptional().describe('True when the figure also covers a change of rater.'),
  })
  .meta({ id: 'ReliablePoints', description: 'Reliable change as a published number of points.' });

export const ReliableJacobsonTruax = z
  .strictObject({
    type: z
      .literal('jacobson-truax')
      .describe('Computed from standard deviation and reliability, as Jacobson and Truax (1991) do.'),
    standardDeviation: z.number().positive().describe('The standard deviation of the scale in the group described.'),
    reliability: z.number().min(0).max(1).describe('The reliability coefficient of the scale in that group.'),
    z: z.number().positive().describe('The critical value: 1.96 for 95 percent confidence.'),
    boundary: z.enum(['at-least', 'more-than']).describe('Whether a change of exactly the computed size counts.'),
    interRater: z.boolean().exactOptional().describe('True when the coefficient also covers a change of rater.'),
  })
  .meta({ id: 'ReliableJacobsonTruax', description: 'Reliable change as standard deviation and reliability.' });

export const Reliable = z
  .discriminatedUnion('type', [ReliablePoints, ReliableJacobsonTruax])
  .meta({ id: 'Reliable', description: 'How large a change must be to be more than measurement error.' });

export const Norm = z
  .strictObject({
    source: Id.describe('The publication the figures come from.'),
    groups: z.array(Id).min(1).max(100).exactOptional().describe('The groups the figures hold for. Absent: all.'),
    roles: z.array(Id).min(1).max(100).exactOptional().describe('The respondent roles the figures hold for. Absent: all.'),
    languages: z
      .array(Language)
      .min(1)
      .max(100)
      .exactOptional()
      .describe('The languages the figures hold for; they do not fit a response whose language is not known. Absent: all.'),
    bands: z.array(Band).min(1).max(100).exactOptional().describe('Labelled ranges, lowest first.'),
    cutoff: Cutoff.exactOptional(),
    reliable: Reliable.exactOptional(),
    minimalImportant: Threshold.exactOptional().describe('The smallest change that people notice as important.'),
    lookup: Lookup.exactOptional().describe(
      "A conversion table that replaces the scale's own in what is told of the scale. Conditions, and scales that gather it, count the scale's own score.",
    ),
    range: Range.exactOptional().describe('The ends of the scale after that table.'),
  })
  .meta({
    id: 'Norm',
    description: 'What published research says of a scale for a group of people. The first that fits is used.',
  });

export const WeightSet = z
  .strictObject({
    when: Condition.exactOptional().describe('These weights are used when this is true. Absent: always.'),
    items: z.record(Id, z.number()).describe('How much each item counts, by item.'),
  })
  .meta({ id: 'WeightSet', description: 'How much the items of a scale count.' });

export const Recode = z
  .strictObject({
    items: z.array(Id).min(1).max(10_000).describe('The items, all of them of the scale.'),
    lookup: z.array(LookupRow).min(1).max(1_000).describe('What each score of the items counts here.'),
  })
  .meta({ id: 'Recode', description: 'What the scores of items count instead in a scale.' });

export const Evidence = z
  .strictObject({
    outcome: Id.describe('What the scale has been shown to go together with, such as "employment" or "job-search".'),
    source: Id.describe('The publication that shows it.'),
    strength: z.enum(['documented', 'preliminary']).exactOptional().describe('How firm the source says the finding is.'),
    note: Text.exactOptional().describe('What the finding says, and what must not be read into it.'),
  })
  .meta({ id: 'Evidence', description: 'A published relation between a scale and an outcome.' });

export const LadderStep = z
  .strictObject({
    id: Id,
    title: Text,
    criterion: Text.describe('What must be seen for the step to be met.'),
    when: Condition.describe(
      'The step is met when this is true, and unknown while an answer is missing or stands for a missing one, such as "don\'t know".',
    ),
  })
  .meta({ id: 'LadderStep', description: 'One step of a ladder, lowest first.' });

export const Scale = z
  .strictObject({
    id: Id,
    title: Text,
    description: Text.exactOptional().describe('What the scale says, and what it does not.'),
    method: z
      .enum(['mean', 'sum', 'min', 'max', 'count', 'ladder', 'attainment'])
      .describe(
        'How the answers become one score. count: the number of items whose score is above zero. ladder: steps of observations. attainment: how far goals are reached.',
      ),
    items: z.array(Id).min(1).max(10_000).exactOptional().describe('The items that are scored together.'),
    scales: z.array(Id).min(1).max(1_000).exactOptional().describe('Scales that are gathered in this one.'),
    recode: z
      .array(Recode)
      .min(1)
      .max(1_000)
      .exactOptional()
      .describe(
        'Items whose scores count something else in this scale. It comes before all else that is done with them. Absent: every score counts as it is.',
      ),
    reverseKeyed: z
      .array(Id)
      .min(1)
      .max(10_000)
      .exactOptional()
      .describe(
        'Items where a high score means the opposite: each counts as its lowest plus its highest score minus the score given.',
      ),
    weights: z
      .array(WeightSet)
      .min(1)
      .max(100)
      .exactOptional()
      .describe('How much the items count; the first set that holds is used.'),
    whenNotEnabled: z
      .number()
      .exactOptional()
      .describe(
        'What an item of the scale counts, before weights, when its condition is false; it then counts as answered. Absent: it is left out and not missed.',
      ),
    minAnswered: z
      .union([
        z.int().min(1).max(10_000),
        z.strictObject({
          share: z.number().gt(0).lte(1).describe('The share of them that must have a score: 0.5 for half.'),
        }),
      ])
      .exactOptional()
      .describe('How many of the items, gathered scales or goals must have a score. Absent: all of them.'),
    prorate: z
      .boolean()
      .exactOptional()
      .describe('True when a sum with missing answers is scaled up to the full number of items.'),
    transform: z
      .strictObject({
        times: z.number().exactOptional().describe('The score is multiplied by this.'),
        plus: z.number().exactOptional().describe('Then this is added.'),
      })
      .exactOptional()
      .describe('A linear change of the score.'),
    round: z
      .strictObject({ decimals: z.int().min(0).max(6).describe('How many decimals are kept; a half is rounded up.') })
      .exactOptional()
      .describe('Rounding of the score. Absent: none.'),
    lookup: Lookup.exactOptional().describe('A conversion table from score to score.'),
    range: Range.exactOptional().describe('The ends of the scale. Absent: computed from the items and the method.'),
    best: z.enum(['high', 'low']).exactOptional().describe('Which end is the good one. Absent: high.'),
    moved: MovementThreshold.exactOptional().describe(
      'How large a difference must be to say that the citizen has moved. Absent: any difference.',
    ),
    norms: z
      .array(Norm)
      .min(1)
      .max(100)
      .exactOptional()
      .describe('What research says of the scale; the first that fits is used.'),
    evidence: z.array(Evidence).min(1).max(100).exactOptional().describe('What research has shown about the scale.'),
    steps: z.array(LadderStep).min(1).max(100).exactOptional().describe('For the method "ladder": the steps, lowest first.'),
    climb: z
      .enum(['consecutive', 'highest'])
      .exactOptional()
      .describe('For the method "ladder". consecutive: the highest step with all lower ones met. highest: the highest step met.'),
    theme: Id.exactOptional().describe('For the method "attainment": only goals of this theme. Absent: all.'),
    wording: WordingByLanguage.exactOptional().describe('Where the texts come from, when it differs from the instrument.'),
    codes: Codes.exactOptional(),
    extensions: Extensions.exactOptional(),
  })
  .meta({ id: 'Scale', description: 'Items scored together; an indicator, a dimension or a category.' });
