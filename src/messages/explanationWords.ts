import { phrases as danishPhrases } from '../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../issues/messages/en/words.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';

/** How many must have a score, how many have, and of what, in words. */
export interface ToldRule {
  readonly needed: string;
  readonly answered: string;
  /** How many there are, and of what. */
  readonly members: string;
  /** What each must have. */
  readonly score: string;
}

const danish = {
  list: danishPhrases.list,
  score: (scale: string, value: string) => `Scoren på ${scale} er ${value}.`,
  noScore: (scale: string, reason: string) => `Der er ingen score på ${scale}, fordi ${reason}.`,
  noneAsked: 'ingen af dens spørgsmål skulle stilles',
  noneAnswered: 'der ikke er noget svar, der tæller',
  items: (count: string) => `${count} spørgsmål`,
  scales: (count: string) => `${count} ${count === '1' ? 'skala' : 'skalaer'}`,
  itemsAndScales: (count: string) => `${count} spørgsmål og skalaer`,
  answer: 'et svar, der tæller',
  aScore: 'en score',
  tooFew: ({ answered, members, needed, score }: ToldRule) =>
    `kun ${answered} af ${members} har ${score}, og der kræves mindst ${needed}`,
  weightless: 'det, der er besvaret, ikke har nogen vægt',
  reasons: {
    'no-weights': 'ingen af dens vægte passer til besvarelsen',
    'not-in-lookup': 'omregningstabellen ikke har en række for den',
    'no-goals': 'planen ikke har noget åbent mål, der tæller med på skalaen',
    'no-plan': 'planen, som målene er vurderet efter, mangler',
    'small-group': 'så få har svaret, at deres svar ikke vises',
  },
  made: (parts: string) => `Den bygger på ${parts}`,
  methods: {
    mean: 'gennemsnittet af',
    sum: 'summen af',
    min: 'den laveste af',
    max: 'den højeste af',
    count: 'antallet over 0 blandt',
  },
  weightedMethods: { mean: 'det vægtede gennemsnit af', sum: 'den vægtede sum af' },
  scale: (scale: string) => `skalaen ${scale}`,
  recoded: (value: string) => `tæller ${value}`,
  reversed: (value: string) => `vendt til ${value}`,
  weight: (value: string) => `vægt ${value}`,
  skipped: (value: string) => `skulle ikke stilles, tæller ${value}`,
  answers: (names: string) => `Besvaret: ${names}.`,
  missing: (names: string) => `Uden svar: ${names}.`,
  unscored: (names: string) => `Besvaret uden score: ${names}.`,
  leftOut: (names: string) => `Skulle ikke stilles: ${names}.`,
  scaleless: (names: string) => `Uden score: ${names}.`,
  rule: ({ answered, members, needed, score }: ToldRule) =>
    `Mindst ${needed} af ${members} skal have ${score}, og det har ${answered}.`,
  prorate: (answered: string, all: string) => `Regnet forholdsmæssigt op fra ${answered} af ${all}`,
  times: (value: string) => `ganget med ${value}`,
  plus: (value: string) => `lagt ${value} til`,
  minus: (value: string) => `trukket ${value} fra`,
  round: (decimals: number) =>
    `Afrundet til ${decimals === 0 ? 'hele tal' : danishPhrases.count(decimals, 'decimal', 'decimaler')}`,
  lookup: 'Slået op i omregningstabellen',
  normalized: (value: string) => `På en skala fra 0 (dårligst) til 1 (bedst) er det ${value}.`,
  band: (band: string) => `Det ligger i scoreintervallet ${band}.`,
  sides: {
    upper: (cutoff: string) => `Scoren ligger på den øvre side af grænsen på ${cutoff}`,
    lower: (cutoff: string) => `Scoren ligger på den nedre side af grænsen på ${cutoff}`,
  },
};

/** What is said of how a score came to be, in one language. */
export type ExplanationWords = typeof danish;

const english: ExplanationWords = {
  list: englishPhrases.list,
  score: (scale, value) => `The score on ${scale} is ${value}.`,
  noScore: (scale, reason) => `There is no score on ${scale}, because ${reason}.`,
  noneAsked: 'none of its items was to be asked',
  noneAnswered: 'there is no answer that counts',
  items: (count) => `${count} ${count === '1' ? 'item' : 'items'}`,
  scales: (count) => `${count} ${count === '1' ? 'scale' : 'scales'}`,
  itemsAndScales: (count) => `${count} items and scales`,
  answer: 'an answer that counts',
  aScore: 'a score',
  tooFew: ({ answered, members, needed, score }) =>
    `only ${answered} of ${members} ${answered === '1' ? 'has' : 'have'} ${score}, and at least ${needed} must`,
  weightless: 'what is answered has no weight',
  reasons: {
    'no-weights': 'none of its weights fits the response',
    'not-in-lookup': 'the conversion table has no row for it',
    'no-goals': 'the plan has no open goal that counts in the scale',
    'no-plan': 'the plan whose goals were rated is not at hand',
    'small-group': 'so few answered that their answers are not told',
  },
  made: (parts) => `It rests on ${parts}`,
  methods: {
    mean: 'the mean of',
    sum: 'the sum of',
    min: 'the lowest of',
    max: 'the highest of',
    count: 'the number above 0 among',
  },
  weightedMethods: { mean: 'the weighted mean of', sum: 'the weighted sum of' },
  scale: (scale) => `the scale ${scale}`,
  recoded: (value) => `counts ${value}`,
  reversed: (value) => `reversed to ${value}`,
  weight: (value) => `weight ${value}`,
  skipped: (value) => `not to be asked, counts ${value}`,
  answers: (names) => `Answered: ${names}.`,
  missing: (names) => `Without an answer: ${names}.`,
  unscored: (names) => `Answered without a score: ${names}.`,
  leftOut: (names) => `Not to be asked: ${names}.`,
  scaleless: (names) => `Without a score: ${names}.`,
  rule: ({ answered, members, needed, score }) =>
    `At least ${needed} of ${members} must have ${score}, and ${answered} ${answered === '1' ? 'has' : 'have'}.`,
  prorate: (answered, all) => `Scaled up from ${answered} of ${all}`,
  times: (value) => `times ${value}`,
  plus: (value) => `plus ${value}`,
  minus: (value) => `minus ${value}`,
  round: (decimals) => `Rounded to ${decimals === 0 ? 'whole numbers' : englishPhrases.count(decimals, 'decimal', 'decimals')}`,
  lookup: 'Looked up in the conversion table',
  normalized: (value) => `On a scale from 0 (worst) to 1 (best) that is ${value}.`,
  band: (band) => `It lies in the band ${band}.`,
  sides: {
    upper: (cutoff) => `The score lies on the upper side of the cut-off of ${cutoff}`,
    lower: (cutoff) => `The score lies on the lower side of the cut-off of ${cutoff}`,
  },
};

/** Returns the words that explanations of scores are told in. */
export function explanationWordsOf(language: MessageLanguage): ExplanationWords {
  return language === 'da' ? danish : english;
}
