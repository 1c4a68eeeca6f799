import { z } from 'zod';
import { Condition } from './condition.js';
import { Codes, Extensions, Id, MissingReason, Text, WordingByLanguage } from './primitives.js';

export const AnswerOption = z
  .strictObject({
    value: z
      .union([
        z
          .string()
          .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
          .max(64),
        z.number(),
      ])
      .describe('What a response stores. A number is its own score unless "score" says otherwise.'),
    label: Text.describe('What the respondent reads.'),
    score: z.number().exactOptional().describe('What the option counts in scales.'),
    missing: MissingReason.exactOptional().describe('Set on options such as "don\'t know": answered, but never scored.'),
    exclusive: z
      .boolean()
      .exactOptional()
      .describe('True for an option that cannot be chosen together with others ("none of these").'),
    codes: Codes.exactOptional(),
    extensions: Extensions.exactOptional(),
  })
  .meta({ id: 'AnswerOption', description: 'One possible answer to a choice.' });

const Options = z.array(AnswerOption).min(1).max(500);

export const OptionSet = z
  .strictObject({
    id: Id,
    options: Options.describe('The options, in the order they are shown.'),
    wording: WordingByLanguage.exactOptional().describe('Where these texts come from, when it differs from the instrument.'),
    source: Id.exactOptional().describe('The source the wording is taken from.'),
  })
  .meta({ id: 'OptionSet', description: 'A list of options that several items share.' });

const itemBase = {
  id: Id,
  text: Text.describe('The question, or the name of what is observed.'),
  textByRole: z
    .record(Id, Text)
    .exactOptional()
    .describe('Other words for the same question when a certain role answers it, by role.'),
  help: Text.exactOptional().describe('A short explanation beside the question.'),
  required: z
    .boolean()
    .exactOptional()
    .describe('True only when a response without this answer is of no use. A citizen may otherwise leave any question.'),
  enableWhen: Condition.exactOptional().describe('The item is asked only when this is true.'),
  source: Id.exactOptional().describe('The source the wording is taken from.'),
  wording: WordingByLanguage.exactOptional().describe('Where the texts come from, when it differs from the instrument.'),
  codes: Codes.exactOptional(),
  extensions: Extensions.exactOptional(),
};

const choiceBase = {
  options: Options.exactOptional().describe('The options, in the order they are shown. Or name a shared list in "optionSet".'),
  optionSet: Id.exactOptional().describe('A list of options shared with other items.'),
  optionWording: WordingByLanguage.exactOptional().describe("Where the options' texts come from, when it differs from the item."),
};

export const ChoiceItem = z
  .strictObject({ type: z.literal('choice').describe('One of several options.'), ...itemBase, ...choiceBase })
  .meta({ id: 'ChoiceItem', description: 'A question answered by one option.' });

export const ChoicesItem = z
  .strictObject({
    type: z.literal('choices').describe('Any number of options; none chosen is an answer too.'),
    ...itemBase,
    ...choiceBase,
    method: z
      .enum(['sum', 'min', 'max'])
      .exactOptional()
      .describe(
        'What the answer counts in scales. sum: the scores of the chosen options together, 0 when none is chosen. min, max: the lowest or the highest of them; when none is chosen, the question counts as unanswered. Absent: sum.',
      ),
    minChosen: z.int().min(0).max(500).exactOptional().describe('The fewest options an answer may hold.'),
    maxChosen: z.int().min(1).max(500).exactOptional().describe('The most options an answer may hold.'),
  })
  .meta({
    id: 'ChoicesItem',
    description: 'A question answered by any number of options.',
  });

export const RatingAnchor = z
  .strictObject({
    value: z.number().describe('The point on the rating.'),
    label: Text.describe('What that point means.'),
  })
  .meta({ id: 'RatingAnchor', description: 'The text that says what a point on a rating means.' });

export const RatingItem = z
  .strictObject({
    type: z.literal('rating').describe('A number on a line or a row of points.'),
    ...itemBase,
    min: z.number().describe('The lowest point.'),
    max: z.number().describe('The highest point.'),
    step: z
      .number()
      .positive()
      .describe('The distance between two points: 1 for whole numbers, 0.1 for a visual analogue line of 10 cm.'),
    anchors: z
      .array(RatingAnchor)
      .max(200)
      .exactOptional()
      .describe('What the points mean. An empty list: it is still to be written.'),
  })
  .meta({ id: 'RatingItem', description: 'A rating between two ends.' });

export const YesNoItem = z
  .strictObject({
    type: z.literal('yesno').describe('Yes or no.'),
    ...itemBase,
    scores: z
      .strictObject({
        yes: z.number().describe('What yes counts.'),
        no: z.number().describe('What no counts.'),
      })
      .exactOptional()
      .describe('What the two answers count in scales. Absent: yes 1, no 0.'),
  })
  .meta({ id: 'YesNoItem', description: 'A question answered by yes (true) or no (false).' });

export const NumberItem = z
  .strictObject({
    type: z.literal('number').describe('A number.'),
    ...itemBase,
    unit: z.string().min(1).max(64).exactOptional().describe('The unit as UCUM writes it, or in plain words: "h/week".'),
    min: z.number().exactOptional().describe('The lowest number accepted.'),
    max: z.number().exactOptional().describe('The highest number accepted.'),
    step: z
      .number()
      .positive()
      .exactOptional()
      .describe('The number must be a whole number of steps: 1 for whole numbers, 0.5 for halves.'),
  })
  .meta({
    id: 'NumberItem',
    description: 'A question answered by a number. It can feed a scale only when it has "min", "max" and "step".',
  });

export const TextItem = z
  .strictObject({
    type: z.literal('text').describe('Free text.'),
    ...itemBase,
    maxLength: z.int().min(1).max(100_000).exactOptional().describe('The most characters an answer may hold. Absent: 10,000.'),
    multiline: z.boolean().exactOptional().describe('True when there should be room for several lines.'),
  })
  .meta({ id: 'TextItem', description: 'A question answered in free text. It is never scored and never reaches an event.' });

export const DateItem = z
  .strictObject({
    type: z.literal('date').describe('A calendar date.'),
    ...itemBase,
    earliest: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .exactOptional()
      .describe('The first date accepted.'),
    latest: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/)
      .exactOptional()
      .describe('The last date accepted.'),
  })
  .meta({ id: 'DateItem', description: 'A question answered by a calendar date.' });

export const Item = z
  .discriminatedUnion('type', [ChoiceItem, ChoicesItem, RatingItem, YesNoItem, NumberItem, TextItem, DateItem])
  .meta({ id: 'Item', description: 'One thing asked or observed.' });
