import { z } from 'zod';
import { Cadence } from './cadence.js';
import { FollowUp } from './followUp.js';
import { Goals } from './goals.js';
import { Item, OptionSet } from './item.js';
import {
  CalendarDate,
  Codes,
  Duration,
  Extensions,
  Id,
  Licence,
  MovementThreshold,
  OccasionId,
  Source,
  Text,
  Version,
  WordingByLanguage,
} from './primitives.js';
import { Scale } from './scale.js';

export const Role = z
  .strictObject({
    id: Id,
    title: Text,
    description: Text.exactOptional(),
    kind: z
      .enum(['person', 'group'])
      .exactOptional()
      .describe('person (absent: person), or group: a staff that answers in shares with a count.'),
    many: z
      .boolean()
      .exactOptional()
      .describe('True when several raters hold this role in the same course at once; each is then followed alone.'),
    minCount: z
      .int()
      .min(1)
      .max(1_000_000)
      .exactOptional()
      .describe('For a role of a group: how many must have answered for a score to be told. Absent: 5.'),
  })
  .meta({ id: 'Role', description: 'A respondent role: who answers.' });

export const Group = z
  .strictObject({ id: Id, title: Text, description: Text.exactOptional() })
  .meta({ id: 'Group', description: 'A kind of subject, such as activity-ready citizens.' });

export const Section = z
  .strictObject({
    id: Id,
    title: Text,
    items: z.array(Id).min(1).max(10_000).describe('The items of the section, in order.'),
  })
  .meta({ id: 'Section', description: 'A part of a form under a heading of its own.' });

export const Form = z
  .strictObject({
    id: Id,
    title: Text.exactOptional(),
    description: Text.exactOptional().describe('What the respondent should know before answering.'),
    respondents: z.array(Id).min(1).max(20).describe('The roles that answer.'),
    authorship: z
      .enum(['own', 'joint', 'observer'])
      .describe(
        'own: the respondent alone. joint: the respondents together, in dialogue, in one response. observer: a professional about the citizen.',
      ),
    items: z.array(Id).max(10_000).describe('The items, in the order they are asked.'),
    sections: z.array(Section).min(1).max(200).exactOptional().describe('The items under headings.'),
    goals: z.boolean().exactOptional().describe("True when the form asks how far each of the citizen's goals is reached."),
    cadence: Id.exactOptional().describe('How often the form is answered. Absent: whenever it makes sense.'),
    milestones: z
      .array(z.enum(['start', 'midpoint', 'end']))
      .min(1)
      .max(3)
      .exactOptional()
      .describe('The milestones of the cadence that the form is used at. Absent: all.'),
    occasions: z
      .strictObject({
        from: z.int().min(0).max(99_999).describe('The first one; 0 is the one at the start of the course.'),
        to: z.int().min(0).max(99_999).exactOptional().describe('The last one. Absent: every one after the first.'),
      })
      .exactOptional()
      .describe('Of a cadence with a fixed distance, the occasions that the form is used at. Absent: all.'),
    groups: z.array(Id).min(1).max(100).exactOptional().describe('The groups the form is for. Absent: all.'),
    readableBy: z
      .array(Id)
      .min(1)
      .max(20)
      .exactOptional()
      .describe('The roles that may read the answers beside the respondent. Absent: none.'),
  })
  .meta({ id: 'Form', description: 'What a respondent role fills on one kind of occasion.' });

export const Profile = z
  .strictObject({
    id: Id,
    title: Text,
    description: Text.exactOptional(),
    groups: z.array(Id).min(1).max(100).exactOptional().describe('The groups the choice is meant for. Absent: all.'),
    items: z.array(Id).min(1).max(10_000).describe('The items that are asked.'),
  })
  .meta({ id: 'Profile', description: 'A named choice of items that a host can ask instead of the whole form.' });

export const PerspectiveSide = z
  .strictObject({ scale: Id.describe('The scale.'), role: Id.describe('The role it is seen from.') })
  .meta({ id: 'PerspectiveSide', description: 'A scale as one role sees it.' });

export const Perspective = z
  .strictObject({
    id: Id,
    title: Text.exactOptional(),
    construct: z
      .enum(['same', 'related'])
      .describe(
        'same: the sides answer the same question, and their difference means something. related: they are only shown side by side.',
      ),
    sides: z.array(PerspectiveSide).min(2).max(10).describe('What is set side by side.'),
    within: Duration.exactOptional().describe(
      'How far apart two responses may lie when they belong to no common occasion. Absent: four weeks.',
    ),
    diverged: MovementThreshold.exactOptional().describe(
      'How large a difference between the sides is told as divergence. Absent: any difference.',
    ),
  })
  .meta({ id: 'Perspective', description: 'Scales seen from different roles, side by side.' });

export const Display = z
  .discriminatedUnion('as', [
    z
      .strictObject({
        as: z.literal('card').describe('A progression card: one line per scale.'),
        title: Text.exactOptional(),
        scales: z.array(Id).min(1).max(1_000).describe('The scales, in order.'),
      })
      .meta({ id: 'CardDisplay', description: 'Scales as a progression card.' }),
    z
      .strictObject({
        as: z.literal('wheel').describe('A wheel: one spoke per scale, one ring per measurement.'),
        title: Text.exactOptional(),
        scales: z.array(Id).min(3).max(1_000).describe('The scales, clockwise.'),
      })
      .meta({ id: 'WheelDisplay', description: 'Scales as a wheel.' }),
    z
      .strictObject({
        as: z.literal('ladder').describe('A ladder with its steps.'),
        title: Text.exactOptional(),
        scales: z.array(Id).min(1).max(1_000).describe('The ladder.'),
      })
      .meta({ id: 'LadderDisplay', description: 'A scale as a ladder.' }),
    z
      .strictObject({
        as: z.literal('lights').describe('Traffic lights: green for better, yellow for the same, red for worse.'),
        title: Text.exactOptional(),
        scales: z.array(Id).min(1).max(1_000).describe('The scales, in order.'),
        since: z.enum(['previous', 'baseline']).describe('What each score is compared with.'),
      })
      .meta({
        id: 'LightsDisplay',
        description: 'How each scale has moved, as a colour: better is green, the same yellow and worse red.',
      }),
    z
      .strictObject({
        as: z.literal('trend').describe('A line over time.'),
        title: Text.exactOptional(),
        scales: z.array(Id).min(1).max(1_000).describe('The scales.'),
      })
      .meta({ id: 'TrendDisplay', description: 'Scales as lines over time.' }),
  ])
  .meta({ id: 'Display', description: 'How scores are shown. It never changes a score.' });

export const Provenance = z
  .strictObject({
    publisher: z.string().min(1).max(1_000).describe('Who stands behind the instrument.'),
    sources: z.array(Source).min(1).max(200).describe('What the document rests on.'),
    licence: Licence,
    wording: WordingByLanguage,
    notes: Text.exactOptional().describe('What is published, what is ours, and what is not known.'),
  })
  .meta({ id: 'Provenance', description: 'Where the instrument comes from.' });

export const InstrumentDefinition = z
  .strictObject({
    $schema: z.string().max(2_000).exactOptional().describe('Where an editor finds the description of this format.'),
    kind: z.literal('instrument').describe('This document is an instrument.'),
    format: z.literal(1).describe('The version of this format.'),
    id: Id,
    version: Version,
    status: z
      .enum(['draft', 'active', 'retired'])
      .describe('draft: may still change. active: in use, never edited. retired: kept for old responses.'),
    title: Text,
    description: Text.exactOptional().describe('What the instrument measures, and for whom.'),
    limits: Text.exactOptional().describe('What must not be read into the figures, beyond what holds for every instrument.'),
    purpose: z
      .array(z.enum(['dialogue', 'casework', 'management', 'evaluation', 'research']))
      .min(1)
      .max(5)
      .describe('What the figures are meant for. Few instruments serve more than one purpose well.'),
    subject: z.enum(['citizen', 'organisation']).exactOptional().describe('Who or what is measured. Absent: a citizen.'),
    publishedOn: CalendarDate.exactOptional().describe('The date of this version.'),
    provenance: Provenance,
    roles: z.array(Role).min(1).max(50).describe('Who can answer.'),
    groups: z.array(Group).min(1).max(100).exactOptional().describe('The target groups.'),
    optionSets: z.array(OptionSet).min(1).max(1_000).exactOptional().describe('Lists of options that several items share.'),
    items: z.array(Item).max(10_000).describe('Everything that can be asked.'),
    profiles: z.array(Profile).min(1).max(200).exactOptional().describe('Named choices of items.'),
    forms: z.array(Form).min(1).max(200).describe('What each role fills, and when.'),
    scales: z.array(Scale).max(1_000).describe('How answers become scores.'),
    cadences: z.array(Cadence).min(1).max(50).exactOptional().describe('How often forms are answered.'),
    perspectives: z
      .array(Perspective)
      .min(1)
      .max(1_000)
      .exactOptional()
      .describe('Scales that are set side by side across roles.'),
    goals: Goals.exactOptional(),
    followUps: z.array(FollowUp).min(1).max(200).exactOptional().describe('What a response can call for.'),
    baseline: z
      .strictObject({
        occasion: OccasionId.describe('The occasion whose score is the baseline, such as "quarterly-0" or "milestones-start".'),
      })
      .exactOptional()
      .describe(
        'Which measurement the later ones are compared with; those before it have no baseline. Absent: the first one with a score.',
      ),
    comparable: z
      .array(
        z.strictObject({
          major: z.int().min(0).max(999_999_999).describe('The earlier major version.'),
          scales: z.array(Id).min(1).max(1_000).describe('The scales that still mean the same.'),
        }),
      )
      .min(1)
      .max(100)
      .exactOptional()
      .describe('Scales that may be compared across a major version.'),
    scoringReadableBy: z
      .array(Id)
      .min(1)
      .max(20)
      .exactOptional()
      .describe('The roles that may read how answers are scored. Absent: none but the host.'),
    redactedFrom: z
      .string()
      .min(1)
      .max(200)
      .exactOptional()
      .describe(
        'Only in an extract, made for a role to read: the instrument it was made from. An extract can be shown; answers can be neither checked nor scored with it.',
      ),
    display: z.array(Display).min(1).max(100).exactOptional().describe('How scores are shown. It never changes a score.'),
    codes: Codes.exactOptional(),
    extensions: Extensions.exactOptional(),
  })
  .meta({
    id: 'InstrumentDefinition',
    title: 'Fremdrift instrument',
    description: 'A measure: who answers what, how often, how answers become scores, and what counts as movement.',
  });
