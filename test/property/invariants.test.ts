import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Answer, InstrumentDefinition, Item, Scale } from '../../src/generated/documents.js';
import { compileInstrument, type ResponseScores, scoreResponse } from '../../src/index.js';
import { accepted } from '../support/accepted.js';
import { arbitraryAnswer, arbitraryFilled, arbitraryItem, arbitraryScored } from '../support/arbitraryInstrument.js';
import { createDefinition, createRatings, createResponse, createScale } from '../support/createInstrument.js';
import { isBelow, minus, plus, rational, toNumber } from '../support/rational.js';
import { tryToCompile } from '../support/tryToCompile.js';

type Answers = { readonly [item: string]: Answer };

function scoresOf(definition: InstrumentDefinition, answers: Answers): ResponseScores {
  return scoreResponse(accepted(compileInstrument(definition)), createResponse(answers));
}

function scoreOne(items: readonly Item[], scale: Partial<Scale>, answers: Answers) {
  const listed = items.map(({ id }) => id);
  return scoresOf(createDefinition({ items, scales: [createScale({ items: listed, ...scale })] }), answers).scale;
}

const ratings = fc
  .record({ count: fc.integer({ min: 1, max: 6 }), min: fc.integer({ min: -3, max: 1 }), step: fc.constantFrom(1, 0.5, 0.1) })
  .map(({ count, min, step }) => createRatings(count, { min, max: 4, step }));

/** Ratings with an answer to each that counts. */
const answered = ratings.chain((items) =>
  fc.record({
    items: fc.constant(items),
    answers: fc.record(Object.fromEntries(items.map((item) => [item.id, arbitraryScored(item)]))),
  }),
);
const method = fc.constantFrom('mean', 'sum', 'min', 'max', 'count' as const);

it('reverse keying twice is identity: the turned answer to a turned item counts as the plain one', () => {
  fc.assert(
    fc.property(answered, method, fc.nat(), (drawn, way, seed) => {
      const { items, answers } = drawn as { items: ReturnType<typeof createRatings>; answers: { [id: string]: number } };
      const turned = items.filter((_, index) => ((seed >> index) & 1) === 1 || index === 0);
      const turn = (item: (typeof items)[number]) =>
        toNumber(minus(plus(rational(item.min), rational(item.max)), rational(answers[item.id] as number)));
      const turnedAnswers = { ...answers, ...Object.fromEntries(turned.map((item) => [item.id, turn(item)])) };
      const reverseKeyed = turned.map(({ id }) => id);
      expect(scoreOne(items, { method: way, reverseKeyed }, turnedAnswers)).toEqual(scoreOne(items, { method: way }, answers));
    }),
  );
});

it('the order of answering is irrelevant', () => {
  fc.assert(
    fc.property(arbitraryFilled({ withConditions: false }), fc.infiniteStream(fc.nat()), ({ definition, answers }, numbers) => {
      const compiled = tryToCompile(definition);
      fc.pre(compiled !== undefined);
      const shuffled = Object.entries(answers)
        .map((entry) => [numbers.next().value as number, entry] as const)
        .toSorted(([left], [right]) => left - right)
        .map(([, entry]) => entry);
      const scores = scoreResponse(compiled, createResponse(Object.fromEntries(shuffled)));
      expect(JSON.stringify(scores)).toBe(JSON.stringify(scoreResponse(compiled, createResponse(answers))));
    }),
  );
});

it('without missing answers every missing rule gives the plain score', () => {
  const rule = fc.oneof(
    fc.integer({ min: 1, max: 6 }).map((minAnswered) => ({ minAnswered })),
    fc.constantFrom(0.1, 0.5, 0.8, 1).map((share) => ({ minAnswered: { share } })),
  );
  fc.assert(
    fc.property(answered, method, rule, fc.boolean(), ({ items, answers }, way, { minAnswered }, prorate) => {
      fc.pre(typeof minAnswered === 'object' || minAnswered <= items.length);
      const plain = scoreOne(items, { method: way }, answers);
      expect(plain).toHaveProperty('raw');
      const lenient = scoreOne(items, { method: way, minAnswered, ...(way === 'sum' && prorate ? { prorate } : {}) }, answers);
      // The ends of the scale may differ, since less may be answered; the score may not.
      expect({ ...lenient, normalized: undefined }).toEqual({ ...plain, normalized: undefined });
    }),
  );
});

it('a missing answer is never a zero: leaving it out and a scale without the item give the same mean', () => {
  fc.assert(
    fc.property(answered, ({ items, answers }) => {
      fc.pre(items.length > 1);
      const [first, ...others] = items as [Item, ...Item[]];
      const { [first.id]: _, ...kept } = answers;
      const lenient = scoreOne(items, { minAnswered: 1 }, kept);
      expect(lenient).toMatchObject({ status: 'prorated' });
      expect(lenient).toMatchObject({ raw: rawOf(scoreOne(others, {}, kept)) });
    }),
  );
});

it('raising one positively keyed answer never lowers its scale', () => {
  const weights = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 6, maxLength: 6 });
  const steps = fc.record({
    times: fc.constantFrom(0.5, 1, 4),
    plus: fc.constantFrom(-3, 0, 1.5),
    decimals: fc.constantFrom(undefined, 0, 1),
  });
  fc.assert(
    fc.property(answered, method, weights, steps, fc.nat(), (drawn, way, weighed, { times, plus: added, decimals }, seed) => {
      const { items, answers } = drawn as { items: ReturnType<typeof createRatings>; answers: { [id: string]: number } };
      const raised = items[seed % items.length] as (typeof items)[number];
      const higher = toNumber(plus(rational(answers[raised.id] as number), rational(raised.step)));
      fc.pre(!isBelow(rational(raised.max), rational(higher)));
      const set = {
        items: Object.fromEntries(
          items.map(({ id }, index) => [id, Number(`${(weighed[index] as number) + Number(index === 0)}e-1`)]),
        ),
      };
      const scale: Partial<Scale> = {
        method: way,
        transform: { times, plus: added },
        ...(way === 'mean' || way === 'sum' ? { weights: [set] } : {}),
        ...(decimals === undefined ? {} : { round: { decimals } }),
      };
      const before = rawOf(scoreOne(items, scale, answers));
      const after = rawOf(scoreOne(items, scale, { ...answers, [raised.id]: higher }));
      expect(after).toBeGreaterThanOrEqual(before);
    }),
  );
});

it('an answer to an item of no scale moves no score', () => {
  const item = arbitraryItem('other');
  fc.assert(
    fc.property(
      answered,
      item.chain((drawn) => fc.tuple(fc.constant(drawn), arbitraryAnswer(drawn))),
      ({ items, answers }, [other, answer]) => {
        const scale = createScale({ items: items.map(({ id }) => id) });
        const definition = createDefinition({ items: [other, ...items], scales: [scale] });
        expect(scoresOf(definition, { ...answers, other: answer })).toEqual(scoresOf(definition, answers));
      },
    ),
  );
});

function rawOf(score: ResponseScores[string] | undefined): number {
  return score !== undefined && 'raw' in score ? score.raw : Number.NaN;
}
