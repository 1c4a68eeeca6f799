import type { IssueCatalogue } from '../issueText.js';
import { quote } from '../quote.js';
import { isMoment } from '../recognize.js';
import { describeBound } from './document.js';
import { phrases } from './words.js';

const { any, pattern, received: tell, type, types } = phrases;

/** English texts for problems with a response as a whole: its fields, its form and who answered. */
export const responseTexts = {
  'response/wrong-type': {
    message: ({ expected, received }) => `Here the entry must have ${types(expected)}, but it has ${type(received)}.`,
    title: 'Wrong sort of content in the entry',
    cause: 'The entry, such as a response, was sent with another sort of content than the field can have.',
    cure: 'It is most often the program that must be corrected: show the message to those in charge of it.',
  },
  'response/unknown-property': {
    message: ({ property }) => `The field ${quote(property)} does not belong in the entry.`,
    title: 'Unknown field in the entry',
    cause: 'The entry has a field that does not exist in its kind, perhaps because its name is misspelt.',
    cure: 'It is most often the program that must be corrected: change the name of the field, or leave it out.',
  },
  'response/missing-property': {
    message: ({ property }) => `The field ${quote(property)} is missing from the entry.`,
    title: 'A field is missing from the entry',
    cause: 'The entry was sent without a field that must always be there.',
    cure: 'Fill in the field, such as the day of the answers, and send the entry again.',
  },
  'response/wrong-value': {
    message: ({ expected, received }) => `Here the entry must have ${any(expected)}, but it has ${tell(received, expected)}.`,
    title: 'Not one of the possible values in the entry',
    cause: 'The field can only have certain values, and the one sent is not one of them.',
    cure: 'Choose one of the values in the message.',
  },
  'response/malformed': {
    message: ({ expected, received }) => `Here the entry must have ${pattern(expected)}, but it has ${quote(received)}.`,
    title: 'Not written as it should be in the entry',
    cause: 'Ids, dates, moments and the like have to be written in a certain way.',
    cure: 'Write the value like the example in the message.',
  },
  'response/out-of-bounds': {
    message: ({ bound, limit, received }) => describeBound(bound, limit, received),
    title: 'Beyond the limits in the entry',
    cause: 'A text or a list in the entry is too short or too long, or a number is too small or too large.',
    cure: 'Change it so that it keeps within the limit in the message.',
  },
  'response/lone-surrogate': {
    message: () => 'The text in the entry holds a broken character that cannot be stored.',
    title: 'Broken character in the entry',
    cause: 'A character, often an emoji, has been cut in half, for instance where a text was shortened.',
    cure: 'Delete the broken character, write it again, and send the entry.',
  },
  'response/impossible-date': {
    message: ({ received }) =>
      isMoment(received)
        ? `The moment ${quote(received)} does not exist, because its day, time or time zone is wrong.`
        : `The date ${quote(received)} does not exist in the calendar.`,
    title: 'The date or moment in the entry does not exist',
    cause: 'The month does not have that many days, the year that many months, or the day that many hours.',
    cure: 'Correct the date or moment and send the entry again.',
  },
  'response/recorded-before-answered': {
    message: ({ answeredOn, recordedAt }) =>
      `The response is dated ${phrases.date(answeredOn)}, but it was recorded before that day, at ${quote(recordedAt)}.`,
    title: 'Recorded before it was answered',
    cause: 'The day of the answers lies after the moment the response was recorded.',
    cure: 'Correct the day of the answers. If it is right, see whether the clock of the machine is.',
  },
  'response/cpr-like-id': {
    message: () => 'An id may not look like a Danish CPR number, but this one has ten digits.',
    title: 'An id in the entry looks like a CPR number',
    cause: 'An id of ten digits can be a CPR number, and an id must not tell who anyone is.',
    cure: 'Use a pseudonym that only the case system can trace back to the person.',
  },
  'response/cpr-in-text': {
    message: ({ item }) => `The answer to ${quote(item)} holds something that looks like a Danish CPR number.`,
    title: 'A text may hold a CPR number',
    cause: 'Free text can end up in places where a CPR number must not be.',
    cure: 'Read the text and delete the number. If it is something else, the message can be ignored.',
  },
  'response/wrong-instrument': {
    message: ({ expected, received }) => `The response must belong to ${quote(expected)}, but it belongs to ${quote(received)}.`,
    title: 'The response belongs to another instrument',
    cause: 'A response belongs to one instrument in one version and is read only with that.',
    cure: 'Read the response with the instrument and version it was given to.',
  },
  'response/unknown-form': {
    message: ({ form }) => `The instrument does not have a form with the id ${quote(form)}.`,
    title: 'Unknown form',
    cause: 'The id of the form is misspelt, or the form is not in this version of the instrument.',
    cure: 'Choose one of the forms of the instrument.',
  },
  'response/wrong-group': {
    message: ({ form, groups }) =>
      `The form ${quote(form)} is only for the group ${any(groups)}, and the course does not belong to it.`,
    title: 'The form is for another group',
    cause: 'The form is only for certain groups, and the course has none of them.',
    cure: 'Choose a form that fits the group. If the group is not right, correct it in the course.',
  },
  'response/wrong-role': {
    message: ({ role, expected }) => `The form must be answered by ${any(expected)}, but it was answered by ${quote(role)}.`,
    title: 'The role cannot answer the form',
    cause: 'Each form is for certain roles, so that their answers are not mixed.',
    cure: 'Choose the form of the role, or correct who answered. If someone typed for another, name them in "enteredBy".',
  },
  'response/duplicate-respondent': {
    message: ({ role }) => `The same person may stand only once, but stands again in the role ${quote(role)}.`,
    title: 'The same person stands more than once',
    cause: 'The list of those who answered has the same person more than once.',
    cure: 'Delete the repetition.',
  },
  'response/too-many-respondents': {
    message: ({ form }) => `The form ${quote(form)} must be answered by one respondent alone, but several are named.`,
    title: 'Several respondents answered a form for one',
    cause:
      'Only in a joint form do several people answer together. Otherwise each person, or each group, gives a response of their own.',
    cure: 'Send one response for each of them.',
  },
  'response/too-few-respondents': {
    message: ({ form }) => `It must be told who answered the form ${quote(form)}, but at least one is missing.`,
    title: 'It is not told who answered',
    cause: 'At least one who answered must be named, and at least two in a form that is answered together.',
    cure: 'Name everyone who answered in "respondents".',
  },
  'response/missing-count': {
    message: ({ role }) => `It must be told how many answered in the role ${quote(role)}, but the count is missing.`,
    title: 'It is not told how many answered',
    cause: 'A group answers in shares, and these say something only when it is known how many answered.',
    cure: 'Write the number in "count" by the role.',
  },
  'response/count-of-person': {
    message: ({ role }) => `The role ${quote(role)} is a person and is not to have "count", but it does.`,
    title: 'A count by a person',
    cause: 'Only a group answers together and has a count. A person answers for themselves.',
    cure: 'Delete "count" by the role.',
  },
  'response/entered-by-respondent': {
    message: ({ role }) => `The one who typed the answers also stands as the one who answered in the role ${quote(role)}.`,
    title: 'The one who typed gave the answers',
    cause: 'The field "enteredBy" is for whoever types for someone else. Those who answered themselves do not stand there.',
    cure: 'If the person answered, leave "enteredBy" out. If the person typed for someone else, correct who answered.',
  },
} satisfies Partial<IssueCatalogue>;
