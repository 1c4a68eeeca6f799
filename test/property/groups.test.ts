import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Item, Role, Scale } from '../../src/generated/documents.js';
import { explainScore, type Instrument, scoreResponse } from '../../src/index.js';
import { arbitraryLadder, arbitraryScale } from '../support/arbitraryInstrument.js';
import { createDefinition, createForm, createResponse } from '../support/createInstrument.js';
import { text } from '../support/sampleItems.js';
import { tryToCompile } from '../support/tryToCompile.js';

const shares: Item[] = ['q1', 'q2', 'q3'].map((id) => ({ type: 'number', id, text, unit: '%', min: 0, max: 100, step: 25 }));
const items = shares.map(({ id }) => id);
const share = fc.constantFrom(0, 25, 50, 75, 100);

/** Staff that answers in shares to scales of any kind, and so many of them; the role says how many are enough. */
const answered = fc.record({
  scale: arbitraryScale({ id: 'scale', items, conditionItems: shares, withGaps: true }),
  ladder: arbitraryLadder({ id: 'ladder', items: shares, scales: ['scale'] }),
  minCount: fc.option(fc.integer({ min: 1, max: 30 }), { nil: undefined }),
  count: fc.integer({ min: 1, max: 40 }),
  answers: fc.record({ q1: share, q2: share, q3: share }, { requiredKeys: [] }),
});

function compile({ scale, ladder }: { readonly scale: Scale; readonly ladder: Scale }, role: Role): Instrument {
  const forms = [createForm({ items, respondents: [role.id] })];
  const instrument = tryToCompile(createDefinition({ roles: [role], items: shares, scales: [ladder, scale], forms }));
  fc.pre(instrument !== undefined);
  return instrument;
}

it('a group is scored as a person would be when enough answered, and of a smaller one nothing is told', () => {
  const seen = { small: 0, large: 0 };
  fc.assert(
    fc.property(answered, (drawn) => {
      const { minCount, count, answers } = drawn;
      const group: Role = { id: 'staff', title: text, kind: 'group', ...(minCount === undefined ? {} : { minCount }) };
      const asGroup = compile(drawn, group);
      const response = createResponse(answers, { respondents: [{ role: 'staff', id: 'staff-1', count }] });
      const scores = scoreResponse(asGroup, response);
      const asPerson = scoreResponse(compile(drawn, { id: 'staff', title: text }), createResponse(answers));
      if (count >= (minCount ?? 5)) {
        seen.large += 1;
        expect(scores).toEqual(asPerson);
        return;
      }
      seen.small += 1;
      const steps = Object.fromEntries((drawn.ladder.steps ?? []).map(({ id }) => [id, 'unknown']));
      for (const [id, score] of Object.entries(scores)) {
        const ladder = id === 'ladder' ? { ladder: { metCount: 0, steps } } : {};
        const { itemCount } = score;
        expect(score).toEqual({ status: 'not-scorable', reason: 'small-group', itemCount, answeredCount: 0, ...ladder });
        expect(score).toEqual(scoreResponse(asGroup, { ...response, answers: {} })[id]);
        expect(explainScore(asGroup, response, { scale: id })).toMatchObject({ score, items: [], scales: [], steps: [] });
      }
    }),
    { numRuns: 200 },
  );
  expect(Math.min(seen.small, seen.large)).toBeGreaterThan(20);
});
