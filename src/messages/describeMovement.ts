import type { ComparedScores } from '../generated/documents.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import { comparisonWordsOf } from './comparisonWords.js';
import { formatScoreNumber } from './formatScoreNumber.js';
import type { ScoreUnit } from './scoreUnitOf.js';

/** Two scores, and which way the later one went. */
export type ScoreMove = Pick<ComparedScores, 'from' | 'to' | 'difference' | 'movement'>;

interface MovementOptions {
  readonly language: MessageLanguage;
  /** What the earlier time is called. */
  readonly since: string;
  /** What the difference is counted in. */
  readonly unit: ScoreUnit;
}

/**
 * Returns the sentence that tells which way a score went, and how far.
 *
 * Better and worse are about the citizen, not about the number going up; where the lowest score is the best one, the
 * sentence says so.
 */
export function describeMovement(
  { from, to, difference, movement }: ScoreMove,
  { language, since, unit }: MovementOptions,
): string {
  const words = comparisonWordsOf(language);
  const points = words[unit](formatScoreNumber(Math.abs(difference), language));
  const scores = words.scores(formatScoreNumber(from, language), formatScoreNumber(to, language));
  if (movement === 'same')
    return difference === 0 ? words.unchanged(since, formatScoreNumber(to, language)) : words.tooSmall(points, since, scores);
  const isLowBest = (movement === 'better') === difference < 0;
  return words[movement](points, since, isLowBest ? `${scores}${words.lowIsBest}` : scores);
}

/**
 * Returns how much a movement weighs, each as a sentence: by measurement error, by what people notice where norms say, and
 * every reason to be careful. Of an unchanged score only the last.
 */
export function describeReserve(
  { difference, reliable, important, cautions }: Pick<ComparedScores, 'difference' | 'reliable' | 'important' | 'cautions'>,
  language: MessageLanguage,
): string[] {
  const words = comparisonWordsOf(language);
  const size = [words.reliability[reliable], ...(important === undefined ? [] : [words.importance[important]])];
  return [...(difference === 0 ? [] : size), ...cautions.map((caution) => words.cautions[caution])];
}
