import { describe, expect, it } from 'vitest';
import { createNarrator } from '../../../../src/cli/show/createNarrator.js';
import { formatAnswers } from '../../../../src/cli/show/formatAnswers.js';
import type { ChoicesItem, RatingItem } from '../../../../src/generated/documents.js';
import { compileInstrument } from '../../../../src/index.js';
import { accepted } from '../../../support/accepted.js';
import { createDefinition, createForm, createRating, createScale } from '../../../support/createInstrument.js';

const plain: RatingItem = { id: 'q1', type: 'rating', text: { da: 'q1' }, min: 1, max: 10, step: 1 };
const anchored: RatingItem = { ...plain, anchors: [{ value: 10, label: { da: 'Bedst', en: 'Best' } }] };

describe.each(['da', 'en'] as const)('how a rating is answered, in %s', (language) => {
  const tell = (item: RatingItem) => formatAnswers(narratorOf(language), item);

  it('tells what a number means after the ends of the scale', () => {
    expect(tell(anchored)).toHaveLength(2);
    expect(tell(anchored)[0]).toEqual(tell(plain)[0]);
  });

  it('says of an empty list that what the numbers mean is still to be written', () => {
    expect(tell({ ...plain, anchors: [] })).toHaveLength(1);
    expect(tell({ ...plain, anchors: [] })).not.toEqual(tell(plain));
  });
});

describe.each(['da', 'en'] as const)('how several choices are answered, in %s', (language) => {
  const options = [1, 2].map((value) => ({ value, label: { da: 'Tekst' } }));
  const several: ChoicesItem = { id: 'q1', type: 'choices', text: { da: 'q1' }, options };
  const tell = (overrides: Partial<ChoicesItem>) =>
    JSON.stringify(formatAnswers(narratorOf(language), { ...several, ...overrides }));

  it('tells apart whether they are added up, or the lowest or the highest counts', () => {
    expect(new Set([tell({}), tell({ method: 'min' }), tell({ method: 'max' })]).size).toBe(3);
    expect(tell({ method: 'sum' })).toBe(tell({}));
  });

  it('says what comes of none only where none may be chosen and there is nothing to add up', () => {
    const sentences = (text: string) => text.split('. ').length;
    expect(sentences(tell({ method: 'max' }))).toBe(sentences(tell({})) + 1);
    expect(sentences(tell({ method: 'max', minChosen: 1 }))).toBe(sentences(tell({ minChosen: 1 })));
  });
});

function narratorOf(language: 'da' | 'en') {
  const definition = createDefinition({
    items: [createRating('q1')],
    forms: [createForm({ id: 'form', items: ['q1'] })],
    scales: [createScale({ id: 'scale', items: ['q1'] })],
  });
  return createNarrator(accepted(compileInstrument(definition)), { norms: [], language });
}
