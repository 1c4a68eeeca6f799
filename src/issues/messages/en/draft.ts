import type { IssueCatalogue } from '../issueText.js';
import { quote } from '../quote.js';

/** English texts for problems with a form that is being filled in. */
export const draftTexts = {
  'draft/other-instrument': {
    message: ({ expected, received }) =>
      `The draft was begun on ${quote(received)} and can only be finished with that, but this is ${quote(expected)}.`,
    title: 'The draft was begun on another instrument or version',
    cause: 'The questions may differ in another version, so answers are not moved over by themselves.',
    cure: 'Go on with the version that the draft was begun on, or start anew with the other one.',
  },
  'draft/completed': {
    message: () => 'The form has been handed in and can no longer be changed.',
    title: 'The form has been handed in',
    cause: 'The draft has become a response.',
    cure: 'If something in the response is wrong, start a new draft and hand it in as an amendment of the same response.',
  },
} satisfies Partial<IssueCatalogue>;
