import { describe, expect, it } from 'vitest';
import type { Norm, NormsDocument } from '../../../src/generated/documents.js';
import { validateNorms } from '../../../src/instrument/validateNorms.js';
import { createDefinition, createRatings, createScale } from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };
// Two ratings from 1 to 5: the sum lies between 2 and 10.
const instrument = createDefinition({
  items: createRatings(2),
  groups: [{ id: 'young', title: danish }],
  scales: [createScale({ method: 'sum', items: ['q1', 'q2'] })],
});
const rows = (raws: readonly number[]) => raws.map((raw) => ({ raw, value: raw * 10 }));
const every = [2, 3, 4, 5, 6, 7, 8, 9, 10];

function createNorms(norm: Partial<Norm>, overrides: Partial<NormsDocument> = {}): NormsDocument {
  return {
    kind: 'norms',
    format: 1,
    id: 'norms',
    version: '1.0.0',
    instrument: 'measure',
    provenance: {
      publisher: 'Example',
      sources: [{ id: 'paper', title: 'Example' }],
      licence: { kind: 'permission', text: danish },
    },
    scales: [{ scale: 'scale', norms: [{ source: 'paper', ...norm }] }],
    ...overrides,
  };
}

const find = (document: NormsDocument, options?: Parameters<typeof validateNorms>[1]) =>
  validateNorms(document, options).issues.map(({ code, path }) => [code, path]);

const trajectory = {
  scale: 'scale',
  source: 'paper',
  unit: 'week',
  baseline: { from: 2, to: 6 },
  points: [{ at: 4, value: 7 }],
} as const;

describe('norms', () => {
  it.each<[string, NormsDocument]>([
    [
      'bands and a cut-off within the scale',
      createNorms({ bands: [{ id: 'low', title: danish, from: 2 }], cutoff: { value: 10, belongsTo: 'upper' } }),
    ],
    ['a change as wide as the scale', createNorms({ reliable: { type: 'points', atLeast: 8 } })],
    [
      'a table, and bands of what it gives',
      createNorms({ lookup: rows(every), bands: [{ id: 'low', title: danish, from: 95 }] }),
    ],
    ['groups and roles of the instrument', createNorms({ groups: ['young'], roles: ['citizen'] })],
    ['a version that is among theirs', createNorms({}, { instrumentVersions: ['0.9.0', '1.0.0'] })],
    ['an expected course', createNorms({}, { expected: [trajectory] })],
    [
      'an expected course of what a table gives',
      createNorms({ lookup: rows(every) }, { expected: [{ ...trajectory, points: [{ at: 0, value: 100 }] }] }),
    ],
    ['an expected course of a group', createNorms({}, { expected: [{ ...trajectory, groups: ['young'] }] })],
  ])('of an instrument may hold %s', (_title, document) => {
    expect(validateNorms(document, { instrument })).toEqual({ ok: true, value: document, issues: [] });
  });

  it.each<[string, NormsDocument, string, (string | number)[]]>([
    [
      'a cut-off beyond the scale',
      createNorms({ cutoff: { value: 11, belongsTo: 'upper' } }),
      'instrument/outside-range',
      ['scales', 0, 'norms', 0, 'cutoff', 'value'],
    ],
    [
      'a change wider than the scale',
      createNorms({ minimalImportant: { moreThan: 8 } }),
      'instrument/outside-range',
      ['scales', 0, 'norms', 0, 'minimalImportant', 'moreThan'],
    ],
    [
      'a cut-off beyond their own range',
      createNorms({ range: { min: 0, max: 20 }, cutoff: { value: 21, belongsTo: 'upper' } }),
      'instrument/outside-range',
      ['scales', 0, 'norms', 0, 'cutoff', 'value'],
    ],
    [
      'ends within which not every score lies',
      createNorms({ range: { min: 0, max: 5 } }),
      'instrument/range-too-narrow',
      ['scales', 0, 'norms', 0, 'range'],
    ],
    [
      'a table with a gap',
      createNorms({ lookup: rows(every.filter((raw) => raw !== 7)) }),
      'instrument/incomplete-lookup',
      ['scales', 0, 'norms', 0, 'lookup'],
    ],
    [
      'a group of no one',
      createNorms({ groups: ['old'] }),
      'instrument/unknown-reference',
      ['scales', 0, 'norms', 0, 'groups', 0],
    ],
    [
      'a role of no one',
      createNorms({ roles: ['mother'] }),
      'instrument/unknown-reference',
      ['scales', 0, 'norms', 0, 'roles', 0],
    ],
    [
      'an expected course beyond the scale',
      createNorms({}, { expected: [{ ...trajectory, points: [{ at: 1, value: 12 }] }] }),
      'instrument/outside-range',
      ['expected', 0, 'points', 0, 'value'],
    ],
    [
      'an expected course of first scores that go down',
      createNorms({}, { expected: [{ ...trajectory, baseline: { from: 6, to: 2 } }] }),
      'instrument/empty-range',
      ['expected', 0, 'baseline', 'to'],
    ],
    [
      'first scores beyond the scale',
      createNorms({}, { expected: [{ ...trajectory, baseline: { from: 1.5, to: 2 } }] }),
      'instrument/outside-range',
      ['expected', 0, 'baseline', 'from'],
    ],
    [
      'an expected course beyond what a table gives',
      createNorms({ lookup: rows(every) }, { expected: [{ ...trajectory, points: [{ at: 0, value: 101 }] }] }),
      'instrument/outside-range',
      ['expected', 0, 'points', 0, 'value'],
    ],
    [
      'an expected course that stands still',
      createNorms(
        {},
        {
          expected: [
            trajectory,
            {
              ...trajectory,
              points: [
                { at: 2, value: 6 },
                { at: 2, value: 7 },
              ],
            },
          ],
        },
      ),
      'norms/not-ascending',
      ['expected', 1, 'points', 1, 'at'],
    ],
    [
      'an expected course of no one',
      createNorms({}, { expected: [{ ...trajectory, groups: ['old'] }] }),
      'instrument/unknown-reference',
      ['expected', 0, 'groups', 0],
    ],
    [
      'an expected course from nowhere',
      createNorms({}, { expected: [{ ...trajectory, source: 'book' }] }),
      'instrument/unknown-reference',
      ['expected', 0, 'source'],
    ],
    [
      'an expected course finer than is exact',
      createNorms({}, { expected: [{ ...trajectory, points: [{ at: 0, value: 2.0000001 }] }] }),
      'instrument/too-fine',
      ['expected', 0, 'points', 0, 'value'],
    ],
    [
      'a band without Danish',
      createNorms({ bands: [{ id: 'low', title: {}, from: 2 }] }),
      'instrument/missing-danish',
      ['scales', 0, 'norms', 0, 'bands', 0, 'title'],
    ],
    [
      'a number finer than is exact',
      createNorms({ cutoff: { value: 5.1234567, belongsTo: 'upper' } }),
      'instrument/too-fine',
      ['scales', 0, 'norms', 0, 'cutoff', 'value'],
    ],
    [
      'two bands of one name',
      createNorms({
        bands: [
          { id: 'low', title: danish, from: 2 },
          { id: 'low', title: danish, from: 3 },
        ],
      }),
      'instrument/duplicate-id',
      ['scales', 0, 'norms', 0, 'bands', 1, 'id'],
    ],
    ['an unknown source', createNorms({ source: 'book' }), 'instrument/unknown-reference', ['scales', 0, 'norms', 0, 'source']],
  ])('of an instrument may not hold %s', (_title, document, code, path) => {
    expect(find(document, { instrument })).toEqual([[code, path]]);
  });

  it('of another instrument are told that alone', () => {
    const norms = createNorms({ cutoff: { value: 11, belongsTo: 'upper' } }, { instrument: 'other' });
    expect(find(norms, { instrument })).toEqual([['norms/wrong-instrument', ['instrument']]]);
  });

  it('without their instrument are held against themselves alone', () => {
    expect(find(createNorms({ cutoff: { value: 11, belongsTo: 'upper' }, groups: ['old'] }))).toEqual([]);
    expect(find(createNorms({ lookup: rows([3, 2]) }))).toEqual([
      ['instrument/not-ascending', ['scales', 0, 'norms', 0, 'lookup', 1, 'raw']],
    ]);
  });

  it('suggest the scale that was meant', () => {
    const result = validateNorms(createNorms({}, { scales: [{ scale: 'scal', norms: [{ source: 'paper' }] }] }), { instrument });
    expect(result.issues).toMatchObject([{ code: 'norms/unknown-scale', params: { scale: 'scal', suggestion: 'scale' } }]);
  });
});
