import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { survivingFacts } from '../src/cli/survivingFacts.js';
import type { CourseFacts, InstrumentDefinition, InstrumentResponse, LightsDisplay } from '../src/generated/documents.js';
import { compileInstrument, replay } from '../src/index.js';
import { formatLight, type Light, lightOf } from '../src/messages.js';
import { accepted } from './support/accepted.js';

type Shares = readonly (number | undefined)[];

/** As published: core element, percent at the start and at the end, and the colour that the end has, in the words of the table. */
const table1: readonly (readonly [string, number, number, 'grøn' | 'gul' | 'rød'])[] = [
  ['Systematisk tilgang til forberedelse og inddragelse af borger', 45, 68, 'grøn'],
  ['Parathed og kompetence til at inddrage borger og sætte fokus på job og uddannelse', 78, 91, 'grøn'],
  ['Indstillinger til ressourceforløb med tydeligt fokus på job- og uddannelsesmål', 46, 54, 'grøn'],
  ['Indsatsplan udarbejdes sammen med borger og indeholder et klart job- eller uddannelsesmål', 65, 73, 'grøn'],
  ['CV som synliggør borgerens ressourcer, erfaringer og evner - fra start og med løbende justering', 31, 55, 'grøn'],
  ['Systematisk opfølgning på og opdatering af indsatsplan', 55, 59, 'gul'],
  ['Kommunen understøtter gode match mellem borger og virksomhed og koordination mellem centrale aktører', 70, 82, 'grøn'],
];

/** Tables 2 and 3, in the order of table 1: percent at the start and the end as published, and the colour by the published rule. */
const tables2And3: readonly (readonly [string, string])[] = [
  ['leaders', '46-73g 77-91g 51-63g 60-70g 34-64g 54-59y 75-84g'],
  ['project leaders', '39-80g 50-89g 45-76g 70-81g 43-70g 67-63y 76-89g'],
  ['caseworkers', '45-65g 82-91g 43-47y 65-75g 28-47g 51-58g 74-84g'],
  ['job consultants', '68-69y 75-100g 67-67y 62-68g 43-57g 50-56g 76-79y'],
  ['mentors', '41-59g 72-91g 39-53g 68-70y 23-52g 65-61y 51-71g'],
  ['Albertslund', '21-83g 58-100g 7-56g 22-76g 7-67g 50-57g 41-71g'],
  ['Faaborg-Midtfyn', '20-58g 73-83g 33-52g 56-58y 22-42g 42-68g 67-77g'],
  ['Gentofte', '30-73g 65-93g 29-77g 58-94g 50-44r 44-83g 58-94g'],
  ['Gribskov', '43-89g 64-83g 63-45r 64-73g 24-37g 82-55r 70-90g'],
  ['Hedensted', '57-72g 83-94g 53-55y 61-70g 55-73g 62-55r 82-100g'],
  ['Holbæk', '19-48g 81-91g 37-41y 57-70g 33-39g 46-55g 71-91g'],
  ['Horsens', '50-77g 82-96g 56-69g 79-92g 27-54g 64-50r 70-88g'],
  ['Jammerbugt', '42-71g 69-93g 60-80g 67-80g 28-60g 44-40y 65-87g'],
  ['København', '75-55r 93-90y 21-20y 57-60y 57-13r 71-80g 62-33r'],
  ['Køge', '23-41g 70-94g 60-36r 89-75r 28-42g 58-75g 72-92g'],
  ['Ringkøbing-Skjern', '64-56r 75-85g 46-35r 59-70g 43-63g 47-57g 69-97g'],
  ['Silkeborg', '55-64g 93-88y 60-60y 73-77y 23-79g 53-73g 95-85r'],
  ['Svendborg', '34-73g 81-89g 37-35y 65-43r 33-43g 38-20r 90-73r'],
  ['Sønderborg', '59-75g 88-100g 41-48g 79-77y 20-57g 66-59r 53-63g'],
  ['Tønder', '53-82g 84-97g 57-75g 55-94g 31-81g 50-54y 83-94g'],
  ['Tårnby', '66-56r 66-75g 66-50r 70-83g 47-50y 61-88g 41-50g'],
  ['Vejen', '57-79g 80-100g 50-86g 68-60r 32-37y 68-55r 79-83y'],
];

const days = { start: '2026-02-16', midpoint: '2027-01-14', end: '2027-12-15' } as const;

const path = join(import.meta.dirname, '..', 'instruments', 'fidelitet', '1.0.0.json');
const definition: InstrumentDefinition = JSON.parse(readFileSync(path, 'utf8'));
const instrument = accepted(compileInstrument(definition));
const lights = lightsOf(definition);
const facts: CourseFacts = {
  kind: 'course-facts',
  format: 1,
  id: 'course-1',
  subject: 'organisation-1',
  instrument: 'fidelitet@1.0.0',
  startedOn: '2026-02-02',
  expectedEndOn: '2027-12-31',
};

it('shows the seven core elements of table 1 in the colours that they have there', () => {
  const titles = new Map(definition.scales.map(({ id, title }) => [id, title['da']]));
  const shown = coloursOf([
    measure(
      'start',
      table1.map(([, start]) => start),
    ),
    measure(
      'end',
      table1.map(([, , end]) => end),
    ),
  ]);
  const named = shown.map((light) => formatLight(light, { language: 'da' }));
  expect(lights.scales.map((scale, index) => [titles.get(scale), named[index]])).toEqual(
    table1.map(([element, , , colour]) => [element, colour]),
  );
});

it.each(tables2And3)('shows %s in the colours that the published rule gives', (_who, row) => {
  const cells = row.split(' ').map((cell) => /^(\d+)-(\d+)([gyr])$/.exec(cell) ?? []);
  const shown = coloursOf([
    measure(
      'start',
      cells.map(([, start]) => Number(start)),
    ),
    measure(
      'end',
      cells.map(([, , end]) => Number(end)),
    ),
  ]);
  expect(shown.map((colour) => colour[0])).toEqual(cells.map(([, , , letter]) => letter));
});

describe.each([
  ['a rise of exactly 5.0 percentage points is yellow', 50, 'yellow'],
  ['a rise of 5.1 percentage points is green', 51, 'green'],
  ['a fall of exactly 5.0 percentage points is yellow', -50, 'yellow'],
  ['a fall of 5.1 percentage points is red', -51, 'red'],
] as const)('wherever on the scale it begins', (title, tenths, colour) => {
  it(title, () => {
    const first = Math.max(0, -tenths);
    const starts = Array.from({ length: 1001 - Math.abs(tenths) }, (_, index) => first + index);
    for (let index = 0; index < starts.length; index += lights.scales.length) {
      const seven = starts.slice(index, index + lights.scales.length);
      const [start, end] = [0, tenths].map((change) => seven.map((from) => (from + change) / 10));
      expect(coloursOf([measure('start', start ?? []), measure('end', end ?? [])]).slice(0, seven.length)).toEqual(
        seven.map(() => colour),
      );
    }
  });
});

it('shows a colour in whole percentages only where there is the same one with a decimal, though not the other way round', () => {
  const share = fc.integer({ min: 0, max: 1000 });
  const seen = { hidden: 0, told: 0 };
  fc.assert(
    fc.property(share, fc.integer({ min: -70, max: 70 }), (start, change) => {
      const end = Math.min(1000, Math.max(0, start + change));
      const exact = coloursOf([measure('start', [start / 10]), measure('end', [end / 10])])[0];
      const rounded = coloursOf([measure('start', [Math.round(start / 10)]), measure('end', [Math.round(end / 10)])])[0];
      if (rounded === exact) seen.told += 1;
      else seen.hidden += 1;
      if (rounded !== 'yellow') expect(exact).toBe(rounded);
    }),
    { numRuns: 300 },
  );
  expect(seen.hidden).toBeGreaterThan(0);
  expect(seen.told).toBeGreaterThan(0);
});

describe('a colour is what has happened since the start', () => {
  it.each([
    ['the start itself has none', [measure('start', [45])], 'none'],
    ['two steps of 4 are green', [measure('start', [45]), measure('midpoint', [49]), measure('end', [53])], 'green'],
    ['up by 15 and down again is yellow', [measure('start', [45]), measure('midpoint', [60]), measure('end', [46])], 'yellow'],
    ['the midpoint has one of its own', [measure('start', [45]), measure('midpoint', [60])], 'green'],
    ['without a start there is none, whatever the midpoint was', [measure('midpoint', [45]), measure('end', [60])], 'none'],
    ['without an answer at the start there is none', [measure('start', [undefined]), measure('end', [60])], 'none'],
    ['a start of too few gives none', [measure('start', [45], { count: 4 }), measure('end', [60])], 'none'],
    ['an end of too few has none', [measure('start', [45]), measure('end', [60], { count: 4 })], 'none'],
    ['another group at the start gives none', [measure('start', [45], { role: 'mentors' }), measure('end', [60])], 'none'],
  ] as const)('%s', (_title, entries, colour) => {
    expect(coloursOf(entries)[0]).toBe(colour);
  });
});

function lightsOf({ display = [] }: InstrumentDefinition): LightsDisplay {
  const [found, ...others] = display;
  if (found?.as !== 'lights' || others.length > 0) throw new Error('The instrument is not shown as lights alone.');
  return found;
}

/** The shares that so many of a group gave at a milestone, in the order of the lights. */
function measure(
  milestone: keyof typeof days,
  shares: Shares,
  { role = 'all-staff', count = 40 }: { readonly role?: string; readonly count?: number } = {},
): InstrumentResponse {
  const answeredOn = days[milestone];
  const answers = Object.fromEntries(
    lights.scales.flatMap((id, index) => {
      const share = shares[index];
      return share === undefined ? [] : [[id, share]];
    }),
  );
  return {
    kind: 'response',
    format: 1,
    id: `${role}-${milestone}`,
    revision: 1,
    course: facts.id,
    recordedAt: `${answeredOn}T12:00:00Z`,
    instrument: 'fidelitet@1.0.0',
    form: role,
    subject: facts.subject,
    respondents: [{ role, id: `${role}-1`, count }],
    answeredOn,
    answers,
  };
}

/** The colours of the last response, in the order of the lights. */
function coloursOf(entries: readonly InstrumentResponse[]): readonly Light[] {
  const { events, refused } = accepted(replay(instrument, facts, entries, { source: 'urn:example:host' }));
  expect(refused).toEqual([]);
  const told = survivingFacts(events).get(`response.scored/${entries.at(-1)?.id}`);
  if (told === undefined || !('scores' in told)) throw new Error('The last response is not scored.');
  return lights.scales.map((scale) => lightOf(told.scores[scale], lights));
}
