import type { BoundName, SyntaxReason } from '../../issue.js';
import type { IssueCatalogue } from '../issueText.js';
import { isFiniteNumber, quote } from '../quote.js';
import { isEndless, isTextAlone } from '../recognize.js';
import { phrases } from './words.js';

const { any, count, number, pattern, possible: tellPossible, received: tell, type, types } = phrases;

/** English texts for problems with any document. */
export const documentTexts = {
  'document/too-deep': {
    message: ({ limit }) =>
      `The fields lie inside one another to more than ${count(limit, 'level', 'levels')}, and they may not go deeper.`,
    title: 'Too many levels inside one another',
    cause: 'Fields and lists lie deeper inside one another than a document may have them.',
    cure: 'Make the structure flatter. If a program wrote the document, look for something that lies inside itself.',
  },
  'document/too-large': {
    message: ({ limit, unit }) =>
      unit === 'characters'
        ? `The document may hold ${count(limit, 'character', 'characters')} at most, but it is longer.`
        : `The document may hold ${count(limit, 'value', 'values')} at most, but it holds more.`,
    title: 'The document is too large',
    cause: 'The document is larger than what can be read at once.',
    cure: 'Divide the content between several documents, or remove what is not used.',
  },
  'document/syntax': {
    message: ({ line, column, reason }) =>
      `The text cannot be read as JSON from line ${number(line)}, column ${number(column)}: ${describeSyntax(reason)}.`,
    title: 'The text is not JSON',
    cause: 'A comma, a bracket or a quote is missing or is one too many, or the file is something else than JSON.',
    cure: 'Correct the place in the message. Decimals take a point, texts stand in "…", and the file is stored as UTF-8.',
  },
  'document/duplicate-key': {
    message: ({ property }) => `The field ${quote(property)} is here more than once.`,
    title: 'The same field several times',
    cause:
      'A field can be in one place only once. Where it is there several times, only the last counts and the others are lost.',
    cure: 'Delete the field that is one too many, or give it its right name.',
  },
  'document/not-json': {
    message: ({ received }) =>
      isEndless(received)
        ? 'The number is too large for a computer to work with.'
        : `Expected a value that can be written in JSON, but received ${quote(received)}.`,
    title: 'The value cannot be written in JSON',
    cause: 'A program made the document, and it holds something that JSON cannot store, such as a function or a date object.',
    cure: 'Write it as a text, a number, true, false, null, a list or fields. A date is written "2026-03-31".',
  },
  'document/lone-surrogate': {
    message: () => 'The text holds a broken character that cannot be stored.',
    title: 'Broken character in a text',
    cause: 'A character, often an emoji, has been cut in half, for instance where a text was shortened.',
    cure: 'Delete the broken character and write it again.',
  },
  'document/unknown-kind': {
    message: ({ expected, received }) => `The field "kind" must be ${any(expected)}, but it is ${quote(received)}.`,
    title: 'Unknown kind of document',
    cause: 'The field "kind" tells what the document is, and it must be one of the known names.',
    cure: 'Change "kind" to one of the names in the message. An instrument has "kind": "instrument".',
  },
  'document/unknown-property': {
    message: ({ property, possible }) => `There is no field ${quote(property)} in this place${tellPossible(possible)}.`,
    title: 'Unknown field',
    cause: 'The field is either misspelt or in a place where it does not belong.',
    cure: 'Correct the spelling or move the field. Your own additions can go under "extensions".',
  },
  'document/missing-property': {
    message: ({ property }) => `The field ${quote(property)} is missing.`,
    title: 'A field is missing',
    cause: 'A field that must always be there is not.',
    cure: 'Add the field. The editor suggests what it can hold when the document has "$schema".',
  },
  'document/wrong-type': {
    message: ({ expected, received, written }, path) => {
      if (isTextAlone(expected, received, path))
        return 'Expected a text for each language here, such as { "da": "…" }, but found a text alone.';
      const advice = isFiniteNumber(written) ? `; write ${written} without quotes` : '';
      return `Expected ${types(expected)} here, but found ${type(received)}${advice}.`;
    },
    title: 'Wrong sort of content',
    cause: 'There is, for instance, a text where a number belongs, or one value where a list belongs.',
    cure: 'Write the sort of content that the message names. Texts stand in quotes, numbers do not, and lists stand in [ ].',
  },
  'document/wrong-value': {
    message: ({ expected, received }) => `Expected ${any(expected)} here, but found ${tell(received, expected)}.`,
    title: 'Not one of the possible values',
    cause: 'The field can only have certain values, and this is not one of them.',
    cure: 'Choose one of the values in the message.',
  },
  'document/wrong-pattern': {
    message: ({ expected, received }) => `Expected ${pattern(expected)}, but found ${quote(received)}.`,
    title: 'The value is not written as it should be',
    cause: 'Ids, dates, versions and the like have to be written in a certain way.',
    cure: 'Write the value like the example in the message.',
  },
  'document/wrong-key': {
    message: ({ expected, received }) => `The name of the field must be ${pattern(expected)}, but it is ${quote(received)}.`,
    title: 'The name of the field is not written as it should be',
    cause:
      'Some fields have a name of your own choice, such as a language code or the id of an item, and it has to be written in a certain way.',
    cure: 'Change the name so that it looks like the example in the message.',
  },
  'document/out-of-bounds': {
    message: ({ bound, limit, received }) => describeBound(bound, limit, received),
    title: 'Beyond the limits',
    cause: 'A text or a list is too short or too long, or a number is too small or too large.',
    cure: 'Change it so that it keeps within the limit in the message.',
  },
  'document/expects-nothing': {
    message: ({ case: name }) => `The case ${quote(name)} expects nothing, so it would pass whatever came of it.`,
    title: 'A case that expects nothing',
    cause: 'Under "expect" it is not stated what must come of the answers.',
    cure: 'State at least one score, fact or issue that the case must give.',
  },
  'document/unknown-example': {
    message: ({ case: name }) => `There is no case with the id ${quote(name)} in the document.`,
    title: 'Unknown worked example',
    cause: 'The field "example" names the case that is told in full, but it is not among the "cases".',
    cure: 'Write the id of one of the cases in "example", or delete the field.',
  },
} satisfies Partial<IssueCatalogue>;

function describeSyntax(reason: SyntaxReason): string {
  switch (reason) {
    case 'empty':
      return 'there is nothing here';
    case 'unfinished':
      return 'the text ends before the last bracket is closed';
    case 'extra-comma':
      return 'this comma is one too many';
    case 'missing-comma':
      return 'a comma is missing here';
    case 'missing-colon':
      return 'a colon is missing here between the name of the field and its value';
    case 'missing-value':
      return 'a value is missing here';
    case 'unquoted':
      return 'this word has no quotes';
    case 'wrong-quotes':
      return 'straight double quotes ("…") belong here';
    case 'comment':
      return 'this is a comment, and JSON has none';
    case 'unfinished-text':
      return 'the last quote of a text is missing';
    case 'raw-character':
      return 'there is a tab or another invisible character inside a text';
    case 'wrong-escape':
      return 'a backslash has to be written as two';
    case 'wrong-number':
      return 'the number is not written as numbers are in JSON, where decimals take a point (0.5)';
    case 'wrong-bracket':
      return 'the bracket does not fit the one that was opened';
    case 'more-after-end':
      return 'there is more after the end of the document';
    case 'not-utf8':
      return 'the text is not stored as UTF-8';
    default:
      return 'this character cannot stand here';
  }
}

/** Returns the sentence that tells which bound was passed. */
export function describeBound(bound: BoundName, limit: number, received: number): string {
  switch (bound) {
    case 'min-length':
      if (limit === 1 && received === 0) return 'The text is empty, and it may not be.';
      return `The text must have at least ${count(limit, 'character', 'characters')}, but it has ${count(received)}.`;
    case 'max-length':
      return `The text may have at most ${count(limit, 'character', 'characters')}, but it has ${count(received)}.`;
    case 'min-items':
      return `The list must have at least ${count(limit, 'element', 'elements')}, but it has ${count(received)}.`;
    case 'max-items':
      return `The list may have at most ${count(limit, 'element', 'elements')}, but it has ${count(received)}.`;
    case 'minimum':
      return `The number must be ${number(limit)} or more, but it is ${number(received)}.`;
    case 'maximum':
      return `The number must be ${number(limit)} or less, but it is ${number(received)}.`;
    case 'above':
      return `The number must be above ${number(limit)}, but it is ${number(received)}.`;
    case 'below':
      return `The number must be below ${number(limit)}, but it is ${number(received)}.`;
    default:
      return `The limit is ${number(limit)}, but this is ${number(received)}.`;
  }
}
