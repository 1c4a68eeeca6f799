import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainScore, type Instrument, scoreResponse, validateResponse } from '../../src/index.js';
import { arbitraryAnswers, arbitraryFilled, type Filled } from '../support/arbitraryInstrument.js';
import { createResponse } from '../support/createInstrument.js';
import { createNaiveScorer } from '../support/naiveScorer.js';
import { tryToCompile } from '../support/tryToCompile.js';

describe('an independent scorer in quotients of unbounded whole numbers', () => {
  it('agrees on which answers are to be asked, and on every score', () => {
    let scored = 0;
    fc.assert(
      fc.property(arbitraryFilled(), (filled) => {
        const instrument = tryToCompile(filled.definition);
        fc.pre(instrument !== undefined);
        const answers = keepShown(filled, instrument);
        const naive = createNaiveScorer(filled.definition, answers);
        const scores = scoreResponse(instrument, createResponse(answers));
        for (const { id } of filled.definition.scales) {
          const { normalized: _, ...score } = { normalized: 0, ...scores[id] };
          expect(score).toEqual(naive.scoreOf(id));
          scored += 'raw' in score ? 1 : 0;
        }
      }),
      { numRuns: 300 },
    );
    // A property that never meets a score would prove nothing.
    expect(scored).toBeGreaterThan(100);
  });
});

it('an explanation ends in the score, by what its items counted', () => {
  fc.assert(
    fc.property(arbitraryFilled(), (filled) => {
      const instrument = tryToCompile(filled.definition);
      fc.pre(instrument !== undefined);
      const response = createResponse(keepShown(filled, instrument));
      const scores = scoreResponse(instrument, response);
      for (const { id, method, items = [] } of filled.definition.scales) {
        const explained = explainScore(instrument, response, { scale: id });
        expect(explained.score).toEqual(scores[id]);
        if (method !== 'ladder') expect(explained.items.map(({ item }) => item)).toEqual(items);
        expect(explained.rule.answered >= explained.rule.needed || explained.steps.length === 0).toBe(true);
        if ('raw' in explained.score) expect(explained.steps.at(-1)?.value).toBe(explained.score.raw);
        else expect(explained.steps).toEqual([]);
      }
    }),
    { numRuns: 150 },
  );
});

it('nothing of one response is remembered when the next is read, scored or explained', () => {
  const several = arbitraryFilled().chain(({ definition }) =>
    fc.record({
      definition: fc.constant(definition),
      given: fc.array(arbitraryAnswers(definition.items), { minLength: 2, maxLength: 5 }),
    }),
  );
  fc.assert(
    fc.property(several, ({ definition, given }) => {
      const used = tryToCompile(definition);
      fc.pre(used !== undefined);
      for (const answers of given) {
        const response = createResponse(keepShown({ definition, answers }, used));
        const fresh = tryToCompile(definition) as Instrument;
        const refused = createResponse({ q1: 'no such answer' });
        expect(validateResponse(used, refused)).toEqual(validateResponse(fresh, refused));
        expect(() => scoreResponse(used, refused)).toThrow(TypeError);
        expect(scoreResponse(used, response)).toEqual(scoreResponse(tryToCompile(definition) as Instrument, response));
        for (const { id: scale } of definition.scales) {
          expect(explainScore(used, response, { scale })).toEqual(
            explainScore(tryToCompile(definition) as Instrument, response, { scale }),
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** Drops answers to items that are not to be asked, one round at a time, and sees the engine name the same ones. */
function keepShown({ definition, answers }: Filled, instrument: Instrument): Filled['answers'] {
  const { isShown } = createNaiveScorer(definition, answers);
  const hidden = Object.keys(answers).filter((id) => !isShown(id) && !isMissing(answers[id]));
  const { issues } = validateResponse(instrument, createResponse(answers));
  expect(issues.map(({ code, path }) => [code, path[1]]).toSorted()).toEqual(
    hidden.map((id) => ['response/not-enabled', id]).toSorted(),
  );
  if (hidden.length === 0) return answers;
  const kept = Object.entries(answers).filter(([id]) => !hidden.includes(id));
  return keepShown({ definition, answers: Object.fromEntries(kept) }, instrument);
}

function isMissing(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'missing' in answer;
}
