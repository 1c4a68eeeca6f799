import { describe, expect, it } from 'vitest';
import definition from '../../instruments/fit-session/1.0.0.json' with { type: 'json' };
import norms from '../../instruments/fit-session/example.norms.json' with { type: 'json' };
import type { InstrumentDefinition, InstrumentResponse, NormsDocument } from '../../src/generated/documents.js';
import { compileInstrument, replay, scoreResponse, validateResponse } from '../../src/index.js';
import { accepted } from '../support/accepted.js';
import { survivors } from '../support/createCourse.js';

/*
 * Four lines of 10 cm, read in tenths and added up. Added as binary fractions, 58,290 of the ways to reach 25 would miss it,
 * and citizens would end on the wrong side of the cut-off. What is expected here comes from whole tenths alone.
 */

type Tenths = readonly [number, number, number, number];
type Form = 'before' | 'after';

const lines = {
  before: ['self', 'closest', 'outside', 'whole'],
  after: ['at-ease', 'what-matters', 'way', 'worthwhile'],
} as const;
const scales = { before: 'well-being', after: 'alliance' } as const;
const instrument = accepted(compileInstrument(definition as InstrumentDefinition, { norms: [norms as NormsDocument] }));
const everyTotal = Array.from({ length: 401 }, (_, tenths) => tenths);

describe('every way to mark four lines that reach a cut-off, or miss it by a tenth, gives just that sum', () => {
  // Ways to write a number as four from 0 to 100: C(t + 3, 3) − 4 C(t − 98, 3) + 6 C(t − 199, 3) − 4 C(t − 300, 3).
  it.each([
    [249, 503_200],
    [250, 496_876],
    [251, 490_500],
    [319, 95_284],
    [320, 91_881],
    [321, 88_560],
    [359, 13_244],
    [360, 12_341],
    [361, 11_480],
  ])('%d tenths, in %d ways', (total, ways) => {
    expect(countWays(total)).toBe(ways);
    let [tried, exact] = [0, 0];
    forEachWay(total, (tenths) => {
      tried += 1;
      if (Object.is(scoreOf('before', tenths), total / 10)) exact += 1;
    });
    expect({ tried, exact }).toEqual({ tried: ways, exact: ways });
  });

  it('counts by a formula that finds all of the 101⁴ ways to mark four lines', () => {
    expect(everyTotal.reduce((sum, total) => sum + countWays(total), 0)).toBe(101 ** 4);
  });
});

it('every sum from 0 to 40 is the number nearest to its tenths, on both forms', () => {
  const sums = (form: Form) => everyTotal.map((total) => scoreOf(form, splitUp(total)));
  const nearest = everyTotal.map((total) => Number(`${Math.floor(total / 10)}.${total % 10}`));
  expect(sums('before')).toEqual(nearest);
  expect(sums('after')).toEqual(nearest);
});

describe('with the example norms', () => {
  it('every sum lies on the side of the cut-off of 25 that its tenths say, exactly 25 below', () => {
    const crossed = everyTotal.filter((total) => factsAfter('before', 400, total).has('cutoff.crossed/second/well-being'));
    expect(crossed).toEqual(everyTotal.filter((total) => total <= 250));
  });

  it('every sum lies on the side of the cut-off of 36 that its tenths say, exactly 36 above', () => {
    const crossed = everyTotal.filter((total) => factsAfter('after', 400, total).has('cutoff.crossed/second/alliance'));
    expect(crossed).toEqual(everyTotal.filter((total) => total < 360));
  });

  it('a follow-up is asked for by every working relationship below 36 and by no other', () => {
    const asked = everyTotal.filter((total) => factsAfter('after', 400, total).has('follow-up.requested/second/alliance-low'));
    expect(asked).toEqual(everyTotal.filter((total) => total < 360));
  });

  it.each([0, 200, 250, 251, 400])('from %d tenths, a fall of 50 tenths or more gives an alarm and no other', (first) => {
    const alarmed = everyTotal.filter((total) =>
      factsAfter('before', first, total).has('follow-up.requested/second/well-being-dropped'),
    );
    expect(alarmed).toEqual(everyTotal.filter((total) => first - total >= 50));
  });
});

function scoreOf(form: Form, tenths: Tenths): number | undefined {
  const response = accepted(validateResponse(instrument, createResponse(form, tenths)));
  const score = scoreResponse(instrument, response)[scales[form]];
  return score?.status === 'complete' ? score.raw : undefined;
}

/** What holds of an adult who marks two sums one after the other. */
function factsAfter(form: Form, first: number, second: number): ReadonlyMap<string, unknown> {
  const facts = {
    kind: 'course-facts',
    format: 1,
    id: 'course-1',
    subject: 'citizen-1',
    instrument: instrument.reference,
    startedOn: '2026-03-02',
    groups: ['adult'],
  } as const;
  const entries = [
    createResponse(form, splitUp(first), { id: 'first' }),
    createResponse(form, splitUp(second), { id: 'second', answeredOn: '2026-03-16', recordedAt: '2026-03-16T12:00:00Z' }),
  ];
  return survivors(accepted(replay(instrument, facts, entries, { source: 'urn:example:host' })).events);
}

function createResponse(form: Form, tenths: Tenths, overrides: Partial<InstrumentResponse> = {}): InstrumentResponse {
  const [one, two, three, four] = lines[form];
  const answers = { [one]: tenths[0] / 10, [two]: tenths[1] / 10, [three]: tenths[2] / 10, [four]: tenths[3] / 10 };
  return {
    kind: 'response',
    format: 1,
    id: 'response-1',
    revision: 1,
    course: 'course-1',
    subject: 'citizen-1',
    instrument: instrument.reference,
    form,
    respondents: [{ role: 'citizen', id: 'citizen-1' }],
    language: 'en',
    answeredOn: '2026-03-09',
    recordedAt: '2026-03-09T12:00:00Z',
    answers,
    ...overrides,
  };
}

/** Splits a sum into four lines of unequal length. */
function splitUp(total: number): Tenths {
  const one = Math.max(Math.min(100, Math.round(total * 0.31)), total - 300);
  const two = Math.max(Math.min(100, Math.round((total - one) * 0.37)), total - one - 200);
  const three = Math.max(Math.min(100, Math.round((total - one - two) * 0.47)), total - one - two - 100);
  return [one, two, three, total - one - two - three];
}

function forEachWay(total: number, visit: (tenths: Tenths) => void): void {
  for (let one = 0; one <= 100; one += 1) {
    for (let two = 0; two <= 100; two += 1) {
      const rest = total - one - two;
      for (let three = Math.max(0, rest - 100); three <= Math.min(100, rest); three += 1) visit([one, two, three, rest - three]);
    }
  }
}

/** All ways to write a number as four, less those in which one is above 100, by inclusion and exclusion. */
function countWays(total: number): number {
  const ways = [1, -4, 6, -4, 1].map((sign, above) => sign * chooseThree(total - 101 * above + 3));
  return ways.reduce((sum, count) => sum + count, 0);
}

function chooseThree(count: number): number {
  return count < 3 ? 0 : (count * (count - 1) * (count - 2)) / 6;
}
