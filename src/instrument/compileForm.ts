import type { Condition, Form, InstrumentDefinition, Role } from '../generated/documents.js';
import { inOrder } from '../shared/inOrder.js';
import type { ConditionScope } from './compileCondition.js';
import { compileCondition } from './compileCondition.js';
import { compileFollowUps } from './compileFollowUps.js';
import { compileWeights } from './compileWeights.js';
import { expectSound } from './expectSound.js';
import { createFormProgram } from './formProgram.js';
import type { CompiledForm, CompiledGoals, CompiledItem, CompiledScale, FormScale, PlanStep } from './instrument.js';
import { listTests } from './listTests.js';

/** Fewer people than this are taken for a small group where a role says nothing. */
const defaultMinCount = 5;

/** What a form is compiled from. */
export interface FormParts {
  readonly definition: InstrumentDefinition;
  readonly items: ReadonlyMap<string, CompiledItem>;
  /** Every scale, gathered ones before those that gather them. */
  readonly scales: ReadonlyMap<string, CompiledScale>;
  readonly goals: CompiledGoals | undefined;
}

/** Returns a form with its items in order, the scales it scores, and the order in which its conditions are settled. */
export function compileForm(form: Form, parts: FormParts): CompiledForm {
  const items = form.items.map((id) => expectSound(parts.items.get(id), `item "${id}"`));
  const positions = new Map(form.items.map((id, position) => [id, position]));
  // A form scores the scales whose items it holds all of, and those of goals where it asks about them.
  const scored = [...parts.scales.values()].filter(({ method, leaves }) =>
    method === 'attainment' ? form.goals : leaves.size > 0 && [...leaves.keys()].every((id) => positions.has(id)),
  );
  const scaleIndexes = new Map(scored.map((scale, index) => [scale.id, index]));
  const scope = { items, positions, scaleIndexes, scales: scored };
  const scales = scored.map((scale) => compileFormScale(scale, parts.items, scope));
  const { roles, cadences, followUps = [] } = parts.definition;
  const cadence = cadences?.find((candidate) => candidate.id === form.cadence);
  const plan = createPlan(scales, scope);
  const minCounts = compileMinCounts(form, roles);
  const usesNorms = scored.some(({ norms, expected }) => norms.length + expected.length > 0);
  return {
    id: form.id,
    definition: form,
    items,
    positions,
    scales,
    program: createFormProgram(items, scales),
    scaleIndexes,
    plan,
    required: items.flatMap((item, position) => (item.definition.required ? position : [])),
    usesNorms,
    isPlain: plan.length === 0 && !usesNorms && !minCounts && scales.every(({ plain }) => plain !== undefined),
    cadence,
    goals: form.goals ? parts.goals : undefined,
    followUps: compileFollowUps(followUps, scope),
    minCounts,
    manyRaters: new Set(roles.filter((role) => role.many).map((role) => role.id)),
  };
}

/** By role of a group: how many must have answered for a score to be told; nothing where no group answers the form. */
function compileMinCounts({ respondents }: Form, roles: readonly Role[]): CompiledForm['minCounts'] {
  const groups = roles.filter(({ id, kind }) => kind === 'group' && respondents.includes(id));
  return groups.length === 0 ? undefined : new Map(groups.map(({ id, minCount = defaultMinCount }) => [id, minCount]));
}

function compileFormScale(scale: CompiledScale, items: FormParts['items'], scope: ConditionScope): FormScale {
  const { positions, scaleIndexes } = scope;
  const weights = compileWeights(scale, items).map(({ when, set }) => ({ when: when && compileCondition(when, scope), set }));
  const placesOf = (ids: readonly string[] = [], places: ReadonlyMap<string, number>) =>
    ids.map((id) => places.get(id) as number);
  return {
    scale,
    plain: isPlain(scale) ? weights[0]?.set : undefined,
    positions: placesOf(scale.definition.items, positions),
    recodes: scale.definition.recode && scale.definition.items?.map((id) => scale.recodes.get(id)?.values),
    children: placesOf(scale.definition.scales, scaleIndexes),
    leaves: placesOf([...scale.leaves.keys()], positions),
    countsWhenSkipped: [...scale.leaves.values()],
    hasConditionalWeights: scale.hasConditionalWeights,
    weights,
    steps: scale.definition.steps?.map(({ id, when }) => ({ id, when: compileCondition(when, { ...scope, isOfStep: true }) })),
  };
}

/** Whether a scale is a mean or a sum of items and nothing more. */
function isPlain({ definition, method, prorate, norms }: CompiledScale): boolean {
  const { scales, recode, weights, transform, round, lookup } = definition;
  const isBare = [scales, recode, weights, transform, round, lookup].every((part) => part === undefined);
  return isBare && !prorate && (method === 'mean' || method === 'sum') && norms.every((norm) => norm.lookup === undefined);
}

/**
 * Orders items with conditions, and the scales that conditions ask for, so that each comes after all it depends on.
 * A scale that only unconditional items feed may still be asked for, so it has its step too.
 */
function createPlan(scales: readonly FormScale[], scope: ConditionScope): PlanStep[] {
  const { items, positions, scaleIndexes } = scope;
  const partsOf = (condition: Condition | undefined) =>
    listTests(condition).map(({ item, scale = '' }) =>
      item === undefined ? scales[scaleIndexes.get(scale) as number] : items[positions.get(item) as number],
    );
  const needsOf = (part: CompiledItem | FormScale | undefined): readonly (CompiledItem | FormScale | undefined)[] => {
    if (part === undefined) return [];
    if ('definition' in part) return partsOf(part.definition.enableWhen);
    const { weights = [], steps = [] } = part.scale.definition;
    const asked = [...weights, ...steps].flatMap(({ when }) => partsOf(when));
    return [...part.positions.map((position) => items[position]), ...part.children.map((child) => scales[child]), ...asked];
  };
  const conditional = items.filter((item) => item.definition.enableWhen);
  return inOrder<CompiledItem | FormScale | undefined>(conditional, needsOf).flatMap((part): PlanStep | [] => {
    if (part === undefined) return [];
    if ('scale' in part) return { type: 'scale', scale: scaleIndexes.get(part.scale.id) as number };
    const { enableWhen } = part.definition;
    const item = positions.get(part.id) as number;
    return enableWhen ? { type: 'item', item, condition: compileCondition(enableWhen, scope) } : [];
  });
}
