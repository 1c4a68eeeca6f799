import { phrases as danishPhrases } from '../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../issues/messages/en/words.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';

const danish = {
  list: danishPhrases.list,
  score: (scale: string, value: string) => `Scoren på ${scale} er ${value}.`,
  noScore: (scale: string, reason: string) => `Der er ingen score på ${scale}, fordi ${reason}.`,
  noneAsked: 'ingen af dens spørgsmål skulle stilles',
  noneAnswered: 'der ikke er noget svar, der tæller',
  tooFew: (answered: string, members: string, needed: string) =>
    `kun ${answered} af ${members} har et svar, der tæller, og der kræves mindst ${needed}`,
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
  reversed: (value: string) => `vendt til ${value}`,
  weight: (value: string) => `vægt ${value}`,
  skipped: (value: string) => `skulle ikke stilles, tæller ${value}`,
  answers: (names: string) => `Besvaret: ${names}.`,
  missing: (names: string) => `Uden svar: ${names}.`,
  unscored: (names: string) => `Besvaret uden score: ${names}.`,
  leftOut: (names: string) => `Skulle ikke stilles: ${names}.`,
  scaleless: (names: string) => `Uden score: ${names}.`,
  rule: (answered: string, members: string, needed: string) =>
    `Mindst ${needed} af ${members} skal have et svar, der tæller, og det har ${answered}.`,
  prorate: (answered: string, all: string) => `Regnet forholdsmæssigt op fra ${answered} af ${all}`,
  times: (value: string) => `ganget med ${value}`,
  plus: (value: string) => `lagt ${value} til`,
  minus: (value: string) => `trukket ${value} fra`,
  round: (decimals: number) =>
    `Afrundet til ${decimals === 0 ? 'hele tal' : danishPhrases.count(decimals, 'decimal', 'decimaler')}`,
  lookup: 'Slået op i omregningstabellen',
  normalized: (value: string) => `På en skala fra 0 (dårligst) til 1 (bedst) er det ${value}.`,
  band: (band: string) => `Det ligger i scoreintervallet ${band}.`,
};

/** What is said of how a score came to be, in one language. */
export type ExplanationWords = typeof danish;

const english: ExplanationWords = {
  list: englishPhrases.list,
  score: (scale, value) => `The score on ${scale} is ${value}.`,
  noScore: (scale, reason) => `There is no score on ${scale}, because ${reason}.`,
  noneAsked: 'none of its items was to be asked',
  noneAnswered: 'there is no answer that counts',
  tooFew: (answered, members, needed) =>
    `only ${answered} of ${members} ${answered === '1' ? 'has' : 'have'} an answer that counts, and at least ${needed} must`,
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
  reversed: (value) => `reversed to ${value}`,
  weight: (value) => `weight ${value}`,
  skipped: (value) => `not to be asked, counts ${value}`,
  answers: (names) => `Answered: ${names}.`,
  missing: (names) => `Without an answer: ${names}.`,
  unscored: (names) => `Answered without a score: ${names}.`,
  leftOut: (names) => `Not to be asked: ${names}.`,
  scaleless: (names) => `Without a score: ${names}.`,
  rule: (answered, members, needed) =>
    `At least ${needed} of ${members} must have an answer that counts, and ${answered} ${answered === '1' ? 'has' : 'have'}.`,
  prorate: (answered, all) => `Scaled up from ${answered} of ${all}`,
  times: (value) => `times ${value}`,
  plus: (value) => `plus ${value}`,
  minus: (value) => `minus ${value}`,
  round: (decimals) => `Rounded to ${decimals === 0 ? 'whole numbers' : englishPhrases.count(decimals, 'decimal', 'decimals')}`,
  lookup: 'Looked up in the conversion table',
  normalized: (value) => `On a scale from 0 (worst) to 1 (best) that is ${value}.`,
  band: (band) => `It lies in the band ${band}.`,
};

/** Returns the words that explanations of scores are told in. */
export function explanationWordsOf(language: MessageLanguage): ExplanationWords {
  return language === 'da' ? danish : english;
}
