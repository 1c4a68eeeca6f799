import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CasesDocument, InstrumentDefinition, NormsDocument } from '../src/generated/documents.js';
import { validateInstrument, validateNorms } from '../src/validate.js';

/*
 * Published questionnaires that municipalities bring along. Only how they are scored stands here; the words of their
 * questions and answers belong to others.
 */
const root = join(import.meta.dirname, 'fixtures', 'published');
const documents: readonly (InstrumentDefinition | NormsDocument | CasesDocument)[] = readdirSync(root).map((name) =>
  JSON.parse(readFileSync(join(root, name), 'utf8')),
);
const instruments = documents.filter((document) => document.kind === 'instrument');
const norms = documents.filter((document) => document.kind === 'norms');
const cases = documents.filter((document) => document.kind === 'cases');

const neutralTexts = /^(?:(?:Spørgsmål|Item) \d+[a-z]?|(?:Svar|Answer|Sygdom|Disease) \d+|\d+)$/;
/** Words of ours that a rule of scoring needs, since it asks about them. */
const ownTexts = new Set([
  ...['Spørgsmål 2a (fysiske krav)', 'Spørgsmål 2b (psykiske krav)', 'Item 2a (physical demands)', 'Item 2b (mental demands)'],
  ...['Spørgsmål 3 (sygdomme, som en læge har stillet diagnosen på)', 'Item 3 (diseases diagnosed by a physician)'],
  ...['Arbejdets art', 'Mest psykisk', 'Mest fysisk', 'Både psykisk og fysisk'],
  ...['Kind of work', 'Mostly mental', 'Mostly physical', 'Both mental and physical'],
]);

const carried = [
  ...['who-5', 'phq-9', 'gad-7', 'sdq', 'swemwbs', 'rosenberg', 'gse'],
  ...['whodas-12', 'rand-36', 'k10', 'audit', 'work-ability-index', 'four-lines', 'mdi'],
];

it.each(carried)('carries %s', (id) => {
  expect(instruments.map((definition) => definition.id)).toContain(id);
});

describe.each(instruments.map((definition) => [definition.id, definition] as const))('%s', (id, definition) => {
  const sources = new Map(definition.provenance.sources.map((source) => [source.id, source]));

  it('is sound, and nothing about it needs a second look', () => {
    expect(validateInstrument(definition)).toMatchObject({ ok: true, issues: [] });
  });

  it('holds no words of a questionnaire: questions and answers are numbers', () => {
    const worded = textsOfAnswering(definition).filter((text) => !neutralTexts.test(text) && !ownTexts.has(text));
    expect(worded).toEqual([]);
    expect(Object.values(definition.provenance.wording)).toEqual(['own', 'own']);
  });

  it('says by whom and when the rules it follows were published, and in its notes what is not known', () => {
    const unsigned = [...sources.values()].filter(({ authors, publisher }) => authors === undefined && publisher === undefined);
    expect(unsigned.map((source) => source.id)).toEqual([]);
    expect([...sources.values()].some(({ year }) => year !== undefined)).toBe(true);
    expect(Object.keys(definition.provenance.notes ?? {})).toEqual(['da', 'en']);
  });

  it('is a draft that says it must not be used of citizens', () => {
    expect(definition.status).toBe('draft');
    expect(definition.limits).toBeDefined();
  });

  it('has at least twelve cases, and one of them is its example', () => {
    const beside = cases.filter(({ instrument }) => instrument === `${id}@${definition.version}`);
    const ids = beside.flatMap((document) => document.cases.map((one) => one.id));
    expect(ids.length).toBeGreaterThanOrEqual(12);
    expect(beside.map(({ example }) => ids.includes(example ?? ''))).toEqual(beside.map(() => true));
  });
});

describe.each(norms.map((document) => [document.id, document] as const))('%s', (_id, document) => {
  const definition = instruments.find(({ id }) => id === document.instrument);

  it('fits the instrument it lies beside', () => {
    expect(definition && validateNorms(document, { instrument: definition })).toMatchObject({ ok: true, issues: [] });
  });

  it('takes every figure from a publication with a year and an author or a publisher', () => {
    const sound = document.provenance.sources
      .filter(({ authors = '', publisher = '', year }) => authors + publisher !== '' && year !== undefined)
      .map(({ id }) => id);
    const cited = document.scales.flatMap((scale) => scale.norms.map(({ source }) => source));
    expect(cited.filter((source) => !sound.includes(source))).toEqual([]);
  });
});

/** Everything that someone who answers would read. */
function textsOfAnswering({ items, optionSets = [], forms }: InstrumentDefinition): readonly string[] {
  const ofItems = items.flatMap((item) => [
    item.text,
    item.help,
    ...Object.values(item.textByRole ?? {}),
    ...('options' in item ? (item.options ?? []) : []).map(({ label }) => label),
    ...('anchors' in item ? (item.anchors ?? []) : []).map(({ label }) => label),
  ]);
  const ofSets = optionSets.flatMap(({ options }) => options.map(({ label }) => label));
  return [...ofItems, ...ofSets, ...forms.map(({ description }) => description)].flatMap((text) => Object.values(text ?? {}));
}
