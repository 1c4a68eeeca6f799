import type { CourseFacts } from '../generated/documents.js';
import type { CompiledForm } from '../instrument/instrument.js';
import type { RespondentTraits } from './createFormScores.js';
import { unknownTraits } from './createFormScores.js';
import { isOfSmallGroup } from './isOfSmallGroup.js';

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
    isSmallGroup: isOfSmallGroup(respondents, form),
  };
}
