import type { CourseFacts, Respondent } from '../generated/documents.js';
import type { CompiledForm } from '../instrument/instrument.js';
import type { RespondentTraits } from './createFormScores.js';
import { unknownTraits } from './createFormScores.js';

/** Returns what the scores of a form need to know of who answered, from a response that need not be sound yet. */
export function respondentOf(
  { respondents, language }: { readonly respondents?: unknown; readonly language?: unknown },
  { form, facts }: { readonly form: CompiledForm; readonly facts: Pick<CourseFacts, 'groups'> | undefined },
): RespondentTraits {
  if (!(form.usesNorms || form.minCounts) || !Array.isArray(respondents)) return unknownTraits;
  const roles = respondents.map((respondent: { readonly role?: unknown } | null | undefined) =>
    typeof respondent?.role === 'string' ? respondent.role : '',
  );
  return {
    groups: facts?.groups,
    roles,
    language: typeof language === 'string' ? language : undefined,
    isSmallGroup: respondents.some((respondent) => isBelowLeast(respondent, form)),
  };
}

/** A count that is not known could be too small. */
function isBelowLeast(respondent: Partial<Respondent> | null | undefined, { minCounts }: CompiledForm): boolean {
  const least = minCounts?.get(respondent?.role ?? '');
  const count = respondent?.count;
  return least !== undefined && !(typeof count === 'number' && count >= least);
}
