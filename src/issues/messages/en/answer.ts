import type { IssueCatalogue } from '../issueText.js';
import { isNumberOf } from '../phrases.js';
import { quote } from '../quote.js';
import { phrases } from './words.js';

const { any, count, number, received: tell, scalar, type, types } = phrases;

/** English texts for problems with the answers of a response. */
export const answerTexts = {
  'response/unknown-item': {
    message: ({ item }) => `The instrument does not have an item with the id ${quote(item)}.`,
    title: 'Answer to an unknown item',
    cause: 'The id of the item is misspelt, or the item is not in this version of the instrument.',
    cure: 'Correct the id, or leave the answer out.',
  },
  'response/not-in-form': {
    message: ({ item, form }) => `The item ${quote(item)} is not in the form ${quote(form)}.`,
    title: 'The item is not in the form',
    cause: 'The instrument has the item, but it belongs to another form.',
    cure: 'Send the answer in a response to the form that has the item.',
  },
  'response/not-asked': {
    message: ({ item }) => `The item ${quote(item)} has an answer, but it is not among those that were asked.`,
    title: 'Answer to an item that was not asked',
    cause: 'In "asked" the response tells which items were asked, and this is not one of them.',
    cure: 'Add the item to "asked" if it was, or leave the answer out.',
  },
  'response/not-enabled': {
    message: ({ item }) => `The item ${quote(item)} has an answer, but by the other answers it should not have been asked.`,
    title: 'Answer to an item that should be skipped',
    cause: 'The other answers decide whether the item is asked, and here it was to be skipped.',
    cure: 'See whether the other answers are right. If they are, delete the answer.',
  },
  'response/required': {
    message: ({ item }) => `The item ${quote(item)} must be answered, but it has no answer.`,
    title: 'An answer is missing',
    cause: 'Without an answer to this item the response is of no use.',
    cure: 'Fill in the answer and send the response again.',
  },
  'response/unknown-option': {
    message: ({ item, expected, received }) =>
      Array.isArray(expected) && expected.some((value) => isNumberOf(received, value))
        ? `The answer to ${quote(item)} must be a number without quotes, but it is the text ${quote(received)}.`
        : `The answer to ${quote(item)} must be ${any(expected)}, but it is ${tell(received, expected)}.`,
    title: 'The answer is not one of the options',
    cause: 'The item has fixed options, and the answer is not one of them.',
    cure: 'Choose one of the options.',
  },
  'response/wrong-answer-type': {
    message: ({ item, expected, received }) =>
      `The answer to ${quote(item)} must be ${types(expected)}, but it is ${type(received)}.`,
    title: 'Wrong sort of answer',
    cause: 'The answer is, for instance, a text where the item is answered by a number.',
    cure: 'Give the sort of answer that the message names.',
  },
  'response/out-of-range': {
    message: ({ item, min, max, received }) =>
      `The answer to ${quote(item)} must be ${between(min, max, number, ['or more', 'or less'])}, but it is ${number(received)}.`,
    title: 'The number is too low or too high',
    cause: 'The item has a lowest and a highest number, and the answer does not lie between them.',
    cure: 'Correct the number.',
  },
  'response/off-step': {
    message: ({ item, step, received }) =>
      step === 1 && !Number.isInteger(received)
        ? `The answer to ${quote(item)} must be a whole number, but it is ${number(received)}.`
        : `The answer to ${quote(item)} must fit steps of ${number(step)}, but it is ${number(received)}.`,
    title: 'The number lies between two points',
    cause: 'The item is answered by numbers in fixed steps, such as whole numbers, and the answer lies in between.',
    cure: 'Choose the nearest number that fits.',
  },
  'response/date-out-of-range': {
    message: ({ item, earliest, latest, received }) =>
      `The date in ${quote(item)} must be ${between(earliest, latest, phrases.date, ['or later', 'or earlier'])}, but it is ${phrases.date(received)}.`,
    title: 'The date is too early or too late',
    cause: 'The item takes only dates within a certain time.',
    cure: 'Correct the date.',
  },
  'response/too-long': {
    message: ({ item, limit, received }) =>
      `The answer to ${quote(item)} may have at most ${count(limit, 'character', 'characters')}, but it has ${count(received)}.`,
    title: 'The text is too long',
    cause: 'There is a limit to how long a text the item can be answered with.',
    cure: 'Shorten the text.',
  },
  'response/duplicate-option': {
    message: ({ item, option }) =>
      `In ${quote(item)} each option may be chosen once, but ${scalar(option)} is chosen several times.`,
    title: 'The same option is chosen more than once',
    cause: 'The answer has the same option more than once.',
    cure: 'Delete the repetition.',
  },
  'response/exclusive-option': {
    message: ({ item, option }) =>
      `In ${quote(item)} the option ${scalar(option)} can only be chosen alone, but others are chosen too.`,
    title: 'An option that can only be chosen alone',
    cause: 'The option contradicts the others, as "none of these" does.',
    cure: 'Keep either that option or the others.',
  },
  'response/chosen-count': {
    message: ({ item, min, max, received }) =>
      `In ${quote(item)} the number of options chosen must be ${min === max ? count(min) : between(min, max, count, ['or more', 'or fewer'])}, but it is ${count(received)}.`,
    title: 'Too few or too many options are chosen',
    cause: 'There is a limit to how many options of the item are to be chosen.',
    cure: 'Choose as many as the message says.',
  },
  'response/goals-not-asked': {
    message: ({ form }) => `The form ${quote(form)} does not ask about goals, but the response has answers about goals.`,
    title: 'Answers about goals that were not asked for',
    cause: 'Only forms with "goals": true ask how far the citizen has come with their goals.',
    cure: 'Leave the answers about goals out, or choose the form that asks for them.',
  },
} satisfies Partial<IssueCatalogue>;

function between(least: unknown, most: unknown, name: (value: unknown) => string, [up, down]: readonly [string, string]): string {
  if (most === undefined) return `${name(least)} ${up}`;
  if (least === undefined) return `${name(most)} ${down}`;
  return `between ${name(least)} and ${name(most)}`;
}
