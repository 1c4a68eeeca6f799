import type { Issue, IssuePath } from '../issue.js';
import { catalogueOf, isIssueCode } from './catalogue.js';
import type { MessageLanguage } from './issueText.js';
import type { IssueNames } from './nameParams.js';
import { nameParams } from './nameParams.js';
import { quote } from './quote.js';

interface IssueOptions extends IssueNames {
  readonly language: MessageLanguage;
}

/**
 * Returns an issue as a sentence that tells what was expected and what was received, followed by "Did you mean …?"
 * where a near name exists.
 *
 * It gives a sentence for any issue, also one with parameters missing or with a code of a later version; long texts
 * are cut with "…". With the definition of the `instrument`, and the `goalTitles` of the plan, problems with a response or a
 * course are told by titles instead of ids. Where in the document the problem is stands in the issue's path, see `formatPath`.
 *
 * @example
 * formatIssue(
 *   { code: 'document/unknown-property', severity: 'error', path: [], params: { property: 'tittle', suggestion: 'title' } },
 *   { language: 'en' },
 * ) // => 'There is no field "tittle" in this place. Did you mean "title"?'
 */
export function formatIssue(issue: Issue, options: IssueOptions): string {
  const { code, params, path } = issue as { readonly code: string; readonly params: unknown; readonly path: IssuePath };
  const isDanish = options.language === 'da';
  if (!isIssueCode(code))
    return isDanish ? `Der er et problem med koden ${quote(code)}.` : `There is a problem with the code ${quote(code)}.`;
  const known: { readonly suggestion?: unknown } =
    typeof params === 'object' && params !== null ? nameParams({ code, params }, options) : {};
  const sentence = catalogueOf(options.language)[code].message(known as never, path);
  if (typeof known.suggestion !== 'string') return sentence;
  return `${sentence} ${isDanish ? 'Mente du' : 'Did you mean'} ${quote(known.suggestion)}?`;
}
