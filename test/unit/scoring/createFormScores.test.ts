import { describe, expect, it } from 'vitest';
import type { Norm, NormsDocument, Scale } from '../../../src/generated/documents.js';
import type { Instrument } from '../../../src/index.js';
import {
  createFacts,
  createForm,
  createInstrument,
  createRating,
  createScale,
  scoreAnswers,
} from '../../support/createInstrument.js';

const danish = { da: 'Tekst' };

/** A norm that is known by the one band it has. */
function createNorm(band: string, fits: Partial<Norm> = {}): Norm {
  return { source: 'paper', bands: [{ id: band, title: danish, from: 0 }], ...fits };
}

function createMeasure(norms: readonly Norm[], scale: Partial<Scale> = {}): Instrument {
  return createInstrument({
    items: [createRating('q1')],
    groups: ['young', 'adult'].map((id) => ({ id, title: danish })),
    scales: [createScale({ items: ['q1'], norms, ...scale })],
    forms: [
      createForm({ items: ['q1'] }),
      createForm({ id: 'joint', authorship: 'joint', respondents: ['citizen', 'caseworker'], items: ['q1'] }),
    ],
  });
}

describe('the first norm that fits', () => {
  const measure = createMeasure([
    createNorm('young-danish', { groups: ['young'], languages: ['da'] }),
    createNorm('young', { groups: ['young'] }),
    createNorm('by-caseworker', { roles: ['caseworker'] }),
    createNorm('english', { languages: ['en', 'en-GB'] }),
    createNorm('anyone'),
  ]);
  const young = createFacts({ groups: ['young'] });

  it.each([
    ['by group and language', { facts: young, language: 'da' }, 'young-danish'],
    ['by group alone when the language is another', { facts: young, language: 'en' }, 'young'],
    ['by group alone when the language is not told', { facts: young }, 'young'],
    ['by one of several groups', { facts: createFacts({ groups: ['adult', 'young'] }) }, 'young'],
    ['by language when the group is another', { facts: createFacts({ groups: ['adult'] }), language: 'en' }, 'english'],
    ['by one of several languages', { language: 'en-GB' }, 'english'],
    ['for anyone when nothing is known', {}, 'anyone'],
    ['for anyone when the course tells no groups', { facts: createFacts(), language: 'sv' }, 'anyone'],
    [
      'by one of several roles that answered together',
      {
        form: 'joint',
        respondents: [
          { role: 'citizen', id: 'c' },
          { role: 'caseworker', id: 'w' },
        ],
      },
      'by-caseworker',
    ],
  ])('%s', (_title, given, band) => {
    expect(scoreAnswers(measure, { q1: 3 }, given)).toMatchObject({ scale: { band } });
  });
});

it('has no band where no norm fits', () => {
  const score = scoreAnswers(createMeasure([createNorm('young', { groups: ['young'] })]), { q1: 3 }).scale;
  expect(score).toEqual({ status: 'complete', raw: 3, normalized: 0.5, itemCount: 1, answeredCount: 1 });
});

describe("a norm's own conversion table", () => {
  const lookup = [
    { raw: 1, value: 20 },
    { raw: 3, value: 45 },
    { raw: 5, value: 70 },
  ];

  it('replaces the one of the scale, and its ends are those of the table: (45 − 20) / 50', () => {
    const measure = createMeasure([createNorm('only', { lookup })], { lookup: [{ raw: 3, value: 1 }] });
    expect(scoreAnswers(measure, { q1: 3 }).scale).toMatchObject({ raw: 45, normalized: 0.5, band: 'only' });
  });

  it('has the ends it declares: (45 − 0) / 100, turned where low is best', () => {
    const range = { min: 0, max: 100 };
    expect(scoreAnswers(createMeasure([createNorm('only', { lookup, range })]), { q1: 3 }).scale).toMatchObject({
      normalized: 0.45,
    });
    const turned = createMeasure([createNorm('only', { lookup, range })], { best: 'low' });
    expect(scoreAnswers(turned, { q1: 3 }).scale).toMatchObject({ normalized: 0.55 });
  });

  it('leaves out what it has no row for', () => {
    expect(scoreAnswers(createMeasure([createNorm('only', { lookup })]), { q1: 2 }).scale).toMatchObject({
      reason: 'not-in-lookup',
    });
  });

  it('is used only for those it fits', () => {
    const measure = createMeasure([createNorm('young', { lookup, groups: ['young'] })]);
    expect(scoreAnswers(measure, { q1: 3 }).scale).toMatchObject({ raw: 3 });
    expect(scoreAnswers(measure, { q1: 3 }, { facts: createFacts({ groups: ['young'] }) }).scale).toMatchObject({ raw: 45 });
  });
});

describe('norms that a host supplies', () => {
  const document: NormsDocument = {
    kind: 'norms',
    format: 1,
    id: 'supplied',
    version: '1.0.0',
    instrument: 'measure',
    provenance: {
      publisher: 'Example',
      sources: [{ id: 'paper', title: 'Example' }],
      licence: { kind: 'permission', text: { da: 'Eksempel' } },
    },
    scales: [{ scale: 'scale', norms: [createNorm('supplied', { groups: ['young'] })] }],
  };
  const overrides = { items: [createRating('q1')], scales: [createScale({ items: ['q1'], norms: [createNorm('own')] })] };

  it("come before the instrument's own, where they fit", () => {
    const measure = createInstrument(overrides, { norms: [document] });
    expect(scoreAnswers(measure, { q1: 3 }).scale).toMatchObject({ band: 'own' });
    expect(scoreAnswers(measure, { q1: 3 }, { facts: createFacts({ groups: ['young'] }) }).scale).toMatchObject({
      band: 'supplied',
    });
  });

  it('come in the order they are supplied', () => {
    const other = { ...document, scales: [{ scale: 'scale', norms: [createNorm('other')] }] };
    const facts = createFacts({ groups: ['young'] });
    expect(scoreAnswers(createInstrument(overrides, { norms: [document, other] }), { q1: 3 }, { facts }).scale).toMatchObject({
      band: 'supplied',
    });
    expect(scoreAnswers(createInstrument(overrides, { norms: [other, document] }), { q1: 3 }, { facts }).scale).toMatchObject({
      band: 'other',
    });
  });
});
