import type { Scale } from '../../generated/documents.js';
import type { Narrator } from './createNarrator.js';
import { isUsedOnce } from './formatCadence.js';
import { formsOf } from './formatScaleMaking.js';

/** Tells whether no role has more than one score on a scale, so that there is nothing to compare. */
export function isScoredOnce(narrator: Narrator, scale: Scale): boolean {
  const forms = formsOf(narrator, scale);
  const roles = forms.flatMap(({ respondents }) => respondents);
  return forms.length > 0 && new Set(roles).size === roles.length && forms.every((form) => isUsedOnce(narrator, form));
}
