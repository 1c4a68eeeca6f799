import type { GoalsComparison } from '../generated/documents.js';
import { phrases as danishPhrases } from '../issues/messages/da/words.js';
import { phrases as englishPhrases } from '../issues/messages/en/words.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import { comparisonWordsOf } from './comparisonWords.js';
import { formatDay } from './formatDay.js';
import { formatScoreNumber } from './formatScoreNumber.js';

export interface GoalsComparisonOptions {
  readonly language: MessageLanguage;
  /** What is compared, in the words people know it by; it opens the text. */
  readonly title?: string;
}

const danish = {
  list: danishPhrases.list,
  none: (day: string) => `Ingen mål kan sammenlignes med ${day}.`,
  compared: (count: number, day: string, standing: string) =>
    `${danishPhrases.count(count)} mål er sammenlignet med ${day}: ${standing}.`,
  one: (day: string, standing: string) => `1 mål er sammenlignet med ${day}, og det er ${standing}.`,
  standing: { better: 'længere fremme', same: 'samme sted', worse: 'længere tilbage' },
  nobody: 'ingen',
  mean: (change: string) => `Deres gennemsnit ${change}.`,
  rating: (change: string) => `Vurderingen ${change}.`,
  tScore: (change: string) =>
    `T-scoren ${change}. Den bygger på, hvordan redskabet omsætter punkter til niveauer, og på en antaget sammenhæng mellem målene.`,
  unchanged: (value: string) => `er stadig ${value}`,
  change: (from: string, to: string) => `gik fra ${from} til ${to}`,
  apart: (parts: string) => `Ikke med i sammenligningen: ${parts}. De tæller hverken som fremgang eller tilbagegang.`,
  adjusted: (count: number) => danishPhrases.count(count, 'justeret', 'justerede'),
  added: (count: number) => danishPhrases.count(count, 'nyt', 'nye'),
  gone: (count: number) => `${danishPhrases.count(count, 'udgået', 'udgåede')} (nået, lukket eller delt i delmål)`,
  unrated: (count: number) => `${danishPhrases.count(count)}, der ikke er vurderet begge gange`,
};

type GoalsWords = typeof danish;

const movements = ['better', 'same', 'worse'] as const;

const english: GoalsWords = {
  list: englishPhrases.list,
  none: (day) => `No goals can be compared with ${day}.`,
  compared: (count, day, standing) => `${englishPhrases.count(count, 'goal is', 'goals are')} compared with ${day}: ${standing}.`,
  one: (day, standing) => `1 goal is compared with ${day}, and it is ${standing}.`,
  standing: { better: 'further along', same: 'at the same point', worse: 'further back' },
  nobody: 'none',
  mean: (change) => `Their mean ${change}.`,
  rating: (change) => `The rating ${change}.`,
  tScore: (change) =>
    `The T-score ${change}. It rests on how the instrument maps points to levels, and on an assumed correlation between goals.`,
  unchanged: (value) => `is still ${value}`,
  change: (from, to) => `went from ${from} to ${to}`,
  apart: (parts) => `Not compared: ${parts}. They count neither as progress nor as a setback.`,
  adjusted: (count) => `${englishPhrases.count(count)} adjusted`,
  added: (count) => `${englishPhrases.count(count)} new`,
  gone: (count) => `${englishPhrases.count(count)} gone (attained, closed or split into sub-goals)`,
  unrated: (count) => `${englishPhrases.count(count)} not rated both times`,
};

/**
 * Returns a comparison of goals in plain words: how many of those rated both times are further along, at the same point
 * or further back; which goals are counted apart; and every reason to be careful.
 *
 * Only goals whose meaning is the same both times are compared: one that was adjusted, is new or is gone is neither
 * progress nor a setback, and the text says so. The T-score is told only with what it rests on.
 *
 * @example
 * formatGoalsComparison(
 *   {
 *     response: 'r1', answeredOn: '2026-01-12', comparedCount: 2, better: 1, same: 1, worse: 0,
 *     adjusted: 1, added: 0, gone: 0, unrated: 0, movements: [], cautions: [],
 *   },
 *   { language: 'en' },
 * ) // => '2 goals are compared with 12 January 2026: 1 further along, 1 at the same point and none further back. Not compared: 1 adjusted. They count neither as progress nor as a setback.'
 */
export function formatGoalsComparison(comparison: GoalsComparison, { language, title }: GoalsComparisonOptions): string {
  const words = language === 'da' ? danish : english;
  const apart = describeApart(comparison, words);
  // What is counted apart has said already that the goals differ.
  const cautions = comparison.cautions.filter((caution) => apart.length === 0 || caution !== 'goals-differ');
  const text = [
    describeStanding(comparison, words, formatDay(comparison.answeredOn, language)),
    ...describeFigures(comparison, words, language),
    ...apart,
    ...cautions.map((caution) => comparisonWordsOf(language).cautions[caution]),
  ].join(' ');
  if (title === undefined) return text;
  // In Danish a whole sentence keeps its capital after a colon.
  return `${title}: ${language === 'da' ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`}`;
}

function describeStanding(comparison: GoalsComparison, words: GoalsWords, day: string): string {
  const { comparedCount } = comparison;
  if (comparedCount === 0) return words.none(day);
  const only = movements.find((movement) => comparison[movement] === 1);
  if (comparedCount === 1 && only) return words.one(day, words.standing[only]);
  const standing = movements.map(
    (movement) => `${comparison[movement] === 0 ? words.nobody : comparison[movement]} ${words.standing[movement]}`,
  );
  return words.compared(comparedCount, day, words.list(standing));
}

function describeFigures(comparison: GoalsComparison, words: GoalsWords, language: MessageLanguage): string[] {
  const { comparedCount, meanFrom, meanTo, tScoreFrom, tScoreTo } = comparison;
  const number = (value: number) => formatScoreNumber(value, language);
  const tell = (from: number | undefined, to: number | undefined, say: (change: string) => string) => {
    if (from === undefined || to === undefined) return [];
    return [say(from === to ? words.unchanged(number(to)) : words.change(number(from), number(to)))];
  };
  const mean = comparedCount === 1 ? words.rating : words.mean;
  return [...tell(meanFrom, meanTo, mean), ...tell(tScoreFrom, tScoreTo, words.tScore)];
}

function describeApart(comparison: GoalsComparison, words: GoalsWords): string[] {
  const parts = (['adjusted', 'added', 'gone', 'unrated'] as const).flatMap((part) =>
    comparison[part] === 0 ? [] : [words[part](comparison[part])],
  );
  return parts.length === 0 ? [] : [words.apart(words.list(parts))];
}
