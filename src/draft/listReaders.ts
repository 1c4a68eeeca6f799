import type { Condition } from '../generated/documents.js';
import type { CompiledForm, FormScale, PlanStep } from '../instrument/instrument.js';
import { listTests } from '../instrument/listTests.js';

/** By item and by scale of a form: the steps of its plan that read them, and the step of each item's own condition. */
interface Readers {
  readonly ofItem: ReadonlyMap<number, readonly number[]>;
  readonly ofScale: ReadonlyMap<number, readonly number[]>;
  readonly ownStep: ReadonlyMap<number, number>;
}

const known = new WeakMap<CompiledForm, Readers>();

/**
 * Returns the steps of a form's plan that must be taken anew when answers to these items change: their own conditions, and
 * all that hangs on them, one through the other, in the order of the plan.
 */
export function listAffected(form: CompiledForm, positions: readonly number[]): readonly number[] {
  const { ofItem, ofScale, ownStep } = readersOf(form);
  const affected = new Set<number>();
  const waiting = positions.flatMap((position) => [ownStep.get(position) ?? [], ofItem.get(position) ?? []].flat());
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    if (affected.has(index)) continue;
    affected.add(index);
    const step = form.plan[index] as PlanStep;
    const readers = step.type === 'item' ? ofItem.get(step.item) : ofScale.get(step.scale);
    if (readers) waiting.push(...readers);
  }
  return [...affected].sort((left, right) => left - right);
}

/** Worked out once for every form. */
function readersOf(form: CompiledForm): Readers {
  const found = known.get(form) ?? findReaders(form);
  known.set(form, found);
  return found;
}

function findReaders(form: CompiledForm): Readers {
  const ofItem = new Map<number, number[]>();
  const ofScale = new Map<number, number[]>();
  const ownStep = new Map<number, number>();
  for (const [index, step] of form.plan.entries()) {
    if (step.type === 'item') ownStep.set(step.item, index);
    const { items, scales } =
      step.type === 'item' ? partsOf(form, [enableWhen(form, step.item)]) : partsOfScale(form, step.scale);
    for (const item of new Set(items)) append(ofItem, item, index);
    for (const scale of new Set(scales)) append(ofScale, scale, index);
  }
  return { ofItem, ofScale, ownStep };
}

/** What a step reads, as positions in the form and indexes of its scales. */
interface Parts {
  readonly items: readonly number[];
  readonly scales: readonly number[];
}

function partsOfScale(form: CompiledForm, index: number): Parts {
  const { scale, positions, children } = form.scales[index] as FormScale;
  const { weights = [], steps = [] } = scale.definition;
  const { items, scales } = partsOf(
    form,
    [...weights, ...steps].map(({ when }) => when),
  );
  return { items: [...positions, ...items], scales: [...children, ...scales] };
}

function partsOf({ positions, scaleIndexes }: CompiledForm, conditions: readonly (Condition | undefined)[]): Parts {
  const tests = conditions.flatMap(listTests);
  return {
    items: tests.flatMap(({ item = '' }) => positions.get(item) ?? []),
    scales: tests.flatMap(({ scale = '' }) => scaleIndexes.get(scale) ?? []),
  };
}

function enableWhen({ items }: CompiledForm, position: number): Condition | undefined {
  return items[position]?.definition.enableWhen;
}

function append(readers: Map<number, number[]>, key: number, step: number): void {
  const list = readers.get(key);
  if (list) list.push(step);
  else readers.set(key, [step]);
}
