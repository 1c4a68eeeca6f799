import { describe, expect, it } from 'vitest';
import type { InstrumentDefinition, Item, Role } from '../../../src/generated/documents.js';
import { explainScore, scoreResponse } from '../../../src/index.js';
import { respondentOf } from '../../../src/scoring/respondentOf.js';
import {
  createForm,
  createInstrument,
  createResponse,
  createScale,
  createYesNo,
  scoreAnswers,
} from '../../support/createInstrument.js';
import { text } from '../../support/sampleItems.js';

const shares: Item[] = ['q1', 'q2'].map((id) => ({ type: 'number', id, text, unit: '%', min: 0, max: 100, step: 1 }));
const steps = [{ id: 's1', title: text, criterion: text, when: { item: 'q1', atLeast: 50 } }];
const scales = [createScale({ items: ['q1', 'q2'] }), createScale({ id: 'ladder', method: 'ladder', steps })];

/** Staff that answers in shares; where nothing is said, five are enough. */
function createMeasure(role: Partial<Role>, overrides: Partial<InstrumentDefinition> = {}) {
  const staff: Role = { id: 'staff', title: text, kind: 'group', ...role };
  const forms = [createForm({ items: ['q1', 'q2'], respondents: ['staff'] })];
  return createInstrument({ roles: [staff], items: shares, scales, forms, ...overrides });
}

const staffOf = (count: number) => ({ respondents: [{ role: 'staff', id: 'staff-1', count }] });

describe('a small group', () => {
  it.each<[Partial<Role>, number, boolean]>([
    [{}, 4, true],
    [{}, 5, false],
    [{ minCount: 1 }, 1, false],
    [{ minCount: 20 }, 19, true],
    [{ minCount: 20 }, 20, false],
    [{ minCount: 20 }, 1_000_000, false],
  ])('%j: %d', (role, count, isSmall) => {
    const { scale } = scoreAnswers(createMeasure(role), { q1: 30, q2: 50 }, staffOf(count));
    expect(scale).toMatchObject(isSmall ? { status: 'not-scorable', reason: 'small-group' } : { status: 'complete', raw: 40 });
  });

  it('is small on a form of plain scales too', () => {
    const plain = createMeasure({}, { scales: scales.slice(0, 1) });
    const answers = { q1: 30, q2: 50 };
    expect(scoreAnswers(plain, answers, staffOf(4))).toMatchObject({ scale: { reason: 'small-group' } });
    expect(scoreAnswers(plain, answers, staffOf(5))).toMatchObject({ scale: { raw: 40 } });
  });

  it('is told nothing of, not even how many items were answered', () => {
    expect(scoreAnswers(createMeasure({}), { q1: 70 }, staffOf(2))).toEqual({
      scale: { status: 'not-scorable', reason: 'small-group', itemCount: 2, answeredCount: 0 },
      ladder: {
        status: 'not-scorable',
        reason: 'small-group',
        itemCount: 1,
        answeredCount: 0,
        ladder: { metCount: 0, steps: { s1: 'unknown' } },
      },
    });
  });

  it('has no explanation either', () => {
    for (const { id: scale } of scales) {
      const response = createResponse({ q1: 70, q2: 50 }, staffOf(2));
      expect(explainScore(createMeasure({}), response, { scale })).toMatchObject({
        score: { reason: 'small-group' },
        items: [],
        scales: [],
        rule: { needed: 0, answered: 0, members: 0 },
        steps: [],
      });
    }
  });

  it('still settles which items are to be asked by what it answered', () => {
    const items = [...shares, createYesNo('more', { enableWhen: { scale: 'scale', above: 40 } })];
    const forms = [createForm({ items: ['q1', 'q2', 'more'], respondents: ['staff'] })];
    const measure = createMeasure({}, { items, forms });
    expect(scoreAnswers(measure, { q1: 70, q2: 50, more: true }, staffOf(2)).scale).toMatchObject({ reason: 'small-group' });
    expect(() => scoreAnswers(measure, { q1: 30, q2: 50, more: true }, staffOf(2))).toThrow();
  });

  it('is one whose count is not known, should it never have been validated', () => {
    const response = createResponse({ q1: 30, q2: 50 }, { respondents: [{ role: 'staff', id: 'staff-1' }] });
    expect(scoreResponse(createMeasure({}), response)).toMatchObject({ scale: { reason: 'small-group' } });
  });

  it('is none where people answer', () => {
    expect(
      scoreAnswers(createMeasure({ kind: 'person' }), { q1: 30, q2: 50 }, { respondents: [{ role: 'staff', id: 'b' }] }),
    ).toMatchObject({
      scale: { raw: 40 },
    });
  });
});

it.each<[unknown]>([
  [undefined],
  [null],
  ['staff'],
  [[null]],
  [[undefined]],
  [[7]],
  [[{ role: 7 }]],
  [[{ role: 'staff', count: 'many' }]],
])('what is not sound yet does no harm: %j', (respondents) => {
  const [form] = createMeasure({}).forms.values();
  expect(() => form && respondentOf({ respondents }, { form, facts: undefined })).not.toThrow();
});
