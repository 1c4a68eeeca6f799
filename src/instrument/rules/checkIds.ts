import { type Place, select } from '../../document/select.js';
import type { InstrumentDefinition } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';

const lists = {
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
  return Object.entries(lists).flatMap(([of, pattern]) =>
    select<readonly { readonly id: string }[]>(definition, pattern).flatMap((list) => checkUniqueIds(of, list)),
  );
}

/** Returns an issue for every id that stands in a list a second time. */
export function checkUniqueIds(of: string, { path, value }: Place<readonly { readonly id: string }[]>): readonly Issue[] {
  const seen = new Set<string>();
  return value.flatMap(({ id }, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [createError('instrument/duplicate-id', [...path, index, 'id'], { of, id })];
  });
}
