import { checkUniqueIds } from '../../document/checkUniqueIds.js';
import { select } from '../../document/select.js';
import type { InstrumentDefinition } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';

/** Where the ids of each kind stand. */
export const idLists = {
  source: 'provenance/sources',
  role: 'roles',
  group: 'groups',
  'option-set': 'optionSets',
  item: 'items',
  profile: 'profiles',
  form: 'forms',
  scale: 'scales',
  cadence: 'cadences',
  perspective: 'perspectives',
  theme: 'goals/themes',
  'follow-up': 'followUps',
  section: 'forms/*/sections',
  step: 'scales/*/steps',
  band: 'scales/*/norms/*/bands',
};

/** Ids are unique per kind; those of sections, steps and bands within what they belong to. */
export function checkIds(definition: InstrumentDefinition): readonly Issue[] {
  return Object.entries(idLists).flatMap(([of, pattern]) =>
    select<readonly { readonly id: string }[]>(definition, pattern).flatMap((list) => checkUniqueIds(of, list)),
  );
}
