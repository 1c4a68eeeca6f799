import { phrases as danishPhrases } from '../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../issues/messages/en/words.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import type { ExplainedGoal, ScoreExplanation } from '../scoring/explanation.js';
import type { Names } from './createNames.js';
import { formatScoreNumber } from './formatScoreNumber.js';

type Rule = ScoreExplanation['rule'];

interface Speech {
  readonly language: MessageLanguage;
  readonly names: Pick<Names, 'goal'>;
}

const danish = {
  list: danishPhrases.list,
  one: (goal: string) => `målet ${goal}`,
  mean: (goals: string) => `gennemsnittet af målene ${goals}`,
  weightedMean: (goals: string) => `det vægtede gennemsnit af målene ${goals}`,
  weight: (value: string) => `vægt ${value}`,
  rated: (goals: string) => `Vurderet: ${goals}.`,
  unrated: (goals: string) => `Ikke vurderet: ${goals}.`,
  noneRated: 'ingen af målene er vurderet',
  tooFew: ({ answered, members, needed }: Rule) =>
    `kun ${answered} af ${members} mål er vurderet, og der kræves mindst ${needed}`,
  rule: ({ answered, members, needed }: Rule) =>
    `Mindst ${needed} af ${members} mål skal være vurderet, og ${answered} er vurderet.`,
};

const english: typeof danish = {
  list: englishPhrases.list,
  one: (goal) => `the goal ${goal}`,
  mean: (goals) => `the mean of the goals ${goals}`,
  weightedMean: (goals) => `the weighted mean of the goals ${goals}`,
  weight: (value) => `weight ${value}`,
  rated: (goals) => `Rated: ${goals}.`,
  unrated: (goals) => `Not rated: ${goals}.`,
  noneRated: 'none of the goals is rated',
  tooFew: ({ answered, members, needed }) =>
    `only ${answered} of ${members} goals ${answered === 1 ? 'is' : 'are'} rated, and at least ${needed} must be`,
  rule: ({ answered, members, needed }) =>
    `At least ${needed} of ${members} goals must be rated, and ${answered} ${answered === 1 ? 'is' : 'are'}.`,
};

const wordsOf = { da: danish, en: english };

/** Returns what a score of goals rests on: the goals that were rated, each with its rating. */
export function tellRatedGoals(goals: readonly ExplainedGoal[], speech: Speech): string {
  const words = wordsOf[speech.language];
  const rated = listRated(goals, speech);
  if (rated.length === 1) return words.one(words.list(rated));
  const isWeighted = goals.some(({ weight }) => weight !== undefined);
  return (isWeighted ? words.weightedMean : words.mean)(words.list(rated));
}

/** Returns which goals are rated where they are too few for a score, as a sentence. */
export function tellLoneRatings(goals: readonly ExplainedGoal[], speech: Speech): string[] {
  const { list, rated } = wordsOf[speech.language];
  const listed = listRated(goals, speech);
  return listed.length === 0 ? [] : [rated(list(listed))];
}

/** Returns which goals are not rated, and where there is a score nevertheless, whether that is allowed. */
export function tellUnratedGoals(
  goals: readonly ExplainedGoal[],
  { rule, language, names }: Speech & { readonly rule: Rule | undefined },
): string[] {
  const words = wordsOf[language];
  const unrated = goals.filter(({ state }) => state === 'missing').map(({ goal }) => names.goal(goal));
  if (unrated.length === 0) return [];
  return [words.unrated(words.list(unrated)), ...(rule ? [words.rule(rule)] : [])];
}

/** Returns why goals give no score: too few of them are rated. */
export function tellTooFewGoals(rule: Rule, language: MessageLanguage): string {
  const words = wordsOf[language];
  return rule.answered === 0 ? words.noneRated : words.tooFew(rule);
}

function listRated(goals: readonly ExplainedGoal[], { language, names }: Speech): string[] {
  const number = (value: number) => formatScoreNumber(value, language);
  return goals.flatMap(({ goal, value, weight }) => {
    if (value === undefined) return [];
    const weighed = weight === undefined ? [] : [wordsOf[language].weight(number(weight))];
    return [`${names.goal(goal)} (${[number(value), ...weighed].join(', ')})`];
  });
}
