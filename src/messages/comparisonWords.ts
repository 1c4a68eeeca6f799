import type { Caution, Importance, Reliability, UncomparedScores } from '../generated/documents.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';

/** The words of one language for what is compared; `since` is a day, or what else stands for the earlier time. */
export interface ComparisonWords {
  readonly better: (points: string, since: string, scores: string) => string;
  readonly worse: (points: string, since: string, scores: string) => string;
  readonly unchanged: (since: string, score: string) => string;
  readonly tooSmall: (points: string, since: string, scores: string) => string;
  readonly points: (difference: string) => string;
  readonly steps: (difference: string) => string;
  readonly 'percentage-points': (difference: string) => string;
  readonly scores: (from: string, to: string) => string;
  readonly lowIsBest: string;
  readonly reliability: Readonly<Record<Reliability, string>>;
  readonly importance: Readonly<Record<Importance, string>>;
  readonly cautions: Readonly<Record<Caution, string>>;
  readonly notCompared: Readonly<Record<UncomparedScores['reason'], (date: string) => string>>;
}

const danish: ComparisonWords = {
  better: (points, since, scores) => `${points} frem siden ${since} (${scores}).`,
  worse: (points, since, scores) => `${points} tilbage siden ${since} (${scores}).`,
  unchanged: (since, score) => `Uændret siden ${since} (${score} begge gange).`,
  tooSmall: (points, since, scores) =>
    `Regnes for uændret siden ${since} (${scores}), for ${points} er mindre, end redskabet kræver.`,
  points: (difference) => `${difference} point`,
  steps: (difference) => `${difference} trin`,
  'percentage-points': (difference) => `${difference} procentpoint`,
  scores: (from, to) => `fra ${from} til ${to}`,
  lowIsBest: ', og lavest er bedst',
  reliability: {
    yes: 'Det er mere, end måleusikkerheden kan forklare.',
    no: 'Det er ikke mere, end måleusikkerheden kan forklare.',
    'no-norms': 'Om det er mere, end måleusikkerheden kan forklare, vides ikke, for her er der ingen tal for måleusikkerheden.',
    'insufficient-data':
      'Om det er mere, end måleusikkerheden kan forklare, kan ikke afgøres, for normtallene dækker ikke denne sammenligning.',
  },
  importance: {
    yes: 'Normtallene regner en forskel af den størrelse for vigtig.',
    no: 'Normtallene regner først en større forskel for vigtig.',
  },
  cautions: {
    'rater-changed': 'Det er ikke de samme, der har svaret begge gange.',
    'items-differ': 'Det er ikke helt de samme spørgsmål, der er besvaret de to gange, og kun de fælles er sammenlignet.',
    prorated: 'Mindst én af de to scorer bygger kun på nogle af de spørgsmål eller mål, skalaen har.',
    'authorship-changed':
      'De to besvarelser er blevet til på hver sin måde, for eksempel alene og i fællesskab, eller fordi en anden har tastet den ene.',
    'mode-changed': 'Der er svaret på forskellig måde de to gange, for eksempel på papir og på skærm.',
    'language-changed': 'Der er svaret på forskellige sprog de to gange.',
    'version-changed': 'De to besvarelser er givet med hver sin version af redskabet.',
    'outside-window': 'Mindst én af de to besvarelser er givet uden for den tid, måletidspunktet var åbent.',
    'goals-differ': 'Det er ikke helt de samme mål, der er vurderet de to gange, og kun de fælles er sammenlignet.',
    floor: 'Scoren ligger nu ved skalaens yderste punkt, så yderligere tilbagegang kan ikke ses.',
    ceiling: 'Scoren ligger nu ved skalaens yderste punkt, så yderligere fremgang kan ikke ses.',
  },
  notCompared: {
    'too-few-common-items': (date) =>
      `Kan ikke sammenlignes med ${date}, fordi for få af de samme spørgsmål er besvaret begge gange.`,
    'no-common-goals': (date) => `Kan ikke sammenlignes med ${date}, fordi for få mål er vurderet i samme udgave begge gange.`,
    'other-weights': (date) =>
      `Kan ikke sammenlignes med ${date}, fordi det ikke er de samme spørgsmål, der er besvaret, og deres vægt afhænger af svarene.`,
    'other-conversion': (date) => `Kan ikke sammenlignes med ${date}, fordi de to scorer er omregnet efter hver sin tabel.`,
    'not-comparable-version': (date) =>
      `Kan ikke sammenlignes med ${date}, fordi skalaen betød noget andet i den version, der blev brugt dengang.`,
  },
};

const english: ComparisonWords = {
  better: (points, since, scores) => `${points} better since ${since} (${scores}).`,
  worse: (points, since, scores) => `${points} worse since ${since} (${scores}).`,
  unchanged: (since, score) => `Unchanged since ${since} (${score} both times).`,
  tooSmall: (points, since, scores) =>
    `Counts as unchanged since ${since} (${scores}), because ${points} is less than the instrument asks for.`,
  points: (difference) => `${difference} ${difference === '1' ? 'point' : 'points'}`,
  steps: (difference) => `${difference} ${difference === '1' ? 'step' : 'steps'}`,
  'percentage-points': (difference) => `${difference} percentage ${difference === '1' ? 'point' : 'points'}`,
  scores: (from, to) => `from ${from} to ${to}`,
  lowIsBest: ', and lowest is best',
  reliability: {
    yes: 'That is more than measurement error can explain.',
    no: 'That is no more than measurement error can explain.',
    'no-norms':
      'Whether that is more than measurement error can explain is not known, because there are no figures for measurement error here.',
    'insufficient-data':
      'Whether that is more than measurement error can explain cannot be told, because the norms do not cover this comparison.',
  },
  importance: {
    yes: 'The norms count a difference of that size as important.',
    no: 'The norms count only a larger difference as important.',
  },
  cautions: {
    'rater-changed': 'The two responses were not given by the same respondents.',
    'items-differ': 'Not quite the same items were answered the two times, and only those in common are compared.',
    prorated: 'At least one of the two scores rests on only some of the items or goals that the scale has.',
    'authorship-changed':
      'The two responses came about in different ways, such as alone and together, or because someone else typed one of them.',
    'mode-changed': 'The two responses were given in different ways, such as on paper and on screen.',
    'language-changed': 'The two responses were given in different languages.',
    'version-changed': 'The two responses were given with different versions of the instrument.',
    'outside-window': 'At least one of the two responses was given outside the time its occasion was open.',
    'goals-differ': 'Not quite the same goals were rated the two times, and only those in common are compared.',
    floor: 'The score is now at the very end of the scale, so any further decline cannot be seen.',
    ceiling: 'The score is now at the very end of the scale, so any further progress cannot be seen.',
  },
  notCompared: {
    'too-few-common-items': (date) =>
      `Cannot be compared with ${date}, because too few of the same items were answered both times.`,
    'no-common-goals': (date) =>
      `Cannot be compared with ${date}, because too few goals were rated in the same version both times.`,
    'other-weights': (date) =>
      `Cannot be compared with ${date}, because other items were answered, and their weights depend on the answers.`,
    'other-conversion': (date) => `Cannot be compared with ${date}, because the two scores were converted by different tables.`,
    'not-comparable-version': (date) =>
      `Cannot be compared with ${date}, because the scale had another meaning in the version used then.`,
  },
};

/** Returns the words that comparisons are told in. */
export function comparisonWordsOf(language: MessageLanguage): ComparisonWords {
  return language === 'da' ? danish : english;
}
