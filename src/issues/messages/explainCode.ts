import type { IssueCode } from '../issue.js';
import { catalogueOf } from './catalogue.js';
import type { IssueExplanation, MessageLanguage } from './issueText.js';

/**
 * Returns what a code means: its title, why it arises and what to do about it.
 *
 * @example
 * explainCode('response/required', { language: 'en' }).title // => 'An answer is missing'
 */
export function explainCode(code: IssueCode, options: { readonly language: MessageLanguage }): IssueExplanation {
  const { title, cause, cure } = catalogueOf(options.language)[code];
  return { title, cause, cure };
}
