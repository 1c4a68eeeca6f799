import type { CourseFacts } from '../generated/documents.js';
import type { RespondentTraits } from '../scoring/createFormScores.js';
import { unknownTraits } from '../scoring/createFormScores.js';

/** Returns what norms need to know of who answered, from a response that need not be sound yet. */
export function respondentOf(
  response: { readonly respondents?: unknown; readonly language?: unknown },
  facts: Pick<CourseFacts, 'groups'> | undefined,
): RespondentTraits {
  const { respondents, language } = response;
  if (!Array.isArray(respondents)) return unknownTraits;
  const roles = respondents.map((respondent: { readonly role?: unknown } | null | undefined) =>
    typeof respondent?.role === 'string' ? respondent.role : '',
  );
  return { groups: facts?.groups, roles, language: typeof language === 'string' ? language : undefined };
}
