import type { Text } from '../generated/documents.js';
import type { MessageLanguage } from '../issues/messages/issueText.js';
import { ownOf } from '../shared/ownOf.js';

/** Returns a text in a language, else in that language as it is spoken elsewhere, else in Danish, which is always there. */
export function textIn(text: Text, language: string): string {
  return ownOf(text, language) ?? ownOf(text, baseOf(language)) ?? (text['da'] as string);
}

/** Returns which of the languages that messages are written in is the one: Danish, unless it is English that is asked for. */
export function messageLanguage(language: string): MessageLanguage {
  return baseOf(language) === 'en' ? 'en' : 'da';
}

function baseOf(language: string): string {
  return language.split('-')[0] as string;
}
