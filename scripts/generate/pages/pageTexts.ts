import type { Entry, Scale } from '../../../src/generated/documents.js';
import { phrases as danishPhrases } from '../../../src/issues/messages/da/words.js';
import { phrases as englishPhrases } from '../../../src/issues/messages/en/words.js';
import { danishOpening, englishOpening } from './pageOpenings.js';

/** What scores are made by, or `single` where one answer is the score. */
export type YieldKind = Scale['method'] | 'single';

const da = {
  opening: danishOpening,
  contents: {
    title: 'Oversigt',
    anchor: 'oversigt',
    head: ['Redskab', 'Hvem svarer', 'Hvornår', 'Hvad det giver', 'Ordlyd'],
    together: (roles: string) => `${roles} sammen`,
    yields: {
      single: (count: number) => danishPhrases.count(count, 'score, som er ét svar', 'scorer, som hver er ét svar'),
      mean: (count: number) => danishPhrases.count(count, 'gennemsnit', 'gennemsnit'),
      sum: (count: number) => danishPhrases.count(count, 'sum', 'summer'),
      min: (count: number) => danishPhrases.count(count, 'laveste score', 'laveste scorer'),
      max: (count: number) => danishPhrases.count(count, 'højeste score', 'højeste scorer'),
      count: (count: number) => danishPhrases.count(count, 'antal', 'antal'),
      ladder: (count: number) => danishPhrases.count(count, 'trappe', 'trapper'),
      attainment: (count: number) => danishPhrases.count(count, 'gennemsnit af målene', 'gennemsnit af målene'),
    } satisfies Record<YieldKind, (count: number) => string>,
    wording: {
      own: 'vores egen',
      published: 'offentliggjort',
      names: 'kun navnene på det, der måles, er offentliggjort; det, hver enkelt svarer på, står ikke i redskabet',
      some: (published: number, all: number) => `${published} af ${all} offentliggjort, resten vores egne`,
    },
  },
  more: (id: string, file: string) =>
    `Svarmuligheder, vejledninger og alt det andet: \`npx fremdrift show ${id} --lang da\`. Filerne: [redskabet](${file}.json) og [prøverne](${file}.cases.json).\n`,
  origin: 'Hvad der er offentliggjort, og hvad der er vores',
  moreNotes: 'Mere om redskabet',
  terms: 'Vilkår for brug',
  questions: (count: number) => danishPhrases.count(count, 'spørgsmål', 'spørgsmål'),
  scoring: 'Sådan regnes der',
  alike: (count: number, making: string) => `${danishPhrases.count(count)} scorer. Hver er ${making}. For dem alle gælder:`,
  making: {
    single: 'svaret på ét spørgsmål',
    several: (method: string) => `${method.charAt(0).toLowerCase()}${method.slice(1)} svarene på flere spørgsmål`,
    attainment: 'gennemsnittet af, hvor langt målene er nået',
  },
  goalsOf: (theme: string | undefined) => (theme === undefined ? 'alle åbne mål' : `de åbne mål i temaet ${theme}`),
  also: (forms: string) => `, også i ${forms}`,
  allForms: 'alle skemaer',
  steps: (count: number) => danishPhrases.count(count, 'trin', 'trin'),
  views: 'Set fra flere sider, og hvordan det vises',
  top: 'Til oversigten',
  example: {
    title: 'Et eksempel',
    question: 'Spørgsmål',
    measured: 'Det, der måles',
    goal: 'Mål',
    score: 'Score',
    told: 'Det fortæller motoren',
    nothingCompared: 'Ingen score er målt før, så der er ikke noget at sammenligne med.',
    leftOut: (count: number) => `${danishPhrases.count(count)} andre spørgsmål i skemaet er ikke besvaret i eksemplet.`,
    reckoned: (response: string) => `Sådan er det regnet (${response}):`,
    adjusted: (goal: string) => `${goal} (justeret)`,
    unanswered: 'ikke besvaret',
    notRated: 'ikke vurderet',
    noScore: 'ingen score',
    noneChosen: 'ingen valgt',
    missing: {
      'not-asked': 'ikke spurgt',
      declined: 'ville ikke svare',
      unknown: 'ved ikke',
      'not-applicable': 'ikke relevant',
    },
    people: (count: number) => danishPhrases.count(count, 'person', 'personer'),
    asBefore: (score: string) => `${score}, som før`,
    unchanged: (day: string, scales: string) => `Uændret siden ${day}: ${scales}.`,
    holdsForAll: (reserve: string) => `For dem alle gælder: ${reserve}`,
    andMore: (count: number) => `… og ${danishPhrases.count(count)} til af samme slags.`,
    entries: {
      start: 'Ved start',
      plan: 'Planen',
      course: 'Nye oplysninger om forløbet',
      withdrawal: 'Noget trækkes tilbage',
      occasion: 'Om en måling',
      'follow-up': 'Der følges op',
    } satisfies Record<Exclude<Entry['kind'], 'response'> | 'start', string>,
  },
};

const en: typeof da = {
  opening: englishOpening,
  contents: {
    title: 'Overview',
    anchor: 'overview',
    head: ['Instrument', 'Who answers', 'When', 'What it yields', 'Wording'],
    together: (roles) => `${roles} together`,
    yields: {
      single: (count) => englishPhrases.count(count, 'score that is one answer', 'scores that are one answer each'),
      mean: (count) => englishPhrases.count(count, 'mean', 'means'),
      sum: (count) => englishPhrases.count(count, 'sum', 'sums'),
      min: (count) => englishPhrases.count(count, 'lowest score', 'lowest scores'),
      max: (count) => englishPhrases.count(count, 'highest score', 'highest scores'),
      count: (count) => englishPhrases.count(count, 'count', 'counts'),
      ladder: (count) => englishPhrases.count(count, 'ladder', 'ladders'),
      attainment: (count) => englishPhrases.count(count, 'mean of the goals', 'means of goals'),
    },
    wording: {
      own: 'our own',
      published: 'published (in Danish)',
      names:
        'only the names of what is measured are published (in Danish); what each person responds to is not in the instrument',
      some: (published, all) => `${published} of ${all} published (in Danish), the rest our own`,
    },
  },
  more: (id, file) =>
    `Options, guidance and everything else: \`npx fremdrift show ${id}\`. The files: [the instrument](${file}.json) and [its cases](${file}.cases.json).\n`,
  origin: 'What is published, and what is ours',
  moreNotes: 'More about the instrument',
  terms: 'Terms of use',
  questions: (count) => englishPhrases.count(count, 'question', 'questions'),
  scoring: 'How it is scored',
  alike: (count, making) => `${englishPhrases.count(count)} scores. Each is ${making}. Of all of them:`,
  making: {
    single: 'the answer to one question',
    several: (method) => `${method.charAt(0).toLowerCase()}${method.slice(1)} the answers to several questions`,
    attainment: 'the mean of how far the goals have been reached',
  },
  goalsOf: (theme) => (theme === undefined ? 'all open goals' : `the open goals of the theme ${theme}`),
  also: (forms) => `, also in ${forms}`,
  allForms: 'all forms',
  steps: (count) => englishPhrases.count(count, 'step', 'steps'),
  views: 'Seen from several sides, and how it is displayed',
  top: 'To the overview',
  example: {
    title: 'A worked example',
    question: 'Question',
    measured: 'What is measured',
    goal: 'Goal',
    score: 'Score',
    told: 'What the engine tells',
    nothingCompared: 'No score was measured before, so there is nothing to compare with.',
    leftOut: (count) =>
      `${englishPhrases.count(count, 'other question of the form is', 'other questions of the form are')} not answered in the example.`,
    reckoned: (response) => `How that is reckoned (${response}):`,
    adjusted: (goal) => `${goal} (adjusted)`,
    unanswered: 'not answered',
    notRated: 'not rated',
    noScore: 'no score',
    noneChosen: 'none chosen',
    missing: { 'not-asked': 'not asked', declined: 'declined', unknown: 'not known', 'not-applicable': 'not applicable' },
    people: (count) => englishPhrases.count(count, 'person', 'people'),
    asBefore: (score) => `${score}, as before`,
    unchanged: (day, scales) => `Unchanged since ${day}: ${scales}.`,
    holdsForAll: (reserve) => `Of all of them: ${reserve}`,
    andMore: (count) => `… and ${englishPhrases.count(count)} more of the same kind.`,
    entries: {
      start: 'At the start',
      plan: 'The plan',
      course: 'New facts about the course',
      withdrawal: 'Something is withdrawn',
      occasion: 'About a measurement',
      'follow-up': 'A follow-up',
    },
  },
};

/** What is said on the pages of instruments, beside what `fremdrift show` says. */
export const pageTexts = { da, en };
