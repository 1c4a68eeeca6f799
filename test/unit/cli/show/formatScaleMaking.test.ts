import { describe, expect, it } from 'vitest';
import { createNarrator } from '../../../../src/cli/show/createNarrator.js';
import { formatLookup } from '../../../../src/cli/show/formatCalculation.js';
import { formatScale } from '../../../../src/cli/show/formatScales.js';
import { isScoredOnce } from '../../../../src/cli/show/isScoredOnce.js';
import { renderText } from '../../../../src/cli/show/renderText.js';
import type { Form, InstrumentDefinition, Scale } from '../../../../src/generated/documents.js';
import { createForm, createInstrument, createRating, createRatings, createScale } from '../../../support/createInstrument.js';

const plain = { strong: same, error: same, warning: same, faint: same };
const conditional = createRating('q3', { enableWhen: { item: 'q1', atLeast: 2 } });
const items = [...createRatings(2), conditional];

describe('a conversion table', () => {
  it.each<[readonly (readonly [number, number])[], string]>([
    [
      [
        [0, 7],
        [1, 5],
        [2, 4],
      ],
      '0 → 7; 1 → 5; 2 → 4',
    ],
    [
      [
        [5, 1],
        [6, 1],
        [7, 1],
        [8, 2],
      ],
      '5–7 → 1; 8 → 2',
    ],
    [
      [
        [8, 2],
        [7, 1],
        [5, 1],
        [6, 1],
      ],
      '5–7 → 1; 8 → 2',
    ],
    [
      [
        [0, 1],
        [1, 2],
        [2, 1],
      ],
      '0 → 1; 1 → 2; 2 → 1',
    ],
    [
      [
        [0, 0],
        [0.5, 0],
        [1, 14.75],
      ],
      '0–0,5 → 0; 1 → 14,75',
    ],
    [
      [
        [-2, 1],
        [-1, 1],
      ],
      '-2 – -1 → 1',
    ],
  ])('joins neighbours that become the same in %j', (rows, text) => {
    const told = formatLookup(
      narratorOf({ items }),
      rows.map(([raw, value]) => ({ raw, value })),
    );
    expect(told.replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('breaks no pair at the end of a line', () => {
    const table = Array.from({ length: 40 }, (_, index) => ({ raw: index + 1, value: index * 3 }));
    const told = formatLookup(narratorOf({ items }), table);
    expect(told.split(' ').every((pair) => /^\d+\u00a0→\u00a0\d+;?$/.test(pair))).toBe(true);
  });
});

describe('how a score is made', () => {
  it('asks for every answer only of questions that are always asked', () => {
    expect(tell({ items: ['q1', 'q2'] })).toMatch(/svar på dem alle/);
    expect(tell({ items: ['q1', 'q3'] })).not.toMatch(/svar på dem alle/);
    expect(tell({ items: ['q1', 'q3'], whenNotEnabled: 1 })).not.toMatch(/svar på dem alle/);
    expect(tell({ items: ['q1', 'q3'], minAnswered: 2 })).toMatch(/svar på dem alle/);
    expect(tell({ items: ['q1', 'q3'], minAnswered: 2, whenNotEnabled: 1 })).not.toMatch(/svar på dem alle/);
  });

  it('says of one question what becomes of the score when it is not asked', () => {
    expect(tell({ items: ['q3'] })).toMatch(/Skal spørgsmålet ikke stilles, er der ingen score/);
    expect(tell({ items: ['q1', 'q3'] })).toMatch(/regnes ikke med/);
    expect(tell({ items: ['q1'] })).not.toMatch(/stilles/);
  });

  it('names no form where there is only one', () => {
    expect(tell({ items: ['q1', 'q2'] })).not.toMatch(/»Skema/);
    expect(tell({ items: ['q1'] })).not.toMatch(/»Skema/);
  });

  it('tells weights with the questions they are of, and which answer they hang on', () => {
    const weights = [
      { when: { item: 'q1', is: 1 }, items: { q2: 0.5, q3: 1.5 } },
      { when: { item: 'q1', is: 2 }, items: { q2: 1.5, q3: 0.5 } },
    ];
    const text = tell({ method: 'sum', items: ['q2', 'q3'], weights });
    expect(text.match(/vægt (?:0,5|1,5)/g)).toEqual(['vægt 0,5', 'vægt 1,5', 'vægt 1,5', 'vægt 0,5']);
    expect(text).toMatch(/fordi svaret på spørgsmål 1 mangler/);
  });

  it.each([
    [0, /en halv rundes op/],
    [2, /midt imellem rundes der op/],
  ])('says where the middle goes when %i decimals are left', (decimals, words) => {
    expect(tell({ items: ['q1', 'q2'], round: { decimals } })).toMatch(words);
  });
});

const every = { id: 'often', type: 'interval', every: 'P3M' } as const;
const milestones = { id: 'stones', type: 'milestones', at: ['start', 'end'] } as const;
const once = { cadence: 'often', occasions: { from: 1, to: 1 } };

describe('isScoredOnce', () => {
  it.each<[string, readonly Partial<Form>[], boolean]>([
    ['one occasion of an interval', [once], true],
    ['two occasions of an interval', [{ cadence: 'often', occasions: { from: 0, to: 1 } }], false],
    ['an interval without end', [{ cadence: 'often' }], false],
    ['one milestone', [{ cadence: 'stones', milestones: ['end'] }], true],
    ['all milestones', [{ cadence: 'stones' }], false],
    ['no cadence', [{}], false],
    ['two forms of one role', [once, { ...once, occasions: { from: 2, to: 2 } }], false],
    ['two forms of different roles', [once, { ...once, respondents: ['caseworker'], authorship: 'observer' }], true],
  ])('of %s: %j', (_title, used, expected) => {
    const forms = used.map((form, index) => createForm({ ...form, id: `form-${index}`, items: ['q1'] }));
    const scale = createScale({ items: ['q1'] });
    const definition = { items: createRatings(1), forms, scales: [scale], cadences: [every, milestones] };
    expect(isScoredOnce(narratorOf(definition), scale)).toBe(expected);
  });
});

function tell(changes: Partial<Scale>): string {
  const scale = createScale(changes);
  return renderText(formatScale(narratorOf({ items, scales: [scale] }), scale), plain).replace(/\s+/g, ' ');
}

function narratorOf(parts: Partial<InstrumentDefinition>) {
  return createNarrator(createInstrument(parts), { norms: [], language: 'da' });
}

function same(text: string): string {
  return text;
}
