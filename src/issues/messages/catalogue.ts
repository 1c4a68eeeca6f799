import type { IssueCode } from '../issue.js';
import { da } from './da.js';
import { en } from './en.js';
import type { IssueCatalogue, MessageLanguage } from './issueText.js';

/** Returns the texts of every code in the language. */
export function catalogueOf(language: MessageLanguage): IssueCatalogue {
  return language === 'da' ? da : en;
}

/** The codes of all issues, in the order of the catalogue. */
export const issueCodes: readonly IssueCode[] = Object.freeze(Object.keys(da) as IssueCode[]);

/**
 * Tells whether a text is the code of an issue.
 *
 * @example
 * isIssueCode('response/unknown-option') // => true
 */
export function isIssueCode(text: string): text is IssueCode {
  return Object.hasOwn(da, text);
}
