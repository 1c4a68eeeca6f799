import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Condition, Item, Scale } from '../../src/generated/documents.js';
import { explainScore, type Instrument, scoreResponse } from '../../src/index.js';
import { arbitraryLadder, listAnswers } from '../support/arbitraryInstrument.js';
import {
  createChoice,
  createDefinition,
  createRating,
  createResponse,
  createScale,
  createYesNo,
} from '../support/createInstrument.js';
import { text } from '../support/sampleItems.js';
import { tryToCompile } from '../support/tryToCompile.js';

type Answers = { readonly [item: string]: Answer };

/** A ladder over items of which some are answered. */
interface Climb {
  readonly items: readonly Item[];
  readonly ladder: Scale;
  readonly answers: Answers;
}

/** Observations with few answers, so that every way to give those that are missing can be tried. */
const observations: readonly Item[] = [
  createYesNo('a'),
  createRating('b', { min: 1, max: 3 }),
  createChoice('c', [0, 2]),
  createYesNo('d'),
];

function arbitraryAnswers(items: readonly Item[]): fc.Arbitrary<Answers> {
  const entries = items.map((item) => [item.id, fc.constantFrom(...listAnswers(item))] as const);
  return fc.record(Object.fromEntries(entries), { requiredKeys: [] }) as fc.Arbitrary<Answers>;
}

/** Ladders whose steps may ask for the same item twice, and for whatever they like. */
const anyClimb: fc.Arbitrary<Climb> = fc.record({
  items: fc.constant(observations),
  ladder: arbitraryLadder({ id: 'ladder', items: observations }),
  answers: arbitraryAnswers(observations),
});

/** Tests of each observation that some of its answers meet, and some do not. */
const testsOf: Readonly<Record<string, readonly Condition[]>> = {
  a: [{ item: 'a', is: true }, { not: { item: 'a', is: true } }],
  b: [
    { item: 'b', atLeast: 2 },
    { item: 'b', in: [1, 3] },
    { item: 'b', below: 3 },
  ],
  c: [
    { item: 'c', is: 2 },
    { item: 'c', in: [0] },
  ],
  d: [{ item: 'd', is: false }, { not: { item: 'd', is: false } }],
};

/** Ladders of which no two tests ask for the same item, so that each can fall out as it likes. */
const freeClimb: fc.Arbitrary<Climb> = fc
  .record({
    order: fc.shuffledSubarray(Object.keys(testsOf), { minLength: 1 }),
    sizes: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 4, maxLength: 4 }),
    picks: fc.array(fc.nat({ max: 5 }), { minLength: 4, maxLength: 4 }),
    isAll: fc.boolean(),
    climb: fc.constantFrom('consecutive' as const, 'highest' as const),
    answers: arbitraryAnswers(observations),
  })
  .map(({ order, sizes, picks, isAll, climb, answers }) => {
    const tests = order.map((item, index) => pick(testsOf[item] as readonly Condition[], picks[index] as number));
    const conditions: Condition[] = [];
    for (let at = 0; at < tests.length; at += sizes[conditions.length - 1] as number) {
      const group = tests.slice(at, at + (sizes[conditions.length] as number));
      conditions.push(isAll ? { all: group } : { any: group });
    }
    return { items: observations, ladder: createLadder(conditions, climb), answers };
  });

function pick<Value>(values: readonly Value[], index: number): Value {
  return values[index % values.length] as Value;
}

function createLadder(conditions: readonly Condition[], climb: 'consecutive' | 'highest'): Scale {
  const steps = conditions.map((when, index) => ({ id: `step-${index + 1}`, title: text, criterion: text, when }));
  return createScale({ id: 'ladder', method: 'ladder', climb, steps });
}

function compile({ items, ladder }: Climb): Instrument {
  const { transform: _, round: __, ...plain } = ladder;
  const instrument = tryToCompile(createDefinition({ items, scales: [plain] }));
  fc.pre(instrument !== undefined);
  return instrument;
}

function scoreOf(instrument: Instrument, answers: Answers) {
  const { ladder } = scoreResponse(instrument, createResponse(answers));
  if (ladder?.ladder === undefined) throw new Error('a ladder always tells of its steps');
  return { level: 'raw' in ladder ? ladder.raw : undefined, ...ladder.ladder };
}

/** Every way to answer what is not answered. */
function fill(items: readonly Item[], answers: Answers): readonly Answers[] {
  return items.reduce<readonly Answers[]>(
    (all, item) =>
      all.flatMap((given) =>
        given[item.id] === undefined ? listAnswers(item).map((answer) => ({ ...given, [item.id]: answer })) : [given],
      ),
    [answers],
  );
}

/** Whether a condition holds of answers that leave nothing open. */
function holds({ all, any, not, item = '', ...test }: Condition, answers: Answers): boolean {
  if (all) return all.every((part) => holds(part, answers));
  if (any) return any.some((part) => holds(part, answers));
  if (not) return !holds(not, answers);
  const answer = answers[item];
  if (test.is !== undefined) return answer === test.is;
  if (test.in !== undefined) return test.in.includes(answer as string);
  if (test.answered !== undefined) return test.answered;
  const number = typeof answer === 'boolean' ? Number(answer) : (answer as number);
  return test.atLeast === undefined ? number < (test.below as number) : number >= test.atLeast;
}

/** The level by its definition, of answers that leave nothing open. */
function levelOf({ steps = [], climb }: Scale, answers: Answers): number {
  const met = steps.map(({ when }) => holds(when, answers));
  if (climb === 'highest') return Math.max(0, ...met.map((isMet, index) => (isMet ? index + 1 : 0)));
  let level = 0;
  while (met[level]) level += 1;
  return level;
}

function asksWhetherAnswered({ all = [], any = [], not, answered }: Condition): boolean {
  return answered !== undefined || [...all, ...any, ...(not ? [not] : [])].some(asksWhetherAnswered);
}

describe('a ladder', () => {
  it('has a level between 0 and the number of its steps: of all that are met, or of those below the first that is not', () => {
    fc.assert(
      fc.property(anyClimb, (climb) => {
        const { level, metCount, steps } = scoreOf(compile(climb), climb.answers);
        expect(Object.keys(steps)).toEqual(climb.ladder.steps?.map(({ id }) => id));
        expect(metCount).toBe(Object.values(steps).filter((standing) => standing === 'met').length);
        if (level === undefined) return;
        expect(level).toBeGreaterThanOrEqual(climb.ladder.climb === 'highest' ? metCount : 0);
        expect(level).toBeLessThanOrEqual(climb.ladder.climb === 'highest' ? Object.keys(steps).length : metCount);
      }),
    );
  });

  it('says only what every way to answer the rest would say: of its level, and of each step', () => {
    let settled = 0;
    fc.assert(
      fc.property(anyClimb, (climb) => {
        // Whether something is answered is no matter of how, and changes with every way to answer it.
        fc.pre(!climb.ladder.steps?.some(({ when }) => asksWhetherAnswered(when)));
        const { level, steps } = scoreOf(compile(climb), climb.answers);
        const ways = fill(climb.items, climb.answers);
        if (level !== undefined) {
          settled += ways.length > 1 ? 1 : 0;
          expect(new Set(ways.map((answers) => levelOf(climb.ladder, answers)))).toEqual(new Set([level]));
        }
        for (const { id, when } of climb.ladder.steps ?? []) {
          if (steps[id] === 'unknown') continue;
          expect(new Set(ways.map((answers) => holds(when, answers)))).toEqual(new Set([steps[id] === 'met']));
        }
      }),
      { numRuns: 500 },
    );
    // A property that never meets a level with an answer missing would prove nothing.
    expect(settled).toBeGreaterThan(30);
  });

  it('has no score just where two ways to answer the rest give two levels', () => {
    const met = { scored: 0, unscored: 0 };
    fc.assert(
      fc.property(freeClimb, (climb) => {
        const { level } = scoreOf(compile(climb), climb.answers);
        const levels = new Set(fill(climb.items, climb.answers).map((answers) => levelOf(climb.ladder, answers)));
        expect(level === undefined).toBe(levels.size > 1);
        met[level === undefined ? 'unscored' : 'scored'] += 1;
      }),
      { numRuns: 500 },
    );
    expect(Math.min(met.scored, met.unscored)).toBeGreaterThan(40);
  });
});

describe('a better observation', () => {
  const ratings = ['a', 'b', 'c'].map((id) => createRating(id, { min: 0, max: 4 }));
  const asked = fc
    .record({
      item: fc.constantFrom('a', 'b', 'c'),
      test: fc.constantFrom('atLeast' as const, 'above' as const),
      limit: fc.nat({ max: 4 }),
    })
    .map(({ item, test, limit }): Condition => ({ item, [test]: limit }));
  const positive = fc.oneof(
    asked,
    fc.array(asked, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(asked, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  );
  const climbs = fc.record({
    conditions: fc.array(positive, { minLength: 1, maxLength: 5 }),
    climb: fc.constantFrom('consecutive' as const, 'highest' as const),
    answers: arbitraryAnswers(ratings),
    raised: fc.constantFrom('a', 'b', 'c'),
  });

  it('never lowers the level, what is certain of it, or any step', () => {
    let raisedCount = 0;
    fc.assert(
      fc.property(climbs, ({ conditions, climb, answers, raised }) => {
        const before = answers[raised];
        fc.pre(typeof before === 'number' && before < 4);
        const instrument = compile({ items: ratings, ladder: createLadder(conditions, climb), answers });
        const higher = { ...answers, [raised]: before + 1 };
        const [low, high] = [scoreOf(instrument, answers), scoreOf(instrument, higher)];
        if (low.level !== undefined && high.level !== undefined) expect(high.level).toBeGreaterThanOrEqual(low.level);
        const certain = [answers, higher].map(
          (given) => explainScore(instrument, createResponse(given), { scale: 'ladder' }).ladder?.level ?? Number.NaN,
        ) as [number, number];
        expect(certain[1]).toBeGreaterThanOrEqual(certain[0]);
        for (const [step, standing] of Object.entries(low.steps)) if (standing === 'met') expect(high.steps[step]).toBe('met');
        if (certain[1] > certain[0]) raisedCount += 1;
      }),
      { numRuns: 500 },
    );
    expect(raisedCount).toBeGreaterThan(30);
  });
});
