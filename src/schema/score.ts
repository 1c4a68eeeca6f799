import { z } from 'zod';
import { CalendarDate, Id, OpaqueId } from './primitives.js';

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

export const Importance = z.enum(['yes', 'no']).meta({
  id: 'Importance',
  description:
    'Whether a change, either way, is as large as people notice as important. Absent where the norms do not say how large that is, or do not cover this comparison.',
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
        important: Importance.exactOptional(),
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
  side: z
    .enum(['upper', 'lower'])
    .exactOptional()
    .describe('The side of the cut-off that the score lies on. Absent where no norm that fits has a cut-off.'),
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
