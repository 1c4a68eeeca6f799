import { describe, expect, it } from 'vitest';
import type { InstrumentDefinition, NormsDocument, Scale } from '../../../src/generated/documents.js';
import { compileInstrument, scoreResponse } from '../../../src/index.js';
import { accepted } from '../../support/accepted.js';
import {
  createDefinition,
  createForm,
  createInstrument,
  createRating,
  createResponse,
  createScale,
  createYesNo,
} from '../../support/createInstrument.js';
import { listUnfrozen } from '../../support/listUnfrozen.js';
import { barriers, drinks } from '../../support/sampleItems.js';

const danish = { da: 'Tekst' };

const norms: NormsDocument = {
  kind: 'norms',
  format: 1,
  id: 'supplied',
  version: '1.0.0',
  instrument: 'measure',
  instrumentVersions: ['1.0.0'],
  provenance: {
    publisher: 'Example',
    sources: [{ id: 'paper', title: 'Example' }],
    licence: { kind: 'permission', text: { da: 'Eksempel' } },
  },
  scales: [{ scale: 'scale', norms: [{ source: 'paper', lookup: [{ raw: 3, value: 50 }] }] }],
};

const rich = createDefinition({
  items: [createYesNo('gate'), createRating('q1', { enableWhen: { item: 'gate', is: true } }), barriers, drinks],
  scales: [
    createScale({
      items: ['q1'],
      weights: [{ when: { item: 'gate', is: true }, items: { q1: 0.5 } }],
      norms: [{ source: 'paper', bands: [{ id: 'low', title: danish, from: 0 }] }],
      minAnswered: { share: 0.5 },
      transform: { times: 2 },
    }),
  ],
  extensions: { host: { deep: [{ value: 1 }] } },
});

function codesOf(definition: InstrumentDefinition, supplied: readonly NormsDocument[] = []) {
  return compileInstrument(definition, { norms: supplied }).issues.map(({ code, path }) => [code, path]);
}

describe('a compiled instrument', () => {
  it('tells what it is', () => {
    expect(createInstrument()).toMatchObject({ id: 'measure', version: '1.0.0', reference: 'measure@1.0.0' });
  });

  it('is frozen through and through', () => {
    expect(listUnfrozen(accepted(compileInstrument(rich, { norms: [norms] })))).toEqual([]);
  });

  it('neither freezes nor keeps what it was made from', () => {
    const definition = structuredClone(rich);
    const supplied = structuredClone(norms);
    const instrument = accepted(compileInstrument(definition, { norms: [supplied] }));
    expect(listUnfrozen(definition).length).toBeGreaterThan(0);
    expect(definition).toEqual(rich);
    expect(supplied).toEqual(norms);
    Object.assign(definition.items[0] as object, { id: 'renamed' });
    Object.assign(supplied.scales[0]?.norms[0]?.lookup?.[0] as object, { raw: 4 });
    expect(instrument.definition).toEqual(rich);
    expect(instrument.scales.get('scale')?.norms[0]?.definition.lookup).toEqual([{ raw: 3, value: 50 }]);
  });

  it('is not changed by whoever holds it', () => {
    const instrument = createInstrument({ items: [createRating('q1')], scales: [createScale({ items: ['q1'] })] });
    expect(() => Object.assign(instrument.definition.items[0] as object, { min: 0 })).toThrow(TypeError);
    expect(() => (instrument.definition.scales as Scale[]).push(createScale())).toThrow(TypeError);
  });

  it('compiles again from its own definition', () => {
    const once = accepted(compileInstrument(rich));
    const twice = accepted(compileInstrument(once.definition));
    const response = createResponse({ gate: true, q1: 4 });
    expect(scoreResponse(twice, response)).toEqual(scoreResponse(once, response));
  });
});

it('compiles what scales share once: sixty of them, each the largest of the two before it', () => {
  const first = ['q1', 'q2'].map((item, index) => createScale({ id: `s${index}`, method: 'max', items: [item] }));
  const others = Array.from({ length: 58 }, (_, index) =>
    createScale({ id: `s${index + 2}`, method: 'max', scales: [`s${index}`, `s${index + 1}`] }),
  );
  const instrument = createInstrument({ items: [createRating('q1'), createRating('q2')], scales: [...first, ...others] });
  expect([...(instrument.scales.get('s59')?.leaves.keys() ?? [])].toSorted()).toEqual(['q1', 'q2']);
  expect(scoreResponse(instrument, createResponse({ q1: 2, q2: 4 })).s59).toMatchObject({ status: 'complete', raw: 4 });
});

describe('norms that belong elsewhere are refused', () => {
  it.each<[string, Partial<NormsDocument>, [string, (string | number)[]]]>([
    ['to another instrument', { instrument: 'other' }, ['norms/wrong-instrument', ['norms', 0]]],
    ['to another version', { instrumentVersions: ['1.0.1', '2.0.0'] }, ['norms/wrong-instrument', ['norms', 0]]],
    [
      'to a scale that is not there',
      { scales: [{ scale: 'other', norms: [{ source: 'paper' }] }] },
      ['norms/unknown-scale', ['norms', 0, 'scales', 0, 'scale']],
    ],
    [
      'to the expected course of a scale that is not there',
      {
        expected: [
          { scale: 'other', source: 'paper', unit: 'week', baseline: { from: 0, to: 1 }, points: [{ at: 0, value: 1 }] },
        ],
      },
      ['norms/unknown-scale', ['norms', 0, 'expected', 0, 'scale']],
    ],
  ])('%s', (_title, overrides, issue) => {
    expect(codesOf(rich, [{ ...norms, ...overrides }])).toEqual([issue]);
  });

  it('but hold for all versions where none is named', () => {
    const { instrumentVersions: _, ...everyVersion } = norms;
    expect(codesOf(rich, [everyVersion])).toEqual([]);
  });
});

it.each<[string, Partial<InstrumentDefinition>]>([
  ['a form names an item that is not there', { forms: [createForm({ items: ['q9'] })] }],
  ['a scale names an item that is not there', { scales: [createScale({ items: ['q9'] })] }],
  ['a scale counts a text', { items: [{ type: 'text', id: 'q1', text: danish }], scales: [createScale({ items: ['q1'] })] }],
])('throws a TypeError on what was never validated: %s', (_title, overrides) => {
  expect(() => compileInstrument(createDefinition({ items: [createRating('q1')], ...overrides }))).toThrow(TypeError);
});
