import { describe, expect, it } from 'vitest';
import type { Answer, Condition, FollowUp, InstrumentDefinition, InstrumentResponse } from '../../../src/generated/documents.js';
import { findFollowUps } from '../../../src/scoring/findFollowUps.js';
import { scoreForm } from '../../../src/scoring/scoreResponse.js';
import {
  createForm,
  createInstrument,
  createRating,
  createRatings,
  createResponse,
  createScale,
  createYesNo,
} from '../../support/createInstrument.js';
import { text } from '../../support/sampleItems.js';

type Answers = { readonly [item: string]: Answer };

const alliance = createScale({ id: 'alliance', method: 'sum', items: ['q1', 'q2'] });

function createFollowUp(id: string, when: Condition): FollowUp {
  return { id, title: text, when };
}

function find(
  followUps: FollowUp[],
  answers: Answers,
  overrides: Partial<InstrumentDefinition> = {},
  response: Partial<InstrumentResponse> = {},
) {
  const instrument = createInstrument({ items: createRatings(3), scales: [alliance], followUps, ...overrides });
  return findFollowUps(scoreForm(instrument, createResponse(answers, response), {}));
}

describe('a follow-up with a condition', () => {
  const low = createFollowUp('low-alliance', { scale: 'alliance', below: 6 });
  const harm = createFollowUp('self-harm', { item: 'q3', above: 1 });

  it.each<[string, Answers, string[]]>([
    ['is called for where it is true', { q1: 2, q2: 3, q3: 1 }, ['low-alliance']],
    ['is not where it is false', { q1: 3, q2: 3, q3: 1 }, []],
    ['is not while it is undecided', { q1: 1, q3: 1 }, []],
    ['is called for by one answer alone', { q3: 2 }, ['self-harm']],
    ['comes in the order of the instrument', { q1: 1, q2: 1, q3: 5 }, ['low-alliance', 'self-harm']],
    ['is not by no answers', {}, []],
  ])('%s', (_title, answers, found) => {
    expect(find([low, harm], answers)).toEqual(found);
  });

  it('is not called for by an answer that was not to be given', () => {
    const items = [createYesNo('gate'), createRating('q1', { enableWhen: { item: 'gate', is: true } })];
    const followUps = [
      createFollowUp('high', { item: 'q1', above: 1 }),
      createFollowUp('none', { not: { item: 'q1', above: 1 } }),
    ];
    expect(find(followUps, { gate: true, q1: 3 }, { items, scales: [] })).toEqual(['high']);
    expect(find(followUps, { gate: false }, { items, scales: [] })).toEqual(['none']);
  });

  it('may ask for a level of a ladder', () => {
    const step = { id: 's1', title: text, criterion: text, when: { item: 'q1', atLeast: 3 } };
    const scales = [createScale({ id: 'ladder', method: 'ladder', steps: [step] })];
    const followUps = [createFollowUp('fallen', { scale: 'ladder', is: 0 })];
    expect(find(followUps, { q1: 2 }, { scales })).toEqual(['fallen']);
    expect(find(followUps, { q1: 3 }, { scales })).toEqual([]);
    expect(find(followUps, {}, { scales })).toEqual([]);
  });
});

describe('the forms that can call for a follow-up', () => {
  const instrument = createInstrument({
    items: createRatings(4),
    scales: [alliance],
    forms: [
      createForm({ id: 'whole', items: ['q1', 'q2', 'q3'] }),
      createForm({ id: 'scale-only', items: ['q1', 'q2', 'q4'] }),
      createForm({ id: 'item-only', items: ['q1', 'q3'] }),
    ],
    followUps: [
      createFollowUp('item', { item: 'q3', above: 1 }),
      createFollowUp('both', { any: [{ item: 'q3', above: 1 }, { not: { scale: 'alliance', above: 4 } }] }),
      { id: 'beyond', title: text, beyondCutoff: { scale: 'alliance', side: 'lower' } },
      { id: 'worse', title: text, worsened: { scale: 'alliance', since: 'previous' } },
      { id: 'behind', title: text, behindExpected: { scale: 'alliance' } },
    ],
  });

  it.each([
    ['whole', ['item', 'both', 'beyond', 'worse', 'behind']],
    ['scale-only', ['beyond', 'worse', 'behind']],
    ['item-only', ['item']],
  ])('%s holds all that they ask for', (form, found) => {
    expect(instrument.forms.get(form)?.followUps.map(({ definition }) => definition.id)).toEqual(found);
  });

  it('know where the scale of those without a condition stands, and leave them to its series', () => {
    const { followUps = [] } = instrument.forms.get('scale-only') ?? {};
    expect(followUps.map(({ when, scale }) => [when, scale])).toEqual([
      [undefined, 0],
      [undefined, 0],
      [undefined, 0],
    ]);
    const response = createResponse({ q1: 1, q2: 1 }, { form: 'scale-only' });
    expect(findFollowUps(scoreForm(instrument, response, {}))).toEqual([]);
  });
});

it('nothing is called for by the answers of a small group', () => {
  const overrides: Partial<InstrumentDefinition> = {
    roles: [{ id: 'citizen', title: text, kind: 'group', minCount: 8 }],
    scales: [],
  };
  const followUps = [createFollowUp('high', { item: 'q1', above: 1 })];
  const of = (count: number) => ({ respondents: [{ role: 'citizen', id: 'staff-1', count }] });
  expect(find(followUps, { q1: 3 }, overrides, of(8))).toEqual(['high']);
  expect(find(followUps, { q1: 3 }, overrides, of(7))).toEqual([]);
});
