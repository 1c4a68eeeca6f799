import type { MessageLanguage } from '../issues/messages/issueText.js';

// Three decimals, and one digit that is not zero: a small movement must not read as none.
const digits = {
  maximumFractionDigits: 3,
  maximumSignificantDigits: 1,
  roundingPriority: 'morePrecision',
  signDisplay: 'negative',
} as const satisfies Intl.NumberFormatOptions;

const formats = { da: new Intl.NumberFormat('da-DK', digits), en: new Intl.NumberFormat('en-GB', digits) };

/**
 * Returns a score as people write it, with three decimals at most: "3,333" in Danish, "3.333" in English.
 *
 * @example
 * formatScoreNumber(10 / 3, 'da') // => '3,333'
 */
export function formatScoreNumber(score: number, language: MessageLanguage): string {
  return formats[language].format(score);
}
