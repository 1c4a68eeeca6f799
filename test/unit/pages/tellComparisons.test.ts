import { describe, expect, it } from 'vitest';
import type { ExampleScores } from '../../../scripts/generate/pages/runExample.js';
import { tellComparisons } from '../../../scripts/generate/pages/tellComparisons.js';
import { createNarrator } from '../../../src/cli/show/createNarrator.js';
import type { Caution, ComparedScores, Scale } from '../../../src/generated/documents.js';
import { createInstrument, createRating, createScale } from '../../support/createInstrument.js';

const titles = ['Mood', 'Sleep', 'Work'] as const;
const scales = titles.map((title) => createScale({ id: title.toLowerCase(), title: { da: title, en: title }, items: ['q'] }));
const [first, ...more] = scales as [Scale, ...Scale[]];
const instrument = createInstrument({ items: [createRating('q')], scales: [first, ...more] });

describe.each(['da', 'en'] as const)('the comparisons of an example in %s', (language) => {
  const tell = (scores: ExampleScores) => tellComparisons(createNarrator(instrument, { norms: [], language }), scores);
  const count = (lines: readonly string[], pattern: RegExp) => lines.join(' ').match(pattern)?.length ?? 0;
  const reliability = language === 'da' ? /måleusikkerheden kan forklare/g : /measurement error can explain/g;

  it('tell a reserve that all of them share once, and any other where it belongs', () => {
    const lines = tell({ mood: score(2, 4), sleep: score(3, 2), work: score(1, 5, ['ceiling']) });
    expect(lines).toHaveLength(4);
    expect(count(lines, reliability)).toBe(1);
    expect(lines[2]).toContain('Work');
    expect(lines[2]?.length).toBeGreaterThan((lines[0]?.length ?? 0) + 20);
  });

  it('tell a reserve with the one that has it, where there is but one', () => {
    const [line, ...others] = tell({ mood: score(2, 4) });
    expect(others).toEqual([]);
    expect(count([line ?? ''], reliability)).toBe(1);
  });

  it('name scores that did not change together, and those that ask for caution apart', () => {
    const lines = tell({ mood: score(3, 3), sleep: score(2, 2), work: score(4, 4, ['rater-changed']) });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/Work.*4/);
    expect(lines[1]).toMatch(/Mood.*3.*Sleep.*2/);
  });

  it('tell of the baseline only where it is not the previous score', () => {
    const previous = compared(3, 4, { response: 'r2', answeredOn: '2026-02-02' });
    const baseline = compared(1, 4);
    expect(tell({ mood: { ...score(3, 4), sincePrevious: previous, sinceBaseline: previous } })).toHaveLength(1);
    const lines = tell({ mood: { ...score(3, 4), sincePrevious: previous, sinceBaseline: baseline } });
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/1.*4/);
  });

  it('are none for a score that is the first, and for none at all', () => {
    const { sincePrevious: _, ...alone } = score(3, 3);
    expect(
      tell({ mood: alone, sleep: { status: 'not-scorable', reason: 'too-few-answers', itemCount: 1, answeredCount: 0 } }),
    ).toEqual([]);
  });
});

function score(from: number, to: number, cautions: readonly Caution[] = []) {
  const sincePrevious = compared(from, to, { cautions });
  return { status: 'complete', raw: to, normalized: (to - 1) / 4, itemCount: 1, answeredCount: 1, sincePrevious } as const;
}

function compared(from: number, to: number, others: Partial<ComparedScores> = {}): ComparedScores {
  const difference = to - from;
  const movement = difference === 0 ? 'same' : difference > 0 ? 'better' : 'worse';
  const earlier = { response: 'r1', answeredOn: '2026-01-05' };
  return { status: 'compared', ...earlier, from, to, difference, movement, reliable: 'no-norms', cautions: [], ...others };
}
