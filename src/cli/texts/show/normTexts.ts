import { phrases as danishPhrases } from '../../../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../../../issues/messages/en/words.js';

const da = {
  first: 'De første normtal, der passer, bruges:',
  from: (source: string) => `Normtal fra kilde ${source}`,
  groups: (names: string) => `for ${names}`,
  roles: (names: string) => `besvaret af ${names}`,
  languages: (names: string) => `på ${names}`,
  bands: 'Scoreintervaller',
  band: (from: string, title: string) => `fra ${from}: ${title}`,
  cutoff: 'Grænse',
  cutoffAt: (value: string, side: 'upper' | 'lower') =>
    `${value}; præcis ${value} tæller som ${side === 'upper' ? 'over' : 'under'} grænsen`,
  upper: 'Øvre side',
  lower: 'Nedre side',
  reliable: 'Måleusikkerhed',
  reliableAtLeast: (size: string) => `en ændring på mindst ${size} er mere, end måleusikkerheden kan forklare`,
  reliableAbove: (size: string) => `en ændring på over ${size} er mere, end måleusikkerheden kan forklare`,
  jacobsonTruax: (deviation: string, reliability: string, z: string) =>
    `beregnes, som Jacobson og Truax (1991) gør, af standardafvigelsen ${deviation}, reliabiliteten ${reliability} og z = ${z}`,
  boundaries: {
    'at-least': 'en ændring på præcis den størrelse tæller med',
    'more-than': 'en ændring på præcis den størrelse tæller ikke med',
  },
  interRater: 'det gælder også, når det er en anden, der vurderer',
  important: 'Vigtig ændring',
  atLeast: (size: string) => `mindst ${size}`,
  above: (size: string) => `over ${size}`,
  table: 'Omregningstabel',
  range: 'Går omregnet fra',
  ends: (min: string, max: string) => `${min} til ${max}`,
  points: 'Ventet score',
  expected: (source: string) => `Forventet forløb fra kilde ${source}`,
  baselines: (from: string, to: string) => `når den første score er fra ${from} til ${to}`,
  atFirst: 'ved den første score',
  after: {
    session: (count: number) => `efter ${danishPhrases.count(count, 'møde', 'møder')}`,
    week: (count: number) => `efter ${danishPhrases.count(count, 'uge', 'uger')}`,
    month: (count: number) => `efter ${danishPhrases.count(count, 'måned', 'måneder')}`,
  },
  outcomes: {
    employment: 'beskæftigelse',
    'job-search': 'jobsøgning',
    education: 'uddannelse',
    'employment-or-education': 'job eller uddannelse',
  },
  evidence: (outcome: string) => `Sammenhæng med ${outcome}`,
  evidenceFrom: (source: string) => `kilde ${source}`,
  strengths: { documented: 'dokumenteret', preliminary: 'foreløbigt' },
};

const en: typeof da = {
  first: 'The first norms that fit are used:',
  from: (source) => `Norms from source ${source}`,
  groups: (names) => `for ${names}`,
  roles: (names) => `answered by ${names}`,
  languages: (names) => `in ${names}`,
  bands: 'Bands',
  band: (from, title) => `from ${from}: ${title}`,
  cutoff: 'Cut-off',
  cutoffAt: (value, side) => `${value}; exactly ${value} counts as ${side === 'upper' ? 'above' : 'below'} it`,
  upper: 'Upper side',
  lower: 'Lower side',
  reliable: 'Measurement error',
  reliableAtLeast: (size) => `a change of at least ${size} is more than measurement error can explain`,
  reliableAbove: (size) => `a change above ${size} is more than measurement error can explain`,
  jacobsonTruax: (deviation, reliability, z) =>
    `computed as Jacobson and Truax (1991) do, from the standard deviation ${deviation}, the reliability ${reliability} and z = ${z}`,
  boundaries: { 'at-least': 'a change of exactly that size counts', 'more-than': 'a change of exactly that size does not count' },
  interRater: 'it also holds when another person rates',
  important: 'Important change',
  atLeast: (size) => `at least ${size}`,
  above: (size) => `above ${size}`,
  table: 'Conversion table',
  range: 'Converted, goes from',
  ends: (min, max) => `${min} to ${max}`,
  points: 'Expected score',
  expected: (source) => `Expected course from source ${source}`,
  baselines: (from, to) => `when the first score is from ${from} to ${to}`,
  atFirst: 'at the first score',
  after: {
    session: (count) => `after ${englishPhrases.count(count, 'meeting', 'meetings')}`,
    week: (count) => `after ${englishPhrases.count(count, 'week', 'weeks')}`,
    month: (count) => `after ${englishPhrases.count(count, 'month', 'months')}`,
  },
  outcomes: {
    employment: 'employment',
    'job-search': 'job search',
    education: 'education',
    'employment-or-education': 'a job or an education',
  },
  evidence: (outcome) => `Relation to ${outcome}`,
  evidenceFrom: (source) => `source ${source}`,
  strengths: { documented: 'documented', preliminary: 'preliminary' },
};

/** What is said of norms, expected courses and research. */
export const normTexts = { da, en };
