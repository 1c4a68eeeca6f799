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

interface Reference extends Place<string> {
  readonly of: Kind;
  readonly known: ReadonlySet<string>;
}

/** What is named by its id exists, and a list names nothing twice. */
export function checkReferences(definition: InstrumentDefinition, context: RuleContext): readonly Issue[] {
  const nameNear = createNameNear();
  const references = listReferences(definition, context);
  return [
    ...references.flatMap(({ of, path, value: id, known }) =>
      known.has(id) ? [] : [createError('instrument/unknown-reference', path, { of, id, ...nameNear(id, known) })],
    ),
    ...checkRepeated(references),
  ];
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
  const idsOf = (list: readonly { readonly id: string }[] = []) => new Set(list.map(({ id }) => id));
  return {
    source: idsOf(definition.provenance.sources),
    'option-set': idsOf(definition.optionSets),
    role: idsOf(definition.roles),
    group: idsOf(definition.groups),
    item: idsOf(definition.items),
    scale: idsOf(definition.scales),
    cadence: idsOf(definition.cadences),
    theme: idsOf(definition.goals?.themes),
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
