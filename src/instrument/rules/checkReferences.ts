import { createNameNear, nearOrFew } from '../../document/nameNear.js';
import { type Place, select } from '../../document/select.js';
import type { InstrumentDefinition, Scale } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
import { idLists } from './checkIds.js';
import type { RuleContext } from './ruleContext.js';

const places = {
  source: ['optionSets/*/source', 'items/*/source', 'scales/*/norms/*/source', 'scales/*/evidence/*/source'],
  'option-set': ['items/*/optionSet'],
  role: [
    'forms/*/respondents/*',
    'forms/*/readableBy/*',
    'scales/*/norms/*/roles/*',
    'perspectives/*/sides/*/role',
    'followUps/*/readableBy/*',
    'goals/readableBy/*',
    'scoringReadableBy/*',
  ],
  group: ['profiles/*/groups/*', 'forms/*/groups/*', 'scales/*/norms/*/groups/*'],
  item: ['profiles/*/items/*', 'forms/*/items/*', 'scales/*/items/*'],
  scale: [
    'scales/*/scales/*',
    'perspectives/*/sides/*/scale',
    'followUps/*/beyondCutoff/scale',
    'followUps/*/worsened/scale',
    'followUps/*/behindExpected/scale',
    'comparable/*/scales/*',
    'display/*/scales/*',
  ],
  cadence: ['forms/*/cadence'],
  theme: ['scales/*/theme'],
} as const;

type Kind = keyof typeof places;

interface Reference extends Place<string> {
  readonly of: Kind;
  /** The ids there are; nothing where two are the same, since what seems unknown may be the name one of them should have. */
  readonly known: ReadonlySet<string> | undefined;
}

/** What is named by its id exists, and a list names nothing twice. */
export function checkReferences(definition: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  const nameNear = createNameNear();
  const references = listReferences(definition, context);
  return [
    ...references
      .filter(({ value, known }) => known && !known.has(value))
      .map(({ of, path, value: id, known }) =>
        createError('instrument/unknown-reference', path, { of, id, ...(known && nearOrFew(nameNear(id, known), known)) }),
      ),
    ...checkOwnItems(definition, context),
    ...checkRepeated(references),
  ];
}

function listReferences(definition: InstrumentDefinition, { conditions, items }: RuleContext): readonly Reference[] {
  const refer = (of: Kind, found: readonly Place<string>[]) => {
    const known = findKnown(definition, of);
    return found.map((place) => ({ ...place, of, known }));
  };
  const kinds = Object.keys(places) as Kind[];
  return [
    ...kinds.flatMap((of) =>
      refer(
        of,
        places[of].flatMap((pattern) => select<string>(definition, pattern)),
      ),
    ),
    ...(['item', 'scale'] as const).flatMap((of) =>
      refer(
        of,
        conditions.flatMap(({ condition, path }) => toPlace(condition[of], [...path, of])),
      ),
    ),
    ...refer('role', select<object>(definition, 'items/*/textByRole').flatMap(listKeys)),
    ...definition.scales.flatMap((scale, index) => {
      // Where an item of the scale is misspelt, its right name is not a second mistake; a scale without items takes none here.
      if (!scale.items || scale.items.some((id) => !items.has(id))) return [];
      const own = new Set(scale.items);
      return listOwnItems(scale, index).map((place) => ({
        ...place,
        of: 'item' as const,
        // That it is another scale's is told apart.
        known: items.has(place.value) ? undefined : own,
      }));
    }),
  ];
}

/** The items that a scale treats in a way of its own. */
function listOwnItems(scale: Scale, index: number): readonly Place<string>[] {
  const named = ['reverseKeyed/*', 'recode/*/items/*'].flatMap((pattern) => select<string>(scale, pattern));
  return named.map(({ path, value }) => ({ path: ['scales', index, ...path], value }));
}

function checkOwnItems({ scales }: InstrumentDefinition, { items }: RuleContext): readonly Issue[] {
  return scales.flatMap((scale, index) => {
    if (!scale.items || scale.items.some((id) => !items.has(id))) return [];
    return listOwnItems(scale, index)
      .filter(({ value }) => items.has(value) && !scale.items?.includes(value))
      .map(({ path, value: item }) => createError('instrument/not-in-scale', path, { item, scale: scale.id }));
  });
}

function findKnown(definition: InstrumentDefinition, of: Kind): Reference['known'] {
  // That there are no goals at all is told once.
  if (of === 'theme' && !definition.goals) return undefined;
  const [list] = select<readonly { readonly id: string }[]>(definition, idLists[of]);
  const ids = new Set(list?.value.map(({ id }) => id));
  return ids.size < (list?.value.length ?? 0) ? undefined : ids;
}

function toPlace(value: string | undefined, path: Place['path']): Place<string>[] {
  return value === undefined ? [] : [{ path, value }];
}

function listKeys({ path, value }: Place<object>): Place<string>[] {
  return Object.keys(value).map((key) => ({ path: [...path, key], value: key }));
}

function checkRepeated(references: readonly Reference[]): readonly Issue[] {
  const seen = new Set<string>();
  return references.flatMap(({ of, path, value: id }) => {
    if (typeof path.at(-1) !== 'number') return [];
    const key = JSON.stringify([path.slice(0, -1), id]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew ? [] : [createError('instrument/duplicate-id', path, { of, id })];
  });
}
