import type { IssueCatalogue } from '../issueText.js';
import { quote } from '../quote.js';
import { isMoment } from '../recognize.js';
import { phrases } from './words.js';

const { any, date, number, one } = phrases;

/** English texts for problems with the facts and entries of a course. */
export const courseTexts = {
  'course/wrong-instrument': {
    message: ({ expected, received }) => `The course can only use ${any(expected)}, but this names ${quote(received)}.`,
    title: 'Another instrument than that of the course',
    cause: 'A course follows one instrument, and what is recorded belongs to another instrument or another version.',
    cure: 'Record it in the course that follows the instrument, or hand over the other version too.',
  },
  'course/unknown-course': {
    message: ({ course }) => `The course ${quote(course)} is not known.`,
    title: 'Unknown course',
    cause: 'The course is not among those whose facts were handed over, or there is no response that it can begin with.',
    cure: 'Hand over the facts of the course too, or correct the field "course".',
  },
  'course/duplicate-course': {
    message: ({ course }) => `The facts of the course ${quote(course)} have been given already.`,
    title: 'The same course twice',
    cause: 'Two sets of facts have the same course in the field "id", and it is not known which of them holds.',
    cure: 'Keep one of the sets, or give the other course an id of its own.',
  },
  'course/wrong-course': {
    message: ({ expected, received }) =>
      `The entry must belong to the course ${quote(expected)}, but it belongs to ${quote(received)}.`,
    title: 'The entry belongs to another course',
    cause: 'The field "course" names another course than the one it is recorded in.',
    cure: 'Find the right course, or correct the field "course".',
  },
  'course/wrong-subject': {
    message: () => 'The entry must be about the one that the course follows, but it is about another.',
    title: 'The entry is about another than the course follows',
    cause: 'The field "subject" is not the same in the entry and in the course.',
    cure: 'Make sure that it is the right course, and then record again.',
  },
  'course/conflicting-revision': {
    message: ({ id, revision }) => `Revision ${number(revision)} of ${quote(id)} already exists with other content.`,
    title: 'The same revision with other content',
    cause: 'A revision that has been recorded does not change. Here the same revision was sent with something else in it.',
    cure: 'If it is a correction, send it with a higher "revision". If it is something new, give it an id of its own.',
  },
  'course/other-kind': {
    message: ({ id, expected, received }) =>
      `The id ${quote(id)} belongs to an entry of the kind ${quote(expected)}, but here it is used for the kind ${quote(received)}.`,
    title: 'The same id for two kinds of entries',
    cause: 'An entry keeps its kind, also when it is amended.',
    cure: 'Give the new entry an id of its own.',
  },
  'course/other-respondents': {
    message: ({ id }) => `This revision of the response ${quote(id)} names others as those who answered than the response known.`,
    title: 'A revision may not change who answered',
    cause: "Nobody edits another's answers, so a response always belongs to those who gave it.",
    cure: 'If it is a new response, give it an id of its own. If it stood under the wrong person, withdraw it and send it again under a new id.',
  },
  'course/conflicting-facts': {
    message: ({ entry }) => `The facts of the course do not fit together with the entry ${quote(entry)}.`,
    title: 'Facts of the course that do not fit together',
    cause: 'What was recorded at different times cannot all be right.',
    cure: 'See what is right, and amend the other with a higher "revision".',
  },
  'course/before-start': {
    message: ({ answeredOn, startedOn }) =>
      `The response is from ${date(answeredOn)}, but the course did not start until ${date(startedOn)}.`,
    title: 'Answered before the course started',
    cause: 'The day it was answered lies before the first day of the course. Often it is the year that is wrong.',
    cure: 'If the day is wrong, amend the response with a higher "revision". If it is right, correct the day the course started, or ignore the message.',
  },
  'course/after-end': {
    message: ({ answeredOn, endedOn }) => `The response is from ${date(answeredOn)}, but the course ended on ${date(endedOn)}.`,
    title: 'Answered after the course ended',
    cause: 'The day it was answered lies after the last day of the course, and it belongs to no occasion that is still open.',
    cure: 'If the day is wrong, amend the response with a higher "revision". If the citizen has started again, withdraw the end.',
  },
  'course/other-cadence': {
    message: ({ cadence, instrument }) =>
      `The course cannot go over to ${quote(instrument)}, because the occasions of the cadence ${quote(cadence)} are counted otherwise there.`,
    title: 'A cadence is counted otherwise in the other version',
    cause:
      'Occasions are named after the cadence and a number. Where two versions have another interval in the same cadence, one name means two days.',
    cure: 'Give the cadence a new id in a new version of the instrument, or end the course and start another with the new version.',
  },
  'course/missing-entry': {
    message: ({ id }) => `The course knows the entry ${quote(id)}, but it is not among those handed over.`,
    title: 'An entry is missing when a course is worked out anew',
    cause: 'The course is to be worked out from all its entries, but not all are there. What they told would be lost.',
    cure: 'Hand over all entries of the course, also those that were amended or withdrawn.',
  },
  'course/impossible-order': {
    message: ({ earlier, later }) => `${quote(later)} may not come before ${quote(earlier)}, but it does.`,
    title: 'Dates in the wrong order',
    cause: 'Something ends before it begins.',
    cure: 'Correct one of the two dates. Perhaps they have changed places.',
  },
  'course/impossible-date': {
    message: ({ received }) =>
      isMoment(received)
        ? `The moment ${quote(received)} does not exist, because its day, time or time zone is wrong.`
        : `The date ${quote(received)} does not exist in the calendar.`,
    title: 'The date or moment in the course does not exist',
    cause: 'The month does not have that many days, the year that many months, or the day that many hours.',
    cure: 'Correct the date or moment and send it again.',
  },
  'course/unknown-reference': {
    message: ({ of, id }) => `Cannot find ${one(of)} with the id ${quote(id)}.`,
    title: 'The course refers to something that does not exist',
    cause: 'The id is misspelt, or the instrument does not have it in this version.',
    cure: 'Correct the id so that it is the same as in the instrument.',
  },
  'course/cpr-like-id': {
    message: () => 'An id in the course may not look like a Danish CPR number, but this one has ten digits.',
    title: 'An id in the course looks like a CPR number',
    cause: 'An id of ten digits can be a CPR number, and an id must not tell who anyone is.',
    cure: 'Use a pseudonym that only the case system can trace back to the person.',
  },
  'course/cpr-in-text': {
    message: ({ goal }) =>
      goal === undefined
        ? 'The text holds something that looks like a Danish CPR number.'
        : `A text of the goal ${quote(goal)} holds something that looks like a Danish CPR number.`,
    title: 'A text in the course may hold a CPR number',
    cause: 'Free text can end up in places where a CPR number must not be.',
    cure: 'Read the text and delete the number. If it is something else, the message can be ignored.',
  },
  'course/unknown-occasion': {
    message: ({ occasion }) => `The course does not have an occasion with the id ${quote(occasion)}.`,
    title: 'Unknown occasion',
    cause: 'Occasions are named after the cadence and a number, such as "quarterly-2", or after a milestone or a meeting.',
    cure: 'Correct the name, or leave the field "occasion" out. Then the occasion is found from the date.',
  },
} satisfies Partial<IssueCatalogue>;
