import type { IssueParams } from '../../issue.js';
import { formatPath } from '../formatPath.js';
import type { IssueCatalogue } from '../issueText.js';
import { isFiniteNumber, quote } from '../quote.js';
import { phrases } from './words.js';

const { all, any, count, list, number, one, possible: tellPossible, scalar } = phrases;

/** English texts for problems with the parts of an instrument and how they refer to one another. */
export const instrumentTexts = {
  'instrument/duplicate-id': {
    message: ({ of, id }) => `The id ${quote(id)} of ${one(of)} may be here only once, but it is here several times.`,
    title: 'The same id more than once',
    cause: 'An id points to one certain thing, so two of the same sort cannot share it, and a list names it only once.',
    cure: 'Delete the repetition, or give one of them a new id. Then change the places that refer to it as well.',
  },
  'instrument/duplicate-value': {
    message: ({ value }) => `The value ${scalar(value)} is in the list several times, but each value may be there only once.`,
    title: 'The same value is in the list more than once',
    cause: 'The values of a list have to be told apart.',
    cure: 'Change or delete one of them. If two options should count the same, give each its own "value" and the same "score".',
  },
  'instrument/unknown-reference': {
    message: ({ of, id, possible }) =>
      of === 'language'
        ? `None of the texts of the instrument exists in the language ${quote(id)}${tellPossible(possible)}.`
        : `Cannot find ${one(of)} with the id ${quote(id)}${tellPossible(possible)}.`,
    title: 'Reference to something that does not exist',
    cause: 'An id is misspelt, or what it refers to has been deleted or is not yet written.',
    cure: 'Correct the id, or add what it refers to.',
  },
  'instrument/exactly-one': {
    message: ({ properties, found }) =>
      `Expected exactly one of the fields ${all(properties)}, but found ${found?.length > 0 ? all(found) : 'none of them'}.`,
    title: 'Exactly one of several fields is needed',
    cause: 'The fields are alternatives: without them there is nothing to go by, and several of them contradict one another.',
    cure: 'Keep one of the fields and delete the others. If several things should hold at once in a condition, gather them under "all" or "any".',
  },
  'instrument/missing-danish': {
    message: () => 'The Danish text is missing under "da".',
    title: 'Danish text is missing',
    cause: 'Every text that people read must exist in Danish.',
    cure: 'Write the Danish text in the field "da".',
  },
  'instrument/untranslated': {
    message: ({ language, missing, texts, places }) =>
      `In the language ${quote(language)} ${number(missing)} of ${count(texts, 'text', 'texts')} are missing${listPlaces(places, missing)}.`,
    title: 'A translation is missing',
    cause: 'The instrument has been translated into the language, but not all of its texts have.',
    cure: 'Add the translation. Until then the Danish text is shown.',
  },
  'instrument/condition-cycle': {
    message: ({ ids, kinds }) =>
      `The conditions go in a circle through ${listMembers(ids, kinds)}, so none of them can be settled first.`,
    title: 'A condition depends on itself',
    cause: 'Conditions of items and scales depend on one another in a circle.',
    cure: 'Break the circle by removing or changing one of the references.',
  },
  'instrument/scale-cycle': {
    message: ({ scales }) =>
      `The gathering of scales goes in a circle through ${all(scales)}, so no score can be worked out first.`,
    title: 'A scale is part of itself',
    cause: 'A scale is named under "scales" in a scale that it gathers itself, directly or through others.',
    cure: 'Break the circle by removing one of the scales from "scales".',
  },
  'instrument/impossible-condition': {
    message: ({ id, test, value, beside, ...possible }) =>
      beside === undefined
        ? `The condition can never be met, because ${quote(id)} ${describePossible({ test, ...possible })} ${quote(test)} and the value ${scalar(value)}.`
        : `The condition can never be met, because ${quote(id)} cannot fit both ${quote(beside?.test)} with the value ${scalar(beside?.value)} and ${quote(test)} with the value ${scalar(value)}.`,
    title: 'The condition can never be met',
    cause:
      'The condition asks for an answer or a score that is not possible, such as an option that does not exist, or for two things at once that rule each other out.',
    cure: 'Change the value to a possible one, or use a test that fits the type of the item.',
  },
  'instrument/condition-outside-form': {
    message: ({ form, item, needs }) =>
      `The form ${quote(form)} has ${quote(item)} but not ${quote(needs)}, which a condition of ${quote(item)} looks at.`,
    title: 'A condition looks outside the form',
    cause: 'A condition is decided by answers in the same form. Here, what it looks at is not in the form.',
    cure: 'Put it in the form, or remove the condition.',
  },
  'instrument/unused-item': {
    message: ({ item }) => `The item ${quote(item)} is not in any form.`,
    title: 'Item without a form',
    cause: 'The item is written but never asked.',
    cure: 'Put the item in a form, or delete it.',
  },
  'instrument/unsourced-wording': {
    message: ({ items }) =>
      items === undefined
        ? 'The wording is said to be "published", but "source" is missing, so its source is not known.'
        : `The wording is said to be "published", but ${count(items, 'item has', 'items have')} no "source", so the source is not known.`,
    title: 'Published wording without a source',
    cause: 'The text is said to be taken letter by letter from a publication, but not from which.',
    cure: 'Write the id of the source in "source" on each item, or change "wording" to "adapted", "translation" or "own".',
  },
  'instrument/lone-respondent': {
    message: ({ form }) => `The form ${quote(form)} is answered together ("joint"), but it has only one role in "respondents".`,
    title: 'Joint form with only one role',
    cause: 'In a joint form several people answer together, so there must be two roles or more.',
    cure: 'Add the other role in "respondents", or change "authorship" to "own" or "observer".',
  },
  'instrument/joint-observer': {
    message: ({ form }) =>
      `The form ${quote(form)} is the view of a professional ("observer"), but it has several roles in "respondents".`,
    title: 'View of a professional with several roles',
    cause: 'When several people answer together, it is no longer the view of one professional.',
    cure: 'Make a form for each role, or change "authorship" to "joint".',
  },
  'instrument/section-mismatch': {
    message: ({ item, problem }) => {
      if (problem === 'missing') return `The item ${quote(item)} is in the form but not in any of its sections.`;
      if (problem === 'twice')
        return `The item ${quote(item)} may be in the sections of the form only once, but it is there several times.`;
      return `The item ${quote(item)} is in a section but not in the form.`;
    },
    title: 'Sections and items do not fit together',
    cause: 'When a form has sections, each of its items must be in exactly one of them.',
    cure: 'Change the sections so that together they hold the same items as "items" of the form.',
  },
  'instrument/impossible-date': {
    message: ({ received }) => `The date ${quote(received)} does not exist in the calendar.`,
    title: 'The date does not exist',
    cause: 'The month has fewer days, or month and day have changed places.',
    cure: 'Correct the date. It is written year-month-day, such as "2026-03-31".',
  },
  'instrument/impossible-order': {
    message: ({ earlier, later }) => `${quote(later)} may not lie before ${quote(earlier)}, but it does.`,
    title: 'The dates are in the wrong order',
    cause: 'The last possible date lies before the first.',
    cure: 'Correct the dates. Perhaps they have changed places.',
  },
  'instrument/overlapping-windows': {
    message: ({ cadence }) =>
      `The occasions of the cadence ${quote(cadence)} overlap, so a response can belong to several of them.`,
    title: 'Occasions overlap',
    cause: '"opensBefore" and "closesAfter" together are longer than the distance between two occasions.',
    cure: 'Make "opensBefore" or "closesAfter" shorter, or "every" longer.',
  },
  'instrument/impossible-perspective': {
    message: ({ scale, role }) => `The role ${quote(role)} answers no form that gives a score on the scale ${quote(scale)}.`,
    title: 'Perspective without answers',
    cause: 'A perspective shows a scale as one role sees it, but the role does not answer the items of the scale.',
    cure: 'Change the role or the scale, or give the role a form with the items of the scale.',
  },
  'instrument/missing-milestone': {
    message: ({ milestone, cadence }) =>
      `The cadence ${quote(cadence)} must have the milestone ${quote(milestone)}, but it does not.`,
    title: 'A milestone that the cadence does not have',
    cause: 'A form is to be used at a milestone that is not in "at" of the cadence.',
    cure: 'Add the milestone in "at", or delete it in "milestones" of the form.',
  },
  'instrument/milestones-without-cadence': {
    message: ({ form }) => `The form ${quote(form)} has "milestones", but no cadence that has milestones.`,
    title: 'Milestones without a cadence',
    cause: 'Only a cadence of type "milestones" has milestones, and the form does not follow one.',
    cure: 'Give the form a cadence of type "milestones", or delete "milestones" on the form.',
  },
  'instrument/occasions-without-cadence': {
    message: ({ form }) => `The form ${quote(form)} has "occasions", but no cadence with a fixed distance.`,
    title: 'Occasions without a cadence',
    cause: 'Only in a cadence of type "interval" are occasions numbered, and the form does not follow one.',
    cure: 'Give the form a cadence of type "interval", or delete "occasions" on the form.',
  },
  'instrument/impossible-recommendation': {
    message: ({ cadence, from, to }) =>
      `The cadence ${quote(cadence)} recommends at least ${quote(from)} and at most ${quote(to)} between measurements, which cannot be done.`,
    title: 'A recommended distance that is impossible',
    cause: 'In "recommended" the shortest distance is longer than the longest.',
    cure: 'Correct "from" or "to". They may have changed places.',
  },
  'instrument/no-occasions': {
    message: ({ form, from, to }) =>
      `The form ${quote(form)} is used from occasion ${number(from)} to ${number(to)}, so it is never used.`,
    title: 'The form is never used',
    cause: 'The last occasion that the form is used at comes before the first.',
    cure: 'Correct "from" or "to". They may have changed places.',
  },
  'instrument/unread-follow-up': {
    message: ({ followUp, form }) =>
      `None of those who are to be told of the follow-up ${quote(followUp)} may read the form ${quote(form)}, so nobody would see it.`,
    title: 'A follow-up that nobody sees',
    cause:
      'A follow-up is shown only to those who may read the answers behind it. The roles under "readableBy" may not read the form.',
    cure: 'Let at least one of the roles read the form, or choose roles that may.',
  },
  'instrument/follow-up-outside-forms': {
    message: ({ followUp }) =>
      `The follow-up ${quote(followUp)} can never be asked for, because no form has everything that it looks at.`,
    title: 'A follow-up that no form can give',
    cause: 'A follow-up is decided by the answers to one form. Here, what it looks at is in several forms or in none.',
    cure: 'Gather the items in one form, or divide the follow-up into several.',
  },
  'instrument/group-item': {
    message: ({ item, role, property, received }) =>
      `The role ${quote(role)} answers in shares, so the item ${quote(item)} must have ${describeShare(property)}, but ${received === undefined ? 'that is missing' : `has ${scalar(received)}`}.`,
    title: 'A group cannot answer the item',
    cause: 'A group answers together, in shares. So items that count in a scale must be answered in percent.',
    cure: 'Give the item the type "number", "unit": "%" and limits within 0 and 100, or let another role answer.',
  },
  'instrument/group-form': {
    message: ({ form, role, problem }) =>
      problem === 'goals'
        ? `The role ${quote(role)} is a group, and its form ${quote(form)} may not ask about goals, but it does.`
        : `The role ${quote(role)} is a group and must be alone with the form ${quote(form)}, but it is not.`,
    title: 'The form does not fit a group',
    cause:
      'A group answers together, in shares, and these cannot be mixed with the answers of single people, given jointly, or say how far anyone is with a goal.',
    cure: 'Give the group a form of its own without goals, with "authorship" as "own" or "observer".',
  },
  'instrument/person-count': {
    message: ({ role }) => `The role ${quote(role)} is a person and cannot have "minCount", but it does.`,
    title: 'Least count for a person',
    cause: 'Only a group answers with a count, and so only a group can have a least count.',
    cure: 'Delete "minCount", or write "kind": "group" if the role is a group.',
  },
  'instrument/redacted': {
    message: ({ original }) => `The document is an extract of the instrument ${quote(original)} and can only be shown.`,
    title: 'Extract of an instrument',
    cause:
      'An extract is what a role may read of an instrument. Forms, questions and rules of scoring may be missing, so that answers can be neither checked nor scored with it.',
    cure: 'Use the whole instrument. The extract is only for showing.',
  },
} satisfies Partial<IssueCatalogue>;

function describePossible(params: Partial<IssueParams['instrument/impossible-condition']>): string {
  const { test, options, min, max, step, gives = options && 'score' } = params;
  if (test === 'answered') return 'cannot give anything that fits';
  if (options && (test === 'is' || test === 'in' || min === undefined))
    return `can only give ${any(options)}, but is tested with`;
  const from = min === undefined ? '' : ` from ${scalar(min)}`;
  const to = max === undefined ? '' : ` to ${scalar(max)}`;
  const steps = step === undefined ? '' : ` in steps of ${number(step)}`;
  switch (gives) {
    case 'number':
      return `can only give a number${from}${to}${steps}, but is tested with`;
    case 'score':
      return `can only give a score${from}${to}${steps}, but is tested with`;
    case 'date':
      return `can only give a date${from}${to}, but is tested with`;
    case 'text':
      return 'is free text and can only be tested with "answered", not with';
    default:
      return 'cannot give anything that fits';
  }
}

function describeShare(property: unknown): string {
  switch (property) {
    case 'type':
      return '"type": "number"';
    case 'unit':
      return '"unit": "%"';
    case 'min':
      return 'a "min" of at least 0';
    default:
      return 'a "max" of at most 100';
  }
}

function listPlaces(places: unknown, missing: unknown): string {
  const paths = Array.isArray(places) ? places.filter(Array.isArray).map((path) => quote(formatPath(path))) : [];
  return isFiniteNumber(missing) && missing > paths.length ? `, such as ${list(paths)}` : `: ${list(paths)}`;
}

function listMembers(ids: unknown, kinds: unknown): string {
  const kindOf = (index: number) => (Array.isArray(kinds) && kinds[index] === 'scale' ? 'the scale' : 'the item');
  return list(Array.isArray(ids) ? ids.map((id, index) => `${kindOf(index)} ${quote(id)}`) : []);
}
