import type { IssueCode, IssueParams, IssuePath } from '../issue.js';

/** The languages that messages are written in. */
export type MessageLanguage = 'da' | 'en';

/** What is said about a code in general: its name, why it arises and what to do about it. */
export interface IssueExplanation {
  readonly title: string;
  readonly cause: string;
  readonly cure: string;
}

/** Everything that is said about a code, with the sentence for one issue of it. */
export interface IssueText<Code extends IssueCode> extends IssueExplanation {
  readonly message: (params: IssueParams[Code], path: IssuePath) => string;
}

/** The texts of every code in one language; a code without texts does not compile. */
export type IssueCatalogue = { readonly [Code in IssueCode]: IssueText<Code> };
