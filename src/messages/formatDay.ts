import type { MessageLanguage } from '../issues/messages/issueText.js';
import { quote } from '../issues/messages/quote.js';
import { spellDate } from '../issues/messages/spellDate.js';

const locales = { da: 'da-DK', en: 'en-GB' } as const;

/**
 * Returns a calendar date as people write it; one that is not in the calendar as it is, in quotes.
 *
 * @example
 * formatDay('2026-01-12', 'da') // => '12. januar 2026'
 */
export function formatDay(date: string, language: MessageLanguage): string {
  return spellDate(date, locales[language]) ?? quote(date);
}
