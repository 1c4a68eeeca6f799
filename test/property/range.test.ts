import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerOption, Item, Scale } from '../../src/generated/documents.js';
import { type Instrument, type ScaleScore, scoreResponse } from '../../src/index.js';
import { compileItem } from '../../src/instrument/compileItem.js';
import { arbitraryScale, listAnswers } from '../support/arbitraryInstrument.js';
import { createDefinition, createRating, createResponse, createYesNo } from '../support/createInstrument.js';
import { text } from '../support/sampleItems.js';
import { tryToCompile } from '../support/tryToCompile.js';

type Answers = { readonly [item: string]: Answer };

/** Items with few answers, so that every way to answer can be tried. */
function arbitrarySmallItem(id: string): fc.Arbitrary<Item> {
  const tenths = fc.integer({ min: -15, max: 15 }).map((value) => Number(`${value}e-1`));
  return fc.oneof(
    fc
      .record({ min: fc.integer({ min: -2, max: 2 }), steps: fc.integer({ min: 1, max: 3 }), step: fc.constantFrom(1, 0.5, 0.1) })
      .map(({ min, steps, step }) => createRating(id, { min, max: Number((min + steps * step).toFixed(1)), step })),
    fc.record({ yes: tenths, no: tenths }).map((scores) => createYesNo(id, { scores })),
    fc.array(tenths, { minLength: 1, maxLength: 3 }).map(
      (scores): Item => ({
        type: 'choice',
        id,
        text,
        options: scores.map((score, index) => ({ value: index, label: text, score })),
      }),
    ),
  );
}

interface Measure {
  readonly items: readonly Item[];
  readonly scales: readonly Scale[];
}

/** One to three items, each perhaps with a condition of its own, under one scale, or under two that a third gathers. */
function arbitraryMeasure({ withTables = false, withConditions = false }): fc.Arbitrary<Measure> {
  return fc
    .integer({ min: 1, max: 3 })
    .chain((count) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => fc.tuple(arbitrarySmallItem(`q${index + 1}`), fc.boolean()))),
    )
    .chain((drawn) => {
      const gates = drawn.flatMap(([item, hasGate]) => (withConditions && hasGate ? [createYesNo(`gate-${item.id}`)] : []));
      const items = drawn.map(
        ([item, hasGate]): Item =>
          withConditions && hasGate ? { ...item, enableWhen: { item: `gate-${item.id}`, is: true } } : item,
      );
      return arbitraryScalesOver(items, withTables).map((scales) => ({ items: [...gates, ...items], scales }));
    });
}

function arbitraryScalesOver(recodable: readonly Item[], withTables: boolean): fc.Arbitrary<readonly Scale[]> {
  const ids = recodable.map(({ id }) => id);
  const of = (id: string, items: readonly string[], scales: readonly string[] = []) =>
    arbitraryScale({ id, items, scales, recodable, conditionItems: [], withGaps: false }).map(({ lookup, ...scale }) =>
      withTables && lookup !== undefined ? { ...scale, lookup } : scale,
    );
  if (ids.length < 2) return fc.tuple(of('top', ids));
  return fc.oneof(
    fc.tuple(of('top', ids)),
    fc.tuple(of('first', ids.slice(0, 1)), of('second', ids.slice(1)), of('top', [], ['first', 'second'])),
  );
}

/** Every way to answer, with every way to leave questions out. */
function listResponses(items: readonly Item[]): Answers[] {
  return items.reduce<Answers[]>(
    (all, item) =>
      all.flatMap((answers) => {
        const gate = item.enableWhen?.item;
        const isHidden = gate !== undefined && answers[gate] !== true;
        return [answers, ...(isHidden ? [] : listAnswers(item).map((answer) => ({ ...answers, [item.id]: answer })))];
      }),
    [{}],
  );
}

function scoresOf(instrument: Instrument, { items }: Measure): Extract<ScaleScore, { raw: number }>[] {
  return listResponses(items).flatMap((answers) => {
    const score = scoreResponse(instrument, createResponse(answers)).top;
    return score !== undefined && 'raw' in score ? [score] : [];
  });
}

describe('scores over every way to answer', () => {
  it('reach both ends of their scale and go no further', () => {
    fc.assert(
      fc.property(arbitraryMeasure({}), (measure) => {
        const instrument = tryToCompile(createDefinition(measure));
        fc.pre(instrument !== undefined);
        const scores = scoresOf(instrument, measure);
        const raws = scores.map(({ raw }) => raw);
        const range = instrument.scales.get('top')?.range;
        fc.pre(raws.length > 0);
        expect([range?.min, range?.max]).toEqual([Math.min(...raws), Math.max(...raws)]);
        const normalized = scores.flatMap((score) => score.normalized ?? []);
        const isPoint = range?.width === 0;
        expect([Math.min(...normalized), Math.max(...normalized)]).toEqual(
          isPoint ? [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] : [0, 1],
        );
      }),
      { numRuns: 250 },
    );
  });

  it('stay in their scale, whatever conditions and conversion tables there are', () => {
    fc.assert(
      fc.property(arbitraryMeasure({ withTables: true, withConditions: true }), (measure) => {
        const instrument = tryToCompile(createDefinition(measure));
        fc.pre(instrument !== undefined);
        const { min = 0, max = 0 } = instrument.scales.get('top')?.range ?? {};
        for (const { raw, normalized = 0 } of scoresOf(instrument, measure)) {
          expect(raw >= min && raw <= max && normalized >= 0 && normalized <= 1).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a choice of several', () => {
  const option = fc.record({ score: fc.integer({ min: -3, max: 3 }), exclusive: fc.boolean() });

  it('reaches both ends of its scores within the fewest and most that may be chosen', () => {
    fc.assert(
      fc.property(
        fc.array(option, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom('sum' as const, 'min' as const, 'max' as const),
        (drawn, minChosen, maxChosen, method) => {
          const options: AnswerOption[] = drawn.map((each, index) => ({ value: index, label: text, ...each }));
          const item: Item = { type: 'choices', id: 'several', text, options, method, minChosen, maxChosen };
          const compiledItem = compileItem(item, createDefinition({ items: [item] }));
          const read = listAnswers(item).map((answer) => ({
            answer: answer as readonly number[],
            score: compiledItem.read(answer),
          }));
          const allowed = read.filter(({ answer }) => isAllowed(answer, options, minChosen, maxChosen));
          fc.pre(allowed.length > 0 && minChosen <= maxChosen);
          const scores = allowed.map(({ score }) => score);
          expect(scores).toEqual(
            allowed.map(({ answer }) =>
              countChosen(answer.map((chosen) => drawn[chosen]?.score ?? 0).toSorted(ascending), method),
            ),
          );
          expect([compiledItem.min, compiledItem.max]).toEqual([Math.min(...scores), Math.max(...scores)]);
        },
      ),
    );
  });
});

const ascending = (left: number, right: number) => left - right;

function countChosen(rising: readonly number[], method: 'sum' | 'min' | 'max'): number | undefined {
  return method === 'sum' ? rising.reduce((sum, score) => sum + score, 0) : rising.at(method === 'min' ? 0 : -1);
}

function isAllowed(answer: readonly number[], options: readonly AnswerOption[], fewest: number, most: number): boolean {
  const holdsExclusive = answer.some((chosen) => options[chosen]?.exclusive === true);
  return answer.length >= fewest && answer.length <= most && !(holdsExclusive && answer.length > 1);
}
