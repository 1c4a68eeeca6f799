import type { Text } from '../generated/documents.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import { toPrintable } from '../issues/messages/quote.js';

/** Returns a text in the language; in Danish where it has not been translated. */
export function titleIn(text: Text | undefined, language: MessageLanguage): string | undefined {
  return text?.[language] ?? text?.da;
}

/** Returns a title in the quotes of the language, on one line; ids stand in straight quotes, so that the two can be told apart. */
export function inQuotes(title: string, language: MessageLanguage): string {
  return language === 'da' ? `»${toPrintable(title)}«` : `“${toPrintable(title)}”`;
}
