import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCourse, record } from '../../../src/index.js';
import { accepted } from '../../support/accepted.js';
import { shapedInstrument } from '../../support/arbitraryShapes.js';
import { arbitraryTangles, tangledVersions } from '../../support/arbitraryTangles.js';
import { replayed, source } from '../../support/createCourse.js';
import { createChange } from '../../support/createEntries.js';
import { createFacts } from '../../support/createInstrument.js';
import { everyCourse, everyEntry } from '../../support/everyEntry.js';
import { hostileValues } from '../../support/hostileValues.js';

const [followed, ...earlier] = tangledVersions;

function issuesOf(input: unknown) {
  return parseCourse(input).issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('the state of a course', () => {
  it('is accepted as it was stored, whatever has been recorded', () => {
    fc.assert(
      fc.property(arbitraryTangles, (entries) => {
        const course = { ...replayed(followed, entries, { earlier }).course, toldAfter: '2026-01-01', toldUntil: '2026-02-01' };
        const stored = JSON.parse(JSON.stringify(course));
        expect(parseCourse(stored)).toEqual({ ok: true, value: stored, issues: [] });
      }),
      { numRuns: 60 },
    );
    expect(accepted(parseCourse(everyCourse))).toBe(everyCourse);
  });

  it.each<[string, unknown, string]>([
    ['an entry that tells of changed facts', createChange('k', { groups: ['adult'] }), 'response/wrong-value kind'],
    ['the facts of a course', createFacts(), 'response/wrong-value kind'],
    ['nothing', undefined, 'response/wrong-type '],
    ['a list', [everyCourse], 'response/wrong-type '],
    ['what is left of one', { ...everyCourse, lanes: undefined }, 'response/missing-property '],
    ['one of a later engine', { ...everyCourse, mood: 1 }, 'response/unknown-property mood'],
    ['one of another format', { ...everyCourse, format: 2 }, 'response/wrong-value format'],
  ])('is not %s', (_title, input, expected) => {
    expect(issuesOf(input)).toEqual([expected]);
  });

  it.each<[number, string[]]>([
    [0, []],
    [Number.MAX_SAFE_INTEGER, []],
    [-5, ['response/out-of-bounds sequence']],
    [0.5, ['response/wrong-type sequence']],
    [2 ** 53, ['response/out-of-bounds sequence']],
    [1e308, ['response/out-of-bounds sequence']],
  ])('has changed %d times, if that can be counted', (sequence, expected) => {
    expect(issuesOf({ ...everyCourse, sequence })).toEqual(expected);
  });

  it('is told where a part of it is unsound', () => {
    const damaged = structuredClone(everyCourse) as unknown as {
      lanes: { responses: { scales: unknown; answeredOn: unknown }[] }[];
    };
    Object.assign(damaged.lanes[0]?.responses[0] ?? {}, { scales: [1, null], answeredOn: '2026-02-30' });
    expect(issuesOf(damaged)).toEqual([
      'response/impossible-date lanes.0.responses.0.answeredOn',
      'response/wrong-type lanes.0.responses.0.scales.1',
    ]);
  });

  it('is answered with issues, whatever is in its place', () => {
    for (const value of hostileValues) {
      expect(parseCourse(value).ok).toBe(false);
      for (const name of Object.keys(everyCourse)) expect(() => parseCourse({ ...everyCourse, [name]: value })).not.toThrow();
    }
  });

  it('is what an entry is recorded in, never the other way round', () => {
    const entry = everyEntry.line;
    expect(() => record(entry as never, everyCourse, { instrument: shapedInstrument, source })).toThrow(TypeError);
  });
});
