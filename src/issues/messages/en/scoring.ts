import type { IssueCatalogue } from '../issueText.js';
import { quote } from '../quote.js';
import { phrases } from './words.js';

const { all, count, number, scalar } = phrases;

/** English texts for problems with how an instrument is scored: scales, weights, ranges, norms. */
export const scoringTexts = {
  'instrument/split-scale': {
    message: ({ form, scale, missing }) =>
      `The form ${quote(form)} gives no score on the scale ${quote(scale)}, because it does not have ${all(missing)}.`,
    title: 'The form has only part of the scale',
    cause: 'A form must have all items of a scale or none of them, since a scale is scored only when all are there.',
    cure: 'Put the missing items in the form, or divide the scale into several. A role that is asked only a part of them needs items and a scale of its own.',
  },
  'instrument/unused-scale': {
    message: ({ scale }) => `No form gives a score on the scale ${quote(scale)}.`,
    title: 'Scale without a form',
    cause: 'No form has the items that the scale is made of.',
    cure: 'Gather the items of the scale in one form, or delete the scale.',
  },
  'instrument/unscorable-item': {
    message: ({ item, type }) =>
      type === 'number'
        ? `The item ${quote(item)} can count in a scale only once it has "min", "max" and "step".`
        : `The item ${quote(item)} of type ${quote(type)} cannot count in a scale.`,
    title: 'The item cannot give a score',
    cause:
      'Texts and dates are not numbers, a free number needs a lowest and a highest value, and a choice needs at least one option with a score.',
    cure: 'Take the item out of the scale. If it is of type "number", it can count once it has "min", "max" and "step".',
  },
  'instrument/unscorable-option': {
    message: ({ item, option }) => `The option ${scalar(option)} of ${quote(item)} has no "score" for the scale to count.`,
    title: 'Option without a score',
    cause: 'The item is part of a scale, but one of its options is neither a number nor has a "score".',
    cure: 'Give the option a "score". If it should not count, like "don\'t know", give it "missing" with a reason.',
  },
  'instrument/wrong-method-property': {
    message: ({ method, property }) => `The field ${quote(property)} cannot be used on a scale with the method ${quote(method)}.`,
    title: 'The field does not fit the method',
    cause: 'Some fields make sense only with certain methods, such as "steps" with "ladder".',
    cure: 'Delete the field, or choose another "method".',
  },
  'instrument/empty-scale': {
    message: ({ scale, method }) =>
      method === 'ladder'
        ? `The scale ${quote(scale)} must have at least one step in "steps", but it has none.`
        : `The scale ${quote(scale)} must have at least one item or one scale, but it has none.`,
    title: 'Empty scale',
    cause: 'The scale has nothing to be scored from.',
    cure: 'Write the items in "items", the scales in "scales" or, with the method "ladder", the steps in "steps".',
  },
  'instrument/weights-mismatch': {
    message: ({ item, problem }) => {
      if (problem === 'missing') return `The item ${quote(item)} is in the scale but has no weight.`;
      if (problem === 'negative') return `The weight of ${quote(item)} must be 0 or more, but it is negative.`;
      return `There is a weight for ${quote(item)}, which is not in the scale.`;
    },
    title: 'The weights do not fit the scale',
    cause: 'Each set of weights must have one weight for each item of the scale, and none may be negative.',
    cure: 'Correct the weights. If an item should pull the other way, write it in "reverseKeyed".',
  },
  'instrument/zero-weights': {
    message: () => 'At least one weight must be above 0, but all of them are 0.',
    title: 'All weights are 0',
    cause: 'When all weights are 0, no answer counts, and there can be no score.',
    cure: 'Give at least one item a weight above 0.',
  },
  'instrument/outside-range': {
    message: ({ value, min, max }) => {
      // A size of 0, or of the whole scale, lies at an end that does not belong to what is allowed.
      if (value === min) return `The number must be above ${number(min)}, but it is ${number(value)}.`;
      if (value === max) return `The number must be below ${number(max)}, but it is ${number(value)}.`;
      return `The number must lie between ${number(min)} and ${number(max)}, but it is ${number(value)}.`;
    },
    title: 'Outside the range of the scale',
    cause: 'A number, such as a cut-off, an anchor or a difference, is one that no answers or scores can give.',
    cure: 'Correct the number, or the ends of the scale or the item.',
  },
  'instrument/not-ascending': {
    message: ({ of, value }) =>
      `${of === 'lookup' ? 'The rows of the conversion table' : 'The bands'} must start with the lowest number, but ${number(value)} comes after one that is as large or larger.`,
    title: 'The order is not rising',
    cause: 'Bands and conversion tables are read from the lowest number to the highest.',
    cure: 'Put them in order, and delete those that stand twice.',
  },
  'instrument/range-too-narrow': {
    message: ({ min, max, possibleMin, possibleMax }) =>
      `The scale is said to go from ${number(min)} to ${number(max)}, but the answers can give from ${number(possibleMin)} to ${number(possibleMax)}.`,
    title: 'The ends of the scale are too narrow',
    cause: 'The answers can give a score outside what "range" says.',
    cure: 'Make "range" wider, or delete it. Then the range is worked out from the answers.',
  },
  'instrument/incomplete-lookup': {
    message: ({ raw }) => `The conversion table has no row for the score ${number(raw)}.`,
    title: 'The conversion table has gaps',
    cause: 'A score that the answers can give is not in the table.',
    cure: 'Add the row from the source.',
  },
  'instrument/unreachable-minimum': {
    message: ({ minAnswered, itemCount }) =>
      `Answers to at least ${count(minAnswered, 'item', 'items')} are required, but the scale has only ${number(itemCount)}.`,
    title: 'More answers are required than there are items',
    cause: '"minAnswered" is larger than the number of items in the scale, so there can never be a score.',
    cure: 'Lower "minAnswered", or write it as a share: { "share": 0.5 }.',
  },
  'instrument/empty-range': {
    message: ({ min, max }) => `The range goes from ${number(min)} to ${number(max)}, but it must end higher than it begins.`,
    title: 'Empty range',
    cause: 'The highest number is not above the lowest.',
    cure: 'Correct the ends. Perhaps they have changed places.',
  },
  'instrument/step-mismatch': {
    message: ({ step, value }) => `The number ${number(value)} cannot be reached in steps of ${number(step)}.`,
    title: 'The number does not fit the steps',
    cause: 'From the lowest end there must be a whole number of steps up to the number.',
    cure: 'Correct the number or "step".',
  },
  'instrument/too-fine': {
    message: ({ value, decimals }) =>
      `The number may have at most ${count(decimals, 'decimal', 'decimals')}, but it is ${number(value)}.`,
    title: 'Too many decimals',
    cause: 'Scores are worked out without rounding errors, and so there is a limit to the number of decimals.',
    cure: 'Round the number, or write it as the source does.',
  },
  'instrument/too-large': {
    message: ({ value, limit }) => `The number ${number(value)} lies further from 0 than ${number(limit)}, which is the limit.`,
    title: 'The number is too large',
    cause: 'Scores are worked out without rounding errors, and so there is a limit to how large a number can be.',
    cure: 'Use a smaller number.',
  },
  'instrument/not-exact': {
    message: ({ scale }) => `The scale ${quote(scale)} can give numbers too large or too fine to be worked out exactly.`,
    title: 'The scale cannot be worked out exactly',
    cause: 'Taken together, the numbers of the scale have too many digits to be worked out without rounding errors.',
    cure: 'Use fewer decimals in scores, weights and conversion, or round the scales that it gathers with "round".',
  },
  'instrument/evidence-on-own-wording': {
    message: ({ item }) =>
      `The item ${quote(item)} or its options are not in the words of the source, so the research behind the scale does not hold here.`,
    title: 'Research on another wording',
    cause: 'Research on a scale holds for the very wording that was studied, and at least one item has another.',
    cure: 'If the wording is that of the source, say so with "published" in "wording". Otherwise delete "evidence" on the scale.',
  },
  'instrument/norms-on-own-wording': {
    message: ({ item }) =>
      `The item ${quote(item)} or its options are not in the words of the source, so the norms do not hold for the scale.`,
    title: 'Norms for another wording',
    cause: 'Norms hold for the very wording and language they were measured with, and at least one item has another wording.',
    cure: 'If the wording is that of the source, say so with "published" in "wording". Otherwise delete "norms" on the scale.',
  },
  'instrument/not-in-scale': {
    message: ({ item, scale }) => `The item ${quote(item)} is not one of the scale ${quote(scale)}.`,
    title: 'The item is not one of the scale',
    cause: 'Only the scale\'s own items, those in "items", can be reversed or count something else in it.',
    cure: 'Add the item to "items" of the scale, or delete it here.',
  },
  'instrument/not-gatherable': {
    message: ({ scale, method }) =>
      `The scale ${quote(scale)} has the method ${quote(method)} and cannot be gathered in another scale, but it is.`,
    title: 'The scale cannot be gathered in another',
    cause: 'Steps of a ladder and the attainment of goals cannot be put together with other scores.',
    cure: 'Delete the scale in "scales" and show it by itself.',
  },
  'instrument/not-testable': {
    message: ({ scale, method }) =>
      `The scale ${quote(scale)} has the method ${quote(method)} and cannot be in a condition, but it is.`,
    title: 'A condition cannot look at the scale',
    cause: "Attainment depends on the citizen's plan and not on the answers alone, so it cannot decide a condition.",
    cure: 'Let the condition look at an item or another scale.',
  },
  'norms/wrong-instrument': {
    message: ({ expected, received }) =>
      `The norms must belong to the instrument ${quote(expected)}, but they belong to ${quote(received)}.`,
    title: 'Norms for another instrument',
    cause: 'The norms were made for another instrument or another version of it.',
    cure: 'Use the norms that belong to the instrument and the version.',
  },
  'norms/unknown-scale': {
    message: ({ scale }) => `The instrument has no scale with the id ${quote(scale)}, which the norms name.`,
    title: 'Norms for an unknown scale',
    cause: 'The id of the scale is misspelt, or the norms were made for another version of the instrument.',
    cure: 'Correct the id so that it is the same as in the instrument.',
  },
  'norms/not-ascending': {
    message: ({ at }) =>
      `The points of the expected course must start with the earliest, but ${number(at)} comes after one that is as large or larger.`,
    title: 'The expected course is not in order',
    cause: 'An expected course is read from the first measurement on, and each point in time can be there only once.',
    cure: 'Put the points in order by "at", and delete those that stand twice.',
  },
} satisfies Partial<IssueCatalogue>;
