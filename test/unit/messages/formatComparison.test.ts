import { afterEach, describe, expect, it } from 'vitest';
import type { Caution, ComparedScores, Comparison, Reliability } from '../../../src/generated/documents.js';
import { formatComparison } from '../../../src/messages.js';

const languages = ['da', 'en'] as const;
const reliabilities: readonly Reliability[] = ['yes', 'no', 'no-norms', 'insufficient-data'];
const cautions: readonly Caution[] = [
  'rater-changed',
  'items-differ',
  'prorated',
  'authorship-changed',
  'mode-changed',
  'language-changed',
  'version-changed',
  'outside-window',
  'goals-differ',
  'floor',
  'ceiling',
];

function compared(changes: Partial<ComparedScores> = {}): ComparedScores {
  return {
    status: 'compared',
    response: 'r-1',
    answeredOn: '2026-01-12',
    from: 2,
    to: 4,
    difference: 2,
    movement: 'better',
    reliable: 'no-norms',
    cautions: [],
    ...changes,
  };
}

const notCompared = {
  status: 'not-compared',
  response: 'r-1',
  answeredOn: '2026-01-12',
  reason: 'too-few-common-items',
} as const;

/** The sentences of a text; a Danish date holds a dot that ends none. */
function sentencesOf(text: string): string[] {
  return text.replace(/(\d)\. (?=[a-z])/g, '$1 ').split(/(?<=\.) /);
}

describe.each(languages)('formatComparison in %s', (language) => {
  it('names the day in words, the same in every time zone', () => {
    const day = language === 'da' ? '12. januar 2026' : '12 January 2026';
    for (const comparison of [compared(), notCompared]) expect(formatComparison(comparison, { language })).toContain(day);
  });

  it('writes scores with the decimal mark of the language and three decimals at most', () => {
    const text = formatComparison(compared({ from: 7 / 3, to: 8 / 3, difference: 1 / 3 }), { language });
    for (const number of ['2.333', '2.667', '0.333'])
      expect(text).toContain(language === 'da' ? number.replace('.', ',') : number);
  });

  it('never lets a movement read as none', () => {
    const text = formatComparison(compared({ from: 0, to: 0.0004, difference: 0.0004 }), { language });
    expect(text).toContain(language === 'da' ? '0,0004' : '0.0004');
  });

  it('says whether the movement is more than measurement error in a sentence of its own', () => {
    const texts = reliabilities.map((reliable) => formatComparison(compared({ reliable }), { language }));
    expect(new Set(texts).size).toBe(reliabilities.length);
    for (const text of texts) expect(sentencesOf(text)).toHaveLength(2);
    expect(new Set(texts.map((text) => sentencesOf(text)[0])).size).toBe(1);
  });

  it('says nothing of measurement error where the score is the same', () => {
    const unchanged = compared({ from: 3, to: 3, difference: 0, movement: 'same', reliable: 'no' });
    expect(sentencesOf(formatComparison(unchanged, { language }))).toHaveLength(1);
  });

  it('tells a movement too small to count from none at all', () => {
    const unchanged = formatComparison(compared({ from: 3, to: 3, difference: 0, movement: 'same' }), { language });
    const small = formatComparison(compared({ from: 3, to: 3.5, difference: 0.5, movement: 'same' }), { language });
    expect(small).not.toBe(unchanged);
    expect(sentencesOf(small)).toHaveLength(2);
  });

  it('gives every caution a sentence of its own', () => {
    const all = sentencesOf(formatComparison(compared({ cautions }), { language })).slice(2);
    expect(new Set(all).size).toBe(cautions.length);
    for (const [index, caution] of cautions.entries()) {
      expect(sentencesOf(formatComparison(compared({ cautions: [caution] }), { language })).slice(2)).toEqual([all[index]]);
    }
  });

  it('speaks of the citizen and not of the number where the lowest score is best', () => {
    const falling = compared({ from: 12, to: 9, difference: -3 });
    const better = formatComparison({ ...falling, movement: 'better' }, { language });
    const worse = formatComparison({ ...falling, movement: 'worse' }, { language });
    const rising = formatComparison(compared({ from: 9, to: 12, difference: 3 }), { language });
    const direction = language === 'da' ? 'frem' : 'better';
    expect(better).toContain(direction);
    expect(worse).not.toContain(direction);
    expect(rising).toContain(direction);
    const lowIsBest = language === 'da' ? 'lavest er bedst' : 'lowest is best';
    expect([better, worse, rising].map((text) => text.includes(lowIsBest))).toEqual([true, false, false]);
  });

  it('tells of importance in a sentence of its own where norms answer it, and not of an unchanged score', () => {
    const plain = sentencesOf(formatComparison(compared(), { language }));
    const texts = (['yes', 'no'] as const).map((important) => formatComparison(compared({ important }), { language }));
    expect(new Set(texts).size).toBe(2);
    for (const text of texts) expect(sentencesOf(text)).toHaveLength(plain.length + 1);
    const unchanged = compared({ to: 2, difference: 0, movement: 'same' });
    expect(formatComparison({ ...unchanged, important: 'no' }, { language })).toBe(formatComparison(unchanged, { language }));
  });

  it('tells why two scores are not compared, and nothing more', () => {
    const texts = (['too-few-common-items', 'not-comparable-version'] as const).map((reason) =>
      formatComparison({ ...notCompared, reason }, { language }),
    );
    expect(new Set(texts).size).toBe(2);
    for (const text of texts) expect(sentencesOf(text)).toHaveLength(1);
  });

  it('opens with the title when there is one', () => {
    const titled = formatComparison(notCompared, { language, title: 'BIP' });
    const plain = formatComparison(notCompared, { language });
    expect(titled).toBe(`BIP: ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`);
  });

  it('counts steps instead of points where it is told to', () => {
    const small = compared({ from: 3, to: 4, difference: 1, movement: 'same' });
    for (const comparison of [compared(), compared({ to: 1, difference: -1, movement: 'worse' }), small]) {
      const text = formatComparison(comparison, { language, unit: 'steps' });
      expect(text).toMatch(language === 'da' ? /\d trin/ : /\d steps?/);
      expect(text).not.toMatch(/point/);
      expect(formatComparison(comparison, { language, unit: 'points' })).toBe(formatComparison(comparison, { language }));
    }
  });

  it('counts percentage points where it is told to, one as well as several', () => {
    for (const comparison of [
      compared(),
      compared({ to: 3, difference: 1 }),
      compared({ to: 1, difference: -1, movement: 'worse' }),
    ]) {
      const text = formatComparison(comparison, { language, unit: 'percentage-points' });
      expect(text).toMatch(language === 'da' ? /\d procentpoint/ : /(1 percentage point|2 percentage points) /);
    }
  });

  it('says the same as when it was last read through', async () => {
    const samples: Comparison[] = [
      ...reliabilities.map((reliable) => compared({ reliable })),
      compared({ to: 1, difference: -1, movement: 'worse', reliable: 'yes' }),
      compared({ from: 12, to: 9, difference: -3, reliable: 'no' }),
      compared({ reliable: 'no', important: 'yes' }),
      compared({ reliable: 'yes', important: 'no' }),
      compared({ from: 3, to: 3, difference: 0, movement: 'same' }),
      compared({ from: 3, to: 3.5, difference: 0.5, movement: 'same', reliable: 'no' }),
      compared({ from: 3, to: 4, difference: 1, cautions }),
      notCompared,
      { ...notCompared, reason: 'not-comparable-version' },
    ];
    const page = samples.map((sample) => formatComparison(sample, { language })).join('\n');
    await expect(`${page}\n`).toMatchFileSnapshot(`__snapshots__/comparisons.${language}.md`);
  });
});

describe('the day of a comparison', () => {
  const home = process.env.TZ;

  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('is the calendar day in %s too', (zone) => {
    process.env.TZ = zone;
    expect(new Date(2026, 0, 12).getTimezoneOffset()).not.toBe(0);
    expect(formatComparison({ ...notCompared, answeredOn: '2026-01-01' }, { language: 'en' })).toContain('1 January 2026');
    expect(formatComparison({ ...notCompared, answeredOn: '2024-02-29' }, { language: 'da' })).toContain('29. februar 2024');
  });
});
