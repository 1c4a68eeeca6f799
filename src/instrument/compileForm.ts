import type { Condition, Form, InstrumentDefinition, IntervalCadence } from '../generated/documents.js';
import { invariant } from '../shared/invariant.js';
import { compileCondition } from './compileCondition.js';
import { compileWeights } from './compileWeights.js';
import { createFormProgram } from './formProgram.js';
import type { CompiledForm, CompiledItem, CompiledScale, FormScale, PlanStep } from './instrument.js';
import { leafItems } from './leafItems.js';

/** What a form is compiled from. */
export interface FormParts {
  readonly definition: InstrumentDefinition;
  readonly items: ReadonlyMap<string, CompiledItem>;
  /** Every scale, gathered ones before those that gather them. */
  readonly scales: ReadonlyMap<string, CompiledScale>;
}

/** Returns a form with its items in order, the scales it scores, and the order in which its conditions are settled. */
export function compileForm(form: Form, parts: FormParts): CompiledForm {
  const items = form.items.map((id) => parts.items.get(id)).filter((item) => item !== undefined);
  invariant(
    items.length === form.items.length,
    `form "${form.id}" names an item that does not exist; validate the instrument first`,
  );
  const positions = new Map(form.items.map((id, position) => [id, position]));
  const scored = [...parts.scales.values()].filter((scale) => isScoredBy(scale.id, form, parts.definition));
  const scaleIndexes = new Map(scored.map((scale, index) => [scale.id, index]));
  const scope = { items, positions, scaleIndexes };
  const scales = scored.map((scale): FormScale => {
    const ids = scale.definition.items ?? [];
    const leaves = leafItems(parts.definition, scale.id);
    const weights = compileWeights(scale, parts.items).map(({ when, set }) => ({
      when: when && compileCondition(when, scope),
      set,
    }));
    return {
      scale,
      plain: isPlain(scale) ? weights[0]?.set : undefined,
      positions: ids.map((id) => positions.get(id) as number),
      children: (scale.definition.scales ?? []).map((id) => scaleIndexes.get(id) as number),
      leaves: leaves.map((id) => positions.get(id) as number),
      countsWhenSkipped: leaves.map((id) => isCountedWhenSkipped(id, scale.id, parts.scales)),
      hasConditionalWeights: gatheredScales(scale.id, parts.scales).some(({ definition }) =>
        definition.weights?.some((set) => set.when !== undefined),
      ),
      weights,
    };
  });
  const cadence = parts.definition.cadences?.find((candidate) => candidate.id === form.cadence);
  return {
    id: form.id,
    definition: form,
    items,
    positions,
    scales,
    program: createFormProgram(items, scales),
    scaleIndexes,
    plan: createPlan(items, scales, scope),
    required: items.flatMap((item, position) => (item.definition.required ? position : [])),
    usesNorms: scored.some((scale) => scale.norms.length > 0),
    cadence: cadence?.type === 'interval' ? (cadence satisfies IntervalCadence) : undefined,
    manyRaters: new Set(parts.definition.roles.filter((role) => role.many).map((role) => role.id)),
    readableBy: [...new Set([...form.respondents, ...(form.readableBy ?? [])])],
  };
}

/** A form scores the scales whose items it holds all of. */
function isScoredBy(scaleId: string, form: Form, definition: InstrumentDefinition): boolean {
  const leaves = leafItems(definition, scaleId);
  return leaves.length > 0 && leaves.every((id) => form.items.includes(id));
}

/** Whether a scale is a mean or a sum of items and nothing more. */
function isPlain({ definition, method, prorate, norms }: CompiledScale): boolean {
  const { scales, weights, transform, round, lookup } = definition;
  const isBare = [scales, weights, transform, round, lookup].every((part) => part === undefined);
  return isBare && !prorate && (method === 'mean' || method === 'sum') && norms.every((norm) => norm.lookup === undefined);
}

/** The scale and all that it gathers, directly or not. */
function gatheredScales(scaleId: string, scales: FormParts['scales']): CompiledScale[] {
  const scale = scales.get(scaleId);
  return scale ? [scale, ...(scale.definition.scales ?? []).flatMap((id) => gatheredScales(id, scales))] : [];
}

function isCountedWhenSkipped(itemId: string, scaleId: string, scales: FormParts['scales']): boolean {
  const owners = gatheredScales(scaleId, scales).filter(({ definition }) => definition.items?.includes(itemId));
  return owners.every(({ definition }) => definition.whenNotEnabled !== undefined);
}

/**
 * Orders items with conditions, and the scales that conditions ask for, so that each comes after all it depends on.
 * A scale that only unconditional items feed may still be asked for, so it has its step too.
 */
function createPlan(
  items: readonly CompiledItem[],
  scales: readonly FormScale[],
  scope: Parameters<typeof compileCondition>[1],
): PlanStep[] {
  const steps: PlanStep[] = [];
  const visited = new Set<string>();
  const visitItem = (position: number): void => {
    const condition = items[position]?.definition.enableWhen;
    if (!condition || visited.has(`item ${position}`)) return;
    visited.add(`item ${position}`);
    visitCondition(condition);
    steps.push({ type: 'item', item: position, condition: compileCondition(condition, scope) });
  };
  const visitScale = (index: number): void => {
    if (visited.has(`scale ${index}`)) return;
    visited.add(`scale ${index}`);
    const scale = scales[index];
    for (const position of scale?.positions ?? []) visitItem(position);
    for (const child of scale?.children ?? []) visitScale(child);
    for (const { when } of scale?.scale.definition.weights ?? []) if (when) visitCondition(when);
    steps.push({ type: 'scale', scale: index });
  };
  const visitCondition = (condition: Condition): void => {
    for (const part of [...(condition.all ?? []), ...(condition.any ?? []), ...(condition.not ? [condition.not] : [])])
      visitCondition(part);
    if (condition.item !== undefined) visitItem(scope.positions.get(condition.item) as number);
    if (condition.scale !== undefined) visitScale(scope.scaleIndexes.get(condition.scale) as number);
  };
  for (let position = 0; position < items.length; position += 1) visitItem(position);
  return steps;
}
