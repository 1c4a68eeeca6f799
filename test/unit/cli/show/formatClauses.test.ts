import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createNarrator } from '../../../../src/cli/show/createNarrator.js';
import { formatCadence, formatOccasion, formatPeriod } from '../../../../src/cli/show/formatCadence.js';
import { formatCondition } from '../../../../src/cli/show/formatCondition.js';
import { formatMoved, toPercent } from '../../../../src/cli/show/formatThreshold.js';
import type { Cadence, Condition, Form, InstrumentDefinition } from '../../../../src/generated/documents.js';
import type { Instrument } from '../../../../src/index.js';
import { compileInstrument } from '../../../../src/index.js';
import { accepted } from '../../../support/accepted.js';
import { packageRoot } from '../runInProcess.js';

const path = join(packageRoot, 'test', 'fixtures', 'instruments', 'everything.json');
const definition: InstrumentDefinition = JSON.parse(readFileSync(path, 'utf8'));
const instrument = accepted(compileInstrument(definition));
const narrator = createNarrator(instrument, { norms: [], language: 'en' });
const danish = createNarrator(instrument, { norms: [], language: 'da' });
const [first] = definition.forms as [Form];

describe('formatCondition', () => {
  it.each<[Condition, string]>([
    [{ item: 'a', is: 1 }, 'the answer to question 1 is “Often”'],
    [{ item: 'a', in: [0, 1] }, 'the answer to question 1 is “Never” or “Often”'],
    [{ item: 'c', is: false }, 'the answer to question 3 is no'],
    [{ item: 'd', is: 'x' }, '“X” is chosen in question 4'],
    [{ item: 'e', above: 12.5 }, 'the answer to question 5 is above 12.5'],
    [{ item: 'a', below: 1 }, 'what the answer to question 1 counts is below 1'],
    [{ item: 'b', answered: false }, 'question 2 is not answered'],
    [{ scale: 'both', atMost: 3 }, 'the score on “Both” is at most 3'],
    [{ scale: 'both', answered: true }, '“Both” has a score'],
    [{ item: 'share', atLeast: 5 }, 'the answer to question 1 in “Form for Staff” is at least 5'],
    [{ all: [{ item: 'a', is: 1 }] }, 'the answer to question 1 is “Often”'],
    [
      {
        any: [
          {
            all: [
              { item: 'a', is: 1 },
              { item: 'b', is: 0 },
            ],
          },
          { item: 'c', is: true },
        ],
      },
      '(the answer to question 1 is “Often” and the answer to question 2 is “Never”) or the answer to question 3 is yes',
    ],
    [{ not: { item: 'c', is: true } }, 'it is not so that the answer to question 3 is yes'],
  ])('puts %j in words', (condition, words) => {
    expect(formatCondition(narrator, condition, first)).toBe(words);
  });

  const often = (item: string) => ({ item, is: 1 });

  it.each<[Condition, string]>([
    [{ any: [often('a'), often('b')] }, 'the answer to at least one of questions 1 and 2 is “Often”'],
    [{ all: [often('a'), often('b')] }, 'the answer to each of questions 1 and 2 is “Often”'],
    [
      { any: [often('a'), { item: 'c', is: true }, often('b')] },
      'the answer to at least one of questions 1 and 2 is “Often” or the answer to question 3 is yes',
    ],
    [{ any: [often('a'), { item: 'b', is: 0 }] }, 'the answer to question 1 is “Often” or the answer to question 2 is “Never”'],
    [
      { any: [often('a'), { not: often('b') }] },
      'the answer to question 1 is “Often” or it is not so that the answer to question 2 is “Often”',
    ],
  ])('tells questions of which the same is tested together: %j', (condition, words) => {
    expect(formatCondition(narrator, condition, first)).toBe(words);
  });

  it('names the form where it stands in none', () => {
    expect(formatCondition(danish, { item: 'e', atLeast: 1000.5 })).toBe('svaret på spørgsmål 5 i »Første« er mindst 1000,5');
  });
});

const cadences: readonly Cadence[] = [
  { id: 'c', type: 'interval', every: 'P12M', opensBefore: 'P2W', closesAfter: 'P1M' },
  { id: 'c', type: 'interval', every: 'P1Y' },
  { id: 'c', type: 'interval', every: 'P2Y' },
  { id: 'c', type: 'interval', every: 'P6W', recommended: { from: 'P6W', to: 'P3M' } },
  { id: 'c', type: 'milestones', at: ['start', 'midpoint', 'end'], opensBefore: 'P1D', closesAfter: 'P10D' },
  { id: 'c', type: 'session', moment: 'before' },
  { id: 'c', type: 'session', moment: 'after', closesAfter: 'P1W' },
  { id: 'c', type: 'adhoc' },
];

describe.each([narrator, danish])('formatCadence', (teller) => {
  const { language } = teller;
  const tell = (cadence: Cadence) =>
    formatCadence({ ...teller, definition: { ...definition, cadences: [cadence] } }, { ...form(), cadence: 'c' });

  it.each(cadences)(`tells every length of time of %j in ${language}`, (cadence) => {
    const { every: _, ...windows } = { every: undefined, ...cadence };
    for (const duration of JSON.stringify(windows).match(/P\d+[DWMY]/g) ?? [])
      expect(tell(cadence)).toContain(formatPeriod(duration, language));
  });

  it(`puts the title of an interval first in ${language}, and that of anything else last`, () => {
    const title = { da: 'Rundturen', en: 'The round' };
    const placeOf = (cadence: Cadence) => tell({ ...cadence, title }).indexOf(teller.quote(title[language]));
    expect(cadences.filter((cadence) => placeOf(cadence) === 0)).toEqual(cadences.filter(({ type }) => type === 'interval'));
  });

  it.each([
    ['P6W', 'P12W', /: 6–12 (uger|weeks)$/],
    ['P3M', 'P3M', /: 3 (måneder|months)$/],
  ])(`tells once in ${language} what %s and %s are counted in`, (from, to, told) => {
    expect(tell({ id: 'c', type: 'interval', every: 'P3M', recommended: { from, to } })).toMatch(told);
  });

  it(`tells cadences apart in ${language}`, () => {
    const intervals = ['P1D', 'P1W', 'P2W', 'P3W', 'P1M', 'P2M', 'P3M', 'P11M', 'P3Y'].map(
      (every): Cadence => ({ id: 'c', type: 'interval', every }),
    );
    const all = [...cadences, ...intervals];
    expect(new Set(all.map(tell)).size).toBe(all.length);
    expect(all.map(tell).filter((text) => /undefined| {2}|\[object/.test(text))).toEqual([]);
  });

  it(`names a cadence by its title in ${language}, unless that says the same`, () => {
    for (const cadence of cadences) {
      const title = { da: 'Rundturen', en: 'The round' };
      expect(tell({ ...cadence, title })).toContain(teller.quote(title[language]));
      const same = tell(cadence).split(/[;,]/)[0] as string;
      expect(tell({ ...cadence, title: { da: same.toUpperCase() } })).toBe(tell(cadence));
    }
  });
});

describe('formatCadence', () => {
  it.each<[string, Form['occasions'], string]>([
    ['P3M', { from: 0 }, 'hver tredje måned, første gang ved forløbets start; '],
    ['P3M', { from: 2 }, 'hver tredje måned, første gang 6 måneder efter forløbets start; '],
    [
      'P3M',
      { from: 0, to: 4 },
      'hver tredje måned, første gang ved forløbets start og sidste gang 12 måneder efter forløbets start; ',
    ],
    ['P3M', { from: 2, to: 2 }, 'én gang, 6 måneder efter forløbets start; '],
    ['P1Y', { from: 1, to: 1 }, 'én gang, 1 år efter forløbets start; '],
    ['P6W', { from: 0, to: 0 }, 'én gang, ved forløbets start; '],
  ])('tells only the occasions of the form: every %s, %j', (every, occasions, beginning) => {
    const interval: Cadence = { id: 'c', type: 'interval', every };
    const used = { ...form(), cadence: 'c', ...(occasions && { occasions }) };
    const words = formatCadence({ ...danish, definition: { ...definition, cadences: [interval] } }, used);
    expect(words.slice(0, beginning.length)).toBe(beginning);
  });

  it.each<[boolean, string | undefined, Form['occasions']]>([
    [true, 'P3M', undefined],
    [true, 'P3M', { from: 0 }],
    [true, 'P3M', { from: 0, to: 4 }],
    // Of the only one it is told that it falls on the start.
    [false, 'P3M', { from: 0, to: 0 }],
    [false, 'P3M', { from: 1 }],
    [false, undefined, undefined],
  ])('tells that the first occasion is open before the course starts: %s, %s, %j', (isTold, opensBefore, occasions) => {
    const interval: Cadence = { id: 'c', type: 'interval', every: 'P6M', ...(opensBefore && { opensBefore }) };
    const used = { ...form(), cadence: 'c', ...(occasions && { occasions }) };
    const words = formatCadence({ ...danish, definition: { ...definition, cadences: [interval] } }, used);
    expect(words.includes('før forløbets start')).toBe(isTold);
  });

  it('tells only the milestones of the form', () => {
    const cadences: Cadence[] = [{ id: 'c', type: 'milestones', at: ['start', 'midpoint', 'end'] }];
    const words = formatCadence(
      { ...narrator, definition: { ...definition, cadences } },
      { ...form(), cadence: 'c', milestones: ['end'] },
    );
    expect(words).toMatch(/^at the end; /);
  });

  it('needs none', () => {
    expect(formatCadence(narrator, form())).toBe('whenever it makes sense');
  });
});

describe('formatPeriod', () => {
  it.each([
    ['P1D', '1 dag', '1 day'],
    ['P14D', '14 dage', '14 days'],
    ['P1W', '1 uge', '1 week'],
    ['P12M', '12 måneder', '12 months'],
    ['P2Y', '2 år', '2 years'],
  ])('puts %s in words', (duration, da, en) => {
    expect([formatPeriod(duration, 'da'), formatPeriod(duration, 'en')]).toEqual([da, en]);
  });
});

describe('formatOccasion', () => {
  it.each([
    ['stones-start', 'at the start of the course'],
    ['stones-midpoint', 'midway through the course'],
    ['yearly-0', 'at the start of the course'],
    ['yearly-2', 'at occasion no. 3 (every year)'],
    ['meetings-m4', 'at meetings-m4'],
    ['unheard-1', 'at unheard-1'],
  ])('puts %s in words', (occasion, words) => {
    expect(formatOccasion(narrator, occasion)).toBe(words);
  });

  it('is that of the cadence whose id is the longest that fits', () => {
    const cadences: Cadence[] = [
      { id: 'talk', type: 'adhoc' },
      { id: 'talk-long', type: 'interval', every: 'P1Y' },
    ];
    const told = formatOccasion({ ...narrator, definition: { ...definition, cadences } }, 'talk-long-2');
    expect(told).toBe('at occasion no. 3 (every year)');
  });
});

describe('formatMoved', () => {
  it.each([
    [undefined, 'at any difference'],
    [{ raw: { atLeast: 0.5 } }, 'when the difference is at least 0.5'],
    [{ raw: { moreThan: 0 } }, 'when the difference is above 0'],
    [{ normalized: { atLeast: 0.07 } }, 'when the difference is at least 7% of the length of the scale'],
  ])('puts %j in words', (moved, words) => {
    expect(formatMoved(narrator, moved)).toBe(words);
  });

  it.each([
    ['points', 'when the difference is above 5'],
    ['steps', 'when the difference is above 5'],
    ['percentage-points', 'when the difference is above 5 percentage points'],
  ] as const)('names no unit but percentage points: %s', (unit, words) => {
    expect(formatMoved(narrator, { raw: { moreThan: 5 } }, unit)).toBe(words);
  });

  it.each([0.07, 0.14, 0.28, 0.29, 0.55, 0.57, 0.58, 1])('makes whole percent of %d', (share) => {
    expect(Number.isInteger(toPercent(share))).toBe(true);
  });
});

describe('a narrator', () => {
  it('numbers the sources of norms after those of the instrument', () => {
    const norms = [normsWith(['own', 'manual']), normsWith(['own'])] as const;
    const told = createNarrator(instrument as Instrument, { norms, language: 'en' });
    // The instrument has two sources, "manual" and "paper".
    expect([told.source('paper'), told.source('manual', norms[0]), told.source('own', norms[1])]).toEqual(['[2]', '[4]', '[5]']);
  });
});

function form(): Form {
  return { id: 'f', respondents: ['citizen'], authorship: 'own', items: [] };
}

function normsWith(ids: readonly string[]) {
  const provenance = {
    publisher: 'Test',
    sources: ids.map((id) => ({ id, title: id })),
    licence: { kind: 'unclear', text: { da: 'Ingen.' } },
  } as const;
  return { kind: 'norms', format: 1, id: 'n', version: '1.0.0', instrument: 'everything', provenance, scales: [] } as const;
}
