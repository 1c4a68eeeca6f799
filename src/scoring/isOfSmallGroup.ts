import type { Respondent } from '../generated/documents.js';
import type { CompiledForm } from '../instrument/instrument.js';

/** Tells whether any respondent to a form is a group too small for its answers to be told. A count that is not known could be. */
export function isOfSmallGroup(
  respondents: readonly (Partial<Respondent> | null | undefined)[],
  { minCounts }: Pick<CompiledForm, 'minCounts'>,
): boolean {
  return respondents.some((respondent) => {
    const least = minCounts?.get(respondent?.role ?? '');
    const count = respondent?.count;
    return least !== undefined && !(typeof count === 'number' && count >= least);
  });
}
