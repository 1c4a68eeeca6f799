import type { AnswerOption, Form, InstrumentDefinition, Item, Scale } from '../../generated/documents.js';
import { listOptions } from '../itemRange.js';
import { createRangeFinder, type ScaleRange } from '../scaleRange.js';
import { type ConditionPlace, listConditions } from './listConditions.js';

/** How much of a scale a form holds: all of its items, some of them, or none. */
export type Coverage = 'all' | 'some' | 'none';

/** What several rules need to know of an instrument, worked out once. */
export interface RuleContext {
  readonly items: ReadonlyMap<string, Item>;
  readonly scales: ReadonlyMap<string, Scale>;
  /** Every condition, also those inside others. */
  readonly conditions: readonly ConditionPlace[];
  readonly optionsOf: (item: Item) => readonly AnswerOption[];
  /** The ends of a scale; nothing for one that cannot be scored. */
  readonly rangeOf: (scale: string) => ScaleRange | undefined;
  /** The items a scale stands on: its own, and for a ladder those its steps ask for. Gathered scales have their own. */
  readonly itemsOf: (scale: Scale) => readonly string[];
  /** The scales a scale stands on. */
  readonly scalesOf: (scale: Scale) => readonly string[];
  /** How much of a scale a form holds; of one of goals all where it asks about them. Nothing for a scale without items. */
  readonly coverageOf: (form: Form, scale: string) => Coverage | undefined;
}

/** Prepares what several rules need to know of an instrument. */
export function createRuleContext(definition: InstrumentDefinition): RuleContext {
  const scales = new Map(definition.scales.map((scale) => [scale.id, scale]));
  const optionSets = new Map(definition.optionSets?.map((set) => [set.id, set]));
  const conditions = listConditions(definition);
  const askedItems = listAsked(conditions, 'item');
  const askedScales = listAsked(conditions, 'scale');
  const membership = {
    itemsOf: ({ id, method, items = [] }: Scale) => (method === 'ladder' ? [...items, ...(askedItems.get(id) ?? [])] : items),
    scalesOf: ({ id, method, scales: gathered = [] }: Scale) =>
      method === 'ladder' ? [...gathered, ...(askedScales.get(id) ?? [])] : gathered,
  };
  return {
    items: new Map(definition.items.map((item) => [item.id, item])),
    scales,
    conditions,
    optionsOf: (item) => listOptions(item, optionSets),
    rangeOf: createRangeFinder(definition),
    ...membership,
    coverageOf: createCoverage(scales, membership),
  };
}

/** What the conditions of each scale ask for. */
function listAsked(conditions: readonly ConditionPlace[], key: 'item' | 'scale'): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map<string, Set<string>>();
  for (const { condition, owner } of conditions) {
    const id = condition[key];
    if (owner.kind === 'scale' && id !== undefined) asked.set(owner.id, (asked.get(owner.id) ?? new Set()).add(id));
  }
  return asked;
}

function createCoverage(
  scales: ReadonlyMap<string, Scale>,
  { itemsOf, scalesOf }: Pick<RuleContext, 'itemsOf' | 'scalesOf'>,
): RuleContext['coverageOf'] {
  const known = new Map<Form, (scale: string) => Coverage | undefined>();
  return (form, id) => {
    const find = known.get(form) ?? createFinder(form);
    known.set(form, find);
    return find(id);
  };

  function createFinder({ items, goals }: Form): (scale: string) => Coverage | undefined {
    const held = new Set(items);
    const coverages = new Map<string, Coverage | undefined>();
    const find = (id: string): Coverage | undefined => {
      const scale = scales.get(id);
      if (coverages.has(id) || scale === undefined) return coverages.get(id);
      if (scale.method === 'attainment') return goals ? 'all' : 'none';
      // Nothing is known of a scale on the way through it, so that one in a circle counts as the rest of it does.
      coverages.set(id, undefined);
      coverages.set(
        id,
        combine([...itemsOf(scale).map((item) => (held.has(item) ? 'all' : 'none')), ...scalesOf(scale).map(find)]),
      );
      return coverages.get(id);
    };
    return find;
  }
}

function combine(parts: readonly (Coverage | undefined)[]): Coverage | undefined {
  const [first, ...rest] = new Set(parts.filter((part) => part !== undefined));
  return rest.length === 0 ? first : 'some';
}
