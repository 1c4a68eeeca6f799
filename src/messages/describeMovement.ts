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

/** Returns every reason to be careful about a movement, each as a sentence; of an unchanged score, nothing of measurement error. */
export function describeReserve(
  { difference, reliable, cautions }: Pick<ComparedScores, 'difference' | 'reliable' | 'cautions'>,
  language: MessageLanguage,
): string[] {
  const words = comparisonWordsOf(language);
  const reliability = difference === 0 ? [] : [words.reliability[reliable]];
  return [...reliability, ...cautions.map((caution) => words.cautions[caution])];
}
