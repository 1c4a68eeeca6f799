import { findInstrument } from '../course/findInstrument.js';
import { rolesOf } from '../course/seriesPointOf.js';
import type { InstrumentResponse, Respondent } from '../generated/documents.js';
import { isOfSmallGroup } from '../scoring/isOfSmallGroup.js';
import type { Sight } from './sight.js';
import { readsResponse } from './sight.js';

/**
 * Returns a response whole to a role that may read it, and to others nothing. Of a group so small that its answers are not
 * told, nobody reads the answers, nor how many answered.
 */
export function redactResponse(response: InstrumentResponse, sight: Sight): InstrumentResponse | undefined {
  const { instrument, form, respondents } = response;
  if (!readsResponse(sight, { instrument, form, roles: rolesOf(response) })) return undefined;
  if (!isTooSmall(response, sight)) return response;
  return { ...response, respondents: withoutCounts(respondents), answers: {} };
}

/** Tells whether a response is of a group too small for its answers to be told. */
export function isTooSmall(
  response: Pick<InstrumentResponse, 'instrument' | 'form' | 'respondents'>,
  { instruments }: Sight,
): boolean {
  const form = findInstrument(instruments, response.instrument)?.forms.get(response.form);
  return form !== undefined && isOfSmallGroup(response.respondents, form);
}

/** Returns who answered, without how many they were. */
export function withoutCounts(respondents: readonly Respondent[]): readonly Respondent[] {
  return respondents.map(({ role, id }) => ({ role, id }));
}
