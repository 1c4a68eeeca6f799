import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GoalsComparison } from '../../../src/generated/documents.js';
import { formatGoalsComparison } from '../../../src/messages.js';

const languages = ['da', 'en'] as const;

function compared(changes: Partial<GoalsComparison> = {}): GoalsComparison {
  return {
    response: 'r1',
    answeredOn: '2026-01-12',
    comparedCount: 9,
    better: 4,
    same: 3,
    worse: 2,
    adjusted: 0,
    added: 0,
    gone: 0,
    unrated: 0,
    movements: [],
    cautions: [],
    ...changes,
  };
}

/** The sentences of a text; a Danish date holds a dot that ends none. */
function sentencesOf(text: string): string[] {
  return text.replace(/(\d)\. (?=[a-z])/g, '$1 ').split(/(?<=\.) /);
}

const apart = ['adjusted', 'added', 'gone', 'unrated'] as const;

describe.each(languages)('formatGoalsComparison in %s', (language) => {
  const tell = (changes?: Partial<GoalsComparison>) => formatGoalsComparison(compared(changes), { language });

  it('tells in one sentence how many goals are compared, with what day, and how each stands', () => {
    const [sentence, ...others] = sentencesOf(tell());
    expect(others).toEqual([]);
    expect(sentence).toContain(language === 'da' ? '12 januar 2026' : '12 January 2026');
    for (const count of ['9', '4', '3', '2']) expect(sentence).toMatch(new RegExp(`\\b${count}\\b`));
  });

  it('tells the three ways a goal can stand apart, and in the same order always', () => {
    const texts = [
      { better: 9, same: 0, worse: 0 },
      { better: 0, same: 9, worse: 0 },
      { better: 0, same: 0, worse: 9 },
    ].map(tell);
    expect(new Set(texts).size).toBe(3);
    expect(new Set(texts.map((text) => text.replace(/ (9|ingen|none) /g, ' '))).size).toBe(1);
  });

  it('speaks of one goal as of one', () => {
    const none = { better: 0, same: 0, worse: 0 };
    const texts = (['better', 'same', 'worse'] as const).map((movement) =>
      tell({ ...none, comparedCount: 1, [movement]: 1, meanFrom: 2, meanTo: 2.5 }),
    );
    expect(new Set(texts).size).toBe(3);
    for (const text of texts) {
      expect(text).not.toMatch(/\b(?:ingen|none|deres|their|gennemsnit|mean)\b/i);
      expect(text).toContain(language === 'da' ? '2,5' : '2.5');
    }
  });

  it('says that none can be compared where none was, and nothing of how they stand', () => {
    const sentences = sentencesOf(tell({ comparedCount: 0, better: 0, same: 0, worse: 0 }));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).not.toMatch(/\b0\b/);
  });

  it.each(apart)('counts those that are %s apart, and says that they are neither progress nor a setback', (part) => {
    const sentences = sentencesOf(tell({ [part]: 17 }));
    expect(sentences).toHaveLength(3);
    expect(sentences[1]).toContain('17');
    expect(sentences[2]).toMatch(language === 'da' ? /hverken.*fremgang.*tilbagegang/ : /neither.*progress.*setback/);
  });

  it('tells what is counted apart in words of its own for each reason', () => {
    const texts = apart.map((part) => tell({ [part]: 5 }));
    expect(new Set(texts).size).toBe(apart.length);
    const all = tell({ adjusted: 11, added: 12, gone: 13, unrated: 14 });
    for (const count of ['11', '12', '13', '14']) expect(all).toContain(count);
  });

  it('leaves out what is counted apart where nothing is', () => {
    expect(tell()).not.toMatch(/hverken|neither/);
  });

  it('tells the mean with the decimal mark of the language', () => {
    const text = tell({ meanFrom: 7 / 3, meanTo: 3 });
    expect(text).toContain(language === 'da' ? '2,333' : '2.333');
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it('never tells the T-score without what it rests on', () => {
    const text = tell({ tScoreFrom: 40, tScoreTo: 54.5644 });
    const [, score, reserve] = sentencesOf(text);
    expect(score).toContain(language === 'da' ? '54,564' : '54.564');
    expect(reserve).toMatch(language === 'da' ? /redskabet.*niveauer/ : /instrument.*levels/);
    expect(tell()).not.toMatch(/T-score/);
  });

  it('calls a figure unchanged only where it is', () => {
    const still = tell({ meanFrom: 2, meanTo: 2 });
    const moved = tell({ meanFrom: 2, meanTo: 2.00001 });
    expect(still.match(/\b2\b/g)?.length).toBeLessThan(moved.match(/\b2\b/g)?.length as number);
  });

  it('gives every caution a sentence of its own', () => {
    const cautions = ['rater-changed', 'authorship-changed', 'outside-window'] as const;
    expect(sentencesOf(tell({ cautions }))).toHaveLength(1 + cautions.length);
  });

  it('says once that not all goals are the same', () => {
    const differing = { cautions: ['goals-differ'] as const };
    expect(tell({ ...differing, adjusted: 1 })).toBe(tell({ adjusted: 1 }));
    expect(sentencesOf(tell(differing))).toHaveLength(2);
  });

  it('opens with the title when there is one', () => {
    const titled = formatGoalsComparison(compared(), { language, title: 'Borgerens Plan' });
    expect(titled).toBe(`Borgerens Plan: ${tell()}`);
  });

  it('holds no gap, whatever the counts', () => {
    const count = fc.nat({ max: 1_000_000 });
    const figure = fc.double({ noNaN: true, noDefaultInfinity: true });
    const counts = { comparedCount: count, better: count, same: count, worse: count, adjusted: count, added: count, gone: count };
    const figures = { meanFrom: figure, meanTo: figure, tScoreFrom: figure, tScoreTo: figure };
    fc.assert(
      fc.property(fc.record({ ...counts, unrated: count, ...figures }, { requiredKeys: [] }), (changes) => {
        expect(tell(changes)).toMatch(/^[^\n]+\.$/);
        expect(tell(changes)).not.toMatch(/undefined|NaN|…/);
      }),
    );
  });
});
