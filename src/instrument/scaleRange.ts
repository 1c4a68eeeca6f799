import type { InstrumentDefinition, Item, OptionSet, Range, Scale } from '../generated/documents.js';
import { toFraction } from '../shared/fraction.js';
import { createCountedRange } from './createRecoder.js';
import { expectSound } from './expectSound.js';
import { listOptions } from './itemRange.js';
import { deriveReach, type Ends, finishReach, hullOf, type Part } from './scaleReach.js';

/** The ends of a scale, exactly. */
export interface ScaleRange {
  /** The lowest and the highest score that answers can give. */
  readonly possible: Ends;
  /** The declared range, else the possible one. */
  readonly range: Ends;
}

type Definition = Pick<InstrumentDefinition, 'items' | 'optionSets' | 'scales' | 'goals'>;
type Lookups = {
  readonly items: ReadonlyMap<string, Item>;
  readonly optionSets: ReadonlyMap<string, OptionSet>;
  readonly goals: InstrumentDefinition['goals'];
  readonly rangeOf: (scale: string) => Ends | undefined;
};

/**
 * Returns a function that tells the ends of a scale by its id. A scale that cannot be scored (it is unknown, an item has
 * no scores, scales gather each other in a circle) has none.
 *
 * Every answer may take any score of its item, recoded where the scale does so, and as many answers may be missing as the scale allows. An item with a
 * condition also counts `whenNotEnabled`, or without that is left out. Of several weight sets the widest ends hold.
 * Then come transform, rounding and conversion table. A gathered scale reaches to the ends of its own range.
 */
export function createRangeFinder(definition: Definition): (scale: string) => ScaleRange | undefined {
  const scales = new Map(definition.scales.map((scale) => [scale.id, scale]));
  const known = new Map<string, ScaleRange | undefined>();
  const find = (id: string): ScaleRange | undefined => {
    const scale = scales.get(id);
    if (!known.has(id) && scale !== undefined) {
      known.set(id, undefined);
      known.set(id, deriveRange(scale, lookups));
    }
    return known.get(id);
  };
  const lookups: Lookups = {
    items: new Map(definition.items.map((item) => [item.id, item])),
    optionSets: new Map(definition.optionSets?.map((set) => [set.id, set])),
    goals: definition.goals,
    rangeOf: (id) => find(id)?.range,
  };
  return find;
}

/** Returns the ends of one scale of a validated instrument. */
export function scaleRange(definition: Definition, scaleId: string): Ends {
  return expectSound(createRangeFinder(definition)(scaleId), `score of scale "${scaleId}"`).range;
}

function deriveRange(scale: Scale, lookups: Lookups): ScaleRange | undefined {
  const reach = deriveEnds(scale, lookups);
  const possible = reach && finishReach(scale, reach);
  return possible && { possible, range: toEnds(scale.range) ?? possible };
}

function deriveEnds(scale: Scale, lookups: Lookups): Ends | undefined {
  if (scale.method === 'ladder') return toEnds({ min: 0, max: scale.steps?.length ?? 0 });
  if (scale.method === 'attainment') return toEnds(lookups.goals?.attainment);
  const rangeOf = createCountedRange(scale);
  const ofItems = (scale.items ?? []).map((id) => {
    const item = lookups.items.get(id);
    const ends = item && toEnds(rangeOf(item, listOptions(item, lookups.optionSets)));
    return item && ends && createItemPart(item, ends, scale);
  });
  const ofScales = (scale.scales ?? []).map((id) => createScalePart(lookups.rangeOf(id)));
  const parts = [...ofItems, ...ofScales].filter((part) => part !== undefined);
  return parts.length < ofItems.length + ofScales.length ? undefined : deriveReach(scale, parts);
}

function createItemPart({ id, enableWhen }: Item, ends: Ends, { whenNotEnabled }: Scale): Part {
  const isConditional = enableWhen !== undefined;
  if (!isConditional || whenNotEnabled === undefined) return { ...ends, item: id, isOptional: isConditional };
  const instead = toFraction(whenNotEnabled);
  return { ...hullOf([ends, { min: instead, max: instead }]), item: id, isOptional: false };
}

function createScalePart(ends: Ends | undefined): Part | undefined {
  return ends && { ...ends, isOptional: false };
}

function toEnds(range: Range | undefined): Ends | undefined {
  return range && { min: toFraction(range.min), max: toFraction(range.max) };
}
