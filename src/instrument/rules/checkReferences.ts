import { createNameNear } from '../../document/nameNear.js';
import { type Place, select } from '../../document/select.js';
import type { InstrumentDefinition } from '../../generated/documents.js';
import type { Issue } from '../../issues/issue.js';
import { createError } from '../../issues/issue.js';
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
    'scoringReadableBy/*',
  ],
  group: ['profiles/*/groups/*', 'forms/*/groups/*', 'scales/*/norms/*/groups/*'],
  item: ['profiles/*/items/*', 'forms/*/items/*', 'scales/*/items/*'],
  scale: ['scales/*/scales/*', 'perspectives/*/sides/*/scale', 'comparable/*/scales/*', 'display/*/scales/*'],
  cadence: ['forms/*/cadence'],
  theme: ['scales/*/theme'],
} as const;

type Kind = keyof typeof places;

interface Named {
  readonly id: string;
}

interface Reference extends Place<string> {
  readonly of: Kind;
  readonly known: ReadonlySet<string>;
}

/** What is named by its id exists, and a list names nothing twice. */
export function checkReferences(definition: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  const nameNear = createNameNear();
  const repeated = findRepeated(definition);
  const references = listReferences(definition, context);
  return [
    ...references
      .filter(({ of, value, known }) => !known.has(value) && !repeated.has(of))
      .map(({ of, path, value: id, known }) =>
        createError('instrument/unknown-reference', path, { of, id, ...nameNear(id, known) }),
      ),
    ...checkRepeated(references),
  ];
}

/** The kinds of which two have the same id. What seems unknown may be the name that one of them should have. */
function findRepeated(definition: InstrumentDefinition): ReadonlySet<Kind> {
  const lists = Object.entries(listsOf(definition)) as [Kind, readonly Named[] | undefined][];
  const isRepeated = (list: readonly Named[] = []) => new Set(list.map(({ id }) => id)).size < list.length;
  return new Set(lists.filter(([, list]) => isRepeated(list)).map(([kind]) => kind));
}

function listReferences(definition: InstrumentDefinition, { conditions, items }: RuleContext): readonly Reference[] {
  const known = listKnown(definition);
  const refer = (of: Kind, found: readonly Place<string>[]) => found.map((place) => ({ ...place, of, known: known[of] }));
  const kinds = Object.keys(places) as Kind[];
  return [
    ...kinds.flatMap((of) =>
      refer(
        of,
        places[of].flatMap((pattern) => select<string>(definition, pattern)),
      ),
    ),
    ...refer(
      'item',
      conditions.flatMap(({ condition, path }) => toPlace(condition.item, [...path, 'item'])),
    ),
    ...refer(
      'scale',
      conditions.flatMap(({ condition, path }) => toPlace(condition.scale, [...path, 'scale'])),
    ),
    ...refer('role', select<object>(definition, 'items/*/textByRole').flatMap(listKeys)),
    ...definition.scales.flatMap((scale, index) => {
      // Where an item of the scale is misspelt, its right name is not a second mistake.
      if (scale.items?.some((id) => !items.has(id))) return [];
      const own = new Set(scale.items);
      return select<string>(scale, 'reverseKeyed/*').map(({ path, value }) => ({
        path: ['scales', index, ...path],
        value,
        of: 'item' as const,
        known: own,
      }));
    }),
  ];
}

function listKnown(definition: InstrumentDefinition): Readonly<Record<Kind, ReadonlySet<string>>> {
  const lists = Object.entries(listsOf(definition)) as [Kind, readonly Named[] | undefined][];
  const known = lists.map(([kind, list = []]) => [kind, new Set(list.map(({ id }) => id))]);
  return Object.fromEntries(known) as Record<Kind, ReadonlySet<string>>;
}

function listsOf(definition: InstrumentDefinition): Readonly<Record<Kind, readonly Named[] | undefined>> {
  return {
    source: definition.provenance.sources,
    'option-set': definition.optionSets,
    role: definition.roles,
    group: definition.groups,
    item: definition.items,
    scale: definition.scales,
    cadence: definition.cadences,
    theme: definition.goals?.themes,
  };
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
