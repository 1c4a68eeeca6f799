import type { Comparison } from '../generated/documents.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import { comparisonWordsOf } from './comparisonWords.js';
import { describeMovement, describeReserve } from './describeMovement.js';
import { formatDay } from './formatDay.js';
import type { ScoreUnit } from './scoreUnitOf.js';

export interface ComparisonOptions {
  readonly language: MessageLanguage;
  /** What is compared, in the words people know it by; it opens the text. */
  readonly title?: string;
  /**
   * What the difference is counted in: on a ladder in steps, between shares of a hundred in percentage points. Absent:
   * points.
   */
  readonly unit?: ScoreUnit;
}

/**
 * Returns a comparison of two scores in plain words: which way the citizen moved, whether that is more than measurement
 * error, whether it is as large as people notice as important, where norms say how large that is, and every reason to be
 * careful, each as a sentence of its own.
 *
 * Better and worse are about the citizen, not about the number going up; where the lowest score is the best one, the text
 * says so. An unchanged score says nothing of measurement error or importance.
 *
 * @example
 * formatComparison(
 *   { status: 'not-compared', response: 'r1', answeredOn: '2026-01-12', reason: 'too-few-common-items' },
 *   { language: 'en' },
 * ) // => 'Cannot be compared with 12 January 2026, because too few of the same items were answered both times.'
 */
export function formatComparison(comparison: Comparison, { language, title, unit = 'points' }: ComparisonOptions): string {
  const since = formatDay(comparison.answeredOn, language);
  const text =
    comparison.status === 'compared'
      ? [describeMovement(comparison, { since, language, unit }), ...describeReserve(comparison, language)].join(' ')
      : comparisonWordsOf(language).notCompared[comparison.reason](since);
  return title === undefined ? text : `${title}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
