import type { IssueCatalogue } from '../issueText.js';
import { quote } from '../quote.js';
import { phrases } from './words.js';

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
  'draft/not-json': {
    message: () => 'The draft cannot be read, for the text is not JSON.',
    title: 'The draft cannot be read',
    cause: 'The text is empty, cut short, or another than the draft was stored as.',
    cure: 'Fetch the stored text again and hand it over as it is.',
  },
  'draft/no-plan': {
    message: ({ form }) => `The form ${quote(form)} asks about goals, but the plan with the goals was not handed over.`,
    title: 'The form asks about goals, but there is no plan',
    cause: "The form asks about the citizen's goals, and those are in the plan.",
    cure: 'Hand over the plan as "plan" when the draft is started. If the citizen has no plan yet, make it first.',
  },
  'draft/unknown-action': {
    message: ({ expected, received }) =>
      `The action must be of the type ${phrases.any(expected)}, but it is of the type ${quote(received)}.`,
    title: 'An unknown action',
    cause: 'The type of the action is misspelt, or belongs to another version.',
    cure: 'Change the type to one of those that the message names.',
  },
  'draft/nothing-answered': {
    message: () => 'The form was handed in without a single answer.',
    title: 'The form is empty',
    cause: 'Nothing was answered, nor was it said why there is no answer.',
    cure: 'See whether that was meant. If not, do not store the response, and go on with the draft as it was.',
  },
} satisfies Partial<IssueCatalogue>;
