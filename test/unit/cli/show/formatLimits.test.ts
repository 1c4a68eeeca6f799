import { describe, expect, it } from 'vitest';
import { createNarrator } from '../../../../src/cli/show/createNarrator.js';
import { formatLimits } from '../../../../src/cli/show/formatLimits.js';
import type { Scale, Text } from '../../../../src/generated/documents.js';
import { compileInstrument } from '../../../../src/index.js';
import { accepted } from '../../../support/accepted.js';
import { createDefinition, createForm, createRating, createScale } from '../../../support/createInstrument.js';

const plain = createScale({ id: 'plain', items: ['q1', 'q2'] });
const ladder = createScale({
  id: 'ladder',
  method: 'ladder',
  steps: [{ id: 'step', title: { da: 'Trin' }, criterion: { da: 'Krav' }, when: { item: 'q1', atLeast: 2 } }],
});
const attainment = createScale({ id: 'attainment', method: 'attainment' });

describe.each(['da', 'en'] as const)('what the figures do not say, in %s', (language) => {
  const count = (...scales: Scale[]) => listLimits(scales, language).length;

  it.each([
    ['ladders', ladder],
    ['goals', attainment],
  ])('has a sentence more on %s', (_, scale) => {
    expect(count(plain, scale)).toBe(count(plain) + 1);
    expect(new Set(listLimits([plain, scale], language)).size).toBe(count(plain, scale));
  });

  it("begins with the instrument's own limits, a line at a time", () => {
    const limits = { da: 'Første.\n\nAnden.', en: 'First.\n\nSecond.' };
    const own = language === 'da' ? ['Første.', 'Anden.'] : ['First.', 'Second.'];
    expect(listLimits([plain], language, limits)).toEqual([...own, ...listLimits([plain], language)]);
  });
});

function listLimits(scales: readonly Scale[], language: 'da' | 'en', limits?: Text): readonly string[] {
  const [only, ...more] = scales as [Scale, ...Scale[]];
  const definition = createDefinition({
    items: [createRating('q1'), createRating('q2')],
    forms: [createForm({ id: 'form', items: ['q1', 'q2'], goals: true })],
    scales: [only, ...more],
    goals: { attainment: { min: 1, max: 5, step: 1, meaning: 'per-goal' } },
    ...(limits && { limits }),
  });
  const narrator = createNarrator(accepted(compileInstrument(definition)), { norms: [], language });
  return formatLimits(narrator).flatMap((block) => (block.type === 'entries' ? block.entries.map(({ text }) => text) : []));
}
