import { describe, expect, it } from 'vitest';
import { createNarrator } from '../../../../src/cli/show/createNarrator.js';
import { formatLights } from '../../../../src/cli/show/formatLights.js';
import { renderMarkdown } from '../../../../src/cli/show/renderMarkdown.js';
import type { Scale } from '../../../../src/generated/documents.js';
import { createInstrument, createRating, createScale } from '../../../support/createInstrument.js';

const scales: readonly Scale[] = [
  createScale({ id: 'any', items: ['q'] }),
  createScale({ id: 'none-needed', items: ['q'], moved: { raw: { moreThan: 0 } } }),
  createScale({ id: 'above', items: ['q'], moved: { raw: { moreThan: 1.5 } } }),
  createScale({ id: 'from', items: ['q'], moved: { raw: { atLeast: 1.5 } } }),
  createScale({ id: 'low', items: ['q'], best: 'low', moved: { raw: { moreThan: 1.5 } } }),
  createScale({ id: 'share', items: ['q'], moved: { normalized: { moreThan: 0.15 } } }),
  createScale({ id: 'of-shares', items: ['agree'], moved: { raw: { moreThan: 1.5 } } }),
];

describe.each(['da', 'en'] as const)('traffic lights in %s', (language) => {
  const tell = (ids: readonly string[], since: 'previous' | 'baseline' = 'baseline') => tellLights(ids, { since, language });
  const mark = language === 'da' ? '1,5' : '1.5';

  it('read the same where any difference moves a score, however that is stated', () => {
    expect(tell(['any'])).toBe(tell(['none-needed']));
    expect(tell(['any'])).not.toMatch(/\d/);
  });

  it('name the threshold at all three colours, or at both ends where the threshold itself moves a score', () => {
    expect(tell(['above']).split(mark)).toHaveLength(4);
    expect(tell(['from']).split(mark)).toHaveLength(3);
  });

  it('are green for a fall where the lowest score is best', () => {
    const [rising, falling] = [tell(['above']), tell(['low'])];
    expect(falling).not.toBe(rising);
    expect(falling.split(/\s+/).sort()).toEqual(rising.split(/\s+/).sort());
  });

  it('tell a threshold that is a share in percent', () => {
    expect(tell(['share'])).toMatch(/15 ?%/);
  });

  it('count percentage points where the scale does', () => {
    const unit = language === 'da' ? /1,5 procentpoint/g : /1\.5 percentage points/g;
    expect(tell(['of-shares']).match(unit)).toHaveLength(3);
    expect(tell(['above'])).not.toMatch(unit);
  });

  it('tell since when', () => {
    expect(tell(['any'], 'previous')).not.toBe(tell(['any'], 'baseline'));
  });

  it('are told once for scales that have a threshold in common, and else for each threshold', () => {
    expect(tell(['any', 'none-needed'])).toBe(tell(['any']));
    expect(tell(['any', 'none-needed', 'above']).match(/^- /gm)).toHaveLength(2);
  });
});

function tellLights(
  ids: readonly string[],
  { since, language }: { readonly since: 'previous' | 'baseline'; readonly language: 'da' | 'en' },
): string {
  const [first, ...more] = scales as [Scale, ...Scale[]];
  const share = { type: 'number', id: 'agree', text: { da: 'Andel' }, unit: '%', min: 0, max: 100, step: 0.1 } as const;
  const items = [createRating('q', { min: 0, max: 10 }), share];
  const instrument = createInstrument({ items, scales: [first, ...more] });
  const narrator = createNarrator(instrument, { norms: [], language });
  return renderMarkdown(formatLights(narrator, { as: 'lights', scales: ids as [string], since }));
}
