import type { Caution, ComparedScores, Comparison, Reliability, UncomparedScores } from '../generated/documents.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import { quote } from '../issues/messages/quote.js';
import { spellDate } from '../issues/messages/spellDate.js';
import { formatScoreNumber } from './formatScoreNumber.js';

interface ComparisonOptions {
  readonly language: MessageLanguage;
  /** What is compared, in the words people know it by; it opens the text. */
  readonly title?: string;
}

interface ComparisonWords {
  readonly locale: string;
  readonly better: (points: string, date: string, scores: string) => string;
  readonly worse: (points: string, date: string, scores: string) => string;
  readonly unchanged: (date: string, score: string) => string;
  readonly tooSmall: (points: string, date: string, scores: string) => string;
  readonly points: (difference: string) => string;
  readonly scores: (from: string, to: string) => string;
  readonly lowIsBest: string;
  readonly reliability: Readonly<Record<Reliability, string>>;
  readonly cautions: Readonly<Record<Caution, string>>;
  readonly notCompared: Readonly<Record<UncomparedScores['reason'], (date: string) => string>>;
}

const danish: ComparisonWords = {
  locale: 'da-DK',
  better: (points, date, scores) => `${points} frem siden ${date} (${scores}).`,
  worse: (points, date, scores) => `${points} tilbage siden ${date} (${scores}).`,
  unchanged: (date, score) => `Uændret siden ${date} (${score} begge gange).`,
  tooSmall: (points, date, scores) => `Regnes for uændret siden ${date} (${scores}), for ${points} er for lidt til at tælle.`,
  points: (difference) => `${difference} point`,
  scores: (from, to) => `fra ${from} til ${to}`,
  lowIsBest: ', og lavest er bedst',
  reliability: {
    yes: 'Det er mere, end måleusikkerheden kan forklare.',
    no: 'Det er ikke mere, end måleusikkerheden kan forklare.',
    'no-norms': 'Om det er mere, end måleusikkerheden kan forklare, vides ikke, for der er ingen normtal.',
    'insufficient-data':
      'Om det er mere, end måleusikkerheden kan forklare, kan ikke afgøres, for normtallene dækker ikke denne sammenligning.',
  },
  cautions: {
    'rater-changed': 'Det er forskellige personer, der har svaret de to gange.',
    'items-differ': 'Det er ikke helt de samme spørgsmål, der er besvaret de to gange, og kun de fælles er sammenlignet.',
    prorated: 'Mindst én af de to scorer er beregnet, selv om nogle svar mangler.',
    'authorship-changed':
      'De to besvarelser er blevet til på hver sin måde: alene, i fællesskab, af en fagperson eller tastet af en anden.',
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
  locale: 'en-GB',
  better: (points, date, scores) => `${points} better since ${date} (${scores}).`,
  worse: (points, date, scores) => `${points} worse since ${date} (${scores}).`,
  unchanged: (date, score) => `Unchanged since ${date} (${score} both times).`,
  tooSmall: (points, date, scores) => `Counts as unchanged since ${date} (${scores}), because ${points} is too little to count.`,
  points: (difference) => `${difference} ${difference === '1' ? 'point' : 'points'}`,
  scores: (from, to) => `from ${from} to ${to}`,
  lowIsBest: ', and lowest is best',
  reliability: {
    yes: 'That is more than measurement error can explain.',
    no: 'That is no more than measurement error can explain.',
    'no-norms': 'Whether that is more than measurement error can explain is not known, because there are no norms.',
    'insufficient-data':
      'Whether that is more than measurement error can explain cannot be told, because the norms do not cover this comparison.',
  },
  cautions: {
    'rater-changed': 'Different people answered the two times.',
    'items-differ': 'Not quite the same items were answered the two times, and only those in common are compared.',
    prorated: 'At least one of the two scores was worked out with some answers missing.',
    'authorship-changed':
      'The two responses came about in different ways: alone, together, by a professional or typed by someone else.',
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

/**
 * Returns a comparison of two scores in plain words: which way the citizen moved, whether that is more than measurement
 * error, and every reason to be careful, each as a sentence of its own.
 *
 * Better and worse are about the citizen, not about the number going up; where the lowest score is the best one, the text
 * says so. An unchanged score says nothing of measurement error.
 *
 * @example
 * formatComparison(
 *   { status: 'not-compared', response: 'r1', answeredOn: '2026-01-12', reason: 'too-few-common-items' },
 *   { language: 'en' },
 * ) // => 'Cannot be compared with 12 January 2026, because too few of the same items were answered both times.'
 */
export function formatComparison(comparison: Comparison, { language, title }: ComparisonOptions): string {
  const words = language === 'da' ? danish : english;
  const date = spellDate(comparison.answeredOn, words.locale) ?? quote(comparison.answeredOn);
  const text =
    comparison.status === 'compared'
      ? [describeMovement(comparison, date, words, language), ...describeReserve(comparison, words)].join(' ')
      : words.notCompared[comparison.reason](date);
  return title === undefined ? text : `${title}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function describeMovement(comparison: ComparedScores, date: string, words: ComparisonWords, language: MessageLanguage): string {
  const { from, to, difference, movement } = comparison;
  const points = words.points(formatScoreNumber(Math.abs(difference), language));
  const scores = words.scores(formatScoreNumber(from, language), formatScoreNumber(to, language));
  if (movement === 'same')
    return difference === 0 ? words.unchanged(date, formatScoreNumber(to, language)) : words.tooSmall(points, date, scores);
  const isLowBest = (movement === 'better') === difference < 0;
  return words[movement](points, date, isLowBest ? `${scores}${words.lowIsBest}` : scores);
}

function describeReserve({ difference, reliable, cautions }: ComparedScores, words: ComparisonWords): string[] {
  const reliability = difference === 0 ? [] : [words.reliability[reliable]];
  return [...reliability, ...cautions.map((caution) => words.cautions[caution])];
}
