import type { IssueCatalogue } from '../issueText.js';
import { quote } from '../quote.js';
import { phrases } from './words.js';

const { all, any, number } = phrases;

const parts = {
  theme: 'a theme ("theme")',
  signs: 'signs of progress ("signs")',
  method: 'a method ("methods")',
  agreement: 'an agreement ("agreements")',
  'due-on': 'a date by which it should be reached ("dueOn")',
};

/** English texts for problems with goals: how an instrument rates them, the plan they stand in, and their ratings. */
export const goalTexts = {
  'instrument/no-goals': {
    message: ({ problem }) =>
      problem === 'form'
        ? 'The form asks about goals, but the instrument lacks "goals", which tells how goals are rated.'
        : 'The scale rests on goals, but the instrument lacks "goals", which tells how goals are rated.',
    title: 'The instrument does not tell how goals are rated',
    cause: 'A form with "goals": true and a scale with the method "attainment" need "goals" in the instrument.',
    cure: 'Add "goals" to the instrument, or remove what uses goals.',
  },
  'instrument/unrated-goals': {
    message: () => 'The instrument has goals, but no form asks about them.',
    title: 'Goals that are never rated',
    cause: 'Without a form that asks how far the citizen has come with their goals, nobody can see whether they are reached.',
    cure: 'Write "goals": true on the form where the goals are to be rated, or delete "goals" from the instrument.',
  },
  'instrument/goal-points': {
    message: ({ problem, value }) => {
      const point = `The point ${number(value)} of attainment`;
      if (problem === 'off-step') return `${point} cannot be reached in the steps of the instrument.`;
      if (problem === 'outside') return `${point} does not lie between the lowest and the highest point of the instrument.`;
      if (problem === 'twice') return `${point} may be in the list only once, but it is there several times.`;
      if (problem === 'falling')
        return `${point} has a lower level than the point before it, but a higher point is always better.`;
      if (problem === 'too-many')
        return `Attainment has ${number(value)} points, which is more than can be described one by one.`;
      return `${point} must be in the list, but it is missing.`;
    },
    title: 'The points of attainment do not fit together',
    cause: 'The points go from "min" to "max" in steps of "step", and the lists that name them have to fit.',
    cure: 'Change the list so that it has the right points, each of them once, or change "min", "max" and "step".',
  },
  'instrument/goal-meaning': {
    message: ({ problem }) =>
      problem === 'anchors-missing'
        ? 'The points mean the same for all goals ("shared"), but "anchors", where the meaning belongs, is missing.'
        : 'What the points mean differs from goal to goal ("per-goal"), so "anchors" is never used.',
    title: 'The anchors do not fit the meaning of the points',
    cause: 'A shared meaning stands in "anchors". Otherwise the meaning stands on each goal in the citizen\'s plan.',
    cure: 'Add or delete "anchors", or change "meaning".',
  },
  'response/goal-off-step': {
    message: ({ goal, step, received }) =>
      step === 1 && !Number.isInteger(received)
        ? `The rating of the goal ${quote(goal)} must be a whole number, but it is ${number(received)}.`
        : `The rating of the goal ${quote(goal)} must fit steps of ${number(step)}, but it is ${number(received)}.`,
    title: 'The rating of a goal lies between two points',
    cause: 'Goals are rated by the fixed points of the instrument, and the rating lies between two of them.',
    cure: 'Choose the point that fits best.',
  },
  'response/goal-out-of-range': {
    message: ({ goal, min, max, received }) =>
      `The rating of the goal ${quote(goal)} must be between ${number(min)} and ${number(max)}, but it is ${number(received)}.`,
    title: 'The rating of a goal is too low or too high',
    cause: 'The instrument has a lowest and a highest point, and the rating does not lie between them.',
    cure: 'Choose one of the points of the instrument.',
  },
  'response/unknown-goal': {
    message: ({ goal }) => `The citizen's plan does not have a goal with the id ${quote(goal)}.`,
    title: 'Rating of an unknown goal',
    cause: 'The id of the goal is misspelt, or the goal is not in the revision of the plan that the response names.',
    cure: 'Correct the id, or change "planRevision" to the revision of the plan that was rated.',
  },
  'response/goal-not-open': {
    message: ({ goal, status }) =>
      `The goal ${quote(goal)} is ${status === 'attained' ? 'attained' : 'closed'} and is not to be rated, but it has a rating.`,
    title: 'Rating of a goal that is not open',
    cause: 'Only open goals are rated, and in the revision of the plan that the response names the goal is attained or closed.',
    cure: 'Leave the rating out. If the goal is being worked on again, open it in the plan first.',
  },
  'response/goal-has-sub-goals': {
    message: ({ goal }) => `The goal ${quote(goal)} has sub-goals and is not to be rated itself, but it has a rating.`,
    title: 'Rating of a goal that has sub-goals',
    cause: 'When a goal has sub-goals, only the sub-goals are rated.',
    cure: 'Rate the sub-goals instead.',
  },
  'course/other-plan': {
    message: ({ expected, received }) =>
      `The plan of the course has the id ${quote(expected)}, but this plan has ${quote(received)}.`,
    title: 'The course already has a plan',
    cause: 'A course has one plan, and each change of it is a higher revision with the same id.',
    cure: 'Send the change with the plan\'s own id and a higher "revision".',
  },
  'course/plan-missing': {
    message: ({ response, revision }) =>
      `The response ${quote(response)} rates the goals of revision ${number(revision)} of the plan, which is not recorded.`,
    title: 'The plan is missing',
    cause: 'A response that rates goals counts only once the revision of the plan that it names is recorded.',
    cure: 'Record that revision of the plan too, or correct "planRevision" in the response.',
  },
  'course/plan-not-used': {
    message: () => 'The instrument of the course does not work with goals, but this is a plan.',
    title: 'Plan for an instrument without goals',
    cause: 'Only an instrument with "goals" follows the citizen\'s goals and needs a plan.',
    cure: 'Record the plan in the course whose instrument works with goals.',
  },
  'course/lost-goal': {
    message: ({ goal, revision, earlier }) =>
      `The goal ${quote(goal)} is in revision ${number(earlier)} of the plan, but it is missing from revision ${number(revision)}.`,
    title: 'A goal has disappeared from the plan',
    cause: 'A plan keeps all of its goals, also those attained or closed, so that it can be seen what became of them.',
    cure: 'Put the goal in the plan. If it is no longer worked on, give it "status": "closed".',
  },
  'course/goal-version-lowered': {
    message: ({ goal, version, earlier }) =>
      `The version of the goal ${quote(goal)} may not fall, but in the plan it goes from ${number(earlier)} to ${number(version)}.`,
    title: 'The version of the goal has become lower',
    cause:
      'The version is raised when the meaning of the goal changes. If it went back, ratings of different things could be compared.',
    cure: 'Give the goal the same version as before, or a higher one if its meaning has changed.',
  },
  'course/duplicate-goal': {
    message: ({ goal }) => `The goal ${quote(goal)} may be in the plan only once, but it is there several times.`,
    title: 'The same goal is there more than once',
    cause: 'An id points to one certain goal, so two goals cannot share it.',
    cure: 'Delete the repetition, or give one of the goals an id of its own.',
  },
  'course/goal-cycle': {
    message: ({ goals }) =>
      goals?.length === 1
        ? `The goal ${all(goals)} may not be a sub-goal of itself, but it is.`
        : `The goals ${all(goals)} may not be sub-goals of one another in a circle, but they are.`,
    title: 'A goal is a sub-goal of itself',
    cause: 'The field "parent" leads back to the goal itself, directly or through other goals.',
    cure: 'Delete "parent" on the goal that is to stand at the top.',
  },
  'course/sub-goals-not-used': {
    message: ({ goal }) => `The goal ${quote(goal)} is a sub-goal, but the instrument does not use sub-goals.`,
    title: 'Sub-goal in an instrument without sub-goals',
    cause: 'A goal can be a sub-goal of another only when the instrument has "subGoals": true.',
    cure: 'Delete "parent", so that the goal stands by itself.',
  },
  'course/goal-incomplete': {
    message: ({ goal, part }) =>
      `The goal ${quote(goal)} lacks ${Object.hasOwn(parts, part) ? parts[part] : quote(part)}, which the instrument requires.`,
    title: 'The goal is not finished',
    cause: 'The instrument requires certain things of each open goal, such as signs of progress or an agreement.',
    cure: 'Write what is missing. That is best done together with the citizen.',
  },
  'course/goal-meaning': {
    message: ({ goal, problem, value }) => {
      const point = `the point ${number(value)}`;
      if (problem === 'missing') return `The goal ${quote(goal)} lacks a text on what ${point} means for it.`;
      if (problem === 'twice') return `The goal ${quote(goal)} may describe ${point} only once, but it does so several times.`;
      if (problem === 'unknown') return `The goal ${quote(goal)} describes ${point}, which the instrument does not have.`;
      return `The goal ${quote(goal)} describes ${point} itself, but in this instrument the points mean the same for all goals.`;
    },
    title: 'The points of the goal are not described as the instrument requires',
    cause:
      'The instrument decides whether goals describe the points themselves. If they do, each point of the instrument is described once.',
    cure: 'Change "attainment" of the goal so that it fits the points of the instrument.',
  },
  'course/goal-weight': {
    message: ({ goal, problem }) =>
      problem === 'too-fine'
        ? `The weight of the goal ${quote(goal)} may have at most three decimals, but it has more.`
        : `The goal ${quote(goal)} has a weight, but in this instrument all goals count the same.`,
    title: 'The weight of the goal cannot be used',
    cause: 'Goals count differently only when the instrument has "weights": true, and a weight has at most three decimals.',
    cure: 'Delete the weight, or round it.',
  },
  'course/wrong-role': {
    message: ({ role, expected }) => `The plan must be agreed on by ${any(expected)}, but this names ${quote(role)}.`,
    title: 'The plan was agreed on by an unknown role',
    cause: 'Everyone who agreed on the plan must have one of the roles of the instrument.',
    cure: 'Correct the role in "respondents" to one of those that the message names.',
  },
} satisfies Partial<IssueCatalogue>;
