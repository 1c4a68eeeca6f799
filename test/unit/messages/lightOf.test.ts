import { describe, expect, it } from 'vitest';
import type { ComparedScores, Movement, ScoredScale, UncomparedScores } from '../../../src/generated/documents.js';
import { formatLight, type Light, lightOf } from '../../../src/messages.js';

const uncompared: UncomparedScores = {
  status: 'not-compared',
  response: 'r1',
  answeredOn: '2026-01-05',
  reason: 'too-few-common-items',
};

describe('the light of a score', () => {
  it.each([
    ['better', 'green'],
    ['same', 'yellow'],
    ['worse', 'red'],
  ] as const)('that is %s is %s', (movement, light) => {
    expect(lightOf(score({ sincePrevious: compared(movement) }), { since: 'previous' })).toBe(light);
    expect(lightOf(score({ sinceBaseline: compared(movement) }), { since: 'baseline' })).toBe(light);
  });

  it('is of what the display compares with, and of nothing else', () => {
    const both = score({ sincePrevious: compared('worse'), sinceBaseline: compared('better') });
    expect([lightOf(both, { since: 'previous' }), lightOf(both, { since: 'baseline' })]).toEqual(['red', 'green']);
    expect(lightOf(score({ sincePrevious: compared('worse') }), { since: 'baseline' })).toBe('none');
  });

  it('is of the movement: where the lowest score is best, a fall is green', () => {
    expect(lightOf(score({ sincePrevious: compared('better', { from: 9, to: 4 }) }), { since: 'previous' })).toBe('green');
  });

  it.each<[string, ScoredScale | undefined]>([
    ['a scale that was not scored', undefined],
    ['a scale without a score', { status: 'not-scorable', reason: 'small-group', itemCount: 1, answeredCount: 0 }],
    ['a first score', score({})],
    ['a score that cannot be compared', score({ sincePrevious: uncompared, sinceBaseline: uncompared })],
  ])('is none of %s', (_, scored) => {
    expect([lightOf(scored, { since: 'previous' }), lightOf(scored, { since: 'baseline' })]).toEqual(['none', 'none']);
  });
});

it.each(['da', 'en'] as const)('names every light in a word of its own in %s', (language) => {
  const lights: readonly Light[] = ['green', 'yellow', 'red', 'none'];
  expect(new Set(lights.map((light) => formatLight(light, { language }))).size).toBe(lights.length);
});

function score(comparisons: Pick<Extract<ScoredScale, { status: 'complete' }>, 'sincePrevious' | 'sinceBaseline'>): ScoredScale {
  return { status: 'complete', raw: 4, normalized: 0.4, itemCount: 1, answeredCount: 1, ...comparisons };
}

function compared(movement: Movement, { from, to } = { from: 4, to: 4 }): ComparedScores {
  const earlier = { response: 'r1', answeredOn: '2026-01-05' };
  return { status: 'compared', ...earlier, from, to, difference: to - from, movement, reliable: 'no-norms', cautions: [] };
}
