import fc from 'fast-check';
import type {
  Answer,
  ChoiceItem,
  ChoicesItem,
  Condition,
  InstrumentDefinition,
  Item,
  Scale,
  WeightSet,
} from '../../src/generated/documents.js';
import { createDefinition, createRating, createScale, createYesNo } from './createInstrument.js';
import { listScores } from './naiveScorer.js';
import { toNumber } from './rational.js';
import { text } from './sampleItems.js';

/** An instrument and answers to its only form, each of which its item can have. */
export interface Filled {
  readonly definition: InstrumentDefinition;
  readonly answers: { readonly [item: string]: Answer };
}

const tenth = (value: number) => Number(`${value}e-1`);
const missing: Answer[] = [{ missing: 'declined' }, { missing: 'unknown' }];

/** Returns an item that can be scored, of any of the five kinds. */
export function arbitraryItem(id: string): fc.Arbitrary<Item> {
  const score = fc.integer({ min: -30, max: 30 }).map(tenth);
  return fc.oneof(
    fc
      .record({
        min: fc.integer({ min: -3, max: 3 }),
        steps: fc.integer({ min: 1, max: 5 }),
        step: fc.constantFrom(1, 2, 0.5, 0.1, 0.25),
      })
      .map(({ min, steps, step }) => createRating(id, { min, max: Number((min + steps * step).toFixed(2)), step })),
    fc
      .record({ min: fc.integer({ min: -3, max: 3 }), steps: fc.integer({ min: 1, max: 5 }), step: fc.constantFrom(1, 0.5) })
      .map(({ min, steps, step }): Item => ({ type: 'number', id, text, min, max: min + steps * step, step })),
    fc.record({ yes: score, no: score }).map((scores) => createYesNo(id, { scores })),
    fc
      .record({
        scores: fc.array(score, { minLength: 2, maxLength: 4 }),
        kind: fc.constantFrom<Pick<ChoiceItem, 'type'> | Pick<ChoicesItem, 'type' | 'method'>>(
          { type: 'choice' },
          { type: 'choices' },
          { type: 'choices', method: 'sum' },
          { type: 'choices', method: 'min' },
          { type: 'choices', method: 'max' },
        ),
      })
      .map(
        ({ scores, kind }): Item => ({
          ...kind,
          id,
          text,
          options: [
            ...scores.map((each, index) => ({ value: index, label: text, score: each })),
            { value: 'dont-know', label: text, missing: 'unknown' },
          ],
        }),
      ),
  );
}

/** Returns an answer that the item can have, with a score or, now and then, without. */
export function arbitraryAnswer(item: Item): fc.Arbitrary<Answer> {
  const vague: Answer[] =
    item.type === 'choice' ? ['dont-know'] : item.type === 'choices' ? [[], ['dont-know'], [0, 'dont-know']] : [];
  return fc.oneof(
    { arbitrary: arbitraryScored(item), weight: 5 },
    { arbitrary: fc.constantFrom(...missing, ...vague), weight: 1 },
  );
}

/** Returns an answer that counts. */
export function arbitraryScored(item: Item): fc.Arbitrary<Answer> {
  return fc.constantFrom(...listAnswers(item));
}

/** Returns every answer to the item that counts. */
export function listAnswers(item: Item): Answer[] {
  switch (item.type) {
    case 'rating':
    case 'number': {
      const { min = 0, max = 0, step = 1 } = item;
      return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => Number((min + index * step).toFixed(2)));
    }
    case 'yesno':
      return [true, false];
    case 'choice':
      return (item.options ?? []).filter(({ missing: reason }) => reason === undefined).map(({ value }) => value);
    case 'choices': {
      const values = (item.options ?? []).filter(({ missing: reason }) => reason === undefined).map(({ value }) => value);
      const sets = values.reduce<(string | number)[][]>((all, value) => all.flatMap((set) => [set, [...set, value]]), [[]]);
      return item.method === 'min' || item.method === 'max' ? sets.filter(({ length }) => length > 0) : sets;
    }
    default:
      return [];
  }
}

/** Returns a test of one of the items, or a combination of tests. */
export function arbitraryCondition(items: readonly Item[]): fc.Arbitrary<Condition> {
  const limit = fc.integer({ min: -30, max: 30 }).map(tenth);
  const one = fc.constantFrom(...items).chain((item): fc.Arbitrary<Condition> => {
    const isText = item.type === 'yesno';
    const known = listAnswers(item).flat() as (string | number | boolean)[];
    return fc.oneof(
      fc.constantFrom(...known).map((is) => ({ item: item.id, is })),
      fc.subarray([...new Set(known)], { minLength: 1 }).map((list) => ({ item: item.id, in: list })),
      fc.boolean().map((answered) => ({ item: item.id, answered })),
      isText ? fc.boolean().map((is) => ({ item: item.id, is })) : limit.map((atLeast) => ({ item: item.id, atLeast })),
      isText ? fc.boolean().map((is) => ({ item: item.id, is })) : limit.map((below) => ({ item: item.id, below })),
    );
  });
  return fc.oneof(
    { arbitrary: one, weight: 4 },
    { arbitrary: fc.array(one, { minLength: 1, maxLength: 3 }).map((all) => ({ all })), weight: 1 },
    { arbitrary: fc.array(one, { minLength: 1, maxLength: 3 }).map((any) => ({ any })), weight: 1 },
    { arbitrary: one.map((not) => ({ not })), weight: 1 },
  );
}

/** How a scale is to be made: of what, and with which steps of calculation. */
export interface ScaleParts {
  readonly id: string;
  readonly items: readonly string[];
  readonly scales?: readonly string[];
  /** The items themselves, where their scores may be recoded. */
  readonly recodable?: readonly Item[];
  /** What weights may hang on; none leaves the weights without conditions. */
  readonly conditionItems: readonly Item[];
  /** Whether to make tables that have no row for some scores. */
  readonly withGaps: boolean;
}

/** Returns a scale of any method, with any of the steps that its method allows. */
export function arbitraryScale({
  id,
  items,
  scales = [],
  recodable = [],
  conditionItems,
  withGaps,
}: ScaleParts): fc.Arbitrary<Scale> {
  const weight = fc.integer({ min: 0, max: 20 }).map(tenth);
  const set = fc.record(
    {
      ...(conditionItems.length > 0 ? { when: arbitraryCondition(conditionItems) } : {}),
      items: fc
        .tuple(...items.map(() => weight))
        .map((weights) => (weights.some((each) => each > 0) ? weights : weights.map(() => 1)))
        .map((weights) => Object.fromEntries(items.map((item, index) => [item, weights[index] as number]))),
    },
    { requiredKeys: ['items'] },
  ) as fc.Arbitrary<WeightSet>;
  const memberCount = items.length + scales.length;
  const half = fc.integer({ min: -6, max: 6 }).map((value) => value / 2);
  const whole = { decimals: fc.integer({ min: 0, max: 2 }) };
  return fc
    .record(
      {
        method: fc.constantFrom('mean', 'sum', 'min', 'max', 'count' as const),
        recode: fc.subarray(recodable.filter((item) => items.includes(item.id))).chain(arbitraryRecode),
        reverseKeyed: fc.subarray([...items], { minLength: Math.min(1, items.length) }),
        weights: fc.array(set, { minLength: 1, maxLength: conditionItems.length > 0 ? 2 : 1 }),
        minAnswered: fc.oneof(
          fc.integer({ min: 1, max: memberCount }),
          fc.constantFrom(0.5, 0.6, 1).map((share) => ({ share })),
        ),
        prorate: fc.boolean(),
        whenNotEnabled: fc.integer({ min: -10, max: 10 }).map(tenth),
        transform: fc.record({ times: half.filter((value) => value !== 0), plus: half }, { requiredKeys: [] }),
        round: fc.record(whole),
        lookup: arbitraryLookup(withGaps),
        best: fc.constantFrom('high' as const, 'low' as const),
      },
      { requiredKeys: ['method'] },
    )
    .map((parts) => {
      const { recode = [], reverseKeyed = [], weights, prorate, lookup, ...rest } = parts;
      const weighs = (rest.method === 'mean' || rest.method === 'sum') && weights !== undefined && items.length > 0;
      return createScale({
        id,
        ...rest,
        ...(items.length > 0 ? { items } : {}),
        ...(scales.length > 0 ? { scales } : {}),
        ...(recode.length > 0 ? { recode } : {}),
        ...(reverseKeyed.length > 0 ? { reverseKeyed } : {}),
        ...(weighs ? { weights } : {}),
        ...(rest.method === 'sum' && prorate !== undefined ? { prorate } : {}),
        ...(lookup === undefined ? {} : { lookup, round: { decimals: 0 } }),
      });
    });
}

/** Tables for the items: one for the first of them and one for the others, with more rows than are needed. */
function arbitraryRecode([first, ...others]: readonly Item[]): fc.Arbitrary<NonNullable<Scale['recode']>> {
  const groups = [first === undefined ? [] : [first], others].filter((group) => group.length > 0);
  const tables = groups.map((group) => {
    const raws = [...new Set([-9, ...group.flatMap(listScores).map(toNumber), 99])].toSorted((left, right) => left - right);
    const values = fc.tuple(...raws.map(() => fc.integer({ min: -30, max: 30 }).map(tenth)));
    return values.map((list) => ({
      items: group.map(({ id }) => id),
      lookup: raws.map((raw, index) => ({ raw, value: list[index] as number })),
    }));
  });
  return fc.tuple(...tables);
}

/** A table over all whole numbers that a small scale can give. */
function arbitraryLookup(withGaps: boolean): fc.Arbitrary<NonNullable<Scale['lookup']>> {
  const rows = Array.from({ length: 121 }, (_, index) => index - 60);
  return fc
    .record({ seed: fc.integer({ min: 1, max: 1_000 }), gap: fc.integer({ min: 2, max: 9 }) })
    .map(({ seed, gap }) =>
      rows
        .filter((raw) => !withGaps || Math.abs(raw * seed) % gap !== 1)
        .map((raw) => ({ raw, value: tenth(((raw * seed) % 97) + raw) })),
    );
}

/**
 * Returns a small instrument of one form with answers to it: one to five items, some with conditions on those before, one
 * to three scales over them, often a scale that gathers those, and often a ladder.
 */
export function arbitraryFilled({ withConditions = true } = {}): fc.Arbitrary<Filled> {
  return fc
    .integer({ min: 1, max: 5 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => arbitraryItem(`q${index + 1}`))))
    .chain((items) =>
      withConditions ? fc.tuple(...items.map((item, index) => addCondition(item, items.slice(0, index)))) : fc.constant(items),
    )
    .chain((items) =>
      fc.record({ items: fc.constant(items), scales: arbitraryScales(items, withConditions), answers: arbitraryAnswers(items) }),
    )
    .map(({ items, scales, answers }) => ({ definition: createDefinition({ items: items.toReversed(), scales }), answers }));
}

function addCondition(item: Item, before: readonly Item[]): fc.Arbitrary<Item> {
  if (before.length === 0) return fc.constant(item);
  const enableWhen = arbitraryCondition(before);
  return fc.oneof(
    fc.constant(item),
    enableWhen.map((condition): Item => ({ ...item, enableWhen: condition })),
  );
}

function arbitraryScales(items: readonly Item[], withConditions: boolean): fc.Arbitrary<Scale[]> {
  const ids = items.map(({ id }) => id);
  const conditionItems = withConditions ? items : [];
  const cut = fc.integer({ min: 1, max: ids.length });
  return fc.tuple(cut, fc.boolean()).chain(([at, withTotal]) => {
    const parts = [ids.slice(0, at), ids.slice(at)].filter((part) => part.length > 0);
    const lower = parts.map((part, index) =>
      arbitraryScale({ id: `part-${index + 1}`, items: part, recodable: items, conditionItems, withGaps: true }),
    );
    const names = parts.map((_, index) => `part-${index + 1}`);
    const total = arbitraryScale({ id: 'total', items: [], scales: names, conditionItems: [], withGaps: true });
    const ladder = arbitraryLadder({ id: 'ladder', items, scales: names });
    // What is asked for may stand after what asks for it.
    return fc
      .tuple(fc.tuple(...(withTotal ? [total, ...lower] : lower)), fc.option(ladder, { nil: undefined }))
      .map(([scales, drawn]) => (drawn === undefined ? scales : [drawn, ...scales]));
  });
}

/** Returns a ladder of one to four steps that ask for the items, and for the scales. */
export function arbitraryLadder({
  id,
  items,
  scales = [],
}: {
  readonly id: string;
  readonly items: readonly Item[];
  readonly scales?: readonly string[];
}): fc.Arbitrary<Scale> {
  const limit = fc.integer({ min: -30, max: 30 }).map(tenth);
  const ofScales = scales.map((scale) =>
    fc.tuple(fc.constantFrom('atLeast' as const, 'below' as const), limit).map(([test, value]) => ({ scale, [test]: value })),
  );
  const when: fc.Arbitrary<Condition> = fc.oneof(arbitraryCondition(items), ...ofScales);
  return fc
    .record(
      {
        conditions: fc.array(when, { minLength: 1, maxLength: 4 }),
        climb: fc.constantFrom('consecutive' as const, 'highest' as const),
        transform: fc.record({ times: fc.constantFrom(-1, 0.5, 25), plus: limit }, { requiredKeys: ['times'] }),
        round: fc.record({ decimals: fc.integer({ min: 0, max: 1 }) }),
      },
      { requiredKeys: ['conditions'] },
    )
    .map(({ conditions, ...rest }) => {
      const steps = conditions.map((each, index) => ({ id: `step-${index + 1}`, title: text, criterion: text, when: each }));
      return createScale({ id, method: 'ladder', steps, ...rest });
    });
}

/** Returns answers to the items, of which some are left out. */
export function arbitraryAnswers(items: readonly Item[]): fc.Arbitrary<Filled['answers']> {
  const entries = items.map((item) => [item.id, arbitraryAnswer(item)] as const);
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] }) as fc.Arbitrary<Filled['answers']>;
}
