import { describe, expect, it } from 'vitest';
import type { Item, Norm, Scale } from '../../../src/generated/documents.js';
import type { ScoreUnit } from '../../../src/messages/scoreUnitOf.js';
import { scoreUnitOf } from '../../../src/messages/scoreUnitOf.js';
import { createRating, createScale } from '../../support/createInstrument.js';

const share = (id: string): Item => ({ type: 'number', id, text: { da: 'Andel' }, unit: '%', min: 0, max: 100 });
const hours: Item = { type: 'number', id: 'hours', text: { da: 'Timer' }, unit: 'h/week' };
const items: readonly Item[] = [share('agree'), share('know'), hours, createRating('mood')];
const lookup = [{ raw: 0, value: 1 }];

describe('scoreUnitOf', () => {
  it.each<[title: string, scale: Partial<Scale>, unit: ScoreUnit]>([
    ['one share', { items: ['agree'] }, 'percentage-points'],
    ['the mean of shares', { items: ['agree', 'know'] }, 'percentage-points'],
    ['the lowest share', { method: 'min', items: ['agree', 'know'] }, 'percentage-points'],
    ['the highest share, rounded', { method: 'max', items: ['agree', 'know'], round: { decimals: 0 } }, 'percentage-points'],
    ['the sum of shares, which is no share', { method: 'sum', items: ['agree', 'know'] }, 'points'],
    ['the number of shares', { method: 'count', items: ['agree'] }, 'points'],
    ['a share made into something else', { items: ['agree'], transform: { times: 2 } }, 'points'],
    ['a share looked up in a table', { items: ['agree'], lookup }, 'points'],
    ['a share that is recoded', { items: ['agree'], recode: [{ items: ['agree'], lookup }] }, 'points'],
    ['a share gathered with another scale', { items: ['agree'], scales: ['other'] }, 'points'],
    ['a share and a rating', { items: ['agree', 'mood'] }, 'points'],
    ['a number of something else', { items: ['hours'] }, 'points'],
    ['a rating', { items: ['mood'] }, 'points'],
    ['a ladder', { method: 'ladder', steps: [] }, 'steps'],
    ['attainment of goals', { method: 'attainment' }, 'points'],
  ])('%s', (_title, scale, unit) => {
    expect(scoreUnitOf(createScale(scale), { items })).toBe(unit);
  });

  it('is points where norms convert the share', () => {
    const norms: Norm[] = [{ source: 'paper' }, { source: 'paper', lookup }];
    expect(scoreUnitOf(createScale({ items: ['agree'] }), { items, norms })).toBe('points');
    expect(scoreUnitOf(createScale({ items: ['agree'] }), { items, norms: norms.slice(0, 1) })).toBe('percentage-points');
  });
});
